package kaijidesk.ui.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.CloseCase;
import kaijidesk.cases.Person;
import kaijidesk.cases.WithdrawApplication;
import kaijidesk.desk.MainPath;
import kaijidesk.desk.OfficeFixture;
import kaijidesk.ui.DeskOffice;
import kaijidesk.ui.base.FxScreen;
import kaijidesk.ui.base.Languages;
import kaijidesk.ui.detail.CaseDetailPane;
import kaijidesk.ui.list.CaseListPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("R6.03, R6.04: retention and purge in the window")
class RetentionCardTest {
    private static final Instant LATER = Instant.parse("2019-09-02T03:00:00Z");

    @TempDir Path folder;

    private OfficeFixture office;
    private CaseNumber free;
    private CaseNumber held;
    private FxScreen screen;
    private final List<CaseNumber> opened = new ArrayList<>();

    @AfterEach
    void end() {
        office.close();
    }

    @Languages
    @DisplayName("R6.04: one proposes, another purges after a question; the case says what stays")
    void purged(Locale language) throws Exception {
        begin(language);
        assertThat(screen.words())
                .contains(free.value(), screen.text("ui.retention.free"))
                .contains(held.value(), screen.text("ui.retention.held"), "R6.03", "R2.08");
        assertThat(check(held).isDisabled()).isTrue();
        for (String act : List.of("propose-purge", "withdraw-purge", "purge")) {
            assertThat(button(act).isDisabled()).as(act).isTrue();
        }
        choose(free);
        screen.on(() -> button("propose-purge").fire());
        assertThat(screen.words())
                .contains(screen.text("ui.retention.proposed-by", MainPath.REVIEWER.name()));
        choose(free);
        assertThat(button("purge").isDisabled()).isTrue();
        assertThat(screen.words()).contains(screen.text("ui.retention.own"));

        screen.person = MainPath.SECOND;
        card();
        choose(free);
        screen.on(() -> button("purge").fire());
        assertThat(screen.words()).contains(screen.text("ui.retention.purge.help"));
        assertThat(screen.ui.office().retention().purged()).isEmpty();
        screen.on(() -> button("commit").fire());
        assertThat(screen.form()).isEmpty();
        assertThat(screen.notices.getLast())
                .isEqualTo("DONE " + screen.text("ui.retention.purged", 1));
        assertThat(screen.words()).doesNotContain(free.value()).contains(held.value());
        assertThat(screen.ui.office().retention().pending()).isFalse();

        screen.show(ui -> new CaseDetailPane(free, ui, () -> opened.add(free), other -> {}));
        assertThat(screen.words())
                .contains(free.value(), screen.text("ui.purged.word"))
                .contains(screen.text("ui.purged.what"), screen.text("Ending.WITHDRAWN"))
                .contains(MainPath.SECOND.name());
        screen.on(() -> button("certificate").fire());
        assertThat(screen.form()).isPresent();
        assertThat(screen.form().orElseThrow().lookup("#preview-trouble").isVisible()).isFalse();
        screen.on(() -> screen.hide());
        screen.on(() -> button("back").fire());
        assertThat(opened).containsExactly(free);
        screen.show(ui -> new CaseListPane(ui, number -> {}, mails -> {}));
        assertThat(screen.words()).contains(screen.text("ui.purged.word"));
    }

    @Languages
    @DisplayName("R6.03: what would be destroyed is told before; a held case can be opened")
    void preview(Locale language) throws Exception {
        begin(language);
        press(screen.text("ui.retention.preview"), free);
        assertThat(screen.words())
                .contains(screen.text("ui.retention.mails", 1))
                .contains(screen.text("ui.retention.stays"));
        press(screen.text("ui.retention.preview"), free);
        assertThat(screen.words()).doesNotContain(screen.text("ui.retention.stays"));
        press(screen.text("ui.retention.open"), held);
        assertThat(opened).containsExactly(held);
        choose(free);
        screen.on(() -> button("propose-purge").fire());
        choose(free);
        screen.on(() -> button("withdraw-purge").fire());
        assertThat(screen.words()).contains(screen.text("ui.retention.free"));
    }

    @Languages
    @DisplayName("R6.03: traces that are left are said, and removed on demand")
    void pending(Locale language) throws Exception {
        begin(language);
        Person other = new Person("鈴木 三郎");
        office.desk().retention().propose(List.of(free), MainPath.REVIEWER);
        office.desk().retention().purge(List.of(free), other, (done, all) -> true);
        card();
        assertThat(screen.words()).contains(screen.text("ui.retention.pending"));
        screen.show(ui -> new CaseDetailPane(free, ui, () -> {}, number -> {}));
        assertThat(button("certificate").isDisabled()).isTrue();
        assertThat(screen.words()).contains(screen.text("ui.purged.pending"));
        card();
        screen.on(() -> button("compact").fire());
        assertThat(screen.words()).doesNotContain(screen.text("ui.retention.pending"));
        assertThat(office.desk().retention().pending()).isFalse();
    }

    /** Three years later: one case was withdrawn, another one was disclosed and its papers lie. */
    private void begin(Locale language) throws Exception {
        office = OfficeFixture.begin(folder);
        free = office.receive("04-too-late");
        office.perform(free, new WithdrawApplication("取下げ"), MainPath.REVIEWER);
        if (office.open(free).file().closed() == null) {
            office.perform(free, new CloseCase("取下げ"), MainPath.REVIEWER);
        }
        held = office.receive("01-complete");
        office.walk(held, kaijidesk.cases.Stage.CLOSED);
        office.clock.noonOf("2019-09-02");
        screen = FxScreen.over(language, new DeskOffice(office.desk()), LATER);
        screen.person = MainPath.REVIEWER;
        card();
    }

    private void card() {
        screen.show(ui -> new RetentionCard(ui, opened::add));
    }

    private void choose(CaseNumber number) {
        screen.on(() -> check(number).setSelected(true));
    }

    private CheckBox check(CaseNumber number) {
        return screen.lookup("#due-" + number).queryAs(CheckBox.class);
    }

    private Button button(String id) {
        return screen.lookup("#" + id).queryAs(Button.class);
    }

    private void press(String text, CaseNumber number) {
        Node found =
                screen.lookup(".button").queryAll().stream()
                        .filter(node -> (text + " " + number).equals(node.getAccessibleText()))
                        .findFirst()
                        .orElseThrow();
        screen.on(() -> ((Button) found).fire());
    }
}
