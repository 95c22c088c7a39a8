package kaijidesk.letters;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kaijidesk.cases.LetterKind;
import kaijidesk.regime.PaperKind;
import org.jspecify.annotations.Nullable;

/**
 * What an English courtesy sheet tells about a stored letter: what kind of letter it is, by its
 * numbers. It holds nothing of what the letter says about anybody.
 *
 * @param kind which letter
 * @param letterId how the desk names it, such as {@code L2016-000001}
 * @param number its document number as printed
 * @param issuedOn its date
 * @param tradeNo the trade it is about
 * @param papers which papers are asked for; told of a guidance only
 * @param validityMonths how old a residence certificate may be on arrival (R2.10)
 * @param due last day of a correction period, null where only the letter can tell it
 */
public record CourtesySheet(
        LetterKind kind,
        String letterId,
        String number,
        LocalDate issuedOn,
        String tradeNo,
        List<PaperKind> papers,
        int validityMonths,
        @Nullable LocalDate due) {
    private static final Set<LetterKind> OFFERED =
            EnumSet.of(
                    LetterKind.GUIDANCE,
                    LetterKind.CORRECTION_REQUEST,
                    LetterKind.FEE_STATEMENT,
                    LetterKind.NOT_ACCEPTABLE,
                    LetterKind.DISCLOSURE,
                    LetterKind.REFUSAL_NOTICE);

    public CourtesySheet {
        papers = List.copyOf(papers);
    }

    /** Whether there is one for letters of a kind: for those to an applicant. */
    public static boolean offered(LetterKind kind) {
        return OFFERED.contains(kind);
    }
}
