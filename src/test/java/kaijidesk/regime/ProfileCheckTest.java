package kaijidesk.regime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("R6.06: what bars a profile, and what differs between two")
class ProfileCheckTest {
    private static final Profile GOOD = SampleRecords.PROFILE;

    @Test
    @DisplayName("R6.06: the source's profile can be worked by")
    void good() {
        assertThat(ProfileCheck.problems(GOOD)).isEmpty();
        assertThat(ProfileField.changes(GOOD, new ProfileDraft(GOOD).profile(7))).isEmpty();
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                fault(ProfileField.NAME, "profile.bad.empty", draft -> draft.name = "  "),
                operator("profile.bad.operator", "", "係", "100-0004", "東京都", "a@b.example"),
                operator("profile.bad.operator", "社", " ", "100-0004", "東京都", "a@b.example"),
                operator("profile.bad.operator", "社", "係", "100-0004", "", "a@b.example"),
                operator("profile.bad.postal-code", "社", "係", "1000004", "東京都", "a@b.example"),
                operator("profile.bad.postal-code", "社", "係", "１００-０００４", "東京都", "a@b.example"),
                operator("profile.bad.email", "社", "係", "100-0004", "東京都", "a@b"),
                operator("profile.bad.email", "社", "係", "100-0004", "東京都", "a b@c.example"),
                operator("profile.bad.email", "社", "係", "100-0004", "東京都", "a@b@c.example"),
                fault(
                        ProfileField.SERVICE_END,
                        "profile.bad.service-end",
                        draft -> draft.serviceEnd = draft.effectiveFrom),
                range(ProfileField.APPLICATION_MONTHS, draft -> draft.applicationMonths = 0),
                range(ProfileField.APPLICATION_MONTHS, draft -> draft.applicationMonths = 121),
                range(ProfileField.CORRECTION_DAYS, draft -> draft.correctionDays = 0),
                range(ProfileField.CORRECTION_DAYS, draft -> draft.correctionDays = 366),
                range(
                        ProfileField.RESIDENCE_CERTIFICATE_MONTHS,
                        draft -> draft.residenceCertificateMonths = 0),
                range(
                        ProfileField.SEAL_CERTIFICATE_MONTHS,
                        draft -> draft.sealCertificateMonths = -1),
                range(ProfileField.PLEDGE_VERSION, draft -> draft.pledgeVersion = 0),
                range(ProfileField.ARRIVAL_HOURS, draft -> draft.arrivalHours = -1),
                range(ProfileField.ARRIVAL_HOURS, draft -> draft.arrivalHours = 337),
                range(ProfileField.RETENTION, draft -> draft.retention = new Retention(0, 1, 36)),
                range(ProfileField.RETENTION, draft -> draft.retention = new Retention(1, 121, 36)),
                fault(
                        ProfileField.RETENTION,
                        "profile.bad.provisions",
                        draft -> draft.retention = new Retention(36, 12, 35)),
                fault(
                        ProfileField.RETENTION,
                        "profile.bad.provisions",
                        draft -> draft.retention = new Retention(36, 12, 121)),
                fault(
                        ProfileField.IDENTITY_DOCUMENTS,
                        "profile.bad.no-identity",
                        draft -> draft.identityDocuments.removeIf(rule -> !rule.substitute())),
                fault(
                        ProfileField.IDENTITY_DOCUMENTS,
                        "profile.bad.identity-twice",
                        draft -> draft.identityDocuments.add(draft.identityDocuments.getFirst())),
                fault(
                        ProfileField.REQUIRED_PAPERS,
                        "profile.bad.seal-without-pledge",
                        draft -> draft.requiredPapers.remove(PaperKind.PLEDGE)),
                fault(
                        ProfileField.DISCLOSABLE_ITEMS,
                        "profile.bad.nothing-to-disclose",
                        draft -> draft.disclosableItems.clear()),
                day(
                        ProfileField.EFFECTIVE_FROM,
                        draft -> draft.effectiveFrom = LocalDate.of(26, 12, 1)),
                day(ProfileField.SERVICE_END, draft -> draft.serviceEnd = LocalDate.of(2101, 1, 1)),
                day(
                        ProfileField.COMPANY_DAYS_OFF,
                        draft -> draft.companyDaysOff.add(LocalDate.of(1989, 12, 31))),
                day(
                        ProfileField.MASKED_FROM,
                        draft ->
                                draft.maskedFrom.put(
                                        SensitiveMark.MY_NUMBER, LocalDate.of(16, 1, 1))),
                day(
                        ProfileField.IDENTITY_DOCUMENTS,
                        draft ->
                                draft.identityDocuments.set(
                                        0,
                                        new IdentityRule(
                                                IdentityDocument.DRIVING_LICENCE,
                                                false,
                                                null,
                                                LocalDate.of(3000, 1, 1),
                                                null))),
                day(
                        ProfileField.POSTAGE,
                        draft ->
                                draft.postage =
                                        List.of(
                                                new PostageRate(
                                                        PostageRate.Service.ORDINARY,
                                                        LocalDate.of(24, 10, 1),
                                                        110))),
                fault(
                        ProfileField.POSTAGE,
                        "profile.bad.yen",
                        draft -> draft.postage = List.of(rate(0))),
                fault(
                        ProfileField.POSTAGE,
                        "profile.bad.yen",
                        draft -> draft.postage = List.of(rate(100_000))),
                fault(
                        ProfileField.POSTAGE,
                        "profile.bad.postage-twice",
                        draft -> draft.postage = List.of(rate(82), rate(84))));
    }

    @ParameterizedTest(name = "R6.06: {0}, {1}")
    @MethodSource("faults")
    void faulty(ProfileField field, String key, Consumer<ProfileDraft> change) {
        ProfileDraft draft = new ProfileDraft(GOOD);
        change.accept(draft);

        List<ProfileCheck.Problem> problems = ProfileCheck.problems(draft.profile(2));

        assertThat(problems).hasSize(1);
        assertThat(problems.getFirst().field()).isEqualTo(field);
        assertThat(problems.getFirst().what().key()).isEqualTo(key);
    }

    static Stream<Arguments> edges() {
        return Stream.of(
                edge(draft -> draft.applicationMonths = 120),
                edge(draft -> draft.applicationMonths = 1),
                edge(draft -> draft.correctionDays = 365),
                edge(draft -> draft.correctionDays = 1),
                edge(draft -> draft.arrivalHours = 336),
                edge(draft -> draft.retention = new Retention(1, 1, 36)),
                edge(draft -> draft.retention = new Retention(120, 120, 120)),
                edge(draft -> draft.postage = List.of(rate(1))),
                edge(draft -> draft.postage = List.of(rate(99_999))),
                edge(draft -> draft.serviceEnd = draft.effectiveFrom.plusDays(1)),
                edge(draft -> draft.serviceEnd = null),
                edge(draft -> draft.companyDaysOff.add(LocalDate.of(1990, 1, 1))),
                edge(draft -> draft.companyDaysOff.add(LocalDate.of(2100, 12, 31))),
                edge(draft -> draft.requiredPapers.clear()),
                edge(draft -> {
                    draft.requiredPapers.remove(PaperKind.IDENTITY_DOCUMENT);
                    draft.identityDocuments.clear();
                }));
    }

    @ParameterizedTest
    @MethodSource("edges")
    @DisplayName("R6.06: the last good value is good")
    void edge(Consumer<ProfileDraft> change, String ignored) {
        ProfileDraft draft = new ProfileDraft(GOOD);
        change.accept(draft);
        assertThat(ProfileCheck.problems(draft.profile(2))).isEmpty();
    }

    @Test
    @DisplayName("R6.06: what differs is told line by line")
    void changes() {
        ProfileDraft draft = new ProfileDraft(GOOD);
        draft.applicationMonths = 6;
        draft.serviceEnd = null;
        draft.yearEndOff = true;
        draft.companyDaysOff.add(LocalDate.of(2016, 8, 15));
        draft.identityDocuments.removeLast();

        List<ProfileField.Change> changes = ProfileField.changes(GOOD, draft.profile(2));

        assertThat(changes)
                .containsExactly(
                        new ProfileField.Change(
                                ProfileField.SERVICE_END,
                                List.of(Step.of("profile.value", LocalDate.of(2016, 10, 31))),
                                List.of(Step.of("profile.none"))),
                        new ProfileField.Change(
                                ProfileField.APPLICATION_MONTHS,
                                List.of(Step.of("profile.months", 3)),
                                List.of(Step.of("profile.months", 6))),
                        new ProfileField.Change(
                                ProfileField.YEAR_END_OFF,
                                List.of(Step.of("profile.no")),
                                List.of(Step.of("profile.yes"))),
                        new ProfileField.Change(
                                ProfileField.COMPANY_DAYS_OFF,
                                List.of(Step.of("profile.none")),
                                List.of(Step.of("profile.value", LocalDate.of(2016, 8, 15)))),
                        new ProfileField.Change(
                                ProfileField.IDENTITY_DOCUMENTS,
                                List.of(
                                        Step.of(
                                                "profile.identity.substitute",
                                                IdentityDocument.PENSION_BOOK),
                                        Step.of(
                                                "profile.identity.issued-until",
                                                IdentityDocument.PENSION_BOOK,
                                                LocalDate.of(2022, 3, 31))),
                                List.of()));
    }

    @Test
    @DisplayName("R6.06: each value has lines for a reader, and a draft keeps them all")
    void lines() {
        EnumSet<ProfileField> without = EnumSet.noneOf(ProfileField.class);
        for (ProfileField field : ProfileField.values()) {
            if (field.lines(GOOD).isEmpty()) {
                without.add(field);
            }
        }
        assertThat(without).isEmpty();
        assertThat(new ProfileDraft(GOOD).profile(1)).isEqualTo(GOOD);
        assertThat(ProfileField.RETENTION.lines(GOOD))
                .containsExactly(
                        Step.of("profile.retention.disclosed", 36),
                        Step.of("profile.retention.undisclosed", 12),
                        Step.of("profile.retention.provisions", 36));
    }

    private static Arguments fault(ProfileField field, String key, Consumer<ProfileDraft> change) {
        return Arguments.of(field, key, change);
    }

    private static Arguments day(ProfileField field, Consumer<ProfileDraft> change) {
        return fault(field, "profile.bad.day", change);
    }

    private static Arguments range(ProfileField field, Consumer<ProfileDraft> change) {
        return fault(field, "profile.bad.range", change);
    }

    private static Arguments operator(String key, String... values) {
        return fault(
                ProfileField.OPERATOR,
                key,
                draft ->
                        draft.operator =
                                new Operator(
                                        values[0], values[1], values[2], values[3], values[4]));
    }

    private static Arguments edge(Consumer<ProfileDraft> change) {
        return Arguments.of(change, "");
    }

    private static PostageRate rate(int yen) {
        return new PostageRate(PostageRate.Service.ORDINARY, LocalDate.of(2014, 4, 1), yen);
    }
}
