package kaijidesk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import kaijidesk.cases.Person;
import kaijidesk.cases.Role;
import kaijidesk.desk.CaseView;
import kaijidesk.desk.Desk;
import kaijidesk.desk.RolesOffice;
import kaijidesk.ui.base.FxScreen;
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
}
