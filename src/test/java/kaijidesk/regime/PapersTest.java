package kaijidesk.regime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("R2.09-R2.13: the four papers")
class PapersTest {
    private static final String FORM = "K2016-000001-P1";
    private static final LocalDate ARRIVED = LocalDate.of(2016, 8, 10);
    private static final LocalDate ISSUED = LocalDate.of(2016, 1, 1);
    private static final Papers PAPERS =
            new Papers(SampleRecords.PROFILE, FORM, ISSUED, PaperBearer.UNKNOWN, LocalDate.MIN);

    @ParameterizedTest(name = "R2.10: looked at on {0}: {1}")
    @CsvSource({"2016-10-31, HOLDS", "2016-11-01, WARNS"})
    void staleByTheDayOfDecision(LocalDate today, Status status) {
        Papers papers = new Papers(SampleRecords.PROFILE, FORM, ISSUED, PaperBearer.UNKNOWN, today);
        LocalDate issued = LocalDate.of(2016, 7, 31);
        Paper paper =
                new Paper(PaperKind.RESIDENCE_CERTIFICATE, ARRIVED, issued, null, "", Map.of());

        assertThat(papers.verdicts(PaperKind.RESIDENCE_CERTIFICATE, paper))
                .filteredOn(each -> each.check() == PaperCheck.RESIDENCE_WITHIN_VALIDITY)
                .extracting(each -> each.verdict().status())
                .containsExactly(status);
    }

    @ParameterizedTest(name = "R2.12: a pledge dated {0} on a form issued on 2016-08-05: {1}")
    @CsvSource({
        "2016-08-04, WARNS",
        "2016-08-05, HOLDS",
        "2016-08-10, HOLDS",
        "2016-08-11, BARRED"
    })
    void pledgeBetweenIssueAndArrival(LocalDate dated, Status status) {
        Papers papers =
                new Papers(
                        SampleRecords.PROFILE,
                        FORM,
                        LocalDate.of(2016, 8, 5),
                        PaperBearer.UNKNOWN,
                        LocalDate.MIN);
        Paper paper = new Paper(PaperKind.PLEDGE, ARRIVED, dated, null, FORM, Map.of());

        assertThat(papers.verdicts(PaperKind.PLEDGE, paper))
                .filteredOn(each -> each.check() == PaperCheck.PLEDGE_DATED)
                .extracting(each -> each.verdict().status())
                .containsExactly(status);
    }

    @Test
    @DisplayName("R2.09: there are four papers, each with its rule")
    void four() {
        assertThat(PaperKind.values())
                .extracting(PaperKind::rule)
                .containsExactly(Rule.R2_10, Rule.R2_11, Rule.R2_12, Rule.R2_13);
    }

    @ParameterizedTest(name = "R2.07: {0} is open until it arrives")
    @EnumSource
    void awaited(PaperKind kind) {
        assertThat(PAPERS.verdicts(kind, null))
                .hasSize(PaperCheck.of(kind).size())
                .allSatisfy(each ->
                        assertThat(each.verdict())
                                .isEqualTo(
                                        Verdict.of(
                                                kind.rule(),
                                                Status.UNKNOWN,
                                                Step.of("paper.awaited"))));
        assertThat(PAPERS.accepted(kind, null)).isFalse();
    }

    @ParameterizedTest(name = "R2.10: issued {0}, arrived {1} -> {2}")
    @CsvSource({
        "2016-04-30, 2016-07-31, HOLDS",
        "2016-04-30, 2016-08-01, BARRED",
        "2016-05-10, 2016-08-10, HOLDS",
        "2016-05-09, 2016-08-10, BARRED",
        "2016-08-10, 2016-08-10, HOLDS",
        "2016-08-11, 2016-08-10, BARRED",
        ", 2016-08-10, UNKNOWN",
    })
    void residenceCertificate(@Nullable LocalDate issued, LocalDate arrived, Status expected) {
        Paper paper = paper(PaperKind.RESIDENCE_CERTIFICATE, arrived, issued, null, "");

        assertThat(status(PaperCheck.RESIDENCE_WITHIN_VALIDITY, paper)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "R2.13: seal certificate issued {0} -> {1}, which bars: {2}")
    @CsvSource({
        "2016-05-10, HOLDS, false",
        "2016-05-09, WARNS, false",
        "2010-01-01, WARNS, false",
        "2016-08-11, BARRED, true",
    })
    void sealCertificate(LocalDate issued, Status expected, boolean bars) {
        Paper paper = allPassed(paper(PaperKind.SEAL_CERTIFICATE, ARRIVED, issued, null, ""));

        assertThat(status(PaperCheck.SEAL_WITHIN_VALIDITY, paper)).isEqualTo(expected);
        assertThat(PAPERS.accepted(PaperKind.SEAL_CERTIFICATE, paper)).isEqualTo(!bars);
    }

    @ParameterizedTest(name = "R2.11: {0} arrived {1} -> {2}")
    @CsvSource({
        "INSURANCE_CARD, 2025-12-01, HOLDS",
        "INSURANCE_CARD, 2025-12-02, BARRED",
        "DRIVING_LICENCE, 2025-12-02, HOLDS",
        "PASSPORT, 2025-12-02, UNKNOWN",
        "PENSION_BOOK, 2025-12-02, HOLDS",
        ", 2016-08-10, UNKNOWN",
    })
    void identityDocument(@Nullable IdentityDocument document, LocalDate arrived, Status expected) {
        Paper paper = paper(PaperKind.IDENTITY_DOCUMENT, arrived, null, document, "");

        assertThat(status(PaperCheck.IDENTITY_KIND, paper)).isEqualTo(expected);
    }

    @ParameterizedTest(
            name = "R2.11: {0} needs the check that licence and passport are lacking: {1}")
    @CsvSource({
        "DRIVING_LICENCE, false",
        "PASSPORT, false",
        "INSURANCE_CARD, true",
        "PENSION_BOOK, true",
    })
    void substitutes(IdentityDocument document, boolean needsCheck) {
        Paper bare = paper(PaperKind.IDENTITY_DOCUMENT, ARRIVED, null, document, "");
        Finding fine = new Finding(true, "");
        Paper withoutCheck =
                bare.with(PaperCheck.IDENTITY_SAME_ADDRESS, fine)
                        .with(PaperCheck.IDENTITY_SAME_NAME, fine)
                        .with(PaperCheck.IDENTITY_NUMBERS_MASKED, fine);

        assertThat(PAPERS.accepted(PaperKind.IDENTITY_DOCUMENT, withoutCheck))
                .isEqualTo(!needsCheck);
        assertThat(PAPERS.accepted(PaperKind.IDENTITY_DOCUMENT, allPassed(bare))).isTrue();
    }

    @ParameterizedTest(name = "R2.12: form number \"{0}\" -> {1}")
    @CsvSource({
        "K2016-000001-P1, HOLDS",
        "K2016-000002-P1, BARRED",
        "K2016-000001-P2, BARRED",
        "k2016-000001-p1, BARRED",
        "'', UNKNOWN",
    })
    void pledgeForm(String number, Status expected) {
        Paper paper = paper(PaperKind.PLEDGE, ARRIVED, ARRIVED, null, number);

        assertThat(status(PaperCheck.PLEDGE_ISSUED_FORM, paper)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "R2.12: pledge dated {0}, arrived 2016-08-10 -> {1}")
    @CsvSource({"2016-08-09, HOLDS", "2016-08-10, HOLDS", "2016-08-11, BARRED", ", UNKNOWN"})
    void pledgeDate(@Nullable LocalDate dated, Status expected) {
        assertThat(
                        status(
                                PaperCheck.PLEDGE_DATED,
                                paper(PaperKind.PLEDGE, ARRIVED, dated, null, FORM)))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "R2.09: {0} is accepted only when each of its points passed")
    @EnumSource
    void everyCheckCounts(PaperKind kind) {
        IdentityDocument card =
                kind == PaperKind.IDENTITY_DOCUMENT ? IdentityDocument.INSURANCE_CARD : null;
        Paper good = allPassed(paper(kind, ARRIVED, ARRIVED, card, FORM));
        assertThat(PAPERS.accepted(kind, good)).isTrue();

        List<PaperCheck> byPerson =
                PaperCheck.of(kind).stream()
                        .filter(check -> check.by() == PaperCheck.By.PERSON)
                        .filter(check -> check != PaperCheck.SHOP_REPRESENTATIVE)
                        .toList();
        assertThat(byPerson).isNotEmpty();
        for (PaperCheck check : byPerson) {
            Paper failed = good.with(check, new Finding(false, "不鮮明"));
            assertThat(PAPERS.accepted(kind, failed)).as(check.name()).isFalse();
            assertThat(status(check, failed)).isEqualTo(Status.BARRED);
        }
    }

    private static Paper paper(
            PaperKind kind,
            LocalDate arrived,
            @Nullable LocalDate dated,
            @Nullable IdentityDocument identity,
            String form) {
        return new Paper(kind, arrived, dated, identity, form, Map.of());
    }

    private static Paper allPassed(Paper paper) {
        Paper passed = paper;
        for (PaperCheck check : PaperCheck.of(paper.kind())) {
            passed = passed.with(check, new Finding(true, ""));
        }
        return passed;
    }

    private static Status status(PaperCheck check, Paper paper) {
        return PAPERS.verdicts(check.paper(), paper).stream()
                .filter(each -> each.check() == check)
                .findFirst()
                .orElseThrow()
                .verdict()
                .status();
    }
}
