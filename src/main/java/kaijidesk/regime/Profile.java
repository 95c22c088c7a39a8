package kaijidesk.regime;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The regime as values (R6.06): other services are made by editing these, not code. A case keeps
 * the version it was received under.
 *
 * @param id names the profile, ASCII
 * @param version counts its editions
 * @param name what people call it
 * @param operator who signs the letters
 * @param serviceEnd first day on which no application is accepted (R1.05), null when there is no
 *     end
 * @param applicationMonths within how many months of completion one may apply (R1.03)
 * @param article142 whether a last day on a day off moves to the next business day (R1.03)
 * @param correctionDays how many days an applicant has to supply missing items (R5.03)
 * @param residenceCertificateMonths validity of a residence certificate (R2.10)
 * @param sealCertificateMonths from what age a seal certificate is looked at twice (R2.13)
 * @param insuranceCardsUntil last day on which an insurance card proves identity (R2.11)
 * @param disclosableItems what may be chosen at all in stage 2 (R2.06)
 * @param pledgeVersion edition of the pledge's text (R2.12)
 * @param daysOff holidays for art. 142
 */
public record Profile(
        String id,
        int version,
        String name,
        Operator operator,
        @Nullable LocalDate serviceEnd,
        int applicationMonths,
        boolean article142,
        int correctionDays,
        int residenceCertificateMonths,
        int sealCertificateMonths,
        LocalDate insuranceCardsUntil,
        Set<RegisteredItem> disclosableItems,
        int pledgeVersion,
        DaysOff daysOff) {
    public Profile {
        disclosableItems = Set.copyOf(disclosableItems);
    }

    /**
     * What a case remembers of the profile it was received under, such as {@code
     * anonymous-delivery-2016/1}.
     */
    public String edition() {
        return id + "/" + version;
    }
}
