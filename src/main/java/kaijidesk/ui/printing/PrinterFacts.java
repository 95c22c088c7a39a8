package kaijidesk.ui.printing;

import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import kaijidesk.printing.PrintReason;
import kaijidesk.printing.PrinterInfo;
import kaijidesk.text.Texts;
import kaijidesk.ui.parts.Facts;
import kaijidesk.ui.parts.Icons;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** What a printer said of itself, and whether letters can go there. */
final class PrinterFacts extends VBox {
    PrinterFacts(PrinterInfo info, Texts texts) {
        getStyleClass().add("lines");
        boolean usable = info.pdf() && info.accepting();
        Label verdict =
                new Label(
                        usable
                                ? texts.get("ui.printer.usable")
                                : texts.of(
                                        info.pdf()
                                                ? PrintReason.NOT_ACCEPTING
                                                : PrintReason.NO_PDF));
        verdict.setWrapText(true);
        verdict.setGraphic(
                Icons.of(
                        usable
                                ? Material2OutlinedAL.CHECK_CIRCLE
                                : Material2OutlinedMZ.REPORT_PROBLEM));
        verdict.getStyleClass().addAll("remark", usable ? "tone-good" : "tone-bad");
        Facts facts = new Facts();
        facts.add(texts.get("ui.printer.name"), info.name());
        facts.add(
                texts.get("ui.printer.state"),
                info.trouble().map(texts::of).orElseGet(() -> texts.get("ui.printer.ready")));
        facts.add(
                texts.get("ui.printer.trays"),
                info.trays().isEmpty()
                        ? texts.get("ui.printer.untold")
                        : info.trays().stream()
                                .map(each -> TrayWords.of(each, texts))
                                .collect(Collectors.joining(texts.get("ui.calendar.and"))));
        facts.add(
                texts.get("ui.printer.sides"),
                texts.get(info.duplex() ? "ui.printer.can" : "ui.printer.cannot"));
        getChildren().addAll(verdict, facts);
    }
}
