package kaijidesk.scans;

import kaijidesk.cases.ScanPicture;

/**
 * A page taken out of a file.
 *
 * @param picture upright where our code says which way is up, at most 300 dpi
 * @param code the text of our code on it, empty without one
 */
public record ScannedPage(ScanPicture picture, String code) {}
