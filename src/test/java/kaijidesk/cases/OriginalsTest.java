package kaijidesk.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import kaijidesk.regime.PaperKind;
import kaijidesk.regime.Rule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("R2.08: originals lie with the operator until they are destroyed")
class OriginalsTest {
    private static final LocalDate LATER = LocalDate.of(2016, 8, 18);

    private final CaseFile file =
            Samples.perform(
                    Samples.at(Stage.PAPERS),
                    Samples.paper(PaperKind.RESIDENCE_CERTIFICATE),
                    Samples.REVIEWER);

    @Test
    @DisplayName("R2.08: what arrives is in the register at once, though nobody said where it lies")
    void arrives() {
        assertThat(file.originals())
                .containsExactly(
                        new Original(
                                1, PaperKind.RESIDENCE_CERTIFICATE, 0, Samples.ARRIVED, List.of()));
        assertThat(file.originals().getFirst().lies()).isEmpty();
    }

    @Test
    @DisplayName("R2.08: a better paper takes a place of its own; the earlier one lies there still")
    void replaced() {
        ReceivePaper better =
                new ReceivePaper(
                        PaperKind.RESIDENCE_CERTIFICATE,
                        LATER,
                        LocalDate.of(2016, 8, 15),
                        null,
                        null);
        CaseFile both = Samples.perform(file, better, Samples.REVIEWER);
        CaseFile mended = Samples.perform(both, better, Samples.REVIEWER);

        assertThat(both.originals())
                .extracting(Original::number, Original::arrivedOn)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1, Samples.ARRIVED),
                        org.assertj.core.groups.Tuple.tuple(2, LATER));
        assertThat(mended.originals()).isEqualTo(both.originals());
    }

    @Test
    @DisplayName("R2.07: a further document is an original too, once it arrives")
    void document() {
        CaseFile asked = Samples.perform(file, new RequestDocument("見積書"), Samples.REVIEWER);
        LocalDate today = LocalDate.of(2016, 8, 20);
        CaseFile arrived =
                Samples.perform(asked, new RecordDocument(1, today, true, ""), Samples.REVIEWER);

        assertThat(asked.originals()).hasSize(1);
        assertThat(arrived.originals().getLast())
                .isEqualTo(new Original(2, null, 1, today, List.of()));
    }

    @Test
    @DisplayName("R2.08: who moved it, when and where to is kept, move by move")
    void moves() {
        CaseFile moved =
                Samples.perform(
                        Samples.perform(
                                file,
                                new MoveOriginal(1, Whereabouts.REVIEW_DESK, null),
                                Samples.REVIEWER),
                        new MoveOriginal(1, Whereabouts.CABINET, " 棚3-12 "),
                        Samples.SUPERVISOR);

        assertThat(moved.originals().getFirst().moves())
                .extracting(Original.Move::place)
                .containsExactly(Whereabouts.REVIEW_DESK, Whereabouts.CABINET);
        Original.Move last = moved.originals().getFirst().lies().orElseThrow();
        assertThat(last.box()).isEqualTo("棚3-12");
        assertThat(last.by().by()).isEqualTo(Samples.SUPERVISOR);
        assertThat(last.by().at()).isEqualTo(Samples.NOW);
    }

    @ParameterizedTest(name = "R2.08: original {0} to {1} \"{2}\": {3}")
    @CsvSource({
        "1, CABINET, 棚3, ",
        "1, CABINET, , ",
        "2, CABINET, 棚3, bar.no-such-original",
        "1, ARCHIVE, 申請者へ返却, bar.never-returned",
        "1, ARCHIVE, 8/20返送済, bar.never-returned",
        "1, ARCHIVE, Returned by post, bar.never-returned",
        "1, REVIEW_DESK, 佐藤, bar.lies-there",
    })
    void bars(int number, Whereabouts place, @Nullable String box, @Nullable String bar) {
        CaseFile laid =
                Samples.perform(
                        file, new MoveOriginal(1, Whereabouts.REVIEW_DESK, "佐藤"), Samples.REVIEWER);

        assertThat(new MoveOriginal(number, place, box).bars(laid, Samples.by(Samples.REVIEWER)))
                .extracting(each -> each.reason().key())
                .isEqualTo(bar == null ? List.of() : List.of(bar));
    }

    @Test
    @DisplayName("R2.08: what was destroyed is moved no more, and destruction is its only end")
    void destroyed() {
        CaseFile gone =
                file.withDestroyed(
                        new Destruction(
                                LATER,
                                Destruction.Method.PULPING,
                                new Decision(Samples.SUPERVISOR, Samples.NOW, "立会")));

        assertThat(
                        new MoveOriginal(1, Whereabouts.ARCHIVE, "")
                                .bars(gone, Samples.by(Samples.REVIEWER)))
                .extracting(Bar::rule)
                .containsExactly(Rule.R2_08);
        assertThat(Arrays.stream(Whereabouts.values()).map(Enum::name))
                .noneMatch(name -> name.contains("RETURN") || name.contains("OUT"));
    }
}
