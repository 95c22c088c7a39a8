package kaijidesk.ui.intake;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kaijidesk.cases.InboxEntry;
import kaijidesk.ui.base.Reveal;
import kaijidesk.ui.base.Ui;
import kaijidesk.ui.masks.Masks;
import kaijidesk.ui.parts.Icons;
import kaijidesk.ui.parts.MaskedText;
import kaijidesk.ui.parts.Shown;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** The mails that wait, one a line: when it came, from whom, about what; masked (R6.02). */
final class InboxList extends ListView<InboxEntry> {
    private final Ui ui;
    private final Reveal reveal;

    /** A list without mails; {@code enter} is what Enter does. */
    InboxList(Ui ui, Reveal reveal, Runnable enter) {
        this.ui = ui;
        this.reveal = reveal;
        setId("inbox");
        getStyleClass().add("inbox-lines");
        setAccessibleText(ui.text("ui.inbox.title"));
        setCellFactory(any -> new MailCell());
        addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
                        enter.run();
                        event.consume();
                    }
                });
        reveal.shown().subscribe(shown -> refresh());
    }

    private final class MailCell extends ListCell<InboxEntry> {
        @Override
        protected void updateItem(@Nullable InboxEntry entry, boolean empty) {
            super.updateItem(entry, empty);
            if (empty || entry == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            String sender = masked(entry.sender(), false);
            String subject = masked(entry.subject(), true);
            String moment = ui.texts().moment(entry.receivedAt());
            setGraphic(line(sender, subject, moment));
            setAccessibleText(ui.text("ui.inbox.line", moment, sender, subject));
            setPrefWidth(0);
        }

        private String masked(String data, boolean prose) {
            if (data.isEmpty()) {
                return ui.text("ui.inbox.nothing");
            }
            if (reveal.shown().get()) {
                return Shown.of(data);
            }
            return prose ? Masks.prose(data) : Masks.of(data);
        }

        private VBox line(String sender, String subject, String moment) {
            Label from = new Label(sender, Icons.of(Material2OutlinedMZ.MAIL_OUTLINE));
            MaskedText.calm(from, !reveal.shown().get());
            from.setMinWidth(0);
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            HBox first = new HBox(from, gap);
            first.getStyleClass().add("line");
            Label about = new Label(subject);
            about.setMinWidth(0);
            MaskedText.calm(about, !reveal.shown().get());
            Label when = new Label(moment);
            when.getStyleClass().add("muted");
            VBox lines = new VBox(when, first, about);
            lines.setMinWidth(0);
            return lines;
        }
    }
}
