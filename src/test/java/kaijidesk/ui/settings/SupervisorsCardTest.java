package kaijidesk.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import kaijidesk.cases.Person;
import kaijidesk.ui.base.FxScreen;
import kaijidesk.ui.base.Languages;
import org.junit.jupiter.api.DisplayName;

@DisplayName("R1.00: who may overrule is named in the window")
class SupervisorsCardTest {
    @Languages
    @DisplayName("a name is added, shown, and taken off again; nobody can be called nothing")
    void addAndRemove(Locale language) {
        FxScreen screen = new FxScreen(language);
        SupervisorsCard card = screen.show(SupervisorsCard::new);
        assertThat(screen.words()).contains(screen.text("ui.supervisors.none"));

        enter(screen, card, " suzuki ");
        assertThat(screen.office.supervisors()).containsExactly(new Person("suzuki"));
        assertThat(screen.words()).contains("suzuki");

        enter(screen, card, "  ");
        assertThat(screen.notices.getFirst()).contains(screen.text("cli.bad-name"));

        VBox names = (VBox) card.lookup("#supervisors");
        Button remove = (Button) ((HBox) names.getChildren().getFirst()).getChildren().getLast();
        screen.on(remove::fire);
        assertThat(screen.office.supervisors()).isEmpty();
    }

    private static void enter(FxScreen screen, SupervisorsCard card, String name) {
        screen.on(() -> {
            ((TextField) card.lookup("#supervisor-name")).setText(name);
            ((Button) card.lookup("#add-supervisor")).fire();
        });
    }
}
