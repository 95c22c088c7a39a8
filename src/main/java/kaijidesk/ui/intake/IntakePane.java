package kaijidesk.ui.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.CaseRow;
import kaijidesk.desk.Receipt;
import kaijidesk.regime.Rule;
import kaijidesk.ui.base.Reveal;
import kaijidesk.ui.base.Ui;
import kaijidesk.ui.parts.CaseLines;
import kaijidesk.ui.parts.Chip;
import kaijidesk.ui.parts.EmptyState;
import kaijidesk.ui.parts.RevealButton;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** The screen where everything comes in. Mails can be dropped anywhere on it. */
public final class IntakePane extends VBox {
    private static final KeyCombination RECEIVE =
            new KeyCodeCombination(KeyCode.O, KeyCombination.SHORTCUT_DOWN);

    private final Ui ui;
    private final IntakeModel model;
    private final CaseLines lines;
    private final Button receive;
    private final Button rest = new Button();
    private final Button aside = new Button();
    private final InboxCard inbox;

    /**
     * The intake.
     *
     * @param opened is told which case the user wants to see
     * @param toCases leads to the list of cases
     */
    public IntakePane(Ui ui, Consumer<CaseNumber> opened, Runnable toCases) {
        this.ui = ui;
        this.model = new IntakeModel(ui, opened);
        Reveal reveal = ui.reveal(null, "ui.mask.about.taken");
        this.lines =
                new CaseLines(
                        ui, reveal, false, row -> Chip.of(row.headline(), ui.texts()), opened);
        this.inbox = new InboxCard(ui, opened, this::accepted);
        this.receive = MailIntake.button(ui, "accent", this::choose);
        getStyleClass().addAll("screen", "intake");
        setMinWidth(0);
        Label title = new Label(ui.text("ui.intake.title"));
        title.getStyleClass().add("screen-title");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(title, gap, aside(), rest(), receive);
        head.getStyleClass().add("screen-head");
        head.setAlignment(Pos.CENTER_LEFT);
        HoldersCard holders = new HoldersCard(model, ui);
        Node mails = mails(RevealButton.worded(reveal, ui.texts()));
        VBox.setVgrow(mails, Priority.ALWAYS);
        VBox.setVgrow(holders, Priority.ALWAYS);
        VBox.setVgrow(inbox, Priority.ALWAYS);
        VBox below = new VBox(mails, holders, declined(toCases));
        below.getStyleClass().add("cards");
        below.managedProperty().bind(below.visibleProperty());
        VBox.setVgrow(below, Priority.ALWAYS);
        inbox.onLook(() -> {
            // a mail that is looked at needs the room
            below.setVisible(!inbox.looking());
            rest.setVisible(inbox.looking());
            // the one next act is then the mail's
            receive.getStyleClass().remove("accent");
            if (!inbox.looking()) {
                receive.getStyleClass().add("accent");
            }
        });
        getChildren().addAll(head, inbox, below);
        new MailDrop(this, this::receive);
        addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (RECEIVE.match(event)) {
                        choose();
                        event.consume();
                    } else if (event.getCode() == KeyCode.F5) {
                        model.reload();
                        inbox.reload();
                        event.consume();
                    }
                });
        model.reload();
        inbox.reload();
    }

    /** Puts the keyboard on the mails that wait, else on the button that takes in some. */
    public void begin() {
        receive.requestFocus();
        inbox.begin();
    }

    /** Takes mails into the inbox; the last one of them is looked at. */
    public void receive(List<Path> mails) {
        new MailIntake(
                        ui,
                        entry -> {
                            inbox.reload(entry.number());
                            inbox.begin();
                        })
                .receive(mails);
    }

    /** Back to what else is on this screen. */
    private Button rest() {
        rest.setText(ui.text("ui.inbox.leave"));
        rest.setId("leave-mail");
        rest.setVisible(false);
        rest.managedProperty().bind(rest.visibleProperty());
        rest.setOnAction(event -> {
            inbox.leave();
            receive.requestFocus();
        });
        return rest;
    }

    /** To the mails that were set aside, as long as there are any. */
    private Button aside() {
        aside.setId("aside-mails");
        aside.setMinWidth(USE_PREF_SIZE);
        aside.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> ui.text("ui.inbox.aside.list", inbox.setAside().size()),
                                inbox.setAside()));
        aside.visibleProperty()
                .bind(Bindings.isNotEmpty(inbox.setAside()).and(inbox.listsAside().not()));
        aside.managedProperty().bind(aside.visibleProperty());
        aside.setOnAction(event -> inbox.turnToAside());
        return aside;
    }

    private void accepted(Receipt receipt) {
        MailIntake.accepted(receipt, ui);
        model.reloadTaken();
    }

    private void choose() {
        receive(ui.files().chooseMails());
    }

    private Node mails(Node reveal) {
        Label title = new Label(ui.text("ui.intake.today"));
        title.getStyleClass().add("heading");
        Label count = new Label();
        count.setId("count");
        count.getStyleClass().add("muted");
        count.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> ui.text("ui.today.count", model.taken().size()),
                                model.taken()));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(title, count, gap, reveal);
        head.getStyleClass().add("screen-head");
        head.setAlignment(Pos.CENTER_LEFT);
        lines.setId("taken");
        lines.setAccessibleText(ui.text("ui.intake.today"));
        lines.setPlaceholder(
                new EmptyState(
                        Material2OutlinedAL.INBOX,
                        ui.text("ui.intake.none"),
                        ui.text("ui.list.empty.advice")));
        model.taken()
                .addListener(
                        (ListChangeListener<CaseRow>)
                                change ->
                                        lines.lines(
                                                model.taken().stream()
                                                        .map(CaseLines.Entry::new)
                                                        .toList()));
        VBox.setVgrow(lines, Priority.ALWAYS);
        VBox card = new VBox(head, lines);
        card.getStyleClass().add("card-pane");
        return card;
    }

    /**
     * No application comes in by telephone or visit (R5.02): where to note that one was declined.
     */
    private Node declined(Runnable toCases) {
        Label what = new Label(ui.text("ui.intake.declined", ui.text("act.decline-contact")));
        what.setWrapText(true);
        what.setMinWidth(0);
        what.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(what, Priority.ALWAYS);
        what.setMaxWidth(Double.MAX_VALUE);
        Button cases = new Button(ui.text("ui.intake.to-cases"));
        cases.setId("to-cases");
        cases.setMinWidth(USE_PREF_SIZE);
        cases.setOnAction(event -> toCases.run());
        HBox line = new HBox(Chip.of(Rule.R5_02), what, cases);
        line.getStyleClass().addAll("card-pane", "declined");
        line.setAlignment(Pos.CENTER_LEFT);
        line.setMinHeight(USE_PREF_SIZE);
        return line;
    }
}
