package kaijidesk.cases;

import java.time.Instant;

/**
 * That a person decided something, when, and with what note for the file.
 *
 * @param by who
 * @param at when
 * @param note why; may be empty where no note is asked for
 */
public record Decision(Person by, Instant at, String note) {}
