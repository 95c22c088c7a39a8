package kaijidesk.ui.mailroom;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import kaijidesk.mailroom.Posting;
import kaijidesk.mailroom.PrintClaim;
import kaijidesk.mailroom.PrintState;
import kaijidesk.ui.base.Ui;
import kaijidesk.ui.printing.LetterPaper;
import kaijidesk.ui.printing.PrintEnds;
import kaijidesk.ui.printing.PrintRun;

/** Which letters a print run has, and printing more of them. */
final class PrintQueue {
    private final Ui ui;
    private final MailroomModel model;
    private final ReadOnlyObjectWrapper<Map<String, PrintClaim>> claims =
            new ReadOnlyObjectWrapper<>(Map.of());

    PrintQueue(Ui ui, MailroomModel model) {
        this.ui = ui;
        this.model = model;
    }

    /** The letters that a print run has, by their numbers. */
    ReadOnlyObjectProperty<Map<String, PrintClaim>> claims() {
        return claims.getReadOnlyProperty();
    }

    void show(List<PrintClaim> open) {
        claims.set(open.stream().collect(Collectors.toMap(PrintClaim::letterId, claim -> claim)));
    }

    /** Whether somebody must look whether a letter was printed. */
    boolean undecided(Posting letter) {
        PrintClaim claim = claims.get().get(letter.letterId());
        return claim != null && claim.undecided();
    }

    /** Prints the stored pages of letters in one go; what is on paper then is recorded. */
    void print(List<Posting> chosen) {
        if (chosen.isEmpty()) {
            return;
        }
        List<Posting> seen = List.copyOf(chosen);
        String first = seen.getFirst().letterId();
        PrintRun.start(
                ui,
                seen.size() == 1 ? first : first + "+" + (seen.size() - 1),
                ui.text("ui.mailroom.letters", seen.size()),
                LetterPaper.of(ui, seen),
                result -> {
                    if (PrintEnds.of(result) == PrintState.PRINTED) {
                        model.done("ui.mailroom.printed", seen.size());
                    } else {
                        model.reload();
                    }
                });
    }

    /** A person looked: these letters aren't on paper, and may be printed. */
    void notPrinted(List<Posting> chosen) {
        List<String> seen = chosen.stream().map(Posting::letterId).toList();
        ui.tasks()
                .run(
                        () -> {
                            ui.office().mailroom().prints().decided(seen, false, ui.person().get());
                            return seen;
                        },
                        all -> model.done("ui.mailroom.not-printed", all.size()),
                        model::failed);
    }
}
