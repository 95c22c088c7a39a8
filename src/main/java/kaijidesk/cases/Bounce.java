package kaijidesk.cases;

import java.time.LocalDate;

/**
 * A notice came back. It is recorded beside the notice and moves no date (R4.03).
 *
 * @param on day on which it came back
 * @param recorded who recorded it, with what is done about it
 */
public record Bounce(LocalDate on, Decision recorded) {}
