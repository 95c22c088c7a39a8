package kaijidesk.ui;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kaijidesk.ui.base.Ui;
import kaijidesk.ui.parts.Icons;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** The left rail: where one can go, and who sits here. */
final class Rail extends VBox {
    /** What the rail leads to. */
    enum Place {
        CASES,
        SETTINGS
    }

    private final ToggleGroup group = new ToggleGroup();

    Rail(Ui ui, Consumer<Place> go, Runnable changePerson) {
        getStyleClass().add("rail");
        Region gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        Button person =
                new Button(ui.person().get().name(), Icons.of(Material2OutlinedMZ.PERSON_OUTLINE));
        person.setId("person");
        person.getStyleClass().addAll("flat", "rail-button");
        person.setContentDisplay(ContentDisplay.TOP);
        person.setMaxWidth(Double.MAX_VALUE);
        person.setTooltip(new Tooltip(ui.text("ui.person.change")));
        person.setAccessibleHelp(ui.text("ui.person.change"));
        person.setOnAction(event -> changePerson.run());
        getChildren()
                .addAll(
                        place(Place.CASES, Material2OutlinedAL.FOLDER_OPEN, ui, go),
                        gap,
                        person,
                        place(Place.SETTINGS, Material2OutlinedMZ.SETTINGS, ui, go));
    }

    /** Marks where the user is. */
    void at(Place place) {
        group.getToggles().stream()
                .filter(toggle -> toggle.getUserData() == place)
                .forEach(group::selectToggle);
    }

    /** Puts the keyboard on the button of that place. */
    void begin(Place place) {
        group.getToggles().stream()
                .filter(toggle -> toggle.getUserData() == place)
                .forEach(toggle -> ((ToggleButton) toggle).requestFocus());
    }

    private ToggleButton place(Place place, Ikon icon, Ui ui, Consumer<Place> go) {
        ToggleButton button = new ToggleButton(ui.texts().of(place), Icons.of(icon));
        button.setId("place-" + place.name());
        button.getStyleClass().addAll("flat", "rail-button");
        button.setContentDisplay(ContentDisplay.TOP);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setToggleGroup(group);
        button.setUserData(place);
        button.setOnAction(event -> {
            button.setSelected(true);
            go.accept(place);
        });
        return button;
    }
}
