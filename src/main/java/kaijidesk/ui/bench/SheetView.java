package kaijidesk.ui.bench;

import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Group;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Rotate;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;
import kaijidesk.scans.Region;
import org.jspecify.annotations.Nullable;

/** One page under the eye: wheel and +, − zoom, dragging and the arrows move, R turns. */
final class SheetView extends Pane {
    private static final double STEP = 1.25;
    private static final double FINE = 0.5;
    private static final double PAN = 48;

    private final ImageView picture = new ImageView();
    private final Group regions = new Group();
    private final Rectangle drawn = new Rectangle();
    private final Translate room = new Translate();
    private final Rotate rotate = new Rotate();
    private final Scale scale = new Scale();
    private final Translate middle = new Translate();
    private final ObjectProperty<Gaze> gaze = new SimpleObjectProperty<>(new Gaze(0, 0, 1, 0));
    private @Nullable MaskDraft draft;
    private @Nullable Consumer<Region> receiver;
    private double width;
    private double height;
    private double startX;
    private double startY;
    private boolean fitted = true;

    SheetView() {
        getStyleClass().add("sheet-view");
        setFocusTraversable(true);
        setMinSize(0, 0);
        drawn.getStyleClass().addAll("mask", "drawn");
        drawn.setVisible(false);
        picture.setSmooth(true);
        Group turned = new Group(picture, regions, drawn);
        turned.setManaged(false);
        turned.getTransforms().setAll(room, rotate, scale, middle);
        getChildren().add(turned);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        gaze.subscribe(this::place);
        widthProperty().subscribe(this::resized);
        heightProperty().subscribe(this::resized);
        setOnScroll(this::wheel);
        setOnMousePressed(this::press);
        setOnMouseDragged(this::drag);
        setOnMouseReleased(this::release);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    /** How it is looked at; two sheets that are looked at together share it. */
    ObjectProperty<Gaze> gaze() {
        return gaze;
    }

    /** Shows a page, or nothing; its size in dots may be larger than the picture's. */
    void show(@Nullable Image image, double dotsAcross, double dotsDown) {
        boolean other = dotsAcross != width || dotsDown != height;
        width = dotsAcross;
        height = dotsDown;
        picture.setFitWidth(dotsAcross);
        picture.setFitHeight(dotsDown);
        picture.setImage(image);
        regions.setVisible(image != null);
        if (other) {
            fit();
        }
    }

    @Nullable Image image() {
        return picture.getImage();
    }

    /** From now on dragging draws rectangles into that draft; null and it moves the page again. */
    void draw(@Nullable MaskDraft into, @Nullable Consumer<Region> receives) {
        draft = into;
        receiver = receives;
        mark();
    }

    /** Shows the draft's rectangles as they are now. */
    void mark() {
        regions.getChildren().clear();
        MaskDraft shown = draft;
        if (shown == null) {
            return;
        }
        for (int i = 0; i < shown.marked().size(); i++) {
            Region region = shown.marked().get(i);
            Rectangle mask = new Rectangle(region.x(), region.y(), region.width(), region.height());
            mask.getStyleClass().add("mask");
            mask.setStrokeWidth(2 / gaze.get().zoom());
            if (i == shown.chosen()) {
                mask.getStyleClass().add("chosen");
            }
            regions.getChildren().add(mask);
        }
    }

    void fit() {
        fitted = true;
        resized();
    }

    void zoom(double factor) {
        fitted = false;
        gaze.set(gaze.get().zoomed(factor, 0, 0));
    }

    /** One step larger, or smaller. */
    void step(int direction) {
        zoom(direction > 0 ? STEP : 1 / STEP);
    }

    void turn(double degrees) {
        gaze.set(gaze.get().turned(degrees));
        resized();
    }

    private void resized() {
        if (fitted && width > 0 && getWidth() > 0 && getHeight() > 0) {
            gaze.set(Gaze.fitted(width, height, getWidth(), getHeight(), gaze.get().degrees()));
        }
        place(gaze.get());
    }

    private void place(Gaze now) {
        room.setX(getWidth() / 2);
        room.setY(getHeight() / 2);
        rotate.setAngle(now.degrees());
        scale.setX(now.zoom());
        scale.setY(now.zoom());
        middle.setX(-now.x());
        middle.setY(-now.y());
        mark();
    }

    private void wheel(ScrollEvent event) {
        if (event.getDeltaY() != 0) {
            fitted = false;
            gaze.set(
                    gaze.get()
                            .zoomed(
                                    event.getDeltaY() > 0 ? STEP : 1 / STEP,
                                    event.getX() - getWidth() / 2,
                                    event.getY() - getHeight() / 2));
        }
        event.consume();
    }

    private void press(MouseEvent event) {
        requestFocus();
        startX = event.getX();
        startY = event.getY();
    }

    private boolean draws(MouseEvent event) {
        return draft != null
                && picture.getImage() != null
                && event.getButton() == MouseButton.PRIMARY
                && !event.isShiftDown();
    }

    private void drag(MouseEvent event) {
        if (draws(event)) {
            Region region = between(event);
            drawn.setX(region.x());
            drawn.setY(region.y());
            drawn.setWidth(region.width());
            drawn.setHeight(region.height());
            drawn.setStrokeWidth(2 / gaze.get().zoom());
            drawn.setVisible(true);
            return;
        }
        fitted = false;
        gaze.set(gaze.get().panned(startX - event.getX(), startY - event.getY()));
        startX = event.getX();
        startY = event.getY();
    }

    private void release(MouseEvent event) {
        drawn.setVisible(false);
        boolean moved = Math.hypot(event.getX() - startX, event.getY() - startY) > 3;
        if (draws(event) && moved) {
            told(between(event));
        }
    }

    /** Hands on a rectangle that was drawn. */
    void told(Region region) {
        Consumer<Region> receives = receiver;
        if (receives != null) {
            receives.accept(region);
        }
    }

    private Region between(MouseEvent event) {
        double left = startX - getWidth() / 2;
        double top = startY - getHeight() / 2;
        double right = event.getX() - getWidth() / 2;
        double bottom = event.getY() - getHeight() / 2;
        Gaze now = gaze.get();
        return Region.between(
                now.pictureX(left, top),
                now.pictureY(left, top),
                now.pictureX(right, bottom),
                now.pictureY(right, bottom));
    }

    /** The middle of what is seen, a fifth of it wide: where a rectangle begins by keyboard. */
    Region inTheMiddle() {
        Gaze now = gaze.get();
        double across = Math.max(16, getWidth() / now.zoom() / 5);
        return Region.between(
                now.x() - across / 2,
                now.y() - across / 8,
                now.x() + across / 2,
                now.y() + across / 8);
    }

    private void key(KeyEvent event) {
        MaskDraft keyed = draft;
        if (keyed != null && MaskKeys.press(event, keyed, this, receiver)) {
            event.consume();
            return;
        }
        switch (event.getCode()) {
            case PLUS, ADD, EQUALS, SEMICOLON -> step(1);
            case MINUS, SUBTRACT -> step(-1);
            case DIGIT0, NUMPAD0 -> fit();
            case R -> turn(event.isShiftDown() ? -90 : 90);
            case COMMA -> turn(-FINE);
            case PERIOD -> turn(FINE);
            case LEFT -> pan(-PAN, 0);
            case RIGHT -> pan(PAN, 0);
            case UP -> pan(0, -PAN);
            case DOWN -> pan(0, PAN);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void pan(double right, double down) {
        fitted = false;
        gaze.set(gaze.get().panned(right, down));
    }
}
