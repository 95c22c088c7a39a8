package kaijidesk.scans;

import java.time.Duration;

/**
 * How much a scanned file may ask of the machine.
 *
 * @param fileBytes the file itself
 * @param pages how many
 * @param dots of one page, before anything is made of them
 * @param perPage how long one page may take
 * @param megabytes memory of the program that decodes
 */
public record Limits(long fileBytes, int pages, long dots, Duration perPage, int megabytes) {
    /** A stack of forms at 600 dpi goes through. */
    public static final Limits USUAL =
            new Limits(100L << 20, 500, 60_000_000, Duration.ofSeconds(10), 512);

    /** Stops a page that is too large, before its dots are asked for. */
    void check(long width, long height, int page) throws CannotRead {
        if (width < 1 || height < 1) {
            throw new CannotRead(ScanFault.DAMAGED, page);
        }
        if (width > dots || height > dots || width * height > dots) {
            throw new CannotRead(ScanFault.PAGE_TOO_LARGE, page);
        }
    }
}
