package kaijidesk.regime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("R2.11: what must not be readable on a scanned page")
class ScannedPagesTest {
    private static final LocalDate ARRIVED = LocalDate.of(2016, 8, 10);
    private static final Profile PROFILE = profile();
    private static final Paper CERTIFICATE =
            new Paper(
                    PaperKind.RESIDENCE_CERTIFICATE,
                    ARRIVED,
                    LocalDate.of(2016, 8, 1),
                    null,
                    "",
                    Map.of());
    private static final Set<MaskKind> BOTH =
            EnumSet.of(MaskKind.MY_NUMBER, MaskKind.RESIDENT_CODE);

    @ParameterizedTest(name = "R2.11: {0} {1} that arrived on {2}: {3}")
    @CsvSource({
        "RESIDENCE_CERTIFICATE, , 2016-08-10, MY_NUMBER RESIDENT_CODE",
        "RESIDENCE_CERTIFICATE, , 2015-12-31, RESIDENT_CODE",
        "RESIDENCE_CERTIFICATE, , 2002-08-04, ''",
        "IDENTITY_DOCUMENT, DRIVING_LICENCE, 2016-08-10, ORGAN_DONATION",
        "IDENTITY_DOCUMENT, PASSPORT, 2016-08-10, ''",
        "IDENTITY_DOCUMENT, MY_NUMBER_CARD, 2016-08-10, MY_NUMBER ORGAN_DONATION CARD_BACK",
        "IDENTITY_DOCUMENT, INSURANCE_CARD, 2016-08-10, INSURER_NUMBER INSURED_NUMBER INSURANCE_CODE ORGAN_DONATION",
        "IDENTITY_DOCUMENT, PENSION_BOOK, 2016-08-10, PENSION_NUMBER",
        "IDENTITY_DOCUMENT, , 2016-08-10, ''",
        "PLEDGE, , 2016-08-10, ''",
        "SEAL_CERTIFICATE, , 2016-08-10, ''",
    })
    void required(
            PaperKind kind, @Nullable IdentityDocument identity, LocalDate arrived, String kinds) {
        Paper paper = new Paper(kind, arrived, null, identity, "", Map.of());

        assertThat(MaskKind.required(paper, PROFILE)).isEqualTo(kinds(kinds));
    }

    @ParameterizedTest(name = "R2.11: first page: {0}, second page: {1} -> {2}, {3} open")
    @CsvSource({
        "'', '', BARRED, 4",
        "MY_NUMBER, '', BARRED, 3",
        "MY_NUMBER RESIDENT_CODE, '', BARRED, 2",
        "MY_NUMBER RESIDENT_CODE, MY_NUMBER, BARRED, 1",
        "MY_NUMBER RESIDENT_CODE, MY_NUMBER RESIDENT_CODE, HOLDS, 0",
        "MY_NUMBER RESIDENT_CODE DOMICILE, MY_NUMBER RESIDENT_CODE, HOLDS, 0",
        "DOMICILE OTHER, DOMICILE, BARRED, 4",
    })
    void everyPageAndKind(String first, String second, Status status, int open) {
        ScannedPages pages =
                new ScannedPages(List.of("a", "b"), Map.of("a", kinds(first), "b", kinds(second)));

        assertThat(pages.open(CERTIFICATE, PROFILE)).hasSize(open);
        assertThat(pages.verdict(CERTIFICATE, PROFILE).status()).isEqualTo(status);
        assertThat(pages.verdict(CERTIFICATE, PROFILE).rule()).isEqualTo(Rule.R2_11);
    }

    @Test
    @DisplayName("R2.11: a page that is scanned later is open again, and named by its place")
    void laterPage() {
        ScannedPages pages = new ScannedPages(List.of("a", "b"), Map.of("a", BOTH));

        assertThat(pages.open(CERTIFICATE, PROFILE))
                .containsExactly(
                        new ScannedPages.Open(2, MaskKind.MY_NUMBER),
                        new ScannedPages.Open(2, MaskKind.RESIDENT_CODE));
    }

    @ParameterizedTest(name = "R2.11: checked by a person: {0}, scanned: {1}, settled: {2} -> {3}")
    @CsvSource({
        ", false, false, UNKNOWN",
        "true, false, false, HOLDS",
        "false, false, false, BARRED",
        ", true, false, UNKNOWN",
        "true, true, false, UNKNOWN",
        "false, true, true, BARRED",
        ", true, true, HOLDS",
        "true, true, true, HOLDS",
    })
    void check(@Nullable Boolean passed, boolean scanned, boolean settled, Status expected) {
        Paper paper =
                passed == null
                        ? CERTIFICATE
                        : CERTIFICATE.with(
                                PaperCheck.RESIDENCE_NO_MY_NUMBER, new Finding(passed, "番号"));
        ScannedPages pages =
                new ScannedPages(
                        scanned ? List.of("a") : List.of(), settled ? Map.of("a", BOTH) : Map.of());
        Papers papers =
                new Papers(
                        PROFILE,
                        "",
                        ARRIVED,
                        PaperBearer.UNKNOWN,
                        ARRIVED,
                        Map.of(PaperKind.RESIDENCE_CERTIFICATE, pages));

        assertThat(papers.verdicts(PaperKind.RESIDENCE_CERTIFICATE, paper))
                .filteredOn(each -> each.check() == PaperCheck.RESIDENCE_NO_MY_NUMBER)
                .extracting(each -> each.verdict().status())
                .containsExactly(expected);
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource({
        "MY_NUMBER, SEAL_CERTIFICATE, true",
        "RESIDENT_CODE, PLEDGE, false",
        "DOMICILE, RESIDENCE_CERTIFICATE, true",
        "CARD_BACK, IDENTITY_DOCUMENT, true",
        "CARD_BACK, RESIDENCE_CERTIFICATE, false",
        "OTHER, PLEDGE, true",
    })
    void offered(MaskKind kind, PaperKind paper, boolean expected) {
        assertThat(kind.on(paper)).isEqualTo(expected);
    }

    private static Set<MaskKind> kinds(String written) {
        return written.isBlank()
                ? Set.of()
                : Arrays.stream(written.split(" "))
                        .map(MaskKind::valueOf)
                        .collect(Collectors.toSet());
    }

    /** Everything is to be masked, as in the profile that ships. */
    private static Profile profile() {
        ProfileDraft draft = new ProfileDraft(SampleRecords.PROFILE);
        for (SensitiveMark mark : SensitiveMark.values()) {
            draft.maskedFrom.put(mark, LocalDate.of(2016, 1, 1));
        }
        draft.maskedFrom.put(SensitiveMark.RESIDENT_CODE, LocalDate.of(2002, 8, 5));
        return draft.profile(1);
    }
}
