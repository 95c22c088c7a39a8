package kaijidesk.ui.parts;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.CaseRow;
import kaijidesk.text.Texts;
import kaijidesk.ui.base.Reveal;
import kaijidesk.ui.base.Ui;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;

/** Cases as lines, perhaps under headings. A click or Enter opens one; arrows pass headings by. */
public final class CaseLines extends ListView<CaseLines.Line> {
    /** A line of the list. */
    public sealed interface Line {}

    /** What the cases beneath have in common, and how many they are. */
    public record Heading(String text, int count, Tone tone, Ikon icon) implements Line {}

    /** A case. */
    public record Entry(CaseRow row) implements Line {}

    private final Texts texts;
    private final double scale;
    private final Reveal reveal;
    private final boolean dated;
    private final Function<CaseRow, Chip> chip;
    private final Consumer<CaseNumber> opened;

    /**
     * A list without lines.
     *
     * @param reveal shows whom the cases are about
     * @param dated whether lines tell the day by which something is due
     * @param chip what each line says of its case
     * @param opened is told which case the user wants to see
     */
    public CaseLines(
            Ui ui,
            Reveal reveal,
            boolean dated,
            Function<CaseRow, Chip> chip,
            Consumer<CaseNumber> opened) {
        this.texts = ui.texts();
        this.scale = ui.scale();
        this.reveal = reveal;
        this.dated = dated;
        this.chip = chip;
        this.opened = opened;
        getStyleClass().add("case-lines");
        setCellFactory(any -> new LineCell());
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        reveal.shown().subscribe(shown -> refresh());
    }

    /** Shows other lines; the case that was selected stays so, else the first one is. */
    public void lines(List<? extends Line> lines) {
        CaseNumber before =
                getSelectionModel().getSelectedItem() instanceof Entry entry
                        ? entry.row().number()
                        : null;
        getItems().setAll(lines);
        getItems().stream()
                .filter(line -> line instanceof Entry entry && entry.row().number().equals(before))
                .findFirst()
                .ifPresentOrElse(getSelectionModel()::select, () -> move(-1, 1));
    }

    private void key(KeyEvent event) {
        int here = getSelectionModel().getSelectedIndex();
        switch (event.getCode()) {
            case KeyCode.ENTER -> open(getSelectionModel().getSelectedItem());
            case KeyCode.DOWN -> move(here, 1);
            case KeyCode.UP -> move(here, -1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** To the next line with a case in that direction; stays where there is none. */
    private void move(int from, int step) {
        for (int to = from + step; to >= 0 && to < getItems().size(); to += step) {
            if (getItems().get(to) instanceof Entry) {
                getSelectionModel().clearAndSelect(to);
                getFocusModel().focus(to);
                // with its heading, if that is just above
                scrollTo(Math.max(0, to - 1));
                return;
            }
        }
    }

    private void open(@Nullable Line line) {
        if (line instanceof Entry entry) {
            opened.accept(entry.row().number());
        }
    }

    private final class LineCell extends ListCell<Line> {
        LineCell() {
            setOnMouseClicked(event -> open(getItem()));
        }

        @Override
        protected void updateItem(@Nullable Line line, boolean empty) {
            super.updateItem(line, empty);
            Line shown = empty ? null : line;
            setMouseTransparent(!(shown instanceof Entry));
            getStyleClass().remove("group");
            switch (shown) {
                case null -> show(null, null);
                case Heading heading -> {
                    getStyleClass().add("group");
                    show(heading(heading), heading.text() + " " + heading.count());
                }
                case Entry entry -> {
                    CaseRow row = entry.row();
                    boolean data = reveal.shown().get();
                    show(
                            new CaseLine(row, chip.apply(row), dated, data, texts, scale),
                            CaseLine.words(row, data, texts));
                }
            }
        }

        private void show(@Nullable HBox graphic, @Nullable String words) {
            setGraphic(graphic);
            setAccessibleText(words);
            if (graphic != null) {
                // as wide as the list: a long name is cut short instead of making it scroll
                graphic.setMinWidth(0);
                setPrefWidth(0);
            }
        }
    }

    private static HBox heading(Heading heading) {
        Label text = new Label(heading.text(), Icons.of(heading.icon()));
        text.getStyleClass().addAll("heading", "due", heading.tone().styleClass());
        Label count = new Label(Integer.toString(heading.count()));
        count.getStyleClass().addAll("chip", heading.tone().styleClass());
        HBox line = new HBox(text, count);
        line.getStyleClass().add("line");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
