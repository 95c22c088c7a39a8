package kaijidesk.ui.mailroom;

import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.MailUnit;
import kaijidesk.cases.UnitState;
import kaijidesk.ui.base.Reveal;
import kaijidesk.ui.base.Ui;
import kaijidesk.ui.parts.EmptyState;
import kaijidesk.ui.parts.RevealButton;
import kaijidesk.ui.parts.Tone;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** The screen of the outbox: mails by how far they are, and what people decide about held ones. */
public final class OutboxPane extends VBox {
    private final Ui ui;
    private final OutboxModel model;
    private final Reveal reveal;
    private final StatePills<UnitState> states;
    private final OutboxList table;
    private final Label remark = new Label();

    /**
     * The outbox.
     *
     * @param opened is told which case the user wants to see
     * @param post leads to what goes by post
     */
    public OutboxPane(Ui ui, Consumer<CaseNumber> opened, Runnable post) {
        this.ui = ui;
        this.model = new OutboxModel(ui);
        this.states =
                new StatePills<>(
                        UnitState.values(),
                        UnitState.HELD,
                        Material2OutlinedAL.ERROR_OUTLINE,
                        this::choose,
                        ui);
        this.reveal = ui.reveal(null, "ui.mask.about.addressees");
        this.table = new OutboxList(model, reveal, ui);
        getStyleClass().addAll("screen", "mailroom");
        setMinWidth(0);
        VBox.setVgrow(table, Priority.ALWAYS);
        remark.setId("remark");
        remark.getStyleClass().addAll("trouble", Tone.WARN.styleClass());
        remark.setWrapText(true);
        remark.setMaxWidth(Double.MAX_VALUE);
        getChildren().addAll(head(post), states, remark, table, foot(opened));
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        model.counts().subscribe(this::count);
        model.server().subscribe(any -> remark());
        choose(UnitState.WAITING);
    }

    /** Shows the mails of another state. */
    public void choose(UnitState state) {
        states.at(state);
        table.setAccessibleText(ui.texts().of(state));
        table.setPlaceholder(
                new EmptyState(
                        Material2OutlinedMZ.MAIL_OUTLINE,
                        ui.text("ui.outbox.empty"),
                        ui.text("ui.outbox.empty." + state.name())));
        model.choose(state);
    }

    /** Puts the keyboard on the choice of states. */
    public void begin() {
        states.begin();
    }

    private Node head(Runnable post) {
        Label title = new Label(ui.text("ui.mailroom.title"));
        title.getStyleClass().add("screen-title");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head =
                new HBox(
                        title,
                        new PostWays(true, post, ui),
                        gap,
                        RevealButton.worded(reveal, ui.texts()));
        head.getStyleClass().add("screen-head");
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private Node foot(Consumer<CaseNumber> opened) {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button open =
                button(
                        "open-case",
                        "ui.mailroom.open-case",
                        () -> opened.accept(one().caseNumber()));
        Button decide = button("decide", "ui.outbox.decide", this::decide);
        open.disableProperty()
                .bind(Bindings.isNull(table.getSelectionModel().selectedItemProperty()));
        decide.disableProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> !decidable(table.getSelectionModel().getSelectedItem()),
                                table.getSelectionModel().selectedItemProperty()));
        Button send = button("send", "ui.outbox.send", model::send);
        send.getStyleClass().add("accent");
        send.disableProperty().bind(model.sending().or(model.server().not()));
        Button stop = button("stop", "ui.form.cancel", model::stop);
        ProgressIndicator busy = new ProgressIndicator();
        busy.setPrefSize(20 * ui.scale(), 20 * ui.scale());
        for (Node each : new Node[] {stop, busy}) {
            each.visibleProperty().bind(model.sending());
            each.managedProperty().bind(model.sending());
        }
        HBox foot = new HBox(gap, busy, stop, open, decide, send);
        foot.getStyleClass().add("form-buttons");
        foot.setAlignment(Pos.CENTER_LEFT);
        return foot;
    }

    private static boolean decidable(@Nullable MailUnit unit) {
        return unit != null
                && (unit.state() == UnitState.HELD || unit.state() == UnitState.WAITING);
    }

    private void decide() {
        DecideForm form = new DecideForm(model, one(), ui);
        ui.modals().show(form);
        form.begin();
    }

    private MailUnit one() {
        return table.getSelectionModel().getSelectedItem();
    }

    private Button button(String id, String key, Runnable pressed) {
        Button button = new Button(ui.text(key));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> pressed.run());
        return button;
    }

    private void count(Map<UnitState, Integer> counts) {
        states.count(counts);
        remark();
    }

    /** What keeps mails from going out: held ones, or no server. */
    private void remark() {
        int held = model.counts().get().getOrDefault(UnitState.HELD, 0);
        String words =
                held > 0
                        ? ui.text("ui.outbox.held", held)
                        : model.server().get() ? "" : ui.text("ui.outbox.no-server");
        remark.setText(words);
        remark.setVisible(!words.isEmpty());
        remark.setManaged(!words.isEmpty());
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && decidable(one())) {
            decide();
            event.consume();
        } else if (event.getCode() == KeyCode.F5) {
            model.reload();
            event.consume();
        }
    }
}
