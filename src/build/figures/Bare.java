import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;

/** The least that JavaFX can show: what the desk's start is compared with. */
public final class Bare extends Application {
    /** Opens a window with one label, of the desk's size. */
    public static void main(String[] args) {
        launch(Bare.class);
    }

    @Override
    public void start(Stage stage) {
        stage.setScene(new Scene(new Label("Label"), 1280, 720));
        stage.show();
    }
}
