package kaijidesk.ui.mailroom;

import java.util.Comparator;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import kaijidesk.cases.Decision;
import kaijidesk.cases.Recipient;
import kaijidesk.mailroom.Dispatch;
import kaijidesk.mailroom.Posting;
import kaijidesk.mailroom.PostingStep;
import kaijidesk.mailroom.PrintClaim;
import kaijidesk.mailroom.TrackingNumber;
import kaijidesk.ui.base.Reveal;
import kaijidesk.ui.base.Ui;
import kaijidesk.ui.masks.Masks;
import kaijidesk.ui.parts.Shown;
import org.jspecify.annotations.Nullable;

/** The letters of one state. The addressee shows masked until asked for (R6.02). */
final class PostingList extends TableView<Posting> {
    private final MailroomModel model;
    private final Ui ui;
    private final Reveal reveal;

    PostingList(MailroomModel model, Reveal reveal, Ui ui) {
        this.model = model;
        this.ui = ui;
        this.reveal = reveal;
        setId("letters");
        getStyleClass().add("dense");
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        setItems(model.letters());
        boolean japanese = ui.texts().japanese();
        column("number", 150, Posting::number);
        column("kind", japanese ? 172 : 190, letter -> ui.texts().of(letter.kind()));
        column("case", 116, letter -> letter.caseNumber().value());
        column("addressee", 116, this::addressee);
        column("mailed", japanese ? 240 : 250, this::mailed);
        column("last", japanese ? 300 : 320, this::last);
        reveal.shown().subscribe(now -> refresh());
        model.printing().claims().subscribe(now -> refresh());
        // a step's button works at once, and by keyboard
        model.letters()
                .addListener(
                        (ListChangeListener<Posting>)
                                change -> {
                                    if (getSelectionModel().isEmpty()) {
                                        getSelectionModel().selectFirst();
                                    }
                                });
    }

    private String addressee(Posting letter) {
        Recipient to = letter.to();
        if (to == null) {
            return ui.text("ui.mailroom.addressee-unknown");
        }
        return Shown.of(reveal.shown().get() ? to.name() : Masks.of(to.name()));
    }

    private String mailed(Posting letter) {
        Dispatch dispatch = letter.dispatch();
        return dispatch == null
                ? ""
                : (ui.texts().of(dispatch.service())
                                + " "
                                + new TrackingNumber(dispatch.tracking()).text())
                        .strip();
    }

    /** The last step, or the print run it is in, with who did it; before, when it was issued. */
    private String last(Posting letter) {
        PrintClaim claim = model.printing().claims().get().get(letter.letterId());
        if (claim != null) {
            return ui.text("ui.mailroom.step-by", claim.state(), claim.at(), claim.by().name());
        }
        return letter.done().entrySet().stream()
                .max(
                        Comparator.comparing((Map.Entry<PostingStep, Decision> done) ->
                                        done.getValue().at())
                                .thenComparing(Map.Entry::getKey))
                .map(done -> {
                    Decision decision = done.getValue();
                    return ui.text(
                            "ui.mailroom.step-by",
                            done.getKey(),
                            decision.at(),
                            decision.by().name());
                })
                .orElseGet(() -> ui.text("ui.mailroom.issued", letter.issuedOn()));
    }

    private void column(String name, double width, Function<Posting, String> text) {
        TableColumn<Posting, String> column =
                new TableColumn<>(ui.text("ui.mailroom.column." + name));
        column.setId(name);
        column.setPrefWidth(width * ui.scale());
        column.setMinWidth(80 * ui.scale());
        column.setReorderable(false);
        column.setCellValueFactory(data -> new ReadOnlyStringWrapper(text.apply(data.getValue())));
        column.setCellFactory(any -> new TextCell(text));
        getColumns().add(column);
    }

    /** What a narrow column cuts off is in the tooltip. */
    private static final class TextCell extends TableCell<Posting, String> {
        private final Function<Posting, String> text;

        TextCell(Function<Posting, String> text) {
            this.text = text;
        }

        @Override
        protected void updateItem(@Nullable String value, boolean empty) {
            super.updateItem(value, empty);
            Posting letter = empty || getTableRow() == null ? null : getTableRow().getItem();
            String shown = letter == null ? null : text.apply(letter);
            setText(shown);
            setTooltip(shown == null || shown.isEmpty() ? null : new Tooltip(shown));
        }
    }
}
