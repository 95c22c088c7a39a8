package kaijidesk.ui.printing;

import java.util.List;
import java.util.Optional;
import kaijidesk.cases.LetterRow;
import kaijidesk.desk.CannotDo;
import kaijidesk.desk.PrintDesk;
import kaijidesk.desk.PrintJob;
import kaijidesk.desk.RegimeDesk.Progress;
import kaijidesk.mailroom.Posting;
import kaijidesk.mailroom.PrintState;
import kaijidesk.printing.PrintResult;
import kaijidesk.ui.base.Ui;
import org.jspecify.annotations.Nullable;

/**
 * Letters on their way to the printer: taken before the first byte goes out, and kept from all
 * others until it is sure what became of them. The desk that hands them out keeps an entry of each
 * (R6.02).
 */
public final class LetterPaper implements Paper {
    private interface Taking {
        PrintJob by(PrintDesk prints) throws CannotDo;
    }

    private final Ui ui;
    private final Taking taking;
    private volatile @Nullable PrintJob job;

    private LetterPaper(Ui ui, Taking taking) {
        this.ui = ui;
        this.taking = taking;
    }

    /** Letters that wait to be printed, as the person saw them. */
    public static Paper of(Ui ui, List<Posting> seen) {
        return new LetterPaper(ui, prints -> prints.begin(seen, ui.person().get()));
    }

    /** A letter as it lies in its case, printed before or not. */
    public static Paper of(Ui ui, LetterRow letter) {
        return new LetterPaper(ui, prints -> prints.copy(List.of(letter.id()), ui.person().get()));
    }

    @Override
    public Optional<byte[]> pages(Progress progress) throws Exception {
        PrintDesk prints = prints();
        PrintJob taken = taking.by(prints);
        boolean sent = false;
        try {
            Optional<byte[]> pages = prints.pages(taken, ui.printing().duplex(), progress);
            if (pages.isPresent()) {
                prints.sending(taken);
                job = taken;
                sent = true;
            }
            return pages;
        } finally {
            if (!sent) {
                prints.ended(taken, PrintState.NOT_PRINTED, ui.person().get());
            }
        }
    }

    @Override
    public void ended(PrintResult result) throws CannotDo {
        PrintJob ended = job;
        if (ended != null) {
            prints().ended(ended, PrintEnds.of(result), ui.person().get());
        }
    }

    private PrintDesk prints() {
        return ui.office().mailroom().prints();
    }
}
