package kaijidesk.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import kaijidesk.cases.Duty;
import kaijidesk.cases.FilingVerdict;
import kaijidesk.cases.Person;
import kaijidesk.cases.ScanPage;
import kaijidesk.cases.ScanPicture;
import kaijidesk.cases.ScanState;
import kaijidesk.regime.Tokyo;
import kaijidesk.store.Sha256;
import kaijidesk.store.Transaction;

/**
 * Pages that come in together. Each is stored as it comes, so that a thick stack is never in memory
 * as a whole; nobody sees them until all are there, and what never becomes whole is forgotten.
 */
final class ScanArrival implements AutoCloseable {
    private final Transactions transactions;
    private final Supplier<Instant> now;
    private final Person person;
    private final String batch;
    private int pages;
    private boolean whole;

    ScanArrival(Transactions transactions, Supplier<Instant> now, Person person) {
        this.transactions = transactions;
        this.now = now;
        this.person = person;
        this.batch =
                transactions.as(
                        Duty.WORK,
                        person,
                        transaction ->
                                "B-%06d".formatted(transaction.counters().next("scan-batch")));
    }

    /** Stores the next page. */
    void add(TakenPage taken) throws CannotScan {
        CannotScan.stop(taken.picture().wrong());
        transactions.run(transaction -> {
            store(transaction, taken);
            return pages;
        });
    }

    private void store(Transaction transaction, TakenPage taken) {
        ScanPicture picture = taken.picture();
        int year = Tokyo.dayOf(now.get()).getYear();
        ScanPage page =
                new ScanPage(
                        "S%d-%06d".formatted(year, transaction.counters().next("scan-" + year)),
                        null,
                        null,
                        null,
                        taken.code(),
                        ScanState.TRAY,
                        batch,
                        ++pages,
                        now.get(),
                        Sha256.of(picture.bytes()),
                        picture.width(),
                        picture.height(),
                        picture.dpi(),
                        picture.mediaType());
        transaction.scans().arrive(page, picture.bytes());
    }

    /** All are there: those that their own codes place are filed, the others lie in the tray. */
    TakenScans end() {
        TakenScans taken =
                transactions.as(
                        Duty.WORK,
                        person,
                        transaction -> {
                            transaction.scans().settle(batch);
                            OfficeEvent.SCANS_TAKEN.append(
                                    transaction,
                                    now.get(),
                                    person,
                                    Map.of("batch", batch, "pages", "" + pages));
                            List<ScanPage> tray = transaction.scans().tray();
                            Map<String, FilingVerdict> verdicts =
                                    new FilingSteps(transaction).sort(tray, person, now.get());
                            List<ScanPage> kept =
                                    new ArrayList<>(transaction.scans().together(batch));
                            return new TakenScans(kept, verdicts);
                        });
        whole = true;
        return taken;
    }

    @Override
    public void close() {
        if (!whole) {
            transactions.run(transaction -> {
                transaction.scans().forgetBatch(batch);
                RetentionDesk.filePending(transaction);
                return batch;
            });
        }
    }
}
