package kaijidesk.ui.intake;

import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.InboxEntry;
import kaijidesk.desk.InboxView;
import kaijidesk.desk.Receipt;
import kaijidesk.ui.base.Reveal;
import kaijidesk.ui.base.Ui;
import kaijidesk.ui.parts.RevealButton;
import org.jspecify.annotations.Nullable;

/**
 * The inbox (受信箱): the mails that wait at the left, the selected one beside what was understood of
 * it. Enter on a mail begins its case.
 */
final class InboxCard extends HBox {
    private static final double LIST = 232;

    private final InboxModel model;
    private final InboxList list;
    private final StackPane place = new StackPane();
    private final Ui ui;
    private final Consumer<CaseNumber> opened;
    private @Nullable ConfirmPane confirm;
    private final BooleanProperty aside = new SimpleBooleanProperty();

    /** Whether the keyboard is to be on the mails once they are read. */
    private boolean asked;

    InboxCard(Ui ui, Consumer<CaseNumber> opened, Consumer<Receipt> accepted) {
        this.ui = ui;
        this.opened = opened;
        model = new InboxModel(ui, accepted);
        Reveal reveal = ui.reveal(null, "ui.mask.about.inbox");
        list = new InboxList(ui, reveal, this::enter);
        list.getSelectionModel().selectedItemProperty().subscribe(model::look);
        getStyleClass().add("inbox-card");
        setSpacing(12 * ui.scale());
        setMinWidth(0);
        Label title = new Label();
        title.getStyleClass().add("heading");
        title.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                this::title, aside, model.waiting(), model.aside()));
        aside.subscribe(now -> list.setItems(mails()));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(title, gap, RevealButton.icon(reveal, ui.texts()));
        head.setAlignment(Pos.CENTER_LEFT);
        VBox left = new VBox(head, list);
        left.getStyleClass().add("card-pane");
        left.setMinWidth(LIST * ui.scale());
        left.setPrefWidth(LIST * ui.scale());
        left.setMaxWidth(LIST * ui.scale());
        VBox.setVgrow(list, Priority.ALWAYS);
        HBox.setHgrow(place, Priority.ALWAYS);
        place.setMinWidth(0);
        getChildren().addAll(left, place);
        model.onDecided(this::decided);
        model.shown().subscribe(this::show);
        managedProperty().bind(visibleProperty());
        visibleProperty()
                .bind(
                        Bindings.when(aside)
                                .then(Bindings.isNotEmpty(model.aside()))
                                .otherwise(Bindings.isNotEmpty(model.waiting())));
    }

    private String title() {
        return ui.text(aside.get() ? "ui.inbox.count.aside" : "ui.inbox.count", mails().size());
    }

    /** The mails that are listed. */
    private ObservableList<InboxEntry> mails() {
        return aside.get() ? model.aside() : model.waiting();
    }

    /** The mails that were set aside, whether they are listed or not. */
    ObservableList<InboxEntry> setAside() {
        return model.aside();
    }

    /** Whether it lists those and not the mails that wait. */
    ReadOnlyBooleanProperty listsAside() {
        return aside;
    }

    /** Lists the mails that were set aside in place of those that wait. */
    void turnToAside() {
        leave();
        aside.set(true);
        begin();
    }

    /** Reads the mails anew; the first one is looked at unless one is. */
    void reload() {
        reload(0);
    }

    /** The same, and looks at that one. */
    void reload(long number) {
        InboxEntry before = list.getSelectionModel().getSelectedItem();
        long wanted = number != 0 || before == null ? number : before.number();
        model.reload(() -> {
            // the very same mail may come in again after it was set aside
            aside.set(
                    number == 0
                            ? aside.get() && !model.aside().isEmpty()
                            : model.aside().stream().anyMatch(each -> each.number() == number));
            select(wanted);
            if (asked && !mails().isEmpty()) {
                begin();
            }
        });
    }

    /** A mail that was put back is looked at where it waits again; else the next one is. */
    private void decided(long number) {
        if (aside.get()) {
            aside.set(false);
            select(number);
        }
        begin();
    }

    private void select(long number) {
        for (InboxEntry each : mails()) {
            if (each.number() == number) {
                list.getSelectionModel().select(each);
                list.scrollTo(each);
            }
        }
    }

    /** Puts the keyboard on the mails, as soon as there are any. */
    void begin() {
        asked = mails().isEmpty();
        if (asked) {
            return;
        }
        list.requestFocus();
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
    }

    /** Whether a mail is looked at. */
    boolean looking() {
        return confirm != null;
    }

    /** What is told when a mail is looked at, or none any more. */
    void onLook(Runnable changed) {
        model.shown().subscribe(view -> changed.run());
    }

    /** Looks at no mail any more, and lists those that wait. */
    void leave() {
        aside.set(false);
        list.getSelectionModel().clearSelection();
        model.look(null);
    }

    private void enter() {
        ConfirmPane shown = confirm;
        if (shown != null) {
            shown.enter();
        }
    }

    private void show(@Nullable InboxView view) {
        ConfirmPane before = confirm;
        if (before != null) {
            before.hide();
        }
        confirm = view == null ? null : new ConfirmPane(view, model, opened, ui);
        if (confirm == null) {
            place.getChildren().clear();
        } else {
            place.getChildren().setAll(confirm);
        }
    }
}
