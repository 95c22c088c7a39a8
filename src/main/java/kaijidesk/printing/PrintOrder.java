package kaijidesk.printing;

import java.util.UUID;

/**
 * What is to be printed once.
 *
 * @param name how queue and display name the job: everybody in the office may read it, so it names
 *     a letter, never a person. It is the order's own, to find the job again by
 * @param pdf the stored PDF
 */
public record PrintOrder(String name, byte[] pdf) {
    /** An order that nobody gave before, for something with that id. */
    public static PrintOrder of(String id, byte[] pdf) {
        return new PrintOrder(id + " " + UUID.randomUUID().toString().substring(0, 8), pdf);
    }
}
