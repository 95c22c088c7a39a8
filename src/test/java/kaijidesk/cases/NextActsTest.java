package kaijidesk.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("R2, R3, R6.04: what can be done at every stage")
class NextActsTest {
    /**
     * Columns in the order of {@link Stage}: {@code ok}, or the rule that bars first, for the
     * supervisor.
     */
    private static final String TABLE =
            """
            supplement-application        ok    ok    R4.04 R5.03 R5.03 R5.03 R5.03 R5.03 R6.04 R3.06 R5.01 R1.05 R6.03
            record-agreement              R5.04 R5.04 R4.04 R5.04 R5.04 R5.04 R5.04 R5.04 R6.04 R3.06 R5.01 R1.05 R6.03
            request-correction            ok    R5.03 R4.04 R5.03 R5.03 ok    R5.03 R5.03 R6.04 R3.06 R5.01 R1.05 R6.03
            record-finding                ok    ok    R4.04 R1.04 R1.04 R1.04 R1.04 R1.04 R6.04 R3.06 R5.01 R1.05 R6.03
            overrule                      ok    ok    R4.04 ok    ok    ok    ok    R2.06 R6.04 R3.06 R5.01 R1.05 R6.03
            find-eligible                 R5.03 R1.04 R4.04 R2.01 R2.01 R2.01 R2.01 R2.01 R6.04 R3.06 R5.01 R1.05 R6.03
            release-contact-disclosure    R2.01 R2.01 R4.04 ok    R2.04 R2.04 R2.04 R2.04 R6.04 R3.06 R5.01 R1.05 R6.03
            accept-litigation-request     R2.05 R2.05 R4.04 R2.05 ok    R2.05 R2.05 R2.05 R6.04 R3.06 R5.01 R1.05 R6.03
            guide-counterparty            R2.15 R2.15 R4.04 R2.15 R2.15 ok    ok    ok    R6.04 R3.06 R5.01 R1.05 R6.03
            receive-paper                 R2.07 R2.07 R4.04 R2.07 R2.07 ok    R2.07 R2.07 R6.04 R3.06 R5.01 R1.05 R6.03
            check-paper                   R2.07 R2.07 R4.04 R2.07 R2.07 R2.07 R2.07 R2.07 R6.04 R3.06 R5.01 R1.05 R6.03
            record-mark                   R2.11 R2.11 R2.11 R2.11 R2.11 R2.11 R2.11 R2.11 R2.11 R2.11 R2.11 R2.11 R2.11
            request-document              R2.07 R2.07 R4.04 R2.07 R2.07 ok    R2.07 R2.07 R6.04 R3.06 R5.01 R1.05 R6.03
            record-document               R2.07 R2.07 R4.04 R2.07 R2.07 R2.07 R2.07 R2.07 R6.04 R3.06 R5.01 R1.05 R6.03
            prepare-litigation-disclosure R2.05 R2.05 R4.04 R2.05 R2.05 R2.10 R2.06 R2.06 R6.04 R3.06 R5.01 R1.05 R6.03
            release-litigation-disclosure R2.05 R2.05 R4.04 R2.05 R2.06 R2.06 ok    R2.06 R6.04 R3.06 R5.01 R1.05 R6.03
            record-rights-finding         R4.04 R4.04 ok    R4.04 R4.04 R4.04 R4.04 R4.04 R6.04 R3.06 R5.01 R1.05 R6.03
            prepare-rights-disclosure     R4.04 R4.04 R4.04 R4.04 R4.04 R4.04 R4.04 R4.04 R6.04 R3.06 R5.01 R1.05 R6.03
            release-rights-disclosure     R4.04 R4.04 R4.04 R4.04 R4.04 R4.04 R4.04 R4.04 R6.04 R3.06 R5.01 R1.05 R6.03
            prepare-refusal               ok    ok    ok    ok    ok    ok    ok    R2.06 R6.04 R3.06 R5.01 R1.05 R6.03
            release-refusal               R6.04 R6.04 R6.04 R6.04 R6.04 R6.04 R6.04 R6.04 ok    R3.06 R5.01 R1.05 R6.03
            send-back                     R6.04 R6.04 R6.04 ok    R6.04 R6.04 ok    R6.04 ok    R3.06 R5.01 R1.05 R6.03
            flag-danger                   ok    ok    ok    ok    ok    ok    ok    ok    R6.04 R3.06 R5.01 R1.05 R6.03
            review-danger                 R3.05 R3.05 R3.05 R3.05 R3.05 R3.05 R3.05 R3.05 R6.04 R3.06 R5.01 R1.05 R6.03
            lift-danger                   R3.05 R3.05 R3.05 R3.05 R3.05 R3.05 R3.05 R3.05 R6.04 R3.06 R5.01 R1.05 R3.05
            charge-expense                R2.17 R2.17 R2.17 R2.17 R2.17 ok    ok    ok    R2.17 R2.17 R2.17 R2.17 R6.03
            issue-statement               R2.17 R2.17 R2.17 R2.17 R2.17 R2.17 R2.17 R2.17 R2.17 R2.17 R2.17 R2.17 R6.03
            record-payment                R2.17 R2.17 R2.17 R2.17 R2.17 R2.17 R2.17 R2.17 R2.17 R2.17 R2.17 R2.17 R2.17
            record-bounce                 R4.03 R4.03 R4.03 R4.03 ok    ok    ok    ok    R4.03 R4.03 R4.03 R4.03 ok
            report-misuse                 R4.05 R4.05 R4.05 R4.05 ok    ok    ok    ok    R4.05 R4.05 R4.05 R4.05 ok
            decide-misuse                 R4.05 R4.05 R4.05 R4.05 R4.05 R4.05 R4.05 R4.05 R4.05 R4.05 R4.05 R4.05 R4.05
            withdraw-application          ok    ok    ok    ok    ok    ok    ok    R2.06 R6.04 R3.06 R5.01 R1.05 R6.03
            close-case                    R6.03 R6.03 R6.03 R6.03 ok    R6.03 R6.03 ok    R6.03 ok    ok    ok    R6.03
            move-original                 R2.08 R2.08 R2.08 R2.08 R2.08 R2.08 ok    ok    R2.08 R2.08 R2.08 R2.08 ok
            record-destruction            R6.03 R6.03 R6.03 R6.03 R6.03 R6.03 R6.03 R6.03 R6.03 R6.03 R6.03 R6.03 R6.03
            decline-contact               ok    ok    ok    ok    ok    ok    ok    ok    ok    ok    ok    ok    ok
            add-note                      ok    ok    ok    ok    ok    ok    ok    ok    ok    ok    ok    ok    ok
            """;

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @MethodSource("cells")
    void table(Stage stage, ActKind kind, String expected) {
        List<Bar> bars = kind.bars(Samples.at(stage), Samples.at(stage, Samples.SUPERVISOR));

        assertThat(bars.isEmpty() ? "ok" : bars.getFirst().rule().id()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "R6.04: who prepared can't do {1} at {0}")
    @MethodSource("releases")
    void samePerson(Stage stage, ActKind kind) {
        List<Bar> bars = kind.bars(Samples.at(stage), Samples.by(Samples.REVIEWER));

        assertThat(bars).extracting(bar -> bar.reason().key()).containsExactly("bar.same-person");
        assertThat(bars).extracting(bar -> bar.rule().id()).containsExactly("R6.04");
    }

    @Test
    @DisplayName("Every kind of act is listed, once")
    void complete() {
        List<NextAct> next = NextActs.of(Samples.at(Stage.PAPERS), Samples.by(Samples.REVIEWER));

        assertThat(next).extracting(NextAct::kind).containsExactly(ActKind.values());
        assertThat(next)
                .filteredOn(NextAct::allowed)
                .extracting(act -> act.kind().id())
                .containsExactly(
                        "request-correction",
                        "guide-counterparty",
                        "receive-paper",
                        "request-document",
                        "prepare-refusal",
                        "flag-danger",
                        "charge-expense",
                        "record-bounce",
                        "report-misuse",
                        "withdraw-application",
                        "decline-contact",
                        "add-note");
    }

    @Test
    @DisplayName("R1.04: with the reviewer's finding the case can be found eligible")
    void eligible() {
        CaseFile reviewed = Samples.at(Stage.CONTACT_RELEASE_PENDING).withEligible(null);

        assertThat(ActKind.FIND_ELIGIBLE.bars(reviewed, Samples.by(Samples.REVIEWER))).isEmpty();
    }

    @Test
    @DisplayName("R2.09: the first open point of each of the four papers bars the disclosure")
    void fourPapers() {
        assertThat(
                        ActKind.PREPARE_LITIGATION_DISCLOSURE.bars(
                                Samples.at(Stage.PAPERS), Samples.by(Samples.REVIEWER)))
                .extracting(bar -> bar.rule().id())
                .containsExactly("R2.10", "R2.11", "R2.12", "R2.13");
    }

    static Stream<Arguments> cells() {
        return TABLE.lines().flatMap(NextActsTest::row);
    }

    static Stream<Arguments> releases() {
        return Stream.of(
                Arguments.of(Stage.CONTACT_RELEASE_PENDING, ActKind.RELEASE_CONTACT_DISCLOSURE),
                Arguments.of(
                        Stage.DISCLOSURE_RELEASE_PENDING, ActKind.RELEASE_LITIGATION_DISCLOSURE),
                Arguments.of(Stage.REFUSAL_RELEASE_PENDING, ActKind.RELEASE_REFUSAL));
    }

    private static Stream<Arguments> row(String line) {
        String[] cells = line.strip().split(" +");
        ActKind kind = ActKind.of(cells[0]).orElseThrow();
        return IntStream.range(0, Stage.values().length)
                .mapToObj(i -> Arguments.of(Stage.values()[i], kind, cells[i + 1]));
    }
}
