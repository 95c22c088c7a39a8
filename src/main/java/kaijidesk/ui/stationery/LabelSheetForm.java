package kaijidesk.ui.stationery;

import kaijidesk.envelopes.LabelSheet;
import kaijidesk.envelopes.Offset;
import kaijidesk.envelopes.Stationery;
import kaijidesk.ui.acts.Editor;
import kaijidesk.ui.acts.Editors;
import kaijidesk.ui.acts.EntryRow;
import kaijidesk.ui.acts.FormFrame;
import kaijidesk.ui.base.Ui;
import org.jspecify.annotations.Nullable;

/** The measures of a sheet of labels. */
final class LabelSheetForm extends FormFrame {
    private final StationeryModel model;
    private final String before;
    private final Measures measures;
    private final EntryRow name;
    private final EntryRow rows;
    private final EntryRow columns;
    private final EntryRow width;
    private final EntryRow height;
    private final EntryRow left;
    private final EntryRow top;
    private final EntryRow gapAcross;
    private final EntryRow gapDown;
    private final EntryRow right;
    private final EntryRow down;

    /** For a sheet that the office has, or null for a new one. */
    LabelSheetForm(StationeryModel model, @Nullable LabelSheet sheet, Ui ui) {
        super(ui.text("ui.stationery.labels.keep"), ui.text("ui.stationery.labels.help"), ui);
        this.model = model;
        this.before = sheet == null ? "" : sheet.name();
        LabelSheet start = sheet == null ? Stationery.SHIPPED.labels().getFirst() : sheet;
        measures = new Measures(ui);
        name = measures.text("name", before);
        columns = measures.add("columns", count(start.columns(), ui));
        rows = measures.add("rows", count(start.rows(), ui));
        width = measures.length("label-width", start.width());
        height = measures.length("label-height", start.height());
        left = measures.length("left", start.left());
        top = measures.length("top", start.top());
        gapAcross = measures.length("gap-across", start.gapAcross());
        gapDown = measures.length("gap-down", start.gapDown());
        right = measures.length("right", start.offset().right());
        down = measures.length("down", start.offset().down());
        getStyleClass().add("measures-form");
        entries(measures.rows(), scrolled(measures.grid()));
    }

    private static Editor count(int value, Ui ui) {
        Editor editor = Editors.number(ui.text("ui.stationery.labels.unit"));
        editor.value(Integer.toString(value));
        return editor;
    }

    @Override
    protected void commit() {
        measures.begin();
        LabelSheet entered =
                new LabelSheet(
                        name.value().strip(),
                        (int) measures.read(rows),
                        (int) measures.read(columns),
                        measures.read(width),
                        measures.read(height),
                        measures.read(left),
                        measures.read(top),
                        measures.read(gapAcross),
                        measures.read(gapDown),
                        new Offset(measures.read(right), measures.read(down)));
        if (measures.complete()) {
            busy();
            model.change(all -> all.with(before, entered), this::answered);
        }
    }
}
