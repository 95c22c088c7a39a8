package kaijidesk.fetch;

/**
 * How far a mailbox was read.
 *
 * @param validity its UIDVALIDITY: when it changes, its numbers begin anew
 * @param last the highest UID that was taken, 0 for none
 */
public record Position(long validity, long last) {}
