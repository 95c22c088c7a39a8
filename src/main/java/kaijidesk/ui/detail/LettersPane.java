package kaijidesk.ui.detail;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kaijidesk.cases.LetterRow;
import kaijidesk.desk.CaseView;
import kaijidesk.ui.base.Notices.Tone;
import kaijidesk.ui.base.Ui;
import kaijidesk.ui.parts.EmptyState;
import kaijidesk.ui.parts.Icons;
import kaijidesk.ui.printing.PrintRun;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** The letters that were issued, with their pages as stored, to print and to save. */
final class LettersPane {
    private final Ui ui;

    LettersPane(Ui ui) {
        this.ui = ui;
    }

    Node show(CaseView view) {
        List<LetterRow> letters = view.letters().reversed();
        if (letters.isEmpty()) {
            return new EmptyState(
                    Material2OutlinedMZ.MAIL_OUTLINE,
                    ui.text("ui.letters.none"),
                    ui.text("ui.letters.none.advice"));
        }
        PagePreview preview = new PagePreview(ui);
        ListView<LetterRow> list = new ListView<>();
        list.getStyleClass().addAll("letters", "dense");
        list.setAccessibleText(ui.texts().get("Section.LETTERS"));
        list.setCellFactory(any -> new LetterCell());
        list.getItems().setAll(letters);
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe(letter -> {
                    if (letter != null) {
                        preview.show(letter, actions(letter));
                    }
                });
        list.getSelectionModel().selectFirst();
        BorderPane pane = new BorderPane(preview);
        pane.setLeft(list);
        pane.getStyleClass().add("letters-pane");
        pane.addEventHandler(KeyEvent.KEY_PRESSED, preview::key);
        return pane;
    }

    private List<Node> actions(LetterRow letter) {
        Button print = button("ui.letters.print", Material2OutlinedMZ.PRINT);
        print.setId("print");
        print.setOnAction(event ->
                PrintRun.start(
                        ui,
                        letter.id(),
                        letter.number(),
                        () -> ui.office().letterPdf(letter.id())));
        Button save = button("ui.letters.save", Material2OutlinedMZ.SAVE_ALT);
        save.setOnAction(event ->
                ui.files()
                        .chooseSave(letter.number() + ".pdf")
                        .ifPresent(file -> save(letter, file)));
        return List.of(print, save);
    }

    private void save(LetterRow letter, Path file) {
        ui.tasks()
                .run(
                        () -> Files.write(file, ui.office().letterPdf(letter.id())),
                        saved ->
                                ui.notices()
                                        .show(
                                                Tone.DONE,
                                                ui.text("ui.letters.saved", letter.number())),
                        ui.failure());
    }

    private Button button(String key, Ikon icon) {
        Button button = new Button(ui.text(key), Icons.of(icon));
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    /** Kind, number and date of a letter. */
    private final class LetterCell extends ListCell<LetterRow> {
        @Override
        protected void updateItem(@Nullable LetterRow letter, boolean empty) {
            super.updateItem(letter, empty);
            if (empty || letter == null) {
                setGraphic(null);
                return;
            }
            Label kind = new Label(ui.texts().of(letter.kind()));
            kind.getStyleClass().add("strong");
            Label number = new Label(letter.number());
            number.getStyleClass().add("muted");
            Label issued = new Label(ui.texts().day(letter.issuedOn()));
            issued.getStyleClass().add("muted");
            VBox lines = new VBox(kind, number, issued);
            HBox line = new HBox(Icons.of(Material2OutlinedAL.DESCRIPTION), lines);
            line.getStyleClass().add("line");
            line.setAlignment(Pos.CENTER_LEFT);
            HBox.setHgrow(line, Priority.ALWAYS);
            setGraphic(line);
        }
    }
}
