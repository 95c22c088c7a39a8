package kaijidesk.ui.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import kaijidesk.scans.Region;
import kaijidesk.text.Texts;
import kaijidesk.ui.base.Languages;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("How a page is looked at, without a window")
class GazeTest {
    private static final Offset<Double> NEAR = within(1e-6);

    @ParameterizedTest(name = "turned by {0}: all of it in a room of 400 x 300 takes a zoom of {1}")
    @CsvSource({"0, 0.3", "90, 0.4", "180, 0.3", "270, 0.4"})
    void fits(double degrees, double zoom) {
        Gaze gaze = Gaze.fitted(600, 1000, 400, 300, degrees);

        assertThat(gaze.zoom()).isEqualTo(zoom, NEAR);
        assertThat(gaze.x()).isEqualTo(300);
        assertThat(gaze.y()).isEqualTo(500);
    }

    @ParameterizedTest(name = "turned by {0}: what lies under the wheel stays there")
    @CsvSource({"0", "37.5", "90", "270"})
    void zoomsAtThePointer(double degrees) {
        Gaze before = new Gaze(310, 470, 0.5, degrees);
        Gaze after = before.zoomed(3, 80, -40);

        assertThat(after.zoom()).isEqualTo(1.5, NEAR);
        assertThat(after.pictureX(80, -40)).isEqualTo(before.pictureX(80, -40), NEAR);
        assertThat(after.pictureY(80, -40)).isEqualTo(before.pictureY(80, -40), NEAR);
    }

    @Test
    @DisplayName("a page can't be zoomed out of sight")
    void bounds() {
        Gaze gaze = new Gaze(0, 0, 1, 0);

        assertThat(gaze.zoomed(1e9, 0, 0).zoom()).isLessThanOrEqualTo(16);
        assertThat(gaze.zoomed(1e-9, 0, 0).zoom()).isPositive();
        assertThat(gaze.turned(-90).degrees()).isEqualTo(270);
        assertThat(gaze.turned(450).degrees()).isEqualTo(90);
    }

    @Test
    @DisplayName("turned by 90°, what lies right of the middle is what stood above it")
    void places() {
        Gaze gaze = new Gaze(100, 100, 2, 90);

        assertThat(gaze.pictureX(20, 0)).isEqualTo(100, NEAR);
        assertThat(gaze.pictureY(20, 0)).isEqualTo(90, NEAR);
        assertThat(gaze.panned(20, 0).y()).isEqualTo(90, NEAR);
    }

    @Test
    @DisplayName("R2.11: rectangles are added, chosen in turn, moved, sized and taken away")
    void draft() {
        int[] changes = {0};
        MaskDraft draft = new MaskDraft(100, 100, 2, 16, () -> changes[0]++);
        draft.add(new Region(10, 10, 20, 20));
        draft.add(new Region(50, 50, 20, 20));
        draft.add(new Region(60, 60, 99, 99));
        assertThat(draft.regions())
                .containsExactly(new Region(10, 10, 20, 20), new Region(60, 60, 40, 40));
        draft.next();
        draft.move(5, -5);
        draft.size(10, 2);
        assertThat(draft.one()).contains(new Region(15, 5, 30, 22));
        assertThat(draft.marked()).contains(new Region(0, 0, 48, 32));
        draft.remove();
        assertThat(draft.regions()).containsExactly(new Region(60, 60, 40, 40));
        draft.add(new Region(200, 200, 5, 5));
        assertThat(draft.regions()).hasSize(1);
        draft.clear();
        draft.remove();
        draft.move(1, 1);
        assertThat(draft.one()).isEmpty();
        assertThat(changes[0]).isEqualTo(8);
    }

    @ParameterizedTest(name = "R2.13: {0} never flashes three times a second")
    @EnumSource
    void blinks(Sitting.Blink blink) {
        assertThat(blink.hertz()).isLessThan(3);
    }

    @Languages
    @DisplayName("every way to compare and every verdict has its words")
    void words(Locale language) {
        Texts texts = new Texts(language);
        List<Enum<?>> shown =
                Stream.<Enum<?>[]>of(
                                Sitting.Way.values(),
                                Sitting.Blink.values(),
                                SealVerdict.Said.values())
                        .flatMap(Arrays::<Enum<?>>stream)
                        .toList();
        assertThat(shown).allSatisfy(each -> assertThat(texts.of(each)).isNotBlank());
    }
}
