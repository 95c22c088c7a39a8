package kaijidesk.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.Duty;
import kaijidesk.cases.FilingVerdict;
import kaijidesk.cases.Person;
import kaijidesk.cases.ScanPage;
import kaijidesk.cases.ScanPicture;
import kaijidesk.cases.ScanState;
import kaijidesk.cases.SheetCode;
import kaijidesk.letters.CodePayload;
import kaijidesk.regime.PaperKind;
import kaijidesk.scans.CannotRead;
import kaijidesk.scans.Decoder;
import kaijidesk.scans.PictureHead;
import kaijidesk.scans.StoredPicture;
import kaijidesk.store.Transaction;
import kaijidesk.trail.TrailKind;
import org.jspecify.annotations.Nullable;

/** Scanned paper: what lies in the tray, what is filed to cases, and its pictures. */
public final class ScansDesk {
    /** What the history calls it when a page is filed. */
    static final String FILED = "file-scan";

    /** What the history calls it when parts of a picture are destroyed (R2.11). */
    static final String MASKED = "mask-scan";

    /** What the history calls it when a page is turned. */
    static final String TURNED = "turn-scan";

    /** What the history calls it when a page is destroyed. */
    static final String DESTROYED = "destroy-scan";

    /** How many cases are named as ones that wait for papers. */
    private static final int WAITING = 20;

    private final Transactions transactions;
    private final Clock clock;

    ScansDesk(Transactions transactions, Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What was on its way when the program ended is forgotten. */
    void interrupted(Transaction transaction) {
        if (transaction.scans().forgetArriving()) {
            traces(transaction, now());
        }
    }

    /** The pages that are filed to a case, in the order they were taken in. */
    public List<ScanPage> of(CaseNumber number) {
        return transactions.run(transaction -> transaction.scans().of(number));
    }

    /** The pages of which nobody has said yet where they belong. */
    public List<ScanPage> tray() {
        return transactions.run(transaction -> transaction.scans().tray());
    }

    /** The same with what their codes say and where they might belong. */
    public List<TrayPage> sorted() {
        return transactions.run(transaction -> {
            transaction.undo();
            return new TraySteps(transaction).all(WAITING);
        });
    }

    /**
     * Takes a file apart and its pages in: those that their own codes place are filed, the others
     * lie in the tray.
     *
     * @param file a PDF, TIFF, JPEG or PNG
     * @param goOn is told how many pages are there, and ends it by saying so
     * @return empty when it was ended; nothing is kept then
     * @throws CannotRead when the file can't be read; nothing is kept then
     */
    public Optional<TakenScans> take(byte[] file, Decoder decoder, IntPredicate goOn, Person person)
            throws CannotDo, CannotRead {
        try (ScanArrival arrival = new ScanArrival(transactions, this::now, person)) {
            Arriving arriving = new Arriving(arrival, goOn);
            decoder.decode(file, arriving);
            if (arriving.trouble != null) {
                throw arriving.trouble;
            }
            return arriving.ended ? Optional.empty() : Optional.of(arrival.end());
        }
    }

    /** Passes pages on from the decoder. */
    private static final class Arriving implements Decoder.Pages {
        private final ScanArrival arrival;
        private final IntPredicate goOn;
        private int pages;
        private boolean ended;
        private @Nullable CannotScan trouble;

        Arriving(ScanArrival arrival, IntPredicate goOn) {
            this.arrival = arrival;
            this.goOn = goOn;
        }

        @Override
        public boolean take(kaijidesk.scans.ScannedPage page) {
            try {
                arrival.add(new TakenPage(page.picture(), code(page.code())));
                ended = !goOn.test(++pages);
                return !ended;
            } catch (CannotScan e) {
                trouble = e;
                return false;
            }
        }
    }

    /** The other side isn't trusted: a code is read again. */
    private static SheetCode code(String text) {
        return CodePayload.read(text)
                .map(payload -> new SheetCode(text, payload.sheet(), payload.page()))
                .orElse(SheetCode.NONE);
    }

    /**
     * Takes pages in, in the order in which they lay: those that their own codes place are filed,
     * the others lie in the tray.
     *
     * @return as they are kept
     * @throws CannotScan when one is too large; none is kept then
     */
    public List<ScanPage> take(List<TakenPage> pages, Person person) throws CannotDo {
        try (ScanArrival arrival = new ScanArrival(transactions, this::now, person)) {
            for (TakenPage each : pages) {
                arrival.add(each);
            }
            return arrival.end().pages();
        }
    }

    /**
     * Files a page to a case, from the tray or from another place.
     *
     * @param paper which of the four papers it is a page of, null for any other
     * @param document which further document it is a page of, null for any other
     * @throws NoSuchCase when there is no such page or case
     * @throws CasePurged when the case is purged
     * @throws CannotScan when its own code says otherwise
     */
    public ScanPage file(
            String id,
            CaseNumber number,
            @Nullable PaperKind paper,
            @Nullable Integer document,
            Person person)
            throws CannotDo {
        return transactions.<ScanPage, CannotDo>as(
                Duty.WORK,
                person,
                transaction -> {
                    if (transaction.purges().find(number).isPresent()) {
                        throw new CasePurged(number);
                    }
                    if (transaction.cases().find(number).isEmpty()) {
                        throw new NoSuchCase(number.value());
                    }
                    FilingSteps steps = new FilingSteps(transaction);
                    ScanPage page = kept(transaction, id);
                    CannotScan.stop(steps.wrong(page, number, paper));
                    ScanPage filed = page.filed(number, paper, document);
                    steps.move(filed, person, now());
                    return filed;
                });
    }

    /**
     * Files whatever in the tray may be filed by its own code by now.
     *
     * @return how many pages
     */
    public int sort(Person person) {
        return transactions.as(
                Duty.WORK,
                person,
                transaction -> {
                    Map<String, FilingVerdict> verdicts =
                            new FilingSteps(transaction)
                                    .sort(transaction.scans().tray(), person, now());
                    return (int)
                            verdicts.values().stream()
                                    .filter(FilingVerdict.File.class::isInstance)
                                    .count();
                });
    }

    /**
     * A page's picture as it is stored, PNG or JPEG; the look at it is logged first (R6.02).
     *
     * @throws NoSuchCase when there is no such page, or it is destroyed
     */
    public byte[] picture(String id, Person person) throws CannotDo {
        transactions.<ScanPage, CannotDo>named(
                person,
                transaction -> {
                    ScanPage found = kept(transaction, id);
                    transaction
                            .trail()
                            .append(TrailKind.PREVIEW, now(), person, found.number(), id);
                    return found;
                });
        return transactions.<byte[], CannotDo>run(transaction -> {
            transaction.undo();
            return stored(transaction, id);
        });
    }

    /**
     * Puts a picture with parts blackened in the place of a page's own, of which nothing is left
     * once the file is written anew; the history tells which kinds were masked (R2.11).
     *
     * @param newPng as large as the one before
     * @param kindsMasked what was masked, in words of the program; never the data itself
     * @throws NoSuchCase when there is no such page, or it is destroyed
     * @throws CannotScan when it isn't a PNG of the same size, or is too large
     */
    public void replace(String id, byte[] newPng, String kindsMasked, Person person)
            throws CannotDo {
        PictureHead size = PictureHead.ofPng(newPng).orElse(PictureHead.NONE);
        change(
                id,
                person,
                (transaction, page) -> {
                    ScanPicture picture =
                            new ScanPicture(
                                    newPng, size.width(), size.height(), page.dpi(), "image/png");
                    CannotScan.stop(page.wrong(picture));
                    transaction.scans().replace(id, picture);
                    append(
                            transaction,
                            page,
                            person,
                            MASKED,
                            Map.of("scan", id, "masked", kindsMasked));
                });
    }

    /**
     * Turns a page by quarters, clockwise.
     *
     * @throws NoSuchCase when there is no such page, or it is destroyed
     */
    public void turn(String id, int quarters, Person person) throws CannotDo {
        change(
                id,
                person,
                (transaction, page) -> {
                    ScanPicture turned =
                            StoredPicture.turned(stored(transaction, id), page.dpi(), quarters);
                    transaction.scans().replace(id, turned);
                    append(transaction, page, person, TURNED, Map.of("scan", id));
                });
    }

    /**
     * Destroys a page's picture for good, such as that of a blank page; that it was here stays.
     *
     * @param reason why, for the history
     * @throws NoSuchCase when there is no such page, or it is destroyed already
     * @throws CannotScan when no reason is given
     */
    public void destroy(String id, String reason, Person person) throws CannotDo {
        change(
                id,
                person,
                (transaction, page) -> {
                    CannotScan.stop(ScanPage.wrongReason(reason));
                    transaction.scans().destroy(id);
                    append(
                            transaction,
                            page,
                            person,
                            DESTROYED,
                            Map.of("scan", id, "reason", reason));
                });
    }

    private interface Change {
        void of(Transaction transaction, ScanPage page) throws CannotDo;
    }

    private void change(String id, Person person, Change change) throws CannotDo {
        transactions.<ScanPage, CannotDo>as(
                Duty.WORK,
                person,
                transaction -> {
                    ScanPage page = kept(transaction, id);
                    change.of(transaction, page);
                    traces(transaction, now());
                    return page;
                });
    }

    /** The file is to be written anew: bytes that were deleted still lie in it. */
    static void traces(Transaction transaction, Instant now) {
        transaction.settings().replace(RetentionDesk.TRACES, List.of(now.toString()));
    }

    private void append(
            Transaction transaction,
            ScanPage page,
            Person person,
            String act,
            Map<String, String> entered) {
        TrailKind kind = page.number() == null ? TrailKind.SCAN : TrailKind.ACT;
        transaction.trail().append(kind, now(), person, page.number(), act, entered);
    }

    private static ScanPage kept(Transaction transaction, String id) throws NoSuchCase {
        return transaction
                .scans()
                .find(id)
                .filter(page -> page.state() != ScanState.DESTROYED)
                .orElseThrow(() -> new NoSuchCase(id));
    }

    private static byte[] stored(Transaction transaction, String id) throws NoSuchCase {
        return transaction.scans().picture(id).orElseThrow(() -> new NoSuchCase(id));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
