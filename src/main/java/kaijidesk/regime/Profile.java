package kaijidesk.regime;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The regime as values (R6.06): other services are made by editing these, not code. A case keeps
 * the edition it was received under.
 *
 * @param id names the profile, ASCII
 * @param version counts its editions
 * @param name what people call it
 * @param effectiveFrom first day of receipt for which the edition holds
 * @param operator who signs the letters
 * @param serviceEnd first day on which no application is accepted (R1.05), null when there is no
 *     end
 * @param pendingGoOn whether cases received before the service's end go on after it (R1.05)
 * @param applicationMonths within how many months of completion one may apply (R1.03)
 * @param article142 whether a last day on a day off moves to the next business day (R1.03)
 * @param correctionDays how many days an applicant has to supply missing items (R5.03)
 * @param residenceCertificateMonths validity of a residence certificate (R2.10)
 * @param sealCertificateMonths from what age a seal certificate is looked at twice (R2.13)
 * @param requiredPapers which papers stage 2 needs (R2.09)
 * @param identityDocuments what proves identity, and until when (R2.11)
 * @param maskedFrom from which day of arrival on something must be masked (R2.11)
 * @param disclosableItems what may be chosen at all in stage 2 (R2.06)
 * @param pledgeVersion edition of the pledge's text (R2.12)
 * @param paymentGate what an unpaid expense means for the disclosure letter (R2.17)
 * @param arrivalHours how many hours after sending a notice counts as arrived (R4.03)
 * @param retention how long things are kept (R6.01, R6.03)
 * @param postage what mailing costs, by date (R2.17)
 * @param daysOff days without business, for art. 142
 * @param wording what letters say otherwise than they ship, by the texts' keys; which there are,
 *     and what they must say, the letters know
 */
public record Profile(
        String id,
        int version,
        String name,
        LocalDate effectiveFrom,
        Operator operator,
        @Nullable LocalDate serviceEnd,
        boolean pendingGoOn,
        int applicationMonths,
        boolean article142,
        int correctionDays,
        int residenceCertificateMonths,
        int sealCertificateMonths,
        Set<PaperKind> requiredPapers,
        List<IdentityRule> identityDocuments,
        Map<SensitiveMark, LocalDate> maskedFrom,
        Set<RegisteredItem> disclosableItems,
        int pledgeVersion,
        PaymentGate paymentGate,
        int arrivalHours,
        Retention retention,
        List<PostageRate> postage,
        DaysOff daysOff,
        Map<String, String> wording) {
    public Profile {
        requiredPapers = Set.copyOf(requiredPapers);
        identityDocuments = List.copyOf(identityDocuments);
        maskedFrom = Map.copyOf(maskedFrom);
        disclosableItems = Set.copyOf(disclosableItems);
        postage = List.copyOf(postage);
        wording = Collections.unmodifiableMap(new TreeMap<>(wording));
    }

    /**
     * What a case remembers of the profile it was received under, such as {@code
     * anonymous-delivery-2016/1}.
     */
    public String edition() {
        return id + "/" + version;
    }

    /** The same values in the light of a table of national holidays. */
    public Profile with(HolidayTable national) {
        ProfileDraft draft = new ProfileDraft(this);
        draft.national = national;
        return draft.profile(version);
    }

    /** What the profile says of an identity document; empty where it doesn't count at all. */
    public Optional<IdentityRule> identity(IdentityDocument document) {
        return identityDocuments.stream().filter(rule -> rule.document() == document).findFirst();
    }

    /** Whether the service has ended by that day and takes its open cases with it (R1.05). */
    public boolean allEndedOn(LocalDate day) {
        return serviceEnd != null && !pendingGoOn && !day.isBefore(serviceEnd);
    }

    /** What a way of mailing costs on that day, in yen; empty where the table doesn't know. */
    public OptionalInt postage(PostageRate.Service service, LocalDate day) {
        return postage.stream()
                .filter(rate -> rate.service() == service && !rate.from().isAfter(day))
                .max(Comparator.comparing(PostageRate::from))
                .map(rate -> OptionalInt.of(rate.yen()))
                .orElse(OptionalInt.empty());
    }
}
