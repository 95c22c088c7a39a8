package kaijidesk.ui.profiles;

import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import kaijidesk.letters.TemplateText;
import kaijidesk.ui.acts.Editors;
import kaijidesk.ui.acts.EntryRow;
import kaijidesk.ui.base.Ui;
import kaijidesk.ui.parts.Icons;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** One text of a letter: what it says, what can be filled into it, and the way back. */
final class WordingRow extends EntryRow {
    private static final int WIDE = 38;

    private final TemplateText text;
    private final TextArea area;
    private final Button back;

    /**
     * A row that shows how the text ships.
     *
     * @param changed called after each change
     */
    WordingRow(TemplateText text, Ui ui, Runnable changed) {
        super(text.key(), caption(text, ui), Editors.text());
        this.text = text;
        this.area = (TextArea) editor().node();
        this.back = new Button(ui.text("ui.wording.back"), Icons.of(Material2OutlinedMZ.UNDO));
        back.getStyleClass().addAll("flat", "compact");
        back.setOnAction(event -> write(text.shipped()));
        FlowPane places = new FlowPane();
        places.getStyleClass().add("places");
        text.places().forEach(place -> places.getChildren().add(place(place, ui)));
        places.getChildren().add(back);
        getChildren().add(2, places);
        area.textProperty()
                .subscribe(() -> {
                    back.setVisible(isOwn());
                    back.setManaged(isOwn());
                    area.setPrefRowCount(rows());
                    changed.run();
                });
        write(text.shipped());
    }

    private static String caption(TemplateText text, Ui ui) {
        String role = ui.texts().of(text.role());
        return text.paragraphs() ? ui.text("ui.wording.paragraphs", role) : role;
    }

    private Button place(String name, Ui ui) {
        String place = "{" + name + "}";
        Button button = new Button(place);
        button.getStyleClass().addAll("flat", "compact", "place");
        button.setTooltip(new Tooltip(ui.text("ui.wording.insert", place)));
        button.setFocusTraversable(text.needed().contains(name));
        button.setOnAction(event -> {
            area.replaceSelection(place);
            area.requestFocus();
        });
        return button;
    }

    private int rows() {
        long lines = written().lines().mapToLong(line -> 1 + line.length() / WIDE).sum();
        return (int) Math.clamp(lines, 1, 12);
    }

    /** Which text it is. */
    TemplateText text() {
        return text;
    }

    /** What is written. */
    String written() {
        return area.getText() == null ? "" : area.getText();
    }

    void write(String written) {
        area.setText(written);
    }

    /** Says what is wrong, or nothing; the cursor stays where it is typed. */
    void wrong(@Nullable String problem) {
        showProblem(problem);
    }

    /** Whether it says anything else than it ships. */
    boolean isOwn() {
        return !written().equals(text.shipped());
    }
}
