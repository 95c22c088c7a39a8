package kaijidesk.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.Duty;
import kaijidesk.cases.Person;
import kaijidesk.cases.ScanPage;
import kaijidesk.cases.ScanPicture;
import kaijidesk.cases.ScanState;
import kaijidesk.regime.PaperKind;
import kaijidesk.regime.Tokyo;
import kaijidesk.scans.PictureHead;
import kaijidesk.store.Sha256;
import kaijidesk.store.Transaction;
import kaijidesk.trail.TrailKind;
import org.jspecify.annotations.Nullable;

/** Scanned paper: what lies in the tray, what is filed to cases, and its pictures. */
public final class ScansDesk {
    /** What the history calls it when a page is filed. */
    static final String FILED = "file-scan";

    /** What the history calls it when parts of a picture are destroyed (R2.11). */
    static final String MASKED = "mask-scan";

    /** What the history calls it when a page is destroyed. */
    static final String DESTROYED = "destroy-scan";

    private final Transactions transactions;
    private final Clock clock;

    ScansDesk(Transactions transactions, Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    /** The pages that are filed to a case, in the order they were taken in. */
    public List<ScanPage> of(CaseNumber number) {
        return transactions.run(transaction -> transaction.scans().of(number));
    }

    /** The pages of which nobody has said yet where they belong. */
    public List<ScanPage> tray() {
        return transactions.run(transaction -> transaction.scans().tray());
    }

    /**
     * Takes pages into the tray, in the order in which they lay.
     *
     * @return as they are kept
     * @throws CannotScan when one is too large
     */
    public List<ScanPage> take(List<TakenPage> pages, Person person) throws CannotDo {
        for (TakenPage each : pages) {
            CannotScan.stop(each.picture().wrong());
        }
        return transactions.as(
                Duty.WORK,
                person,
                transaction -> {
                    List<ScanPage> kept = new ArrayList<>();
                    String batch = "B-%06d".formatted(transaction.counters().next("scan-batch"));
                    for (TakenPage each : pages) {
                        kept.add(keep(transaction, batch, kept.size() + 1, each));
                    }
                    OfficeEvent.SCANS_TAKEN.append(
                            transaction,
                            now(),
                            person,
                            Map.of("batch", batch, "pages", "" + kept.size()));
                    return kept;
                });
    }

    private ScanPage keep(Transaction transaction, String batch, int place, TakenPage taken) {
        ScanPicture picture = taken.picture();
        int year = Tokyo.dayOf(now()).getYear();
        long serial = transaction.counters().next("scan-" + year);
        ScanPage page =
                new ScanPage(
                        "S%d-%06d".formatted(year, serial),
                        null,
                        null,
                        null,
                        taken.code(),
                        ScanState.TRAY,
                        batch,
                        place,
                        now(),
                        Sha256.of(picture.bytes()),
                        picture.width(),
                        picture.height(),
                        picture.dpi(),
                        picture.mediaType());
        transaction.scans().add(page, picture.bytes());
        return page;
    }

    /**
     * Files a page to a case, from the tray or from another place.
     *
     * @param paper which of the four papers it is a page of, null for any other
     * @param document which further document it is a page of, null for any other
     * @throws NoSuchCase when there is no such page or case
     * @throws CasePurged when the case is purged
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
                    ScanPage filed = at(kept(transaction, id), number, paper, document);
                    transaction.scans().move(filed);
                    Map<String, String> entered = new LinkedHashMap<>();
                    entered.put("scan", id);
                    if (paper != null) {
                        entered.put("paper", paper.name());
                    }
                    if (document != null) {
                        entered.put("document", document.toString());
                    }
                    transaction.history().append(number, now(), person, FILED, entered);
                    return filed;
                });
    }

    private static ScanPage at(
            ScanPage page,
            CaseNumber number,
            @Nullable PaperKind paper,
            @Nullable Integer document) {
        return new ScanPage(
                page.id(),
                number,
                paper,
                document,
                page.code(),
                ScanState.FILED,
                page.batch(),
                page.place(),
                page.takenInAt(),
                page.sha256(),
                page.width(),
                page.height(),
                page.dpi(),
                page.mediaType());
    }

    /**
     * A page's picture as it is stored, PNG or JPEG; the look at it is logged first (R6.02).
     *
     * @throws NoSuchCase when there is no such page, or it is destroyed
     */
    public byte[] picture(String id, Person person) throws CannotDo {
        ScanPage page =
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
            return transaction
                    .scans()
                    .picture(page.id())
                    .orElseThrow(() -> new NoSuchCase(page.id()));
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
        transactions.<ScanPage, CannotDo>as(
                Duty.WORK,
                person,
                transaction -> {
                    ScanPage page = kept(transaction, id);
                    ScanPicture picture =
                            new ScanPicture(
                                    newPng, size.width(), size.height(), page.dpi(), "image/png");
                    CannotScan.stop(page.wrong(picture));
                    transaction.scans().replace(id, picture);
                    traces(transaction);
                    append(
                            transaction,
                            page,
                            person,
                            MASKED,
                            Map.of("scan", id, "masked", kindsMasked));
                    return page;
                });
    }

    /** The file is to be written anew: bytes that were deleted still lie in it. */
    private void traces(Transaction transaction) {
        transaction.settings().replace(RetentionDesk.TRACES, List.of(now().toString()));
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

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
