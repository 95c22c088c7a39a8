package kaijidesk.letters;

import java.time.LocalDate;

/**
 * A letter's number (文書番号): the fiscal year, April to March, and a gapless running number.
 *
 * @param fiscalYear the western year in which it began
 * @param serial from 1
 */
public record DocumentNumber(int fiscalYear, long serial) {
    private static final int APRIL = 4;

    /** The fiscal year of a day. */
    public static int fiscalYear(LocalDate day) {
        return day.getMonthValue() < APRIL ? day.getYear() - 1 : day.getYear();
    }

    /** How it is printed. */
    public String text() {
        return "情開%d第%06d号".formatted(fiscalYear, serial);
    }

    /** How the desk and the codes on paper name the letter; ASCII. */
    public String id() {
        return "L%d-%06d".formatted(fiscalYear, serial);
    }
}
