package kaijidesk.ui.intake;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.InboxEntry;
import kaijidesk.cases.InboxState;
import kaijidesk.desk.InboxView;
import kaijidesk.desk.Receipt;
import kaijidesk.regime.ApplicationItem;
import kaijidesk.ui.base.Notices.Tone;
import kaijidesk.ui.base.Ui;
import org.jspecify.annotations.Nullable;

/** The mails that wait, the one that is looked at, and what is done with it. */
final class InboxModel {
    private final Ui ui;
    private final Consumer<Receipt> accepted;
    private final ObservableList<InboxEntry> waiting = FXCollections.observableArrayList();
    private final ObservableList<InboxEntry> aside = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable InboxView> shown =
            new ReadOnlyObjectWrapper<>(null);

    private LongConsumer decided = number -> {};

    private record Read(List<InboxEntry> waiting, List<InboxEntry> aside) {}

    /** A model without mails; {@code accepted} is told what became of one. */
    InboxModel(Ui ui, Consumer<Receipt> accepted) {
        this.ui = ui;
        this.accepted = accepted;
    }

    /** What follows once something was done with the mail of that number. */
    void onDecided(LongConsumer then) {
        decided = then;
    }

    /** The mails that wait, in the order they came. */
    ObservableList<InboxEntry> waiting() {
        return waiting;
    }

    /** The mails that were set aside and aren't destroyed yet, in the order they came. */
    ObservableList<InboxEntry> aside() {
        return aside;
    }

    /** The mail that is looked at, null when none is. */
    ReadOnlyObjectProperty<@Nullable InboxView> shown() {
        return shown.getReadOnlyProperty();
    }

    void reload(Runnable then) {
        ui.tasks()
                .run(
                        () ->
                                new Read(
                                        ui.office().inbox().waiting(),
                                        ui.office().inbox().in(InboxState.SET_ASIDE)),
                        read -> {
                            waiting.setAll(read.waiting());
                            aside.setAll(read.aside());
                            then.run();
                        },
                        ui.failure());
    }

    private void reload(InboxView done) {
        reload(() -> decided.accept(done.entry().number()));
    }

    /** Looks at a mail; null looks at none. */
    void look(@Nullable InboxEntry entry) {
        if (entry == null) {
            shown.set(null);
            return;
        }
        long number = entry.number();
        ui.tasks()
                .run(
                        () -> ui.office().inbox().open(number, ui.person().get()),
                        view -> shown.set(view),
                        ui.failure());
    }

    /** Begins a case with the mail that is looked at. */
    void accept(
            InboxView view,
            @Nullable Instant moment,
            String note,
            Consumer<@Nullable Exception> answered) {
        ui.tasks()
                .run(
                        () ->
                                ui.office()
                                        .inbox()
                                        .accept(
                                                view.entry().number(),
                                                moment,
                                                note,
                                                ui.person().get()),
                        receipt -> {
                            answered.accept(null);
                            accepted.accept(receipt);
                            reload(view);
                        },
                        answered::accept);
    }

    /** Adds the mail to a case, which takes from it what it lacks. */
    void add(
            InboxView view,
            CaseNumber to,
            boolean supply,
            String note,
            Consumer<@Nullable Exception> answered) {
        ui.tasks()
                .run(
                        () -> {
                            Set<ApplicationItem> items =
                                    supply
                                            ? ui.office().inbox().lacking(view.entry().number(), to)
                                            : Set.of();
                            ui.office()
                                    .inbox()
                                    .add(view.entry().number(), to, items, note, ui.person().get());
                            return items;
                        },
                        items -> {
                            answered.accept(null);
                            ui.notices()
                                    .show(
                                            Tone.DONE,
                                            ui.text("ui.inbox.added", to.value(), items.size()));
                            reload(view);
                        },
                        answered::accept);
    }

    /** Sets the mail aside with a reason. */
    void setAside(InboxView view, String note, Consumer<@Nullable Exception> answered) {
        ui.tasks()
                .run(
                        () -> {
                            ui.office()
                                    .inbox()
                                    .setAside(view.entry().number(), note, ui.person().get());
                            return view;
                        },
                        done -> {
                            answered.accept(null);
                            ui.notices().show(Tone.DONE, ui.text("ui.inbox.aside"));
                            reload(view);
                        },
                        answered::accept);
    }

    /** Lets a mail that was set aside wait again, with a reason. */
    void putBack(InboxView view, String note, Consumer<@Nullable Exception> answered) {
        ui.tasks()
                .run(
                        () -> {
                            ui.office()
                                    .inbox()
                                    .putBack(view.entry().number(), note, ui.person().get());
                            return view;
                        },
                        done -> {
                            answered.accept(null);
                            ui.notices().show(Tone.DONE, ui.text("ui.inbox.back"));
                            reload(view);
                        },
                        answered::accept);
    }
}
