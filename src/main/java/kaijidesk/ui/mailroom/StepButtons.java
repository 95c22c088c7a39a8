package kaijidesk.ui.mailroom;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Button;
import javafx.scene.control.TableView.TableViewSelectionModel;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import kaijidesk.cases.CaseNumber;
import kaijidesk.mailroom.Posting;
import kaijidesk.mailroom.PostingState;
import kaijidesk.mailroom.PostingStep;
import kaijidesk.ui.acts.FormFrame;
import kaijidesk.ui.base.Ui;
import kaijidesk.ui.parts.Icons;
import kaijidesk.ui.preview.PreviewForm;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** The next steps of the chosen letters: only those that their state allows. */
final class StepButtons extends HBox {
    private static final KeyCombination ENVELOPES =
            new KeyCodeCombination(KeyCode.E, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination LABELS =
            new KeyCodeCombination(KeyCode.L, KeyCombination.SHORTCUT_DOWN);

    private final MailroomModel model;
    private final TableViewSelectionModel<Posting> chosen;
    private final Consumer<CaseNumber> opened;
    private final Ui ui;
    private final BooleanBinding none;
    private final BooleanBinding notOne;
    private final BooleanBinding notOpen;
    private final BooleanBinding notUndecided;

    StepButtons(
            MailroomModel model,
            TableViewSelectionModel<Posting> chosen,
            Consumer<CaseNumber> opened,
            Ui ui) {
        this.model = model;
        this.chosen = chosen;
        this.opened = opened;
        this.ui = ui;
        this.none = Bindings.isEmpty(chosen.getSelectedItems());
        this.notOne = Bindings.size(chosen.getSelectedItems()).isNotEqualTo(1);
        this.notOpen =
                Bindings.createBooleanBinding(
                        () -> all().size() != 1 || !all().getFirst().open(),
                        chosen.getSelectedItems());
        this.notUndecided =
                Bindings.createBooleanBinding(
                        () ->
                                all().isEmpty()
                                        || !all().stream().allMatch(model.printing()::undecided),
                        chosen.getSelectedItems(),
                        model.printing().claims());
        getStyleClass().add("screen-head");
        setMinWidth(USE_PREF_SIZE);
    }

    /** Shows what can be done in a state; the next step stands last and is the accent. */
    void show(PostingState state) {
        Button open =
                button(
                        "open-case",
                        "ui.mailroom.open-case",
                        Material2OutlinedAL.FOLDER_OPEN,
                        notOne);
        open.setOnAction(event -> opened.accept(one().caseNumber()));
        getChildren().setAll(open);
        outside(state);
        switch (state) {
            case TO_PRINT -> {
                addVoid();
                add(
                        "not-printed",
                        Material2OutlinedAL.BLOCK,
                        notUndecided,
                        () -> model.printing().notPrinted(all()));
                add("mark-printed", Material2OutlinedAL.DONE, none, () -> model.markPrinted(all()));
                add("print", Material2OutlinedMZ.PRINT, none, () -> model.printing().print(all()));
            }
            case PRINTED -> {
                addVoid();
                add(
                        "enclose",
                        Material2OutlinedMZ.QR_CODE_SCANNER,
                        notOne,
                        () -> ask(new EncloseForm(model, one(), ui)));
            }
            case ENCLOSED -> {
                addVoid();
                add(
                        "hand-over",
                        Material2OutlinedAL.LOCAL_POST_OFFICE,
                        notOne,
                        () -> ask(new HandOverForm(model, one(), ui)));
            }
            case HANDED_OVER -> {
                add(
                        "return",
                        Material2OutlinedAL.ASSIGNMENT_RETURN,
                        notOne,
                        () -> ask(new NoteForm(model, PostingStep.RETURN, one(), ui)));
                add("deliver", Material2OutlinedAL.DONE_ALL, notOne, () -> model.deliver(one()));
            }
            case RETURNED ->
                    add(
                            "settle",
                            Material2OutlinedAL.EDIT,
                            notOpen,
                            () -> ask(new NoteForm(model, PostingStep.SETTLE, one(), ui)));
            case DELIVERED, VOID -> {}
        }
        if (state != PostingState.DELIVERED && state != PostingState.VOID) {
            getChildren().getLast().getStyleClass().add("accent");
        }
    }

    /** What is printed around letters, as long as they are in the house. */
    private void outside(PostingState state) {
        switch (state) {
            case TO_PRINT, PRINTED, ENCLOSED -> {
                paper("envelopes", Material2OutlinedMZ.MAIL, () -> new EnvelopesForm(all(), ui));
                paper("labels", Material2OutlinedAL.LABEL, () -> new LabelsForm(all(), ui));
            }
            case HANDED_OVER, DELIVERED, RETURNED, VOID -> {}
        }
    }

    private void paper(String id, Ikon icon, Supplier<PreviewForm> form) {
        Button button = button(id, "ui.mailroom.paper." + id, icon, none);
        button.setOnAction(event -> preview(form.get()));
        getChildren().add(button);
    }

    /** From anywhere on the screen; a button that isn't there or can't be pressed does nothing. */
    void key(KeyEvent event) {
        if (ENVELOPES.match(event)) {
            press("envelopes");
            event.consume();
        } else if (LABELS.match(event)) {
            press("labels");
            event.consume();
        }
    }

    private void press(String id) {
        if (lookup("#" + id) instanceof Button button) {
            button.fire();
        }
    }

    private void preview(PreviewForm form) {
        ui.modals().show(form);
        form.begin();
    }

    /** Takes the next step, as its button does. */
    void next() {
        ((Button) getChildren().getLast()).fire();
    }

    /** Until it is handed over, a letter can be kept from going out. */
    private void addVoid() {
        add(
                "void",
                Material2OutlinedAL.CANCEL,
                notOne,
                () -> ask(new NoteForm(model, PostingStep.VOID, one(), ui)));
    }

    private void add(String id, Ikon icon, BooleanBinding not, Runnable step) {
        Button button = button(id, "ui.mailroom.step." + id, icon, not);
        button.setOnAction(event -> step.run());
        getChildren().add(button);
    }

    private Button button(String id, String key, Ikon icon, BooleanBinding not) {
        Button button = new Button(ui.text(key), Icons.of(icon));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.disableProperty().bind(not);
        return button;
    }

    private List<Posting> all() {
        return chosen.getSelectedItems();
    }

    private Posting one() {
        return all().getFirst();
    }

    private void ask(FormFrame form) {
        ui.modals().show(form);
        form.begin();
    }
}
