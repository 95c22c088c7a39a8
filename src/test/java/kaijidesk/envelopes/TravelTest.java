package kaijidesk.envelopes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import kaijidesk.regime.Step;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What a window shows of a letter that slides in its envelope")
class TravelTest {
    /** As the trade notes it, and as it lies to be read. */
    private static final Window USUAL = new Window(45, 90, 22, 22);

    private static final SheetLayout SHEET =
            new SheetLayout(
                    new Box(22, 22, 65, 24),
                    Map.of(
                            SheetPart.REFERENCES, new Box(116, 16.5, 72, 12),
                            SheetPart.SENDER, new Box(116, 54, 72, 26),
                            SheetPart.TEXT, new Box(0, 80, 210, 217)));

    @Test
    @DisplayName(
            "a 99 × 210 sheet in 120 × 235 with a 90 × 45 window: 65 × 24 always, 115 × 66 ever")
    void vectors() {
        Travel travel = Travel.of(standing(120, 235, USUAL)).orElseThrow();

        assertThat(travel.across()).isEqualTo(25);
        assertThat(travel.down()).isEqualTo(21);
        assertThat(travel.always()).isEqualTo(new Box(22, 22, 65, 24));
        assertThat(travel.ever()).isEqualTo(new Box(-3, 1, 115, 66));
    }

    @Test
    @DisplayName("the same window on an envelope with its mouth on the long side")
    void mouthOnTheLongSide() {
        Window window = new Window(90, 45, 22, 120 - 45 - 22);
        Envelope envelope = new Envelope("洋", 235, 120, false, Fold.THIRDS, window, Offset.NONE);

        assertThat(Travel.of(envelope)).isEqualTo(Travel.of(standing(120, 235, USUAL)));
    }

    @Test
    @DisplayName("a front panel that is lower than the others lies deeper in the envelope")
    void unequalPanels() {
        Fold fold = new Fold(List.of(97.0, 100.0, 100.0));
        Travel travel =
                Travel.of(new Envelope("長3", 120, 235, true, fold, USUAL, Offset.NONE))
                        .orElseThrow();

        assertThat(travel.down()).isEqualTo(20);
        assertThat(travel.always().top()).isEqualTo(22 - 3);
        assertThat(travel.always().height()).isEqualTo(45 - 20);
        assertThat(fold.lines()).containsExactly(97.0, 197.0);
    }

    @Test
    @DisplayName("no window, or a letter that doesn't go in: nothing to show")
    void none() {
        assertThat(Travel.of(standing(120, 235, null))).isEmpty();
        assertThat(Travel.of(standing(90, 235, USUAL))).isEmpty();
        assertThat(WindowCheck.faults(standing(120, 235, null), SHEET)).isEmpty();
    }

    @Property(tries = 500)
    @Label("what always shows lies within what ever shows; both differ by the travel")
    void alwaysWithinEver(
            @ForAll @DoubleRange(min = 210, max = 300) double length,
            @ForAll @DoubleRange(min = 99, max = 160) double breadth,
            @ForAll @DoubleRange(min = 20, max = 60) double width,
            @ForAll @DoubleRange(min = 20, max = 120) double height,
            @ForAll @DoubleRange(min = 0, max = 40) double left,
            @ForAll @DoubleRange(min = 0, max = 80) double bottom) {
        Travel travel =
                Travel.of(standing(breadth, length, new Window(width, height, left, bottom)))
                        .orElseThrow();

        assertThat(travel.ever().width()).isCloseTo(height + travel.across(), within(1e-6));
        assertThat(travel.ever().height()).isCloseTo(width + travel.down(), within(1e-6));
        if (!travel.always().empty()) {
            Box common = travel.always().common(travel.ever());
            assertThat(common.width()).isCloseTo(travel.always().width(), within(1e-6));
            assertThat(common.height()).isCloseTo(travel.always().height(), within(1e-6));
        }
    }

    @Property(tries = 500)
    @Label("a larger envelope never shows more for sure, and never less perhaps")
    void largerEnvelope(
            @ForAll @DoubleRange(min = 0, max = 60) double longer,
            @ForAll @DoubleRange(min = 0, max = 60) double broader) {
        Travel small = Travel.of(standing(120, 235, USUAL)).orElseThrow();
        Travel large = Travel.of(standing(120 + broader, 235 + longer, USUAL)).orElseThrow();

        assertThat(area(large.always())).isLessThanOrEqualTo(area(small.always()) + 1e-6);
        assertThat(area(large.ever())).isGreaterThanOrEqualTo(area(small.ever()) - 1e-6);
    }

    @Property(tries = 500)
    @Label("each position shows all of what always shows, and nothing outside what ever shows")
    void everyPosition(
            @ForAll @DoubleRange(min = 0, max = 1) double right,
            @ForAll @DoubleRange(min = 0, max = 1) double down) {
        Envelope envelope = standing(120, 235, USUAL);
        Travel travel = Travel.of(envelope).orElseThrow();
        Box seen =
                envelope.pane()
                        .orElseThrow()
                        .moved(-right * travel.across(), -down * travel.down());

        assertThat(area(seen.common(travel.always()))).isCloseTo(65 * 24, within(1e-6));
        assertThat(area(seen.common(travel.ever()))).isCloseTo(90 * 45, within(1e-6));
    }

    @Test
    @DisplayName("the usual window shows the address of our letters and nothing else")
    void fits() {
        assertThat(WindowCheck.faults(standing(120, 235, USUAL), SHEET)).isEmpty();
    }

    @Test
    @DisplayName("a window elsewhere: which side of the address is hidden, by how much")
    void hides() {
        assertThat(WindowCheck.faults(standing(120, 235, new Window(45, 90, 20, 28)), SHEET))
                .containsExactly(
                        Step.of("window.hides", Edge.LEFT, "6"),
                        Step.of("window.hides", Edge.BOTTOM, "2"),
                        Step.of("window.shows", SheetPart.REFERENCES, "2"),
                        Step.of("window.shows", SheetPart.SENDER, "2"));
    }

    @Test
    @DisplayName("a window that is too wide or too low: what else can be seen")
    void shows() {
        assertThat(WindowCheck.faults(standing(120, 235, new Window(45, 98, 22, 22)), SHEET))
                .containsExactly(
                        Step.of("window.shows", SheetPart.REFERENCES, "4"),
                        Step.of("window.shows", SheetPart.SENDER, "4"));
        assertThat(WindowCheck.faults(standing(120, 235, new Window(80, 90, 22, 22)), SHEET))
                .containsExactly(
                        Step.of("window.shows", SheetPart.TEXT, "22"), Step.of("window.fold", "3"));
    }

    private static Envelope standing(double width, double height, Window window) {
        return new Envelope("長3", width, height, true, Fold.THIRDS, window, Offset.NONE);
    }

    private static double area(Box box) {
        return box.width() * box.height();
    }
}
