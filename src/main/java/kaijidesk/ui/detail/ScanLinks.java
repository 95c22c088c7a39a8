package kaijidesk.ui.detail;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.Look;
import kaijidesk.cases.ScanPage;
import kaijidesk.regime.PaperKind;
import kaijidesk.scans.StoredPicture;
import kaijidesk.ui.base.Ui;
import kaijidesk.ui.parts.Icons;
import kaijidesk.ui.preview.Pages;
import kaijidesk.ui.preview.PicturesForm;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** What was scanned of a case's papers, beside their rows of the checklist. */
final class ScanLinks {
    private final Ui ui;
    private final CaseNumber number;
    private final Map<PaperKind, HBox> places = new EnumMap<>(PaperKind.class);
    private List<ScanPage> pages = List.of();

    ScanLinks(CaseNumber number, Ui ui) {
        this.ui = ui;
        this.number = number;
        ui.tasks().run(() -> ui.office().scans().of(number), this::show, ui.failure());
    }

    /** Where the scans of a paper are to be shown. */
    HBox of(PaperKind kind) {
        HBox place = new HBox();
        place.setAlignment(Pos.CENTER_RIGHT);
        places.put(kind, place);
        fill(kind, place);
        return place;
    }

    /** The number of the pledge form that was scanned; empty when none was (R2.12). */
    String form() {
        return pages.stream()
                .filter(page -> page.paper() == PaperKind.PLEDGE)
                .map(page -> page.code().sheet())
                .filter(sheet -> !sheet.isEmpty())
                .findFirst()
                .orElse("");
    }

    private void show(List<ScanPage> found) {
        pages = found;
        places.forEach(this::fill);
    }

    private void fill(PaperKind kind, HBox place) {
        place.getChildren().clear();
        int page = 0;
        for (ScanPage each : pages) {
            if (each.paper() == kind) {
                place.getChildren().add(link(each, ++page));
            }
        }
    }

    private Button link(ScanPage page, int place) {
        Button link =
                new Button(ui.text("ui.papers.scan", place), Icons.of(Material2OutlinedMZ.SCANNER));
        link.getStyleClass().addAll("flat", "small", "scan-link");
        link.setMinWidth(HBox.USE_PREF_SIZE);
        link.setOnAction(event -> {
            Pages shown =
                    new Pages(
                            page.id(),
                            1,
                            new Look(Look.Kind.PREVIEW, number, page.id()),
                            () -> ui.office().scans().picture(page.id(), ui.person().get()),
                            (stored, any, dpi) -> StoredPicture.at(stored, page.dpi(), dpi));
            PicturesForm form = new PicturesForm(ui.text("ui.papers.scan.title", page.id()), ui);
            ui.modals().show(form);
            form.show(shown);
        });
        return link;
    }
}
