package kaijidesk.ui.mailroom;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import kaijidesk.cases.MailTrouble;
import kaijidesk.cases.MailUnit;
import kaijidesk.cases.OutgoingMail;
import kaijidesk.ui.base.Reveal;
import kaijidesk.ui.base.Ui;
import kaijidesk.ui.masks.Masks;
import kaijidesk.ui.parts.Shown;
import org.jspecify.annotations.Nullable;

/** The mails of one state. Recipients show by their side, masked until asked for (R6.02). */
final class OutboxList extends TableView<MailUnit> {
    private final OutboxModel model;
    private final Ui ui;
    private final Reveal reveal;

    OutboxList(OutboxModel model, Reveal reveal, Ui ui) {
        this.model = model;
        this.ui = ui;
        this.reveal = reveal;
        setId("mails");
        getStyleClass().add("dense");
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        setItems(model.units());
        column("unit", 96, MailUnit::id);
        column("what", 220, this::what);
        column("case", 116, unit -> unit.caseNumber().value());
        column("recipient", 190, this::recipients);
        column("state", 240, this::states);
        column("trouble", 250, this::trouble);
        reveal.shown().subscribe(now -> refresh());
        // a decision's button works at once, and by keyboard
        model.units()
                .addListener(
                        (ListChangeListener<MailUnit>)
                                change -> {
                                    if (getSelectionModel().isEmpty()) {
                                        getSelectionModel().selectFirst();
                                    }
                                });
    }

    private String what(MailUnit unit) {
        return unit.pair()
                ? ui.text("ui.outbox.pair")
                : ui.texts().of(unit.mails().getFirst().kind());
    }

    private String recipients(MailUnit unit) {
        List<String> addresses = model.recipients(unit);
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < unit.mails().size(); i++) {
            String address = i < addresses.size() ? addresses.get(i) : "";
            all.append(i == 0 ? "" : "  ")
                    .append(ui.texts().of(unit.mails().get(i).kind().to()))
                    .append(' ')
                    .append(Shown.of(reveal.shown().get() ? address : Masks.of(address)));
        }
        return all.toString().strip();
    }

    private String states(MailUnit unit) {
        return unit.mails().stream()
                .map(mail -> state(unit, mail))
                .collect(Collectors.joining("  "));
    }

    private String state(MailUnit unit, OutgoingMail mail) {
        String side = unit.pair() ? ui.texts().of(mail.kind().to()) + " " : "";
        String back = mail.bouncedAt() == null ? "" : " " + ui.text("ui.outbox.bounced");
        return mail.at() == null
                ? side + ui.texts().of(mail.state()) + back
                : side + ui.text("ui.outbox.state-at", mail.state(), mail.at()) + back;
    }

    private String trouble(MailUnit unit) {
        MailTrouble trouble = unit.trouble();
        String why = trouble == null ? "" : ui.texts().of(trouble);
        if (unit.attempts() == 0 || unit.nextAt() == null) {
            return why;
        }
        return why + " " + ui.text("ui.outbox.attempts", unit.attempts(), unit.nextAt());
    }

    private void column(String name, double width, Function<MailUnit, String> text) {
        TableColumn<MailUnit, String> column =
                new TableColumn<>(ui.text("ui.outbox.column." + name));
        column.setId(name);
        column.setPrefWidth(width * ui.scale());
        column.setMinWidth(80 * ui.scale());
        column.setReorderable(false);
        column.setSortable(false);
        column.setCellValueFactory(data -> new ReadOnlyStringWrapper(text.apply(data.getValue())));
        column.setCellFactory(any -> new TextCell(text));
        getColumns().add(column);
    }

    /** What a narrow column cuts off is in the tooltip. */
    private static final class TextCell extends TableCell<MailUnit, String> {
        private final Function<MailUnit, String> text;

        TextCell(Function<MailUnit, String> text) {
            this.text = text;
        }

        @Override
        protected void updateItem(@Nullable String value, boolean empty) {
            super.updateItem(value, empty);
            MailUnit unit = empty || getTableRow() == null ? null : getTableRow().getItem();
            String shown = unit == null ? null : text.apply(unit);
            setText(shown);
            setTooltip(shown == null || shown.isEmpty() ? null : new Tooltip(shown));
        }
    }
}
