package kaijidesk.ui.mailroom;

import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import kaijidesk.ui.base.Ui;

/** What goes by post, and what by e-mail: the two halves of the mail room. */
final class PostWays extends HBox {
    /** Which of the two is shown, and what leads to the other. */
    PostWays(boolean mail, Runnable other, Ui ui) {
        getChildren()
                .addAll(
                        way("post", !mail, "left-pill", other, ui),
                        way("mail", mail, "right-pill", other, ui));
        ToggleGroup group = new ToggleGroup();
        getChildren().forEach(each -> ((ToggleButton) each).setToggleGroup(group));
    }

    private static ToggleButton way(String id, boolean here, String pill, Runnable other, Ui ui) {
        ToggleButton way = new ToggleButton(ui.text("ui.mailroom.way." + id));
        way.setId("way-" + id);
        way.getStyleClass().add(pill);
        way.setSelected(here);
        way.setOnAction(event -> {
            if (here) {
                way.setSelected(true);
            } else {
                other.run();
            }
        });
        return way;
    }
}
