package kaijidesk.ui.detail;

import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;
import kaijidesk.cases.Danger;
import kaijidesk.ui.base.Ui;
import kaijidesk.ui.parts.Icons;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/**
 * Says on every tab that a disclosure could put somebody in danger, how far the second look is, and
 * which ways lead over courts and police instead (R3.05).
 */
final class DangerBanner extends VBox {
    DangerBanner(Danger danger, Ui ui) {
        getStyleClass().addAll("danger-banner", "tone-bad");
        String kinds =
                danger.kinds().stream()
                        .sorted()
                        .map(ui.texts()::of)
                        .collect(Collectors.joining(ui.text("ui.comma")));
        Label title =
                new Label(ui.text("ui.danger.title", kinds), Icons.of(Material2OutlinedMZ.WARNING));
        title.getStyleClass().add("strong");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        setMinWidth(0);
        TitledPane ways =
                new TitledPane(ui.text("ui.danger.ways"), wrapped(ui.text("ui.danger.help")));
        ways.setExpanded(false);
        ways.setAnimated(false);
        getChildren()
                .addAll(
                        title,
                        wrapped(
                                ui.text(
                                        "ui.danger.raised",
                                        danger.raised().by().name(),
                                        ui.texts().moment(danger.raised().at()))),
                        wrapped(review(danger.review(), ui)),
                        ways);
    }

    private static String review(Danger.@org.jspecify.annotations.Nullable Review review, Ui ui) {
        if (review == null) {
            return ui.text("ui.danger.unreviewed");
        }
        return ui.text(
                review.disclosable() ? "ui.danger.disclosable" : "ui.danger.not-disclosable",
                review.found().by().name(),
                ui.texts().moment(review.found().at()));
    }

    private static Label wrapped(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
