package kaijidesk.cases;

import static kaijidesk.cases.Samples.REVIEWER;
import static kaijidesk.cases.Samples.by;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kaijidesk.regime.IdentityDocument;
import kaijidesk.regime.IdentityRule;
import kaijidesk.regime.Paper;
import kaijidesk.regime.PaperCheck;
import kaijidesk.regime.PaperKind;
import kaijidesk.regime.SampleRecords;
import kaijidesk.regime.SensitiveMark;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("R2.10, R2.11, R2.13: names on papers, and when a note is needed")
class CheckNameTest {
    @ParameterizedTest(name = "R2.10: {0} ({1}) on a certificate of 髙橋 さくら: {2}")
    @CsvSource({
        "髙橋 さくら, , ''",
        "高橋　さくら, , ''",
        "新姓 さくら, 髙橋 さくら, bar.name-note-needed",
        "別人 花子, , bar.name-note-needed",
        ", , ''",
    })
    void residence(@Nullable String name, @Nullable String other, String bar) {
        CaseFile file =
                Samples.perform(
                        Samples.at(Stage.PAPERS),
                        named(PaperKind.RESIDENCE_CERTIFICATE, name, other),
                        REVIEWER);
        List<String> expected = bar.isEmpty() ? List.of() : List.of(bar);

        assertThat(keys(file, PaperCheck.RESIDENCE_NAME, true, "")).isEqualTo(expected);
        assertThat(keys(file, PaperCheck.RESIDENCE_NAME, true, "婚姻による")).isEmpty();
        assertThat(keys(file, PaperCheck.RESIDENCE_NAME, false, "違う")).isEmpty();
        assertThat(keys(file, PaperCheck.RESIDENCE_ORIGINAL, true, "")).isEmpty();
    }

    @ParameterizedTest(name = "R2.11, R2.13: {0} bears the certificate's name, or a note says why")
    @CsvSource({
        "IDENTITY_SAME_NAME, IDENTITY_DOCUMENT",
        "SEAL_SAME_NAME, SEAL_CERTIFICATE",
    })
    void others(PaperCheck check, PaperKind kind) {
        CaseFile certificate =
                Samples.perform(
                        Samples.at(Stage.PAPERS),
                        named(PaperKind.RESIDENCE_CERTIFICATE, "高橋 さくら", null),
                        REVIEWER);
        CaseFile same = Samples.perform(certificate, named(kind, "髙橋さくら", null), REVIEWER);
        CaseFile different = Samples.perform(certificate, named(kind, "高橋 もも", null), REVIEWER);

        assertThat(keys(same, check, true, "")).isEmpty();
        assertThat(keys(different, check, true, "")).containsExactly("bar.name-note-needed");
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R2.10–R2.13: what a paper doesn't bear isn't kept of it")
    void kept(PaperKind kind) {
        Paper paper =
                Samples.perform(Samples.at(Stage.PAPERS), named(kind, "髙橋 さくら", "旧姓 さくら"), REVIEWER)
                        .papers()
                        .get(kind);
        boolean names = kind != PaperKind.PLEDGE;
        boolean addresses =
                kind == PaperKind.RESIDENCE_CERTIFICATE || kind == PaperKind.IDENTITY_DOCUMENT;
        assertThat(paper.name()).isEqualTo(names ? "髙橋 さくら" : "");
        assertThat(paper.otherName()).isEqualTo(names ? "旧姓 さくら" : "");
        assertThat(paper.address()).isEqualTo(addresses ? "東京都小金井市" : "");
        assertThat(Samples.paper(kind).name()).isNull();
    }

    @Test
    @DisplayName("R2.11: the guidance asks for what proves identity that day, and what to mask")
    void guidance() {
        Letter.Guidance then = guidance("2016-08-20T11:00:00");
        assertThat(then.substitutes())
                .containsExactly(IdentityDocument.INSURANCE_CARD, IdentityDocument.PENSION_BOOK);
        assertThat(then.masked()).isEqualTo(SampleRecords.PROFILE.maskedFrom().keySet());
        assertThat(guidance("2025-12-01T23:59:59").substitutes())
                .contains(IdentityDocument.INSURANCE_CARD);
        assertThat(guidance("2025-12-02T00:00:00").substitutes())
                .containsExactly(IdentityDocument.PENSION_BOOK);
        assertThat(guidance("2015-12-31T23:59:59").masked()).isEmpty();
        assertThat(guidance("2016-01-01T00:00:00").masked()).contains(SensitiveMark.MY_NUMBER);
    }

    @Test
    @DisplayName("R2.11: a rule without an end never ends")
    void noEnd() {
        IdentityRule rule = new IdentityRule(IdentityDocument.PASSPORT, false, null, null, null);
        assertThat(rule.acceptedOn(LocalDate.MAX)).isTrue();
        IdentityRule ended =
                new IdentityRule(
                        IdentityDocument.PASSPORT, false, LocalDate.of(2020, 1, 1), null, null);
        assertThat(ended.acceptedOn(LocalDate.of(2020, 1, 1))).isTrue();
        assertThat(ended.acceptedOn(LocalDate.of(2020, 1, 2))).isFalse();
    }

    private static Letter.Guidance guidance(String now) {
        Circumstances circumstances =
                new Circumstances(
                        Samples.RECORDS, SampleRecords.PROFILE, SampleRecords.tokyo(now), REVIEWER);
        Outcome outcome =
                new AcceptLitigationRequest("応じない", "メール")
                        .outcome(Samples.at(Stage.CONTACT_DISCLOSED), circumstances);
        return (Letter.Guidance) ((Effect.IssueLetter) outcome.effects().getLast()).letter();
    }

    private static ReceivePaper named(
            PaperKind kind, @Nullable String name, @Nullable String other) {
        ReceivePaper paper = Samples.paper(kind);
        return new ReceivePaper(
                kind,
                paper.arrivedOn(),
                paper.datedOn(),
                paper.identity(),
                paper.form(),
                "東京都小金井市",
                name,
                other);
    }

    private static List<String> keys(CaseFile file, PaperCheck check, boolean passed, String note) {
        return new CheckPaper(check, passed, note)
                .bars(file, by(REVIEWER)).stream().map(bar -> bar.reason().key()).toList();
    }

    @Test
    @DisplayName("R2.19: what is left out is what was entered, and nothing where nothing was")
    void leftOut() {
        CaseFile ready = Samples.at(Stage.DISCLOSURE_RELEASE_PENDING).withPrepared(null);
        Set<kaijidesk.regime.RegisteredItem> items =
                Set.of(kaijidesk.regime.RegisteredItem.ADDRESS);
        Set<kaijidesk.regime.ItemAt> without =
                Set.of(kaijidesk.regime.ItemAt.ADDRESS_AT_REGISTRATION);
        assertThat(
                        new PrepareLitigationDisclosure(items, without, "提訴")
                                .outcome(ready, by(REVIEWER))
                                .file()
                                .prepared()
                                .without())
                .isEqualTo(without);
        assertThat(
                        new PrepareLitigationDisclosure(items, "提訴")
                                .outcome(ready, by(REVIEWER))
                                .file()
                                .prepared()
                                .without())
                .isEmpty();
        Set<kaijidesk.regime.ItemAt> all =
                Set.of(
                        kaijidesk.regime.ItemAt.ADDRESS_AT_REGISTRATION,
                        kaijidesk.regime.ItemAt.ADDRESS_AT_TRADE,
                        kaijidesk.regime.ItemAt.ADDRESS_CURRENT);
        assertThat(new PrepareLitigationDisclosure(items, all, "提訴").bars(ready, by(REVIEWER)))
                .extracting(bar -> bar.reason().key())
                .containsExactly("bar.every-value-left-out");
    }
}
