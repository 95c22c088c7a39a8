package kaijidesk.regime;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whether a profile can be worked by (R6.06): each problem names the value and what to do about it.
 */
public final class ProfileCheck {
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,59}");
    private static final Pattern POSTAL_CODE = Pattern.compile("[0-9]{3}-[0-9]{4}");
    private static final Pattern EMAIL =
            Pattern.compile("[!-~&&[^@]]+@[!-~&&[^@]]+\\.[!-~&&[^@]]+");
    private static final int LONGEST = 120;
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;
    private static final int MOST_HOURS = 24 * 14;

    /** Third-party provision records are kept three years by law (R6.01). */
    private static final int PROVISIONS_AT_LEAST = 36;

    /** Another edition has the pledge in other words under the same version (R2.12). */
    public static final Problem PLEDGE_REUSED =
            new Problem(ProfileField.PLEDGE_VERSION, Step.of("profile.bad.pledge-reused"));

    private final Profile profile;
    private final List<Problem> problems = new ArrayList<>();

    private ProfileCheck(Profile profile) {
        this.profile = profile;
    }

    /**
     * Something about a value that bars the profile.
     *
     * @param field which value
     * @param what in the user's words
     */
    public record Problem(ProfileField field, Step what) {}

    /** All that is wrong, in the order of the fields; empty when the profile can be adopted. */
    public static List<Problem> problems(Profile profile) {
        ProfileCheck check = new ProfileCheck(profile);
        check.names();
        check.days();
        check.periods();
        check.papers();
        check.money();
        return List.copyOf(check.problems);
    }

    private void names() {
        when(!ID.matcher(profile.id()).matches(), ProfileField.NAME, "profile.bad.id");
        when(profile.name().isBlank(), ProfileField.NAME, "profile.bad.empty");
        Operator operator = profile.operator();
        boolean blank =
                operator.name().isBlank()
                        || operator.department().isBlank()
                        || operator.address().isBlank();
        when(blank, ProfileField.OPERATOR, "profile.bad.operator");
        when(
                !POSTAL_CODE.matcher(operator.postalCode()).matches(),
                ProfileField.OPERATOR,
                "profile.bad.postal-code");
        when(
                !EMAIL.matcher(operator.email()).matches(),
                ProfileField.OPERATOR,
                "profile.bad.email");
        when(
                profile.serviceEnd() != null
                        && !profile.serviceEnd().isAfter(profile.effectiveFrom()),
                ProfileField.SERVICE_END,
                "profile.bad.service-end");
    }

    /**
     * A year of two digits or a slip of the pen makes a profile that is never, or always, in force.
     */
    private void days() {
        plausible(ProfileField.EFFECTIVE_FROM, Stream.of(profile.effectiveFrom()));
        plausible(ProfileField.SERVICE_END, Stream.ofNullable(profile.serviceEnd()));
        plausible(ProfileField.COMPANY_DAYS_OFF, profile.daysOff().company().stream());
        plausible(
                ProfileField.IDENTITY_DOCUMENTS,
                profile.identityDocuments().stream()
                        .flatMap(rule ->
                                Stream.of(
                                                Optional.ofNullable(rule.acceptedUntil()),
                                                Optional.ofNullable(rule.issuedUntil()),
                                                Optional.ofNullable(rule.addressUntil()))
                                        .flatMap(Optional::stream)));
        plausible(ProfileField.MASKED_FROM, profile.maskedFrom().values().stream());
        plausible(ProfileField.POSTAGE, profile.postage().stream().map(PostageRate::from));
    }

    private void plausible(ProfileField field, Stream<LocalDate> days) {
        when(
                days.anyMatch(day -> day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR),
                field,
                "profile.bad.day");
    }

    private void periods() {
        within(profile.applicationMonths(), 1, LONGEST, ProfileField.APPLICATION_MONTHS);
        within(profile.correctionDays(), 1, 365, ProfileField.CORRECTION_DAYS);
        within(
                profile.residenceCertificateMonths(),
                1,
                LONGEST,
                ProfileField.RESIDENCE_CERTIFICATE_MONTHS);
        within(profile.sealCertificateMonths(), 1, LONGEST, ProfileField.SEAL_CERTIFICATE_MONTHS);
        within(profile.pledgeVersion(), 1, 9999, ProfileField.PLEDGE_VERSION);
        within(profile.arrivalHours(), 0, MOST_HOURS, ProfileField.ARRIVAL_HOURS);
        Retention retention = profile.retention();
        within(retention.disclosed(), 1, LONGEST, ProfileField.RETENTION);
        within(retention.undisclosed(), 1, LONGEST, ProfileField.RETENTION);
        when(
                retention.provisions() < PROVISIONS_AT_LEAST || retention.provisions() > LONGEST,
                ProfileField.RETENTION,
                "profile.bad.provisions");
    }

    private void papers() {
        List<IdentityRule> identity = profile.identityDocuments();
        when(
                profile.requiredPapers().contains(PaperKind.IDENTITY_DOCUMENT)
                        && identity.stream().allMatch(IdentityRule::substitute),
                ProfileField.IDENTITY_DOCUMENTS,
                "profile.bad.no-identity");
        when(
                identity.stream().map(IdentityRule::document).distinct().count() < identity.size(),
                ProfileField.IDENTITY_DOCUMENTS,
                "profile.bad.identity-twice");
        when(
                profile.requiredPapers().contains(PaperKind.SEAL_CERTIFICATE)
                        && !profile.requiredPapers().contains(PaperKind.PLEDGE),
                ProfileField.REQUIRED_PAPERS,
                "profile.bad.seal-without-pledge");
        when(
                profile.disclosableItems().isEmpty(),
                ProfileField.DISCLOSABLE_ITEMS,
                "profile.bad.nothing-to-disclose");
    }

    private void money() {
        when(
                profile.postage().stream().anyMatch(rate -> rate.yen() < 1 || rate.yen() > 99_999),
                ProfileField.POSTAGE,
                "profile.bad.yen");
        long different =
                profile.postage().stream()
                        .map(rate -> List.of(rate.service(), rate.from()))
                        .distinct()
                        .count();
        when(
                different < profile.postage().size(),
                ProfileField.POSTAGE,
                "profile.bad.postage-twice");
    }

    private void within(int value, int least, int most, ProfileField field) {
        if (value < least || value > most) {
            problems.add(new Problem(field, Step.of("profile.bad.range", least, most)));
        }
    }

    private void when(boolean wrong, ProfileField field, String key) {
        if (wrong) {
            problems.add(new Problem(field, Step.of(key)));
        }
    }
}
