package kaijidesk.ui.mailroom;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kaijidesk.cases.CaseNumber;
import kaijidesk.mailroom.Posting;
import kaijidesk.mailroom.PostingState;
import kaijidesk.mailroom.PrintClaim;
import kaijidesk.ui.base.Reveal;
import kaijidesk.ui.base.Ui;
import kaijidesk.ui.parts.EmptyState;
import kaijidesk.ui.parts.Icons;
import kaijidesk.ui.parts.RevealButton;
import kaijidesk.ui.parts.Tone;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** The screen of the mail room: letters by how far they are, and the next step of each. */
public final class MailroomPane extends VBox {
    private final Ui ui;
    private final MailroomModel model;
    private final Reveal reveal;
    private final StatePills<PostingState> states;
    private final PostingList table;
    private final StepButtons steps;
    private final Label summary = new Label();
    private final Label undecided = new Label();

    /**
     * The mail room.
     *
     * @param opened is told which case the user wants to see
     * @param register leads to the mail register
     * @param mails leads to what goes by e-mail
     */
    public MailroomPane(Ui ui, Consumer<CaseNumber> opened, Runnable register, Runnable mails) {
        this.ui = ui;
        this.model = new MailroomModel(ui);
        this.states =
                new StatePills<>(
                        PostingState.values(),
                        PostingState.RETURNED,
                        Material2OutlinedAL.ASSIGNMENT_RETURN,
                        this::choose,
                        ui);
        this.reveal = ui.reveal(null, "ui.mask.about.addressees");
        this.table = new PostingList(model, reveal, ui);
        this.steps = new StepButtons(model, table.getSelectionModel(), opened, ui);
        getStyleClass().addAll("screen", "mailroom");
        setMinWidth(0);
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(head(register, mails), states, undecided, table, foot());
        undecided.setManaged(false);
        undecided.setVisible(false);
        undecided.setId("undecided");
        undecided.getStyleClass().addAll("trouble", Tone.WARN.styleClass());
        undecided.setWrapText(true);
        undecided.setMaxWidth(Double.MAX_VALUE);
        model.printing().claims().subscribe(this::undecided);
        table.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        addEventHandler(KeyEvent.KEY_PRESSED, steps::key);
        table.getSelectionModel().selectedItemProperty().subscribe(any -> summarise());
        model.counts().subscribe(this::count);
        choose(PostingState.TO_PRINT);
    }

    /** Shows the letters of another state. */
    public void choose(PostingState state) {
        states.at(state);
        table.setAccessibleText(ui.texts().of(state));
        table.setPlaceholder(
                new EmptyState(
                        Material2OutlinedMZ.MAIL_OUTLINE,
                        ui.text("ui.mailroom.empty"),
                        ui.text("ui.mailroom.empty." + state.name())));
        model.choose(state);
        steps.show(state);
    }

    /** Puts the keyboard on the choice of states. */
    public void begin() {
        states.begin();
    }

    private Node head(Runnable register, Runnable mails) {
        Label title = new Label(ui.text("ui.mailroom.title"));
        title.getStyleClass().add("screen-title");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button list =
                new Button(
                        ui.text("ui.mailroom.register"), Icons.of(Material2OutlinedMZ.MENU_BOOK));
        list.setId("register");
        list.setOnAction(event -> register.run());
        Button slip =
                new Button(ui.text("ui.mailroom.slip"), Icons.of(Material2OutlinedMZ.RECEIPT_LONG));
        slip.setId("slip");
        slip.setOnAction(event -> {
            SlipForm form = new SlipForm(ui);
            ui.modals().show(form);
            form.begin();
        });
        HBox head =
                new HBox(
                        title,
                        new PostWays(false, mails, ui),
                        gap,
                        RevealButton.worded(reveal, ui.texts()),
                        slip,
                        list);
        head.getStyleClass().add("screen-head");
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private Node foot() {
        summary.setId("summary");
        summary.getStyleClass().add("strong");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox foot = new HBox(summary, gap, steps);
        foot.getStyleClass().add("form-buttons");
        foot.setAlignment(Pos.CENTER_LEFT);
        return foot;
    }

    private void count(Map<PostingState, Integer> counts) {
        states.count(counts);
        summarise();
    }

    /** Runs that broke off, here or before the desk was started: a person looks at the paper. */
    private void undecided(Map<String, PrintClaim> claims) {
        long count = claims.values().stream().filter(PrintClaim::undecided).count();
        undecided.setText(ui.text("ui.mailroom.undecided", count));
        undecided.setVisible(count > 0);
        undecided.setManaged(count > 0);
    }

    private void summarise() {
        List<Posting> chosen = table.getSelectionModel().getSelectedItems();
        summary.setText(ui.text("ui.mailroom.summary", model.letters().size(), chosen.size()));
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            steps.next();
            event.consume();
        } else if (event.getCode() == KeyCode.F5) {
            model.reload();
            event.consume();
        }
    }
}
