package kaijidesk.ui.mailroom;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import kaijidesk.cases.MailDecision;
import kaijidesk.cases.MailUnit;
import kaijidesk.cases.UnitState;
import kaijidesk.desk.OutboxDesk;
import kaijidesk.desk.SendReport;
import kaijidesk.ui.base.Notices.Tone;
import kaijidesk.ui.base.Ui;
import org.jspecify.annotations.Nullable;

/** Which mails are how far, and what is done about them, without a window. */
final class OutboxModel {
    private final Ui ui;
    private UnitState state = UnitState.WAITING;
    private final ObservableList<MailUnit> units = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Map<UnitState, Integer>> counts =
            new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyBooleanWrapper server = new ReadOnlyBooleanWrapper(true);
    private final ReadOnlyBooleanWrapper sending = new ReadOnlyBooleanWrapper();
    private final AtomicBoolean stopped = new AtomicBoolean();
    private Map<String, List<String>> recipients = Map.of();

    private record Read(
            UnitState state,
            Map<UnitState, Integer> counts,
            List<MailUnit> all,
            Map<String, List<String>> recipients,
            boolean server) {}

    OutboxModel(Ui ui) {
        this.ui = ui;
    }

    /** The units of the chosen state, oldest first. */
    ObservableList<MailUnit> units() {
        return units;
    }

    /** How many units are how far; states without units are missing. */
    ReadOnlyObjectProperty<Map<UnitState, Integer>> counts() {
        return counts.getReadOnlyProperty();
    }

    /** Whether the office has a mail server. */
    ReadOnlyBooleanProperty server() {
        return server.getReadOnlyProperty();
    }

    /** Whether mails are being sent from here. */
    ReadOnlyBooleanProperty sending() {
        return sending.getReadOnlyProperty();
    }

    /** To whom a unit's mails go; only shown once the look is logged. */
    List<String> recipients(MailUnit unit) {
        return recipients.getOrDefault(unit.id(), List.of());
    }

    void choose(UnitState chosen) {
        state = chosen;
        reload();
    }

    void reload() {
        UnitState asked = state;
        ui.tasks()
                .run(
                        () ->
                                new Read(
                                        asked,
                                        box().counts(),
                                        box().in(asked),
                                        box().recipients(asked),
                                        box().server().isPresent()),
                        this::show,
                        ui.failure());
    }

    private void show(Read read) {
        // an answer to an earlier question may come last
        if (read.state() == state) {
            recipients = read.recipients();
            units.setAll(read.all());
        }
        server.set(read.server());
        counts.set(read.counts());
    }

    /** Sends what is due now; it may be ended between two mails. */
    void send() {
        stopped.set(false);
        sending.set(true);
        ui.tasks()
                .run(
                        () -> box().send(ui.person().get(), (done, all) -> !stopped.get()),
                        this::sent,
                        failure -> {
                            sending.set(false);
                            ui.failure().accept(failure);
                            reload();
                        });
    }

    void stop() {
        stopped.set(true);
    }

    private void sent(SendReport report) {
        sending.set(false);
        String words = ui.text("ui.outbox.report", report.sent(), report.held(), report.later());
        ui.notices().show(report.held() > 0 ? Tone.WARNING : Tone.DONE, words);
        reload();
    }

    void decide(
            MailUnit unit,
            MailDecision decision,
            String note,
            Consumer<@Nullable Exception> answered) {
        ui.tasks()
                .run(
                        () -> box().decide(unit, decision, note, ui.person().get()),
                        decided -> {
                            answered.accept(null);
                            ui.notices()
                                    .show(
                                            Tone.DONE,
                                            ui.text("ui.outbox.decided", unit.id(), decision));
                            reload();
                        },
                        answered::accept);
    }

    private OutboxDesk box() {
        return ui.office().outbox();
    }
}
