package kaijidesk.ui.base;

import java.util.List;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.Person;
import kaijidesk.cases.ScanPage;
import kaijidesk.desk.CannotDo;

/** What the screens ask of scanned paper. Every call may be slow: never on the FX thread. */
public interface Scans {
    /** The pages that are filed to a case, in the order they were taken in. */
    List<ScanPage> of(CaseNumber number);

    /** The pages of which nobody has said yet where they belong. */
    List<ScanPage> tray();

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
