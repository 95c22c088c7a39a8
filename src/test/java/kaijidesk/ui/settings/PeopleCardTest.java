package kaijidesk.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import kaijidesk.cases.Account;
import kaijidesk.cases.Person;
import kaijidesk.cases.Role;
import kaijidesk.ui.base.FxScreen;
import kaijidesk.ui.base.Samples;
import kaijidesk.ui.base.Session;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("R6.04: who may enter, on the screen")
class PeopleCardTest {
    private static final String PASSWORD = "ことりが三羽とまる";

    private final FxScreen screen = new FxScreen(Locale.JAPAN);

    @ParameterizedTest(name = "R6.04 the {0} sees the people; administrators alone change them")
    @EnumSource
    void buttons(Role role) {
        screen.office.let(Samples.SECOND, Role.ADMINISTRATOR);
        screen.office.let(Samples.REVIEWER, role);
        PeopleCard card = show();
        boolean administers = role == Role.ADMINISTRATOR;
        for (String id : List.of("#add-person", "#new-recovery", "#change-key")) {
            assertThat(card.lookup(id).getParent().isVisible()).as(id).isEqualTo(administers);
        }
        assertThat(card.lookupAll("#people .combo-box")).hasSize(administers ? 2 : 0);
        assertThat(card.lookupAll("#people .button")).hasSize(administers ? 2 : 0);
        assertThat(card.lookup("#own-password").isVisible()).isTrue();
        assertThat(card.lookup("#lock").isVisible()).isTrue();
        assertThat(screen.words()).contains(Samples.SECOND.name());
    }

    @Test
    @DisplayName("somebody is let in with a role, gets another, and is shut out by name")
    void people() {
        screen.office.let(Samples.REVIEWER, Role.ADMINISTRATOR);
        PeopleCard card = show();
        fire(card, "#add-person");
        Node form = screen.form().orElseThrow();
        Button commit = (Button) form.lookup("#commit");
        assertThat(commit.isDisabled()).isTrue();
        screen.on(() -> {
            ((TextField) form.lookup("#person-name")).setText("新田 一");
            ((PasswordField) form.lookup("#new-password")).setText(PASSWORD);
            ((PasswordField) form.lookup("#password-again")).setText(PASSWORD + "x");
        });
        assertThat(commit.isDisabled()).isTrue();
        screen.on(() -> ((PasswordField) form.lookup("#password-again")).setText(PASSWORD));
        assertThat(commit.isDisabled()).isFalse();
        screen.on(() -> ((TextField) form.lookup("#person-name")).setText("長".repeat(101)));
        assertThat(commit.isDisabled()).isTrue();
        screen.on(() -> ((TextField) form.lookup("#person-name")).setText("新田 一"));
        screen.on(commit::fire);
        assertThat(account("新田 一").role()).isEqualTo(Role.REVIEWER);

        ComboBox<Role> role = roles(card, "新田 一");
        screen.on(() -> role.setValue(Role.APPROVER));
        screen.on(() -> role.fireEvent(new javafx.event.ActionEvent()));
        assertThat(account("新田 一").role()).isEqualTo(Role.APPROVER);

        screen.on(() -> remove(card, "新田 一").fire());
        assertThat(account("新田 一").closed()).isFalse();
        assertThat(screen.words()).contains(screen.text("ui.people.remove.help", "新田 一"));
        screen.on(() -> ((Button) screen.form().orElseThrow().lookup("#commit")).fire());
        assertThat(account("新田 一").closed()).isTrue();
        assertThat(screen.words())
                .contains(screen.text("ui.people.shut", screen.texts.of(Role.APPROVER)));
    }

    @Test
    @DisplayName("the last administrator can't be shut out, and is told why")
    void last() {
        screen.office.let(Samples.REVIEWER, Role.ADMINISTRATOR);
        PeopleCard card = show();
        screen.on(() -> remove(card, Samples.REVIEWER.name()).fire());
        screen.on(() -> ((Button) screen.form().orElseThrow().lookup("#commit")).fire());
        assertThat(account(Samples.REVIEWER.name()).closed()).isFalse();
        assertThat(screen.notices).last().asString().startsWith("FAILURE");
    }

    @Test
    @DisplayName("one's own password takes the old one and twice the new one")
    void password() {
        screen.office.let(Samples.REVIEWER, Role.AUDITOR);
        fire(show(), "#own-password");
        Node form = screen.form().orElseThrow();
        Button commit = (Button) form.lookup("#commit");
        screen.on(() -> {
            ((PasswordField) form.lookup("#new-password")).setText(PASSWORD);
            ((PasswordField) form.lookup("#password-again")).setText(PASSWORD);
        });
        assertThat(commit.isDisabled()).isTrue();
        screen.on(() -> ((PasswordField) form.lookup("#password")).setText("old"));
        assertThat(commit.isDisabled()).isFalse();
        screen.on(commit::fire);
        assertThat(screen.notices).containsExactly("DONE " + screen.text("ui.people.done"));
    }

    @Test
    @DisplayName("a new recovery code stays on the screen until somebody says that it is kept")
    void recovery() {
        screen.office.let(Samples.REVIEWER, Role.ADMINISTRATOR);
        fire(show(), "#new-recovery");
        Node form = screen.form().orElseThrow();
        Button close = (Button) form.lookup("#commit");
        assertThat(((Label) form.lookup("#recovery")).getText()).hasSizeGreaterThan(20);
        assertThat(close.isDisabled()).isTrue();
        screen.on(() -> ((CheckBox) form.lookup("#kept")).setSelected(true));
        screen.on(close::fire);
        assertThat(screen.form()).isEmpty();
    }

    private PeopleCard show() {
        return screen.show(ui -> new PeopleCard(ui, Session.NONE));
    }

    private void fire(PeopleCard card, String id) {
        screen.on(() -> ((Button) card.lookup(id)).fire());
    }

    private Account account(String name) {
        return screen.office.people().all().stream()
                .filter(each -> each.person().sameAs(new Person(name)))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Role> roles(PeopleCard card, String name) {
        return (ComboBox<Role>)
                card.lookupAll("#people .combo-box").stream()
                        .filter(node ->
                                screen.text("ui.people.role-of", name)
                                        .equals(node.getAccessibleText()))
                        .findFirst()
                        .orElseThrow();
    }

    private Button remove(PeopleCard card, String name) {
        return card.lookupAll("#people .button").stream()
                .map(Button.class::cast)
                .filter(button ->
                        Arrays.asList(button.getAccessibleText().split(" ", 2)).contains(name))
                .findFirst()
                .orElseThrow();
    }
}
