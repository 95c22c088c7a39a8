package kaijidesk.ui.parts;

import java.util.stream.Collectors;
import javafx.scene.control.Label;
import kaijidesk.cases.Headline;
import kaijidesk.cases.Stage;
import kaijidesk.regime.Rule;
import kaijidesk.regime.Status;
import kaijidesk.text.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** A short word on a tinted ground. */
public final class Chip extends Label {
    /** A chip with a word and, where the tone means something, an icon. */
    public Chip(String word, Tone tone, @Nullable Ikon icon) {
        super(word);
        getStyleClass().addAll("chip", tone.styleClass());
        setMinWidth(USE_PREF_SIZE);
        if (icon != null) {
            setGraphic(Icons.of(icon));
        }
    }

    /** Where a case stands. */
    public static Chip of(Stage stage, Texts texts) {
        Ikon icon =
                switch (Tone.of(stage)) {
                    case WARN -> Material2OutlinedAL.HOURGLASS_EMPTY;
                    case GOOD -> Material2OutlinedAL.DONE_ALL;
                    case MUTED -> Material2OutlinedAL.ARCHIVE;
                    default -> Material2OutlinedMZ.PENDING_ACTIONS;
                };
        return new Chip(texts.of(stage), Tone.of(stage), icon);
    }

    /** Where a purged case stands: only its number, dates and verdict are left (R6.03). */
    public static Chip purged(Texts texts) {
        return new Chip(
                texts.get("ui.purged.word"), Tone.MUTED, Material2OutlinedAL.DELETE_FOREVER);
    }

    /** A verdict in one word with the rules behind it. */
    public static Chip of(Headline headline, Texts texts) {
        Ikon icon =
                switch (Tone.of(headline.word())) {
                    case GOOD -> Material2OutlinedAL.CHECK_CIRCLE;
                    case BAD -> Material2OutlinedAL.CANCEL;
                    default -> Material2OutlinedAL.HELP_OUTLINE;
                };
        return new Chip(text(headline, texts), Tone.of(headline.word()), icon);
    }

    /** {@code 要審査 R1.04}. */
    public static String text(Headline headline, Texts texts) {
        String rules =
                headline.rules().stream().map(Rule::id).distinct().collect(Collectors.joining(" "));
        return (texts.of(headline.word()) + " " + rules).strip();
    }

    /** A lamp's answer. */
    public static Chip of(Status status, Texts texts) {
        Chip chip = new Chip(texts.of(status), Tone.of(status), null);
        chip.setGraphic(Icons.of(status));
        return chip;
    }

    /** A rule's number, such as {@code R1.03}. */
    public static Chip of(Rule rule) {
        Chip chip = new Chip(rule.id(), Tone.NEUTRAL, null);
        chip.getStyleClass().add("rule-chip");
        return chip;
    }
}
