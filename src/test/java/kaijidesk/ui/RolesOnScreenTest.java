package kaijidesk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import kaijidesk.cases.Duty;
import kaijidesk.cases.Person;
import kaijidesk.cases.Role;
import kaijidesk.desk.CaseView;
import kaijidesk.desk.Desk;
import kaijidesk.desk.NotAllowed;
import kaijidesk.desk.RolesOffice;
import kaijidesk.ui.Rail.Place;
import kaijidesk.ui.base.FxScreen;
import kaijidesk.ui.base.Session;
import kaijidesk.ui.base.Settings;
import kaijidesk.ui.base.TaskRunner;
import kaijidesk.ui.base.Ui;
import kaijidesk.ui.detail.CaseDetailPane;
import kaijidesk.ui.parts.NextActButton;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("R6.04: what each role can press")
class RolesOnScreenTest {
    @TempDir static Path folder;
    private static RolesOffice office;

    @BeforeAll
    static void begin() throws Exception {
        office = RolesOffice.begin(folder.resolve("office"));
    }

    @ParameterizedTest(name = "R6.04 the {0}: a button says why it can't be pressed")
    @EnumSource
    void acts(Role role) throws Exception {
        Person person = RolesOffice.person(role);
        try (Desk desk = office.enter(role)) {
            CaseView view = desk.open(office.number(), person);
            FxScreen screen =
                    FxScreen.over(
                            Locale.JAPAN,
                            new DeskOffice(desk),
                            Instant.parse("2016-08-25T03:00:00Z"));
            screen.person = person;
            CaseDetailPane pane =
                    screen.show(ui -> new CaseDetailPane(office.number(), ui, () -> {}, any -> {}));
            List<NextActButton> shown =
                    pane.lookupAll(".next-act").stream().map(NextActButton.class::cast).toList();
            assertThat(shown).isNotEmpty();
            for (NextActButton each : shown) {
                String label = each.button().getText();
                boolean allowed =
                        view.nextActs().stream()
                                .anyMatch(act ->
                                        act.allowed()
                                                && screen.text("act." + act.kind().id())
                                                        .equals(label));
                assertThat(each.button().isDisabled()).as(label).isEqualTo(!allowed);
                if (!allowed) {
                    assertThat(each.getAccessibleHelp()).as(label).startsWith("R");
                }
            }
            if (role == Role.AUDITOR) {
                assertThat(shown)
                        .allSatisfy(each -> {
                            assertThat(each.button().isDisabled()).isTrue();
                            assertThat(each.getAccessibleHelp())
                                    .contains(screen.text("step.bar.reads-only"));
                        });
                assertThat(view.nextActs()).noneMatch(act -> act.allowed());
            } else {
                assertThat(shown).anyMatch(each -> !each.button().isDisabled());
            }
        }
    }

    @ParameterizedTest(
            name = "R6.04 the {0}: the rail leads to every place that lets them in and to no other")
    @EnumSource
    void rail(Role role) throws Exception {
        Person person = RolesOffice.person(role);
        try (Desk desk = office.enter(role)) {
            FxScreen screen =
                    FxScreen.over(
                            Locale.JAPAN,
                            new DeskOffice(desk),
                            Instant.parse("2016-08-25T03:00:00Z"));
            screen.person = person;
            RefusalsSeen refusals = new RefusalsSeen();
            MainPane main =
                    screen.show(ui ->
                            new MainPane(
                                    refusals.in(ui),
                                    Settings.inMemory(Locale.JAPAN, false, 100),
                                    "見本",
                                    Session.NONE,
                                    () -> {}));
            Set<Place> entered = EnumSet.noneOf(Place.class);
            for (Place place : Place.values()) {
                refusals.forget();
                screen.on(() -> main.go(place));
                if (!refusals.any()) {
                    entered.add(place);
                }
            }
            assertThat(entered).contains(Place.TODAY, Place.CASES);
            assertThat(entered.contains(Place.AUDIT)).isEqualTo(role.may(Duty.AUDIT));
            for (Place place : Place.values()) {
                Node button = main.lookup("#place-" + place);
                assertThat(button.isVisible() && button.isManaged())
                        .as("%s in the rail", place)
                        .isEqualTo(entered.contains(place));
                screen.on(() -> main.go(Place.TODAY));
                Node before = main.getCenter();
                refusals.forget();
                screen.push(KeyCode.CONTROL, KeyCode.valueOf("DIGIT" + (place.ordinal() + 1)));
                assertThat(main.getCenter() != before)
                        .as("%s by its shortcut", place)
                        .isEqualTo(entered.contains(place));
                assertThat(refusals.any()).as("%s refuses nobody who pressed it", place).isFalse();
            }
        }
    }

    /** Does everything at once, and sees who is refused. */
    private static final class RefusalsSeen implements TaskRunner {
        private boolean refused;

        @Override
        public <T> void run(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
            TaskRunner.sameThread()
                    .run(
                            work,
                            done,
                            failure -> {
                                refused |= failure instanceof NotAllowed;
                                failed.accept(failure);
                            });
        }

        boolean any() {
            return refused;
        }

        void forget() {
            refused = false;
        }

        Ui in(Ui ui) {
            return new Ui(
                    ui.texts(),
                    ui.office(),
                    ui.person(),
                    this,
                    ui.notices(),
                    ui.modals(),
                    ui.files(),
                    ui.printing(),
                    ui.clock(),
                    ui.scale(),
                    ui.discretion());
        }
    }
}
