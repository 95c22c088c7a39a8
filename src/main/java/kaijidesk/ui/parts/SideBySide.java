package kaijidesk.ui.parts;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** Equally wide panes side by side; one under the other where that would make them too narrow. */
public final class SideBySide extends Pane {
    private static final double GAP = 12;

    private final double narrowest;

    /**
     * @param narrowest how wide each pane must be at least to stand beside the others
     */
    public SideBySide(double narrowest, Node... panes) {
        super(panes);
        this.narrowest = narrowest;
    }

    /** Whether the panes stand one under the other at that width. */
    boolean stacked(double width) {
        return share(width) < narrowest;
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
    protected double computePrefWidth(double height) {
        return narrowest * count() + GAP * (count() - 1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double at = width < 0 ? computePrefWidth(-1) : width;
        return stacked(at)
                ? getManagedChildren().stream().mapToDouble(pane -> pane.prefHeight(at)).sum()
                        + GAP * (count() - 1)
                : tallest(share(at));
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        boolean stacked = stacked(width);
        double paneWidth = stacked ? width : share(width);
        double x = 0;
        double y = 0;
        for (Node pane : getManagedChildren()) {
            double height = stacked ? pane.prefHeight(paneWidth) : getHeight();
            pane.resizeRelocate(
                    snapPositionX(x), snapPositionY(y), snapSizeX(paneWidth), snapSizeY(height));
            x += stacked ? 0 : paneWidth + GAP;
            y += stacked ? height + GAP : 0;
        }
    }

    private double share(double width) {
        return Math.floor((width - GAP * (count() - 1)) / count());
    }

    private double tallest(double width) {
        return getManagedChildren().stream()
                .mapToDouble(pane -> pane.prefHeight(width))
                .max()
                .orElse(0);
    }

    private int count() {
        return getManagedChildren().size();
    }
}
