package kaijidesk.ui.base;

import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.Person;
import kaijidesk.cases.ScanPage;
import kaijidesk.desk.CannotDo;
import kaijidesk.desk.TakenScans;
import kaijidesk.desk.TrayPage;
import kaijidesk.regime.PaperKind;
import kaijidesk.scans.CannotRead;
import org.jspecify.annotations.Nullable;

/** What the screens ask of scanned paper. Every call may be slow: never on the FX thread. */
public interface Scans {
    /** The pages that are filed to a case, in the order they were taken in. */
    List<ScanPage> of(CaseNumber number);

    /** The pages of which nobody has said yet where they belong. */
    List<ScanPage> tray();

    /** The same with what their codes say and where they might belong. */
    List<TrayPage> sorted();

    /**
     * Takes a file apart and its pages in: those that their own codes place are filed, the others
     * lie in the tray.
     *
     * @param goOn is told how many pages are there, and ends it by saying so
     * @return empty when it was ended; nothing is kept then
     * @throws CannotRead when the file can't be read; nothing is kept then
     */
    Optional<TakenScans> take(byte[] file, IntPredicate goOn, Person person)
            throws CannotDo, CannotRead;

    /**
     * Files a page to a case.
     *
     * @param paper which of the four papers it is a page of, null for any other
     * @param document which further document it is a page of, null for any other
     * @throws CannotDo when there is no such case, or the page's own code says otherwise
     */
    ScanPage file(
            String id,
            CaseNumber number,
            @Nullable PaperKind paper,
            @Nullable Integer document,
            Person person)
            throws CannotDo;

    /** Turns a page by quarters, clockwise. */
    void turn(String id, int quarters, Person person) throws CannotDo;

    /** Destroys a page's picture for good, for a reason that the history keeps. */
    void destroy(String id, String reason, Person person) throws CannotDo;

    /**
     * A page's picture as it is stored, PNG or JPEG; the look at it is logged first (R6.02).
     *
     * @throws CannotDo when there is no such page, or it is destroyed
     */
    byte[] picture(String id, Person person) throws CannotDo;

    /**
     * Puts a picture with parts blackened in the place of a page's own.
     *
     * @param newPng as large as the one before
     * @param kindsMasked what was masked; never the data itself
     * @throws CannotDo when there is no such page, or the picture doesn't fit
     */
    void replace(String id, byte[] newPng, String kindsMasked, Person person) throws CannotDo;
}
