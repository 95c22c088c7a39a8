package kaijidesk.store;

import static kaijidesk.store.gen.Tables.CASE_FILE;
import static kaijidesk.store.gen.Tables.SCAN_PAGE;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.ScanPage;
import kaijidesk.cases.ScanPicture;
import kaijidesk.cases.ScanState;
import kaijidesk.cases.SheetCode;
import kaijidesk.cases.Stage;
import kaijidesk.regime.PaperKind;
import kaijidesk.store.gen.tables.records.ScanPageRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/**
 * Scanned pages with their pictures, which are kept in pieces: neither the database nor a copy of
 * it ever holds a whole one at a time. A picture is checked by its hash whenever it is read.
 */
public final class ScanTable {
    /** A page whose batch isn't whole yet. */
    private static final String ARRIVING = "ARRIVING";

    private final DSLContext sql;

    ScanTable(DSLContext sql) {
        this.sql = sql;
    }

    /**
     * Keeps a page with its picture, whose hash it bears. It isn't there for anybody until {@link
     * #settle}: a batch comes as a whole or not at all, however long it takes.
     */
    public void arrive(ScanPage page, byte[] picture) {
        PaperKind paper = page.paper();
        CaseNumber number = page.number();
        sql.insertInto(SCAN_PAGE)
                .set(SCAN_PAGE.SCAN_ID, page.id())
                .set(SCAN_PAGE.BATCH, page.batch())
                .set(SCAN_PAGE.PLACE, page.place())
                .set(SCAN_PAGE.CODE, page.code().text())
                .set(SCAN_PAGE.SHEET, page.code().sheet())
                .set(SCAN_PAGE.SHEET_PAGE, page.code().page())
                .set(SCAN_PAGE.CASE_NUMBER, number == null ? null : number.value())
                .set(SCAN_PAGE.PAPER, paper == null ? null : paper.name())
                .set(SCAN_PAGE.DOCUMENT, page.document())
                .set(SCAN_PAGE.STATE, ARRIVING)
                .set(SCAN_PAGE.TAKEN_IN_AT, Moments.stored(page.takenInAt()))
                .set(SCAN_PAGE.SHA256, page.sha256())
                .set(SCAN_PAGE.SIZE, picture.length)
                .set(SCAN_PAGE.WIDTH, page.width())
                .set(SCAN_PAGE.HEIGHT, page.height())
                .set(SCAN_PAGE.DPI, page.dpi())
                .set(SCAN_PAGE.MEDIA_TYPE, page.mediaType())
                .execute();
        Pieces.SCANS.keep(sql, page.id(), picture);
    }

    /** A batch is whole: its pages lie in the tray. */
    public void settle(String batch) {
        sql.update(SCAN_PAGE)
                .set(SCAN_PAGE.STATE, ScanState.TRAY.name())
                .where(SCAN_PAGE.BATCH.eq(batch), SCAN_PAGE.STATE.eq(ARRIVING))
                .execute();
    }

    /** Forgets a batch that never became whole. */
    public void forgetBatch(String batch) {
        forgetAll(SCAN_PAGE.BATCH.eq(batch).and(SCAN_PAGE.STATE.eq(ARRIVING)));
    }

    /**
     * Forgets every batch that never became whole.
     *
     * @return whether there was one
     */
    public boolean forgetArriving() {
        return forgetAll(SCAN_PAGE.STATE.eq(ARRIVING)) > 0;
    }

    private int forgetAll(Condition pages) {
        Pieces.SCANS.delete(sql, sql.select(SCAN_PAGE.SCAN_ID).from(SCAN_PAGE).where(pages));
        return sql.deleteFrom(SCAN_PAGE).where(pages).execute();
    }

    /** A page by its number. */
    public Optional<ScanPage> find(String id) {
        return pages(SCAN_PAGE.SCAN_ID.eq(id)).stream().findFirst();
    }

    /** What was scanned together, in the order in which it lay. */
    public List<ScanPage> together(String batch) {
        return pages(SCAN_PAGE.BATCH.eq(batch));
    }

    /** Which pages of sheets of ours are filed already. */
    public List<SheetCode> filed(Collection<String> sheets) {
        return pages(SCAN_PAGE.SHEET.in(sheets).and(SCAN_PAGE.STATE.eq(ScanState.FILED.name())))
                .stream()
                .map(ScanPage::code)
                .toList();
    }

    /** Cases that wait for papers, the latest first. */
    public List<CaseNumber> waitingForPapers(int most) {
        return sql.select(CASE_FILE.CASE_NUMBER)
                .from(CASE_FILE)
                .where(CASE_FILE.SHOWN_STAGE.eq(Stage.PAPERS.name()))
                .orderBy(CASE_FILE.CASE_NUMBER.desc())
                .limit(most)
                .fetch(row -> new CaseNumber(row.value1()));
    }

    /** The pages that are filed to a case, in the order they were taken in. */
    public List<ScanPage> of(CaseNumber number) {
        return pages(
                SCAN_PAGE
                        .CASE_NUMBER
                        .eq(number.value())
                        .and(SCAN_PAGE.STATE.eq(ScanState.FILED.name())));
    }

    /** The pages of which nobody has said yet where they belong, as they were taken in. */
    public List<ScanPage> tray() {
        return pages(SCAN_PAGE.STATE.eq(ScanState.TRAY.name()));
    }

    /** Changes where a page is; its picture and what was read on it stay. */
    public void move(ScanPage page) {
        PaperKind paper = page.paper();
        CaseNumber number = page.number();
        sql.update(SCAN_PAGE)
                .set(SCAN_PAGE.CASE_NUMBER, number == null ? null : number.value())
                .set(SCAN_PAGE.PAPER, paper == null ? null : paper.name())
                .set(SCAN_PAGE.DOCUMENT, page.document())
                .set(SCAN_PAGE.STATE, page.state().name())
                .where(SCAN_PAGE.SCAN_ID.eq(page.id()))
                .execute();
    }

    /**
     * A page's picture.
     *
     * @return empty once it is destroyed
     * @throws IllegalStateException when it isn't the one that was stored
     */
    public Optional<byte[]> picture(String id) {
        ScanPageRecord page = sql.fetchOne(SCAN_PAGE, SCAN_PAGE.SCAN_ID.eq(id));
        if (page == null || page.getSha256().isEmpty()) {
            return Optional.empty();
        }
        byte[] bytes = Pieces.SCANS.of(sql, id);
        if (!Sha256.of(bytes).equals(page.getSha256())) {
            throw new IllegalStateException("the stored picture of " + id + " is damaged");
        }
        return Optional.of(bytes);
    }

    /** Puts another picture in the place of a page's own, of which nothing is left. */
    public void replace(String id, ScanPicture picture) {
        forget(id);
        sql.update(SCAN_PAGE)
                .set(SCAN_PAGE.SHA256, Sha256.of(picture.bytes()))
                .set(SCAN_PAGE.SIZE, picture.bytes().length)
                .set(SCAN_PAGE.WIDTH, picture.width())
                .set(SCAN_PAGE.HEIGHT, picture.height())
                .set(SCAN_PAGE.DPI, picture.dpi())
                .set(SCAN_PAGE.MEDIA_TYPE, picture.mediaType())
                .where(SCAN_PAGE.SCAN_ID.eq(id))
                .execute();
        Pieces.SCANS.keep(sql, id, picture.bytes());
    }

    /** Destroys a page's picture and its hash, which would prove a guess of it. */
    public void destroy(String id) {
        forget(id);
        sql.update(SCAN_PAGE)
                .set(SCAN_PAGE.STATE, ScanState.DESTROYED.name())
                .set(SCAN_PAGE.SHA256, "")
                .set(SCAN_PAGE.SIZE, 0)
                .where(SCAN_PAGE.SCAN_ID.eq(id))
                .execute();
    }

    private void forget(String id) {
        Pieces.SCANS.delete(sql, DSL.select(DSL.val(id)));
    }

    private List<ScanPage> pages(Condition condition) {
        return sql.selectFrom(SCAN_PAGE)
                .where(condition, SCAN_PAGE.STATE.ne(ARRIVING))
                .orderBy(SCAN_PAGE.TAKEN_IN_AT, SCAN_PAGE.BATCH, SCAN_PAGE.PLACE)
                .fetch(ScanTable::page);
    }

    private static ScanPage page(ScanPageRecord row) {
        String number = row.getCaseNumber();
        String paper = row.getPaper();
        return new ScanPage(
                row.getScanId(),
                number == null ? null : new CaseNumber(number),
                paper == null ? null : PaperKind.valueOf(paper),
                row.getDocument(),
                new SheetCode(row.getCode(), row.getSheet(), row.getSheetPage()),
                ScanState.valueOf(row.getState()),
                row.getBatch(),
                row.getPlace(),
                row.getTakenInAt().toInstant(),
                row.getSha256(),
                row.getWidth(),
                row.getHeight(),
                row.getDpi(),
                row.getMediaType());
    }
}
