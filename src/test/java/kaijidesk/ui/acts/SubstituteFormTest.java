package kaijidesk.ui.acts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import kaijidesk.cases.Substitutes;
import kaijidesk.desk.CannotPrint;
import kaijidesk.letters.Unprintable;
import kaijidesk.letters.Unprintable.LetterPart;
import kaijidesk.ui.base.FxScreen;
import kaijidesk.ui.base.Languages;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What to print in place of characters that no font has")
class SubstituteFormTest {
    private static final String OWN = "\uE0A2";
    private static final String MARKED = "か\u309A";

    private final List<Substitutes> performed = new ArrayList<>();

    private SubstituteForm show(FxScreen screen, Map<String, String> known) {
        CannotPrint print =
                new CannotPrint(
                        List.of(
                                new Unprintable(OWN, LetterPart.RECIPIENT_NAME),
                                new Unprintable(MARKED, LetterPart.DISCLOSED_ADDRESS),
                                new Unprintable(OWN, LetterPart.DISCLOSED_NAME)),
                        known);
        return screen.show(ui -> new SubstituteForm(print, ui, this::perform));
    }

    private void perform(Substitutes substitutes, Consumer<Exception> answered) {
        performed.add(substitutes);
        answered.accept(null);
    }

    @Languages
    @DisplayName("each character is named by its code point, with everything it stands in")
    void named(Locale language) {
        FxScreen screen = new FxScreen(language);
        show(screen, Map.of());

        assertThat(screen.words())
                .contains("U+E0A2", screen.texts.of(LetterPart.RECIPIENT_NAME))
                .contains(screen.texts.of(LetterPart.DISCLOSED_NAME))
                .contains("U+304B U+309A", screen.texts.of(LetterPart.DISCLOSED_ADDRESS));
    }

    @Languages
    @DisplayName(
            "R2.03 one to four characters stand for each, by keyboard alone; less or more is said beside it")
    void chosen(Locale language) {
        FxScreen screen = new FxScreen(language);
        SubstituteForm form = show(screen, Map.of());
        screen.on(form::begin);
        screen.write("YAMADA");
        screen.press(KeyCode.CONTROL, KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.CONTROL);
        assertThat(performed).isEmpty();
        assertThat(screen.words()).contains(screen.text("ui.substitute.wrong"));

        screen.on(() -> field(form, "U+E0A2").setText("吉"));
        screen.on(() -> field(form, "U+304B U+309A").setText("カ゜"));
        screen.clickOn("#commit");
        assertThat(performed).containsExactly(new Substitutes(Map.of(OWN, "吉", MARKED, "カ゜")));
    }

    @Test
    @DisplayName("what was printed the last time stands there, and is asked for all the same")
    void known() {
        FxScreen screen = new FxScreen(Locale.JAPAN);
        SubstituteForm form = show(screen, Map.of(OWN, "吉"));

        assertThat(field(form, "U+E0A2").getText()).isEqualTo("吉");
        assertThat(field(form, "U+304B U+309A").getText()).isEmpty();
        assertThat(screen.words()).contains(screen.text("ui.substitute.known"));
        assertThat(performed).isEmpty();
    }

    private static TextField field(SubstituteForm form, String codePoints) {
        return form.lookupAll(".text-field").stream()
                .filter(node -> node.getId().equals("field-" + codePoints))
                .map(TextField.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
