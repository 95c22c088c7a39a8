package kaijidesk.ui.parts;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/**
 * A main thing with others beside it; beneath it where there isn't room for both. How much room
 * that takes goes by the text size.
 */
public final class Beside extends Pane {
    private static final double GAP = 12;

    /** Widths at a text size of 100 %. */
    private static final double ASIDE = 432;

    private static final double BOTH = 1040;

    private final Node main;
    private final Node aside;
    private final double scale;

    /**
     * Two things.
     *
     * @param scale text size, 1.0 for 100 %
     */
    public Beside(Node main, Node aside, double scale) {
        super(main, aside);
        this.main = main;
        this.aside = aside;
        this.scale = scale;
    }

    private boolean wide(double width) {
        return width >= BOTH * scale;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        if (!wide(width)) {
            return main.prefHeight(width) + GAP + aside.prefHeight(width);
        }
        double left = mainWidth(width);
        return Math.max(main.prefHeight(left), aside.prefHeight(ASIDE * scale));
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width == -1 ? getWidth() : width);
    }

    private double mainWidth(double width) {
        return snapSizeX(width - GAP - ASIDE * scale);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        if (wide(width)) {
            double left = mainWidth(width);
            double height = computePrefHeight(width);
            main.resizeRelocate(0, 0, left, height);
            aside.resizeRelocate(left + GAP, 0, width - left - GAP, height);
            return;
        }
        double top = 0;
        for (Node each : List.of(main, aside)) {
            double height = each.prefHeight(width);
            each.resizeRelocate(0, top, width, height);
            top += height + GAP;
        }
    }
}
