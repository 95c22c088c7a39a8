package kaijidesk.letters;

/**
 * A letter as it goes out. A reprint is these bytes.
 *
 * @param pdf the file
 * @param pages how many pages
 */
public record PrintedLetter(byte[] pdf, int pages) {}
