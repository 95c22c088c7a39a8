package kaijidesk.ui;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kaijidesk.cases.Duty;
import kaijidesk.ui.base.Ui;
import kaijidesk.ui.parts.Icons;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** The left rail: where one can go, and who sits here. */
final class Rail extends VBox {
    /** What the rail leads to. */
    enum Place {
        TODAY(Material2OutlinedMZ.TODAY),
        CASES(Material2OutlinedAL.FOLDER_OPEN),
        INTAKE(Material2OutlinedMZ.MOVE_TO_INBOX),
        SCANS(Material2OutlinedMZ.SCANNER),
        MAILROOM(Material2OutlinedAL.LOCAL_POST_OFFICE),
        LEDGERS(Material2OutlinedMZ.MENU_BOOK),
        SETTINGS(Material2OutlinedMZ.SETTINGS),
        AUDIT(Material2OutlinedMZ.VERIFIED_USER, Duty.AUDIT);

        private final Ikon icon;
        private final Set<Duty> asked;

        Place(Ikon icon, Duty... asked) {
            this.icon = icon;
            this.asked = Set.of(asked);
        }

        /** Whether the desk answers there who may do that; elsewhere it refuses every question. */
        boolean opensTo(Set<Duty> duties) {
            return duties.containsAll(asked);
        }

        /** Ctrl and the place's number, which leads there from every screen. */
        KeyCombination shortcut() {
            return new KeyCodeCombination(DIGITS.get(ordinal()), KeyCombination.SHORTCUT_DOWN);
        }
    }

    private static final List<KeyCode> DIGITS =
            List.of(
                    KeyCode.DIGIT1,
                    KeyCode.DIGIT2,
                    KeyCode.DIGIT3,
                    KeyCode.DIGIT4,
                    KeyCode.DIGIT5,
                    KeyCode.DIGIT6,
                    KeyCode.DIGIT7,
                    KeyCode.DIGIT8);

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
                        place(Place.TODAY, ui, go),
                        place(Place.CASES, ui, go),
                        place(Place.INTAKE, ui, go),
                        place(Place.SCANS, ui, go),
                        place(Place.MAILROOM, ui, go),
                        place(Place.LEDGERS, ui, go),
                        place(Place.AUDIT, ui, go),
                        gap,
                        person,
                        place(Place.SETTINGS, ui, go));
    }

    /** Leads no further than who sits here may go. */
    void leadTo(Predicate<Place> open) {
        group.getToggles()
                .forEach(toggle -> {
                    ToggleButton button = (ToggleButton) toggle;
                    button.setVisible(open.test((Place) button.getUserData()));
                    button.setManaged(button.isVisible());
                });
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

    private ToggleButton place(Place place, Ui ui, Consumer<Place> go) {
        ToggleButton button = new ToggleButton(ui.texts().of(place), Icons.of(place.icon));
        button.setId("place-" + place.name());
        button.getStyleClass().addAll("flat", "rail-button");
        button.setContentDisplay(ContentDisplay.TOP);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setToggleGroup(group);
        button.setUserData(place);
        String shortcut = place.shortcut().getDisplayText();
        button.setTooltip(new Tooltip(ui.text("ui.rail.shortcut", place, shortcut)));
        button.setAccessibleHelp(shortcut);
        button.setOnAction(event -> {
            button.setSelected(true);
            go.accept(place);
        });
        return button;
    }
}
