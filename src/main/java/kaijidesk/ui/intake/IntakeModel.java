package kaijidesk.ui.intake;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.CaseRow;
import kaijidesk.regime.RightsHolder;
import kaijidesk.ui.base.Notices.Tone;
import kaijidesk.ui.base.Ui;
import org.jspecify.annotations.Nullable;

/** What came in today and who may come in by the fast path, without a window. */
final class IntakeModel {
    private final Ui ui;
    private final Consumer<CaseNumber> opened;
    private final ObservableList<CaseRow> taken = FXCollections.observableArrayList();
    private final ObservableList<RightsHolder> holders = FXCollections.observableArrayList();

    /** A model without data; {@code opened} is told of a case that the user is to see. */
    IntakeModel(Ui ui, Consumer<CaseNumber> opened) {
        this.ui = ui;
        this.opened = opened;
    }

    /** What came in today, the latest first. */
    ObservableList<CaseRow> taken() {
        return taken;
    }

    /** The operator's list (R4.04). */
    ObservableList<RightsHolder> holders() {
        return holders;
    }

    /** The numbers on that list. */
    Set<String> numbers() {
        return holders.stream().map(RightsHolder::id).collect(Collectors.toSet());
    }

    void reload() {
        reloadTaken();
        ui.tasks().run(ui.office()::rightsHolders, this::showHolders, ui.failure());
    }

    void reloadTaken() {
        ui.tasks()
                .run(
                        () -> ui.office().takenIn(ui.today()),
                        (List<CaseRow> rows) -> taken.setAll(rows),
                        ui.failure());
    }

    private void showHolders(List<RightsHolder> all) {
        holders.setAll(all);
    }

    /** Puts a rights holder on the list; tells what went wrong, null when nothing did. */
    void keep(RightsHolder holder, Consumer<@Nullable Exception> answered) {
        ui.tasks()
                .run(
                        () -> {
                            ui.office().keepRightsHolder(holder, ui.person().get());
                            return ui.office().rightsHolders();
                        },
                        all -> {
                            answered.accept(null);
                            showHolders(all);
                            ui.notices().show(Tone.DONE, ui.text("ui.holders.kept", holder.id()));
                        },
                        answered::accept);
    }

    /** Takes in a rights holder's application and shows the new case. */
    void receiveClaim(
            String holderId,
            String tradeNo,
            String reason,
            Consumer<@Nullable Exception> answered) {
        ui.tasks()
                .run(
                        () ->
                                ui.office()
                                        .receiveRightsClaim(
                                                holderId, tradeNo, reason, ui.person().get()),
                        number -> {
                            answered.accept(null);
                            ui.notices().show(Tone.DONE, ui.text("ui.claim.done", number.value()));
                            opened.accept(number);
                        },
                        answered::accept);
    }
}
