package kaijidesk.envelopes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import kaijidesk.regime.Step;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Envelopes and label sheets")
class StationeryTest {
    private static final Stationery SHIPPED = Stationery.SHIPPED;
    private static final Envelope LONG = SHIPPED.envelopes().getFirst();
    private static final LabelSheet TWELVE = SHIPPED.labels().getFirst();

    @Test
    @DisplayName("those that ship can be used")
    void shipped() {
        assertThat(SHIPPED.wrong()).isEmpty();
        assertThat(SHIPPED.envelopes())
                .extracting(Envelope::face)
                .containsExactly(
                        new Box(0, 0, 235, 120),
                        new Box(0, 0, 235, 120),
                        new Box(0, 0, 240, 332),
                        new Box(0, 0, 235, 120));
        assertThat(SHIPPED.labels()).extracting(LabelSheet::count).containsExactly(12, 24);
    }

    @Test
    @DisplayName("labels lie row by row; both sheets stand in the middle of A4")
    void places() {
        for (LabelSheet sheet : SHIPPED.labels()) {
            Box first = sheet.place(0);
            Box last = sheet.place(sheet.count() - 1);
            assertThat(first.left()).isCloseTo(210 - last.right(), within(0.2));
            assertThat(first.top()).isCloseTo(297 - last.bottom(), within(0.2));
        }
        assertThat(TWELVE.place(3).left()).isCloseTo(18.6 + 86.4, within(1e-9));
        assertThat(TWELVE.place(3).top()).isCloseTo(21.6 + 42.3, within(1e-9));
    }

    @ParameterizedTest(name = "{1} labels from the {0}. on: {2} sheets")
    @CsvSource({"0, 12, 1", "0, 13, 2", "11, 1, 1", "11, 2, 2", "5, 30, 3"})
    void sheets(int first, int labels, int sheets) {
        assertThat(TWELVE.sheets(first, labels)).isEqualTo(sheets);
    }

    static Stream<Arguments> faulty() {
        return Stream.of(
                Arguments.of("envelope.name", envelope(" ", 120, Fold.THIRDS, null)),
                Arguments.of("envelope.size", envelope("小", 50, Fold.THIRDS, null)),
                Arguments.of(
                        "envelope.panels", envelope("折", 120, new Fold(List.of(99.0, 99.0)), null)),
                Arguments.of("envelope.panels", envelope("折", 120, new Fold(List.of()), null)),
                Arguments.of("envelope.letter", envelope("平", 120, Fold.FLAT, null)),
                Arguments.of(
                        "envelope.window",
                        envelope("窓", 120, Fold.THIRDS, new Window(45, 90, 80, 22))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    @DisplayName("what nobody could use is said")
    void faulty(String key, Envelope envelope) {
        assertThat(envelope.wrong()).extracting(Step::key).containsExactly(key);
    }

    static Stream<Arguments> faultySheets() {
        return Stream.of(
                Arguments.of("labels.count", sheet(0, 86.4, 18.6, 0, Offset.NONE)),
                Arguments.of("labels.size", sheet(2, 20, 18.6, 0, Offset.NONE)),
                Arguments.of("labels.negative", sheet(2, 86.4, -1, 0, Offset.NONE)),
                Arguments.of("labels.sheet", sheet(2, 86.4, 18.6, 20, Offset.NONE)),
                Arguments.of("envelope.offset", sheet(2, 86.4, 18.6, 0, new Offset(25, 0))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    @DisplayName("and of label sheets")
    void faultySheets(String key, LabelSheet sheet) {
        assertThat(sheet.wrong()).extracting(Step::key).containsExactly(key);
    }

    @Test
    @DisplayName("changed by name, a name only once")
    void byName() {
        Envelope other = envelope("長形3号 2台目", 120, Fold.THIRDS, null);
        Stationery more = SHIPPED.with(other.name(), other);
        assertThat(more.envelopes()).hasSize(5).last().isEqualTo(other);
        assertThat(more.with(other.name(), LONG).wrong())
                .containsExactly(Step.of("envelope.twice", LONG.name()));
        assertThat(more.without(other.name())).isEqualTo(SHIPPED);
        assertThat(SHIPPED.without(TWELVE.name()).labels(TWELVE.name())).isEmpty();
        assertThat(SHIPPED.with(TWELVE.name(), TWELVE)).isEqualTo(SHIPPED);
        assertThat(SHIPPED.envelope(LONG.name())).contains(LONG);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({"22, 22", "21.5, 21.5", "２２．５, 22.5", "-1.25, -1.3", "−2mm, -2", "0.04, 0"})
    @DisplayName("lengths are read in any width and written to a tenth")
    void lengths(String typed, String written) {
        assertThat(Length.text(Length.read(typed).orElseThrow())).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"''", "abc", "1e3", "12345", "1..2", "NaN"})
    void noLengths(String typed) {
        assertThat(Length.read(typed)).isEmpty();
    }

    private static Envelope envelope(String name, double width, Fold fold, Window window) {
        return new Envelope(name, width, 235, true, fold, window, Offset.NONE);
    }

    private static LabelSheet sheet(
            int rows, double width, double left, double gap, Offset offset) {
        return new LabelSheet("札", rows, 2, width, 42.3, left, 21.2, gap, 0, offset);
    }
}
