package kaijidesk.ui.today;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
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
import kaijidesk.ui.parts.CaseLines;
import kaijidesk.ui.parts.Chip;
import kaijidesk.ui.parts.EmptyState;
import kaijidesk.ui.parts.Icons;
import kaijidesk.ui.parts.RevealButton;
import kaijidesk.ui.parts.Tone;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** The screen that says what is due today and what waits for whoever sits here. */
public final class TodayPane extends VBox {
    private final Ui ui;
    private final CaseLines lines;
    private final Label count = new Label();
    private final Button mails = new Button();

    /**
     * Today's list.
     *
     * @param opened is told which case the user wants to see
     * @param toIntake leads to the mails that wait
     */
    public TodayPane(Ui ui, Consumer<CaseNumber> opened, Runnable toIntake) {
        this.ui = ui;
        Reveal reveal = ui.reveal(null, "ui.mask.about.today");
        this.lines =
                new CaseLines(ui, reveal, true, row -> Chip.of(row.stage(), ui.texts()), opened);
        getStyleClass().addAll("screen", "today");
        setMinWidth(0);
        Label title = new Label(ui.text("ui.today.title", ui.today()));
        title.getStyleClass().add("screen-title");
        count.setId("count");
        count.getStyleClass().add("muted");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        mails.setId("waiting-mails");
        mails.setMinWidth(USE_PREF_SIZE);
        mails.setGraphic(Icons.of(Material2OutlinedMZ.MAIL_OUTLINE));
        mails.managedProperty().bind(mails.visibleProperty());
        mails.setVisible(false);
        mails.setOnAction(event -> toIntake.run());
        HBox head = new HBox(title, count, gap, mails, RevealButton.worded(reveal, ui.texts()));
        head.getStyleClass().add("screen-head");
        head.setAlignment(Pos.CENTER_LEFT);
        lines.setId("agenda");
        lines.setAccessibleText(title.getText());
        lines.setPlaceholder(new Label(ui.text("ui.list.loading")));
        VBox.setVgrow(lines, Priority.ALWAYS);
        getChildren().addAll(head, lines);
        addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.F5) {
                        reload();
                        event.consume();
                    }
                });
        reload();
    }

    /** Puts the keyboard on the lines. */
    public void begin() {
        lines.requestFocus();
    }

    private void reload() {
        ui.tasks()
                .run(
                        () -> Agenda.of(ui.office().cases(), ui.today(), ui.person().get(), held()),
                        this::show,
                        ui.failure());
        ui.tasks().run(() -> ui.office().inbox().count(), this::showMails, ui.failure());
    }

    private void showMails(int waiting) {
        mails.setText(ui.text("ui.inbox.count", waiting));
        mails.setVisible(waiting > 0);
    }

    private Set<CaseNumber> held() {
        return ui.office().outbox().in(UnitState.HELD).stream()
                .map(MailUnit::caseNumber)
                .collect(Collectors.toSet());
    }

    private void show(Agenda agenda) {
        List<CaseLines.Line> shown = new ArrayList<>();
        agenda.cases()
                .forEach((matter, rows) -> {
                    String text = ui.texts().of(matter);
                    shown.add(new CaseLines.Heading(text, rows.size(), tone(matter), icon(matter)));
                    rows.forEach(row -> shown.add(new CaseLines.Entry(row)));
                });
        count.setText(ui.text("ui.today.count", agenda.size()));
        lines.setPlaceholder(
                new EmptyState(
                        Material2OutlinedAL.DONE_ALL,
                        ui.text("ui.today.done"),
                        ui.text("ui.today.done.advice")));
        lines.lines(shown);
    }

    private static Tone tone(Matter matter) {
        return switch (matter) {
            case MAIL_HELD, OVERDUE -> Tone.BAD;
            case DUE_TODAY, DUE_SOON -> Tone.WARN;
            case RELEASE, NEW, REVIEW -> Tone.ACCENT;
            case TO_CLOSE, RETENTION_OVER, RELEASE_BY_ANOTHER -> Tone.NEUTRAL;
        };
    }

    private static Ikon icon(Matter matter) {
        return switch (matter) {
            case MAIL_HELD, OVERDUE -> Material2OutlinedAL.ERROR_OUTLINE;
            case DUE_TODAY, DUE_SOON -> Material2OutlinedAL.ALARM;
            case RELEASE -> Material2OutlinedAL.HOW_TO_REG;
            case NEW -> Material2OutlinedMZ.MAIL_OUTLINE;
            case REVIEW -> Material2OutlinedMZ.RATE_REVIEW;
            case TO_CLOSE -> Material2OutlinedAL.ARCHIVE;
            case RETENTION_OVER -> Material2OutlinedAL.DELETE_OUTLINE;
            case RELEASE_BY_ANOTHER -> Material2OutlinedAL.HOURGLASS_EMPTY;
        };
    }
}
