package kaijidesk.regime;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The values of a profile one by one, to show, compare and complain about them (R6.06). */
public enum ProfileField {
    NAME(profile -> one(profile.name())),
    EFFECTIVE_FROM(profile -> one(profile.effectiveFrom())),
    OPERATOR(profile -> operator(profile.operator())),
    SERVICE_END(profile -> one(profile.serviceEnd())),
    PENDING_GO_ON(profile -> yes(profile.pendingGoOn())),
    APPLICATION_MONTHS(profile -> months(profile.applicationMonths())),
    ARTICLE_142(profile -> yes(profile.article142())),
    SATURDAYS_OFF(profile -> yes(profile.daysOff().saturdays())),
    YEAR_END_OFF(profile -> yes(profile.daysOff().yearEnd())),
    COMPANY_DAYS_OFF(profile -> sorted(profile.daysOff().company())),
    CORRECTION_DAYS(profile -> List.of(Step.of("profile.days", profile.correctionDays()))),
    REQUIRED_PAPERS(profile -> sorted(profile.requiredPapers())),
    RESIDENCE_CERTIFICATE_MONTHS(profile -> months(profile.residenceCertificateMonths())),
    SEAL_CERTIFICATE_MONTHS(profile -> months(profile.sealCertificateMonths())),
    IDENTITY_DOCUMENTS(profile ->
            profile.identityDocuments().stream().flatMap(ProfileField::identity).toList()),
    MASKED_FROM(profile ->
            Arrays.stream(SensitiveMark.values())
                    .filter(profile.maskedFrom()::containsKey)
                    .map(mark ->
                            Step.of(
                                    "profile.masked",
                                    mark,
                                    Objects.requireNonNull(profile.maskedFrom().get(mark))))
                    .toList()),
    DISCLOSABLE_ITEMS(profile -> sorted(profile.disclosableItems())),
    PLEDGE_VERSION(profile -> one(profile.pledgeVersion())),
    PAYMENT_GATE(profile -> one(profile.paymentGate())),
    POSTAGE(profile ->
            profile.postage().stream()
                    .sorted(
                            Comparator.comparing(PostageRate::service)
                                    .thenComparing(PostageRate::from))
                    .map(rate ->
                            Step.of("profile.postage", rate.service(), rate.from(), rate.yen()))
                    .toList()),
    ARRIVAL_HOURS(profile -> List.of(Step.of("profile.hours", profile.arrivalHours()))),
    RETENTION(profile -> retention(profile.retention())),
    WORDING(profile -> wording(profile.wording()));

    private final Function<Profile, List<Step>> lines;

    ProfileField(Function<Profile, List<Step>> lines) {
        this.lines = lines;
    }

    /** What the profile says, in lines for a reader. */
    public List<Step> lines(Profile profile) {
        return lines.apply(profile);
    }

    /**
     * A value that differs between two profiles.
     *
     * @param field which
     * @param gone lines that only the first one has
     * @param come lines that only the second one has
     */
    public record Change(ProfileField field, List<Step> gone, List<Step> come) {}

    /** What differs from one profile to another, in the order of the fields. */
    public static List<Change> changes(Profile from, Profile to) {
        return Arrays.stream(values())
                .map(field ->
                        new Change(
                                field,
                                less(field.lines(from), field.lines(to)),
                                less(field.lines(to), field.lines(from))))
                .filter(change -> !change.gone().isEmpty() || !change.come().isEmpty())
                .toList();
    }

    private static List<Step> less(List<Step> lines, List<Step> others) {
        return lines.stream().filter(line -> !others.contains(line)).toList();
    }

    private static List<Step> one(@Nullable Object value) {
        return List.of(value == null ? Step.of("profile.none") : Step.of("profile.value", value));
    }

    private static List<Step> yes(boolean value) {
        return List.of(Step.of(value ? "profile.yes" : "profile.no"));
    }

    private static List<Step> months(int months) {
        return List.of(Step.of("profile.months", months));
    }

    private static <T extends Comparable<? super T>> List<Step> sorted(Set<T> values) {
        return values.isEmpty()
                ? one(null)
                : values.stream().sorted().map(value -> Step.of("profile.value", value)).toList();
    }

    private static List<Step> wording(Map<String, String> texts) {
        return texts.isEmpty()
                ? List.of(Step.of("profile.wording-shipped"))
                : texts.entrySet().stream()
                        .map(text -> Step.of("profile.wording", text.getKey(), text.getValue()))
                        .toList();
    }

    private static List<Step> operator(Operator operator) {
        return List.of(
                Step.of("profile.operator.name", operator.name()),
                Step.of("profile.operator.department", operator.department()),
                Step.of("profile.operator.postal", operator.postalCode()),
                Step.of("profile.operator.address", operator.address()),
                Step.of("profile.operator.email", operator.email()));
    }

    private static List<Step> retention(Retention retention) {
        return List.of(
                Step.of("profile.retention.disclosed", retention.disclosed()),
                Step.of("profile.retention.undisclosed", retention.undisclosed()),
                Step.of("profile.retention.provisions", retention.provisions()));
    }

    private static Stream<Step> identity(IdentityRule rule) {
        IdentityDocument document = rule.document();
        return Stream.of(
                        Step.of(
                                rule.substitute()
                                        ? "profile.identity.substitute"
                                        : "profile.identity",
                                document),
                        until("profile.identity.accepted-until", document, rule.acceptedUntil()),
                        until("profile.identity.issued-until", document, rule.issuedUntil()),
                        until("profile.identity.address-until", document, rule.addressUntil()))
                .flatMap(Stream::ofNullable);
    }

    private static @Nullable Step until(
            String key, IdentityDocument document, @Nullable LocalDate day) {
        return day == null ? null : Step.of(key, document, day);
    }
}
