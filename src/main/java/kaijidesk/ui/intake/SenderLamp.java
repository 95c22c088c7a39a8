package kaijidesk.ui.intake;

import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import kaijidesk.mail.AuthenticationResults;
import kaijidesk.mail.SenderCheck;
import kaijidesk.regime.Rule;
import kaijidesk.regime.Status;
import kaijidesk.ui.base.Ui;
import kaijidesk.ui.parts.Chip;
import kaijidesk.ui.parts.Icons;
import kaijidesk.ui.parts.Tone;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/**
 * Whether a mail came from the registered address (R5.01), what its own server found out about it,
 * and what speaks for a forged sender. It advises; the rule itself decides the case.
 */
final class SenderLamp extends VBox {
    private final Ui ui;

    SenderLamp(SenderCheck check, Ui ui) {
        this.ui = ui;
        setId("sender-check");
        getStyleClass().add("sender-check");
        Status status = status(check);
        Label word = new Label(ui.texts().of(check.match()), Icons.of(status));
        word.getStyleClass().addAll("status-lamp", Tone.of(status).styleClass());
        word.setWrapText(true);
        HBox first = new HBox(Chip.of(Rule.R5_01), word);
        first.getStyleClass().add("line");
        getChildren().addAll(first, authentication(check.authentication()));
        check.suspicions().stream()
                .sorted()
                .map(each -> ui.texts().of(each))
                .map(SenderLamp::warning)
                .forEach(getChildren()::add);
    }

    private static Status status(SenderCheck check) {
        return switch (check.match()) {
            case EQUAL -> check.suspicions().isEmpty() ? Status.HOLDS : Status.WARNS;
            case UNKNOWN_MEMBER -> Status.UNKNOWN;
            case DIFFERS, NO_SENDER -> Status.BARRED;
        };
    }

    private Node authentication(AuthenticationResults results) {
        String found =
                results.results().entrySet().stream()
                        .sorted(java.util.Map.Entry.comparingByKey())
                        .map(each -> each.getKey().name() + " " + each.getValue())
                        .collect(Collectors.joining(ui.text("ui.comma")));
        String words =
                results.state() == AuthenticationResults.State.FOUND && !found.isEmpty()
                        ? ui.text("ui.inbox.authentication", found)
                        : ui.texts().of(results.state());
        Label label = new Label(words, Icons.of(Material2OutlinedAL.HOW_TO_REG));
        label.getStyleClass().add("muted");
        label.setWrapText(true);
        return label;
    }

    private static Label warning(String words) {
        Label warning = new Label(words, Icons.of(Material2OutlinedMZ.REPORT_PROBLEM));
        warning.getStyleClass().add("tone-bad");
        warning.setWrapText(true);
        warning.setMinHeight(USE_PREF_SIZE);
        return warning;
    }
}
