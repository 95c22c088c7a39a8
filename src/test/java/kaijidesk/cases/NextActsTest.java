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
            supplement-application        ok    ok    R5.03 R5.03 R5.03 R5.03 R5.03 R6.04 R3.06 R5.01 R1.05 R6.03
            record-finding                ok    ok    R1.04 R1.04 R1.04 R1.04 R1.04 R6.04 R3.06 R5.01 R1.05 R6.03
            find-eligible                 R5.03 R1.04 R2.01 R2.01 R2.01 R2.01 R2.01 R6.04 R3.06 R5.01 R1.05 R6.03
            release-contact-disclosure    R2.01 R2.01 ok    R2.04 R2.04 R2.04 R2.04 R6.04 R3.06 R5.01 R1.05 R6.03
            accept-litigation-request     R2.05 R2.05 R2.05 ok    R2.05 R2.05 R2.05 R6.04 R3.06 R5.01 R1.05 R6.03
            receive-paper                 R2.07 R2.07 R2.07 R2.07 ok    R2.07 R2.07 R6.04 R3.06 R5.01 R1.05 R6.03
            check-paper                   R2.07 R2.07 R2.07 R2.07 R2.07 R2.07 R2.07 R6.04 R3.06 R5.01 R1.05 R6.03
            prepare-litigation-disclosure R2.05 R2.05 R2.05 R2.05 R2.10 R2.06 R2.06 R6.04 R3.06 R5.01 R1.05 R6.03
            release-litigation-disclosure R2.05 R2.05 R2.05 R2.06 R2.06 ok    R2.06 R6.04 R3.06 R5.01 R1.05 R6.03
            prepare-refusal               ok    ok    ok    ok    ok    ok    R2.06 R6.04 R3.06 R5.01 R1.05 R6.03
            release-refusal               R6.04 R6.04 R6.04 R6.04 R6.04 R6.04 R6.04 ok    R3.06 R5.01 R1.05 R6.03
            send-back                     R6.04 R6.04 ok    R6.04 R6.04 ok    R6.04 ok    R3.06 R5.01 R1.05 R6.03
            withdraw-application          ok    ok    ok    ok    ok    ok    R2.06 R6.04 R3.06 R5.01 R1.05 R6.03
            close-case                    R6.03 R6.03 R6.03 ok    R6.03 R6.03 ok    R6.03 ok    ok    ok    R6.03
            add-note                      ok    ok    ok    ok    ok    ok    ok    ok    ok    ok    ok    ok
            """;

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @MethodSource("cells")
    void table(Stage stage, ActKind kind, String expected) {
        List<Bar> bars = kind.bars(Samples.at(stage), Samples.by(Samples.SUPERVISOR));

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
                        "receive-paper", "prepare-refusal", "withdraw-application", "add-note");
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
