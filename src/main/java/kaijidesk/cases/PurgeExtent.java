package kaijidesk.cases;

/**
 * What a purge destroys of a case, in pieces (R6.03).
 *
 * @param letters letters with their pages
 * @param mails e-mails: the application as received, and texts that acts told
 * @param messages messages of the trade
 * @param snapshots registered data of members that no other case needs, by points in time
 * @param papers what was noted of each paper and further document
 * @param scans scanned pages with their pictures
 * @param addresses addressees of letters by post
 * @param entries entries of the history whose content goes; their hashes stay
 */
public record PurgeExtent(
        int letters,
        int mails,
        int messages,
        int snapshots,
        int papers,
        int scans,
        int addresses,
        int entries) {
    /** All pieces together. */
    public int pieces() {
        return letters + mails + messages + snapshots + papers + scans + addresses + entries;
    }
}
