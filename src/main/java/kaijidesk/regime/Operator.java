package kaijidesk.regime;

/**
 * Who runs the site and signs the letters (運営者), a profile value (R6.06).
 *
 * @param name the company, unabbreviated
 * @param department the desk that answers
 * @param postalCode such as 100-0004
 * @param address where papers are sent to
 * @param email where applicants write to
 */
public record Operator(
        String name, String department, String postalCode, String address, String email) {}
