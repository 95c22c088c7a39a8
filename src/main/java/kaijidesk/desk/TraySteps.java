package kaijidesk.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.FilingVerdict;
import kaijidesk.cases.ScanPage;
import kaijidesk.store.Transaction;

/** The tray as a person works it off: why each page lies there, and where it might belong. */
final class TraySteps {
    private final Transaction transaction;

    TraySteps(Transaction transaction) {
        this.transaction = transaction;
    }

    List<TrayPage> all(int most) {
        List<ScanPage> tray = transaction.scans().tray();
        Map<String, FilingVerdict> verdicts = new FilingSteps(transaction).verdicts(tray);
        List<CaseNumber> waiting = tray.isEmpty() ? List.of() : waiting(most);
        Map<String, List<ScanPage>> batches = new HashMap<>();
        List<TrayPage> all = new ArrayList<>();
        for (ScanPage page : tray) {
            List<ScanPage> together =
                    batches.computeIfAbsent(page.batch(), transaction.scans()::together);
            FilingVerdict verdict = verdicts.getOrDefault(page.id(), new FilingVerdict.Uncoded());
            all.add(new TrayPage(page, verdict, beside(page, together), waiting));
        }
        return all;
    }

    private List<CaseNumber> waiting(int most) {
        return transaction.scans().waitingForPapers(most);
    }

    /** The cases of those before and behind it, the nearest first. */
    private static List<CaseNumber> beside(ScanPage page, List<ScanPage> together) {
        return together.stream()
                .filter(other -> !other.id().equals(page.id()))
                .sorted(Comparator.comparingInt(other -> Math.abs(other.place() - page.place())))
                .flatMap(other -> owner(other).stream())
                .distinct()
                .limit(2)
                .toList();
    }

    private static Optional<CaseNumber> owner(ScanPage page) {
        return Optional.ofNullable(page.number()).or(page.code()::number);
    }
}
