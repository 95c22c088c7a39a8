package kaijidesk.ui.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Panes side by side, or one under the other")
class SideBySideTest {
    private final Region left = region(80);
    private final Region right = region(200);
    private final SideBySide panes = new SideBySide(440, left, right);

    @Test
    @DisplayName("where there is room they are equally wide and equally high")
    void wide() {
        layOut(892);
        assertThat(left.getBoundsInParent()).matches(at(0, 0, 440, 200));
        assertThat(right.getBoundsInParent()).matches(at(452, 0, 440, 200));
        assertThat(panes.prefHeight(892)).isEqualTo(200);
    }

    @Test
    @DisplayName("where one would be too narrow they stand one under the other, as high as each is")
    void narrow() {
        layOut(891);
        assertThat(left.getBoundsInParent()).matches(at(0, 0, 891, 80));
        assertThat(right.getBoundsInParent()).matches(at(0, 92, 891, 200));
        assertThat(panes.prefHeight(891)).isEqualTo(292);
        assertThat(panes.minHeight(891)).isEqualTo(292);
    }

    @Test
    @DisplayName("they fit any width, and ask for as much as side by side needs")
    void asks() {
        assertThat(panes.minWidth(-1)).isZero();
        assertThat(panes.prefWidth(-1)).isEqualTo(892);
        assertThat(panes.getContentBias()).isEqualTo(Orientation.HORIZONTAL);
    }

    private void layOut(double width) {
        panes.resize(width, panes.prefHeight(width));
        panes.layout();
    }

    private static java.util.function.Predicate<Bounds> at(double... place) {
        return bounds ->
                Arrays.equals(
                        place,
                        new double[] {
                            bounds.getMinX(),
                            bounds.getMinY(),
                            bounds.getWidth(),
                            bounds.getHeight()
                        });
    }

    private static Region region(double height) {
        Region region = new Region();
        region.setPrefHeight(height);
        return region;
    }
}
