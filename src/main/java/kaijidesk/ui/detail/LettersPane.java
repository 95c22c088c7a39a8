package kaijidesk.ui.detail;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kaijidesk.cases.LetterRow;
import kaijidesk.cases.Look;
import kaijidesk.desk.CaseView;
import kaijidesk.letters.CourtesySheet;
import kaijidesk.mailroom.PostingState;
import kaijidesk.ui.base.Ui;
import kaijidesk.ui.parts.Chip;
import kaijidesk.ui.parts.EmptyState;
import kaijidesk.ui.parts.Icons;
import kaijidesk.ui.parts.Tone;
import kaijidesk.ui.preview.PagePreview;
import kaijidesk.ui.preview.Pages;
import kaijidesk.ui.preview.PdfActions;
import org.jspecify.annotations.Nullable;
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
                        Callable<byte[]> pdf = () -> ui.office().letterPdf(letter.id());
                        preview.show(
                                new Pages(
                                        ui.texts().of(letter.kind()),
                                        letter.pages(),
                                        look(letter),
                                        pdf),
                                actions(letter));
                    }
                });
        list.getSelectionModel().selectFirst();
        BorderPane pane = new BorderPane(preview);
        pane.setLeft(list);
        pane.getStyleClass().add("letters-pane");
        pane.addEventHandler(KeyEvent.KEY_PRESSED, preview::key);
        return pane;
    }

    /** A void letter is looked at, and goes nowhere. */
    private List<Node> actions(LetterRow letter) {
        if (letter.voided()) {
            return List.of(voided());
        }
        List<Node> actions = new ArrayList<>();
        if (CourtesySheet.offered(letter.kind())) {
            actions.add(
                    PdfActions.of(
                                    letter.id() + "-en",
                                    ui.text("ui.letters.english.name", letter.number()),
                                    look(letter),
                                    () -> ui.office().courtesySheet(letter.id()),
                                    ui)
                            .menu(ui.text("ui.letters.english")));
        }
        actions.addAll(PdfActions.of(letter, ui).buttons());
        return actions;
    }

    private static Look look(LetterRow letter) {
        return new Look(Look.Kind.PREVIEW, letter.caseNumber(), letter.id());
    }

    private Chip voided() {
        return new Chip(ui.texts().of(PostingState.VOID), Tone.BAD, Material2OutlinedAL.BLOCK);
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
            HBox title = new HBox(kind);
            title.getStyleClass().add("line");
            if (letter.voided()) {
                title.getChildren().add(voided());
            }
            Label number = new Label(letter.number() + edition(letter));
            number.getStyleClass().add("muted");
            Label issued = new Label(ui.texts().day(letter.issuedOn()));
            issued.getStyleClass().add("muted");
            VBox lines = new VBox(title, number, issued);
            HBox line = new HBox(Icons.of(Material2OutlinedAL.DESCRIPTION), lines);
            line.getStyleClass().add("line");
            line.setAlignment(Pos.CENTER_LEFT);
            HBox.setHgrow(line, Priority.ALWAYS);
            setGraphic(line);
        }

        /** Which edition of the profile worded it; nothing for letters of before. */
        private String edition(LetterRow letter) {
            String wording = letter.wording();
            return wording == null
                    ? ""
                    : "　"
                            + ui.text(
                                    "ui.letters.wording",
                                    wording.substring(wording.lastIndexOf('/') + 1));
        }
    }
}
