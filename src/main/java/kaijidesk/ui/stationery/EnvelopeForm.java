package kaijidesk.ui.stationery;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import kaijidesk.envelopes.Envelope;
import kaijidesk.envelopes.Fold;
import kaijidesk.envelopes.Length;
import kaijidesk.envelopes.Offset;
import kaijidesk.envelopes.Stationery;
import kaijidesk.envelopes.Window;
import kaijidesk.ui.acts.Editor;
import kaijidesk.ui.acts.Editors;
import kaijidesk.ui.acts.EntryRow;
import kaijidesk.ui.acts.FormFrame;
import kaijidesk.ui.base.Ui;
import org.jspecify.annotations.Nullable;

/** The measures of an envelope, as the trade notes them: standing, with its flap up. */
final class EnvelopeForm extends FormFrame {
    private static final Window USUAL = new Window(45, 90, 22, 22);

    private final StationeryModel model;
    private final Ui ui;
    private final String before;
    private final Measures measures;
    private final EntryRow name;
    private final EntryRow turned;
    private final EntryRow width;
    private final EntryRow height;
    private final EntryRow panels;
    private final EntryRow hasWindow;
    private final EntryRow windowWidth;
    private final EntryRow windowHeight;
    private final EntryRow fromLeft;
    private final EntryRow fromBottom;
    private final EntryRow right;
    private final EntryRow down;

    /** For an envelope that the office has, or null for a new one. */
    EnvelopeForm(StationeryModel model, @Nullable Envelope envelope, Ui ui) {
        super(ui.text("ui.stationery.envelope.keep"), ui.text("ui.stationery.envelope.help"), ui);
        this.model = model;
        this.ui = ui;
        this.before = envelope == null ? "" : envelope.name();
        Envelope start = envelope == null ? Stationery.SHIPPED.envelopes().getFirst() : envelope;
        Window window = start.window() == null ? USUAL : start.window();
        measures = new Measures(ui);
        name = measures.text("name", before);
        turned = measures.add("turned", yesNo(start.turned()));
        width = measures.length("width", start.width());
        height = measures.length("height", start.height());
        panels =
                measures.text(
                        "panels",
                        start.fold().panels().stream()
                                .map(Length::text)
                                .collect(Collectors.joining(", ")));
        hasWindow = measures.add("window", yesNo(start.window() != null));
        windowWidth = measures.length("window-width", window.width());
        windowHeight = measures.length("window-height", window.height());
        fromLeft = measures.length("from-left", window.fromLeft());
        fromBottom = measures.length("from-bottom", window.fromBottom());
        right = measures.length("right", start.offset().right());
        down = measures.length("down", start.offset().down());
        getStyleClass().add("measures-form");
        entries(measures.rows(), scrolled(measures.grid()));
        hasWindow.editor().onChoice(this::windowShows);
        windowShows();
    }

    private Editor yesNo(boolean value) {
        Editor editor = Editors.yesNo(ui.texts());
        editor.value(Boolean.toString(value));
        return editor;
    }

    private void windowShows() {
        boolean shown = hasWindow.value().equals("true");
        for (EntryRow row : List.of(windowWidth, windowHeight, fromLeft, fromBottom)) {
            row.setVisible(shown);
            row.setManaged(shown);
        }
    }

    @Override
    protected void commit() {
        measures.begin();
        boolean window = hasWindow.value().equals("true");
        Envelope entered =
                new Envelope(
                        name.value().strip(),
                        measures.read(width),
                        measures.read(height),
                        turned.value().equals("true"),
                        fold(),
                        window
                                ? new Window(
                                        measures.read(windowWidth),
                                        measures.read(windowHeight),
                                        measures.read(fromLeft),
                                        measures.read(fromBottom))
                                : null,
                        new Offset(measures.read(right), measures.read(down)));
        if (measures.complete() && !entered.fold().panels().isEmpty()) {
            busy();
            model.change(all -> all.with(before, entered), this::answered);
        }
    }

    /** No panels, and a word beside the entry, when one of them is no length. */
    private Fold fold() {
        List<Double> heights = new ArrayList<>();
        for (String panel : panels.value().split("[,、，;]")) {
            OptionalDouble height = Length.read(panel.strip());
            if (height.isEmpty()) {
                panels.problem(ui.text("ui.stationery.no-length"));
                return new Fold(List.of());
            }
            heights.add(height.getAsDouble());
        }
        return new Fold(heights);
    }
}
