package kaijidesk.regime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("R2.11: which identity document counts on which day, and what must be masked on it")
class IdentityPaperTest {
    @ParameterizedTest(name = "{0} issued {1}, arrived {2}: {3} {4}")
    @CsvSource({
        "DRIVING_LICENCE, , 2016-08-10, HOLDS, identity.accepted",
        "DRIVING_LICENCE, 2030-01-01, 2030-01-02, HOLDS, identity.accepted",
        "DRIVING_LICENCE, 2030-01-03, 2030-01-02, BARRED, paper.dated-after-arrival",
        "DRIVING_LICENCE, 2030-01-02, 2030-01-02, HOLDS, identity.accepted",
        "PASSPORT, , 2016-08-10, HOLDS, identity.accepted",
        "PASSPORT, , 2020-02-03, HOLDS, identity.accepted",
        "PASSPORT, , 2020-02-04, UNKNOWN, identity.date-needed",
        "PASSPORT, 2020-02-03, 2026-04-01, HOLDS, identity.accepted",
        "PASSPORT, 2020-02-04, 2026-04-01, BARRED, identity.no-address",
        "INSURANCE_CARD, , 2025-12-01, HOLDS, identity.accepted",
        "INSURANCE_CARD, , 2025-12-02, BARRED, identity.expired",
        "INSURANCE_CARD, 2024-12-01, 2025-01-10, HOLDS, identity.accepted",
        "INSURANCE_CARD, 2024-12-02, 2025-01-10, BARRED, identity.not-issued",
        "PENSION_BOOK, 2022-03-31, 2026-04-01, HOLDS, identity.accepted",
        "PENSION_BOOK, 2022-04-01, 2026-04-01, BARRED, identity.not-issued",
        "MY_NUMBER_CARD, , 2016-08-10, BARRED, identity.not-accepted",
    })
    void byDate(
            IdentityDocument document,
            @Nullable LocalDate issued,
            LocalDate arrived,
            Status status,
            String step) {
        Verdict verdict =
                IdentityPaper.verdict(identity(document, issued, arrived), SampleRecords.PROFILE);

        assertThat(verdict.status()).isEqualTo(status);
        assertThat(verdict.rule()).isEqualTo(Rule.R2_11);
        assertThat(verdict.steps()).extracting(Step::key).containsExactly(step);
    }

    @Test
    @DisplayName("R2.11: a document nobody named is open")
    void unnamed() {
        Paper paper =
                new Paper(
                        PaperKind.IDENTITY_DOCUMENT,
                        LocalDate.of(2016, 8, 10),
                        null,
                        null,
                        "",
                        Map.of());
        assertThat(IdentityPaper.verdict(paper, SampleRecords.PROFILE))
                .isEqualTo(Verdict.of(Rule.R2_11, Status.UNKNOWN, Step.of("identity.unnamed")));
    }

    @ParameterizedTest(name = "{0} arrived {1} must hide {2}")
    @CsvSource({
        "INSURANCE_CARD, 2015-12-31, ''",
        "INSURANCE_CARD, 2016-01-01, INSURER_NUMBER INSURED_NUMBER",
        "INSURANCE_CONFIRMATION, 2026-01-01, INSURER_NUMBER INSURED_NUMBER",
        "PENSION_BOOK, 2016-01-01, PENSION_NUMBER",
        "PENSION_BOOK, 2015-12-31, ''",
        "MY_NUMBER_CARD, 2016-01-01, MY_NUMBER",
        "DRIVING_LICENCE, 2016-01-01, ''",
        "PASSPORT, 2016-01-01, ''",
        "RESIDENCE_CARD, 2016-01-01, ''",
    })
    void masks(IdentityDocument document, LocalDate arrived, String marks) {
        assertThat(SensitiveMark.on(identity(document, null, arrived), SampleRecords.PROFILE))
                .extracting(Enum::name)
                .containsExactlyInAnyOrder(marks.isEmpty() ? new String[0] : marks.split(" "));
    }

    @Test
    @DisplayName("R2.10: on a residence certificate the individual number, from its day on")
    void residence() {
        assertThat(residence(LocalDate.of(2016, 1, 1))).containsExactly(SensitiveMark.MY_NUMBER);
        assertThat(residence(LocalDate.of(2015, 12, 31))).isEmpty();
    }

    @Test
    @DisplayName(
            "R2.11: the check of masks lists them, and isn't asked where nothing need be hidden")
    void asked() {
        LocalDate day = LocalDate.of(2016, 8, 10);
        assertThat(checks(identity(IdentityDocument.DRIVING_LICENCE, null, day)))
                .doesNotContain(PaperCheck.IDENTITY_NUMBERS_MASKED);
        List<PaperVerdict> verdicts =
                papers(PaperBearer.UNKNOWN)
                        .verdicts(
                                PaperKind.IDENTITY_DOCUMENT,
                                identity(IdentityDocument.PENSION_BOOK, null, day));
        assertThat(verdicts)
                .filteredOn(each -> each.check() == PaperCheck.IDENTITY_NUMBERS_MASKED)
                .flatExtracting(each -> each.verdict().steps())
                .containsExactly(
                        Step.of("paper.must-be-masked", SensitiveMark.PENSION_NUMBER),
                        Step.of("paper.unchecked"));
    }

    @ParameterizedTest(name = "R2.09: a shop ({0}) sends its representative's own papers")
    @CsvSource({"true", "false"})
    void shop(boolean shop) {
        Paper certificate =
                new Paper(
                        PaperKind.RESIDENCE_CERTIFICATE,
                        LocalDate.of(2016, 8, 10),
                        LocalDate.of(2016, 8, 1),
                        null,
                        "",
                        Map.of());
        PaperBearer bearer = new PaperBearer("山﨑 剛", shop, "", "");

        assertThat(papers(bearer).verdicts(PaperKind.RESIDENCE_CERTIFICATE, certificate))
                .extracting(PaperVerdict::check)
                .satisfies(checks ->
                        assertThat(checks.contains(PaperCheck.SHOP_REPRESENTATIVE))
                                .isEqualTo(shop));
    }

    @Test
    @DisplayName("R2.10, R2.11, R2.13: names are compared with the records and the certificate")
    void names() {
        Papers papers = papers(new PaperBearer("山﨑 剛", false, "山崎　剛", ""));
        Paper paper =
                new Paper(
                        PaperKind.IDENTITY_DOCUMENT,
                        LocalDate.of(2016, 8, 10),
                        null,
                        IdentityDocument.PASSPORT,
                        "",
                        "",
                        "山崎剛",
                        "",
                        Map.of());

        assertThat(papers.compareName(PaperCheck.IDENTITY_SAME_NAME, paper))
                .map(NameComparison::steps)
                .hasValueSatisfying(steps ->
                        assertThat(steps.getFirst())
                                .isEqualTo(Step.of("name.both", "山崎　剛", "山崎剛")));
        assertThat(papers.compareName(PaperCheck.RESIDENCE_NAME, paper))
                .map(NameComparison::steps)
                .hasValueSatisfying(steps ->
                        assertThat(steps.getFirst())
                                .isEqualTo(Step.of("name.both", "山﨑 剛", "山崎剛")));
        assertThat(papers(PaperBearer.UNKNOWN).compareName(PaperCheck.SEAL_SAME_NAME, paper))
                .isEmpty();
        assertThat(papers.compareName(PaperCheck.SEAL_SAME_NAME, null)).isEmpty();
    }

    @Test
    @DisplayName("R6.06: what a profile doesn't list never counts, and it lists each paper once")
    void listed() {
        Set<IdentityDocument> listed = new java.util.HashSet<>();
        SampleRecords.PROFILE
                .identityDocuments()
                .forEach(rule -> assertThat(listed.add(rule.document())).isTrue());
        assertThat(SampleRecords.PROFILE.identity(IdentityDocument.RESIDENCE_CARD)).isEmpty();
    }

    private static List<SensitiveMark> residence(LocalDate arrived) {
        return SensitiveMark.on(
                new Paper(PaperKind.RESIDENCE_CERTIFICATE, arrived, null, null, "", Map.of()),
                SampleRecords.PROFILE);
    }

    private static List<PaperCheck> checks(Paper paper) {
        return papers(PaperBearer.UNKNOWN).verdicts(paper.kind(), paper).stream()
                .map(PaperVerdict::check)
                .toList();
    }

    private static Papers papers(PaperBearer bearer) {
        return new Papers(
                SampleRecords.PROFILE,
                "K2016-000001-P1",
                LocalDate.of(2016, 8, 1),
                bearer,
                LocalDate.of(2016, 8, 20));
    }

    private static Paper identity(
            IdentityDocument document, @Nullable LocalDate issued, LocalDate arrived) {
        return new Paper(PaperKind.IDENTITY_DOCUMENT, arrived, issued, document, "", Map.of());
    }
}
