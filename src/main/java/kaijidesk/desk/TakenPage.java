package kaijidesk.desk;

import kaijidesk.cases.ScanPicture;
import kaijidesk.cases.SheetCode;

/**
 * A page as it comes from the scanner.
 *
 * @param picture upright
 * @param code what our code on it says, {@link SheetCode#NONE} without one
 */
public record TakenPage(ScanPicture picture, SheetCode code) {}
