package kaijidesk.ui.base;

import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;

/** What happens every second until it is stopped. A test turns it by hand instead of waiting. */
public interface Seconds {
    /**
     * Calls that on the FX thread once a second, first in a second from now.
     *
     * @return what stops it
     */
    Runnable each(Runnable second);

    /** The seconds of the clock on the wall. */
    static Seconds real() {
        return second -> {
            Timeline timeline =
                    new Timeline(new KeyFrame(Duration.seconds(1), event -> second.run()));
            timeline.setCycleCount(Timeline.INDEFINITE);
            timeline.play();
            return timeline::stop;
        };
    }
}
