package kaijidesk.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import kaijidesk.regime.Paper;
import kaijidesk.regime.PaperBearer;
import kaijidesk.regime.PaperKind;
import kaijidesk.regime.PaperVerdict;
import kaijidesk.regime.Papers;
import kaijidesk.regime.Rule;
import kaijidesk.regime.SampleRecords;
import kaijidesk.regime.Step;
import kaijidesk.text.Texts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Explanations as people read them")
class RenderedStepsTest {
    @ParameterizedTest(
            name = "{0}: every verdict and bar at every stage fills all places of its text")
    @ValueSource(strings = {"ja", "en"})
    void placesAreFilled(String language) {
        Texts texts = new Texts(Locale.of(language));
        List<Step> steps =
                Stream.of(Stage.values()).flatMap(RenderedStepsTest::steps).distinct().toList();

        assertThat(steps).hasSizeGreaterThan(50);
        steps.forEach(step ->
                assertThat(rendered(texts, step)).as(step.key()).isNotBlank().doesNotContain("{"));
    }

    @Test
    @DisplayName("R1.03: the calculation reads like one on paper")
    void calculation() {
        Texts texts = new Texts(Locale.JAPAN);
        CaseFile file = Samples.at(Stage.UNDER_REVIEW);

        assertThat(Assessment.of(file, Samples.by(Samples.REVIEWER)).of(Rule.R1_03).steps())
                .extracting(step -> rendered(texts, step))
                .containsExactly(
                        "起点となる日(取引の完了・証明書の発行)：平成28年6月28日(火)",
                        "起算日：平成28年6月29日(水)(初日不算入、民法140条)",
                        "満了日：3か月後の応当日の前日 平成28年9月28日(水)(民法141条、143条2項本文)",
                        "受付日：平成28年7月25日(月)",
                        "満了日 平成28年9月28日(水) までの受付であり、期間内である");
    }

    private static Stream<Step> steps(Stage stage) {
        CaseFile file = Samples.at(stage);
        return Stream.of(Samples.RECORDS, CaseRecords.NONE)
                .map(records -> Samples.with(records, Samples.REVIEWER))
                .flatMap(circumstances -> steps(file, circumstances));
    }

    private static Stream<Step> steps(CaseFile file, Circumstances circumstances) {
        Stream<Step> verdicts =
                Assessment.of(file, circumstances).all().stream()
                        .flatMap(verdict -> verdict.steps().stream());
        Stream<Step> bars =
                ActFieldsTest.acts()
                        .flatMap(act -> act.bars(file, circumstances).stream())
                        .map(Bar::reason);
        Stream<Step> papers =
                Stream.of(file.papers(), Map.<PaperKind, Paper>of())
                        .flatMap(each ->
                                Stream.of(PaperKind.values())
                                        .flatMap(kind ->
                                                new Papers(
                                                                SampleRecords.PROFILE,
                                                                Samples.NUMBER + "-P1",
                                                                Samples.ISSUED,
                                                                PaperBearer.UNKNOWN,
                                                                Samples.ARRIVED)
                                                        .verdicts(kind, each.get(kind)).stream()))
                        .map(PaperVerdict::verdict)
                        .flatMap(verdict -> verdict.steps().stream());
        return Stream.of(verdicts, bars, papers).flatMap(each -> each);
    }

    private static String rendered(Texts texts, Step step) {
        return texts.get("step." + step.key(), step.arguments().toArray());
    }
}
