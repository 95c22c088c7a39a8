package kaijidesk.ui.bench;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Pos;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import kaijidesk.scans.Placement;
import kaijidesk.ui.base.Ui;
import kaijidesk.ui.parts.AwtImages;
import org.jspecify.annotations.Nullable;

/**
 * Both impressions at one true scale: beside or over each other, one after the other, or what only
 * one has. The arrows shift the certificate's, comma and full stop turn it.
 */
final class SealComparison extends HBox {
    private static final double SHIFT_MM = 0.1;
    private static final double FINE = 0.5;

    private final Ui ui;
    private final Runnable changed;
    private final ImageView first = new ImageView();
    private final ImageView second = new ImageView();
    private @Nullable Timeline turning;
    private @Nullable Sitting sitting;
    private Sitting.Way way = Sitting.Way.OVERLAY;
    private Sitting.Blink blink = Sitting.Blink.OFF;
    private double dotsPerMm;
    private double share = 0.5;
    private int wish;

    SealComparison(Ui ui, double dotsPerMm, Runnable changed) {
        this.ui = ui;
        this.dotsPerMm = dotsPerMm;
        this.changed = changed;
        getStyleClass().add("seal-comparison");
        setId("seal-comparison");
        setAlignment(Pos.CENTER);
        setFocusTraversable(true);
        setAccessibleText(ui.text("ui.seal.comparison"));
        setMinSize(0, 0);
        getChildren().addAll(first, second);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        setOnMousePressed(event -> requestFocus());
        // nothing goes on turning behind the screen
        sceneProperty()
                .subscribe(scene -> {
                    if (scene == null) {
                        still();
                    }
                });
    }

    /** Lays other impressions under the eye, or none. */
    void show(@Nullable Sitting laid) {
        sitting = laid;
        draw();
    }

    @Nullable Sitting sitting() {
        return sitting;
    }

    Sitting.Way way() {
        return way;
    }

    void way(Sitting.Way chosen) {
        way = chosen;
        draw();
    }

    void blink(Sitting.Blink chosen) {
        blink = chosen;
        draw();
    }

    void scale(double chosen) {
        dotsPerMm = chosen;
        draw();
    }

    /** How much of the certificate's shows in the overlay. */
    void share(double chosen) {
        share = chosen;
        draw();
    }

    void place(Placement placement) {
        Sitting now = sitting;
        if (now != null) {
            show(now.placed(placement));
            changed.run();
        }
    }

    private void draw() {
        int mine = ++wish;
        still();
        Sitting now = sitting;
        if (now == null) {
            first.setImage(null);
            second.setImage(null);
            return;
        }
        double scale = dotsPerMm;
        double mixed = share;
        List<Callable<BufferedImage>> wanted =
                switch (way) {
                    case BESIDE, BLINK ->
                            List.of(() -> now.pledgeAt(scale), () -> now.certificateAt(scale));
                    case OVERLAY -> List.of(() -> now.overlayAt(scale, mixed));
                    case DIFFERENCE -> List.of(() -> now.differenceAt(scale));
                };
        ui.tasks()
                .run(
                        () -> {
                            List<Image> drawn = new ArrayList<>();
                            for (Callable<BufferedImage> each : wanted) {
                                drawn.add(AwtImages.toFx(each.call()));
                            }
                            return drawn;
                        },
                        drawn -> {
                            if (mine == wish) {
                                put(drawn);
                            }
                        },
                        ui.failure());
    }

    private void put(List<Image> drawn) {
        boolean beside = way == Sitting.Way.BESIDE;
        first.setImage(drawn.getFirst());
        second.setImage(beside ? drawn.getLast() : null);
        second.setManaged(beside);
        if (way == Sitting.Way.BLINK && blink != Sitting.Blink.OFF) {
            turn(drawn);
        }
    }

    private void turn(List<Image> both) {
        int millis = blink.millis();
        Timeline line =
                new Timeline(
                        new KeyFrame(
                                Duration.millis(millis), event -> first.setImage(both.getLast())),
                        new KeyFrame(
                                Duration.millis(2.0 * millis),
                                event -> first.setImage(both.getFirst())));
        line.setCycleCount(Animation.INDEFINITE);
        line.play();
        turning = line;
    }

    private void still() {
        Timeline line = turning;
        if (line != null) {
            line.stop();
            turning = null;
        }
    }

    private void key(KeyEvent event) {
        Sitting now = sitting;
        if (now == null) {
            return;
        }
        double step = event.isShiftDown() ? 10 * SHIFT_MM : SHIFT_MM;
        Placement laid = now.placement();
        switch (event.getCode()) {
            case LEFT -> place(laid.shifted(-step, 0));
            case RIGHT -> place(laid.shifted(step, 0));
            case UP -> place(laid.shifted(0, -step));
            case DOWN -> place(laid.shifted(0, step));
            case COMMA -> place(laid.turned(-FINE));
            case PERIOD -> place(laid.turned(FINE));
            case R -> place(laid.turned(event.isShiftDown() ? -90 : 90));
            default -> {
                return;
            }
        }
        event.consume();
    }
}
