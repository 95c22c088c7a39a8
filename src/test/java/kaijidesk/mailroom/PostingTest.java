package kaijidesk.mailroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.Decision;
import kaijidesk.cases.LetterKind;
import kaijidesk.cases.LetterRow;
import kaijidesk.cases.Person;
import kaijidesk.cases.Recipient;
import kaijidesk.regime.Step;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The way of a letter by post")
class PostingTest {
    private static final String LETTER = "L2016-000001";
    private static final Instant AT = Instant.parse("2016-08-25T03:00:00Z");
    private static final Decision BY = new Decision(new Person("佐藤"), AT, "");

    private static final Map<PostingState, Set<PostingStep>> POSSIBLE =
            Map.of(
                    PostingState.TO_PRINT, Set.of(PostingStep.PRINT, PostingStep.VOID),
                    PostingState.PRINTED, Set.of(PostingStep.ENCLOSE, PostingStep.VOID),
                    PostingState.ENCLOSED, Set.of(PostingStep.HAND_OVER, PostingStep.VOID),
                    PostingState.HANDED_OVER, Set.of(PostingStep.DELIVER, PostingStep.RETURN),
                    PostingState.DELIVERED, Set.of(),
                    PostingState.RETURNED, Set.of(PostingStep.SETTLE),
                    PostingState.VOID, Set.of());

    @ParameterizedTest
    @EnumSource
    @DisplayName(
            "an envelope only while it waits in the house, never of a void letter or again to where it came from")
    void outside(PostingState state) {
        Optional<Step> wrong = reached(state).wrongOutside();
        switch (state) {
            case TO_PRINT, PRINTED, ENCLOSED -> assertThat(wrong).isEmpty();
            case HANDED_OVER, DELIVERED -> assertThat(wrong).contains(Step.of("post.gone", "第1号"));
            case RETURNED -> assertThat(wrong).contains(Step.of("post.came-back", "第1号"));
            case VOID -> assertThat(wrong).contains(Step.of("post.void", "第1号"));
        }
    }

    @Test
    @DisplayName("none without an addressee on record")
    void noAddressee() {
        Posting old =
                new Posting(
                        LETTER,
                        CaseNumber.of(2016, 1),
                        LetterKind.GUIDANCE,
                        "第1号",
                        LocalDate.of(2016, 8, 25),
                        null,
                        PostingState.PRINTED,
                        1,
                        null,
                        Map.of());
        assertThat(old.wrongOutside()).contains(Step.of("post.no-addressee", "第1号"));
    }

    static Stream<Arguments> everyStepInEveryState() {
        return Arrays.stream(PostingState.values())
                .flatMap(state ->
                        Arrays.stream(PostingStep.values()).map(step -> Arguments.of(state, step)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("everyStepInEveryState")
    @DisplayName("each state lets exactly its own steps through; none is skipped or done twice")
    void table(PostingState state, PostingStep step) {
        Posting posting = reached(state);

        boolean possible = POSSIBLE.get(state).contains(step);
        assertThat(posting.wrong(step).isEmpty()).isEqualTo(possible);
        if (!possible) {
            boolean before = posting.done().containsKey(step);
            assertThat(posting.wrong(step).orElseThrow())
                    .isEqualTo(
                            before
                                    ? Step.of("post.already", "第1号", step, "佐藤", AT)
                                    : state == PostingState.VOID
                                            ? Step.of("post.void", "第1号")
                                            : Step.of("post.not-yet", "第1号", state, step));
        }
    }

    @Test
    @DisplayName("each step keeps who did it and counts the version")
    void steps() {
        Posting posting = reached(PostingState.RETURNED);
        assertThat(posting.done().keySet())
                .containsExactlyInAnyOrder(
                        PostingStep.PRINT,
                        PostingStep.ENCLOSE,
                        PostingStep.HAND_OVER,
                        PostingStep.RETURN);
        assertThat(posting.version()).isEqualTo(5);
    }

    @Test
    @DisplayName("what came back stays open until it is settled, once and with a note")
    void open() {
        for (PostingState state : PostingState.values()) {
            assertThat(reached(state).open()).isEqualTo(state == PostingState.RETURNED);
        }
        Posting settled = reached(PostingState.RETURNED).after(PostingStep.SETTLE, BY);
        assertThat(settled.open()).isFalse();
        assertThat(settled.state()).isEqualTo(PostingState.RETURNED);
        assertThat(settled.wrong(PostingStep.SETTLE)).isPresent();
        assertThat(Posting.wrongNote(" \u3000")).isPresent();
        assertThat(Posting.wrongNote("新しい住所の届出を依頼")).isEmpty();
    }

    @Test
    @DisplayName("a letter is voided with a reason only, before it is handed over")
    void voided() {
        Posting voided = reached(PostingState.PRINTED).after(PostingStep.VOID, BY);
        assertThat(voided.state()).isEqualTo(PostingState.VOID);
        assertThat(voided.number()).isEqualTo("第1号");
        assertThat(voided.open()).isFalse();
        assertThat(Posting.wrongReason(" \u3000")).contains(Step.of("post.reason-needed"));
        assertThat(Posting.wrongReason("宛名の誤り")).isEmpty();
    }

    @Test
    @DisplayName("only the same letter goes into the envelope")
    void enclosing() {
        Posting posting = reached(PostingState.PRINTED);
        String other = "L2016-000002";
        assertThat(new Enclosing(LETTER, LETTER).wrong(posting)).isEmpty();
        assertThat(new Enclosing(LETTER, other).wrong(posting))
                .contains(Step.of("post.other-envelope", other, LETTER));
        assertThat(new Enclosing(other, LETTER).wrong(posting))
                .contains(Step.of("post.other-letter", other, LETTER));
        assertThat(new Enclosing(other, other).wrong(posting))
                .contains(Step.of("post.other-letter", other, LETTER));
        assertThat(new Enclosing(null, LETTER).wrong(posting))
                .contains(Step.of("post.letter-unread"));
        assertThat(new Enclosing(LETTER, null).wrong(posting))
                .contains(Step.of("post.envelope-unread"));
    }

    private static Posting reached(PostingState state) {
        LetterRow letter =
                new LetterRow(
                        LETTER,
                        CaseNumber.of(2016, 1),
                        LetterKind.GUIDANCE,
                        "第1号",
                        LocalDate.of(2016, 8, 25),
                        1,
                        "00",
                        null);
        Posting posting = Posting.issued(letter, new Recipient("見本", "184-0004", "東京都小金井市本町9-9-9"));
        for (PostingStep step : PostingStep.values()) {
            if (posting.state() == state) {
                return posting;
            }
            boolean other =
                    step == PostingStep.DELIVER
                            || (step == PostingStep.HAND_OVER && state == PostingState.VOID);
            if (step.from() == posting.state() && (!other || state == step.to())) {
                posting = posting.after(step, BY);
            }
        }
        return posting;
    }
}
