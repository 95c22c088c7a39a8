package kaijidesk.ui.mailroom;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import kaijidesk.desk.HandedOver;
import kaijidesk.desk.MailroomDesk;
import kaijidesk.mailroom.Posting;
import kaijidesk.mailroom.PostingState;
import kaijidesk.mailroom.PostingStep;
import kaijidesk.mailroom.PrintClaim;
import kaijidesk.regime.PostageRate.Service;
import kaijidesk.ui.base.Notices.Tone;
import kaijidesk.ui.base.Ui;
import kaijidesk.ui.masks.Steps;
import org.jspecify.annotations.Nullable;

/** Which letters are how far, and what is done to them, without a window. */
final class MailroomModel {
    private final Ui ui;
    private PostingState state = PostingState.TO_PRINT;
    private final ObservableList<Posting> letters = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Map<PostingState, Integer>> counts =
            new ReadOnlyObjectWrapper<>(Map.of());

    private final PrintQueue printing;

    private record Read(
            PostingState state,
            Map<PostingState, Integer> counts,
            List<Posting> all,
            List<PrintClaim> claims) {}

    MailroomModel(Ui ui) {
        this.ui = ui;
        this.printing = new PrintQueue(ui, this);
    }

    /** The letters of the chosen state, oldest first; of those that came back, open ones first. */
    ObservableList<Posting> letters() {
        return letters;
    }

    /** How many letters are how far; states without letters are missing. */
    ReadOnlyObjectProperty<Map<PostingState, Integer>> counts() {
        return counts.getReadOnlyProperty();
    }

    /** The letters on their way to a printer. */
    PrintQueue printing() {
        return printing;
    }

    PostingState state() {
        return state;
    }

    void choose(PostingState chosen) {
        state = chosen;
        reload();
    }

    void reload() {
        PostingState asked = state;
        ui.tasks()
                .run(
                        () ->
                                new Read(
                                        asked,
                                        room().counts(),
                                        room().in(asked),
                                        room().prints().open()),
                        this::show,
                        ui.failure());
    }

    private void show(Read read) {
        printing.show(read.claims());
        // an answer to an earlier question may come last
        if (read.state() == state) {
            letters.setAll(
                    read.all().stream()
                            .sorted(java.util.Comparator.comparing(each -> !each.open()))
                            .toList());
        }
        counts.set(read.counts());
    }

    /** Records letters as printed that were printed elsewhere. */
    void markPrinted(List<Posting> chosen) {
        if (!chosen.isEmpty()) {
            List<Posting> seen = List.copyOf(chosen);
            ui.tasks()
                    .run(
                            () -> room().printed(seen, ui.person().get()),
                            printed -> done("ui.mailroom.printed", printed.size()),
                            this::failed);
        }
    }

    void enclose(
            Posting letter,
            String letterCode,
            String envelopeCode,
            Consumer<@Nullable Exception> answered) {
        step(
                PostingStep.ENCLOSE,
                () -> room().enclosed(letter, letterCode, envelopeCode, ui.person().get()),
                answered);
    }

    void handOver(
            Posting letter,
            Service service,
            String tracking,
            boolean sure,
            Consumer<@Nullable Exception> answered) {
        ui.tasks()
                .run(
                        () -> room().handedOver(letter, service, tracking, sure, ui.person().get()),
                        handed -> {
                            answered.accept(null);
                            handed(handed);
                        },
                        answered::accept);
    }

    /** Postage that couldn't be charged needs a look; what wasn't due needs no word (R2.17). */
    private void handed(HandedOver handed) {
        String number = handed.posting().number();
        if (handed.bars().isEmpty()) {
            done(
                    handed.charged() > 0 ? "ui.mailroom.charged" : "ui.mailroom.handed-over",
                    number,
                    handed.charged());
        } else {
            String why = Steps.text(handed.bars().getFirst().reason(), ui.texts());
            ui.notices().show(Tone.WARNING, ui.text("ui.mailroom.not-charged", number, why));
            reload();
        }
    }

    void deliver(Posting letter) {
        step(
                PostingStep.DELIVER,
                () -> room().delivered(letter, ui.person().get()),
                failure -> {
                    if (failure != null) {
                        failed(failure);
                    }
                });
    }

    /** Records that it came back, how its return was dealt with, or why it is void. */
    void note(
            PostingStep step, Posting letter, String note, Consumer<@Nullable Exception> answered) {
        step(
                step,
                () ->
                        switch (step) {
                            case SETTLE -> room().settled(letter, note, ui.person().get());
                            case VOID -> room().voided(letter, note, ui.person().get());
                            default -> room().returned(letter, note, ui.person().get());
                        },
                answered);
    }

    private void step(
            PostingStep step, Callable<Posting> work, Consumer<@Nullable Exception> answered) {
        ui.tasks()
                .run(
                        work,
                        posting -> {
                            answered.accept(null);
                            done("ui.mailroom.done", posting.number(), step);
                        },
                        answered::accept);
    }

    /** Somebody else may have done it: the letters are read anew. */
    void failed(Exception failure) {
        ui.failure().accept(failure);
        reload();
    }

    void done(String key, Object... arguments) {
        ui.notices().show(Tone.DONE, ui.text(key, arguments));
        reload();
    }

    private MailroomDesk room() {
        return ui.office().mailroom();
    }
}
