package kaijidesk.ui.profiles;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import kaijidesk.desk.AdoptedProfile;
import kaijidesk.desk.Profiles;
import kaijidesk.desk.UnreadableProfile;
import kaijidesk.regime.Profile;
import kaijidesk.ui.base.Ui;
import kaijidesk.ui.parts.Chip;
import kaijidesk.ui.parts.Icons;
import kaijidesk.ui.parts.Tone;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** The editions that the office works by, and the ways to a next one (R6.06). */
public final class ProfilesCard extends VBox {
    private static final long LARGEST = 1 << 20;

    private final Ui ui;
    private final GridPane editions = new GridPane();

    /** A card that reads the editions at once. */
    public ProfilesCard(Ui ui) {
        this.ui = ui;
        getStyleClass().add("card-pane");
        Label title = new Label(ui.text("ui.profiles.title"));
        title.getStyleClass().add("card-title");
        Label what = new Label(ui.text("ui.profiles.what"));
        what.setWrapText(true);
        editions.getStyleClass().add("facts");
        getChildren().addAll(title, what, editions, buttons());
        reload();
    }

    private record Known(List<AdoptedProfile> adopted, Profile inForce) {}

    private void reload() {
        ui.tasks()
                .run(
                        () ->
                                new Known(
                                        ui.office().regime().adopted(),
                                        ui.office().regime().inForce()),
                        this::show,
                        ui.failure());
    }

    private void show(Known known) {
        editions.getChildren().clear();
        int row = 0;
        for (AdoptedProfile each : known.adopted()) {
            Profile profile = each.profile();
            boolean now = profile.edition().equals(known.inForce().edition());
            editions.addRow(
                    row++,
                    now
                            ? new Chip(
                                    ui.text("ui.profiles.in-force"),
                                    Tone.GOOD,
                                    Material2OutlinedAL.CHECK_CIRCLE)
                            : new Label(),
                    name(profile),
                    new Label(ui.text("ui.profiles.from", profile.effectiveFrom())),
                    by(each));
        }
    }

    private Node name(Profile profile) {
        Label name = new Label(ui.text("ui.profiles.edition", profile.name(), profile.version()));
        name.setWrapText(true);
        name.setMaxWidth(320 * ui.scale());
        return name;
    }

    private Label by(AdoptedProfile each) {
        Label by =
                new Label(
                        each.person() == null
                                ? ui.text("ui.profiles.by-program")
                                : ui.text("ui.profiles.by", each.person().name(), day(each)));
        by.getStyleClass().add("muted");
        return by;
    }

    private String day(AdoptedProfile each) {
        return ui.texts().day(kaijidesk.regime.Tokyo.dayOf(each.at()));
    }

    private FlowPane buttons() {
        Button next = new Button(ui.text("ui.profiles.next"), Icons.of(Material2OutlinedAL.EDIT));
        next.setId("next-edition");
        next.setOnAction(event -> edit(() -> ui.office().regime().inForce()));
        Button read = new Button(ui.text("ui.profiles.read"));
        read.setId("read-profile");
        read.setOnAction(event ->
                ui.files().chooseFile("json").ifPresent(file -> edit(() -> fromFile(file))));
        MenuButton shipped = new MenuButton(ui.text("ui.profiles.shipped"));
        shipped.setId("shipped-profiles");
        for (String id : List.of(Profiles.SOURCE, Profiles.TODAY)) {
            MenuItem item = new MenuItem(ui.text("ui.profiles.shipped." + id));
            item.setOnAction(event -> edit(() -> ui.office().regime().shipped(id)));
            shipped.getItems().add(item);
        }
        FlowPane buttons = new FlowPane(next, read, shipped);
        buttons.getStyleClass().add("acts");
        buttons.setAlignment(Pos.CENTER_LEFT);
        return buttons;
    }

    private Profile fromFile(Path file) throws IOException, UnreadableProfile {
        if (Files.size(file) > LARGEST) {
            throw new IOException("too large");
        }
        return ui.office().regime().read(Files.readAllBytes(file));
    }

    private record Beginning(Profile values, Profile inForce) {}

    private void edit(Callable<Profile> values) {
        ui.tasks()
                .run(
                        () -> new Beginning(values.call(), ui.office().regime().inForce()),
                        begun -> {
                            ProfileForm form =
                                    new ProfileForm(
                                            begun.values(), begun.inForce(), ui, this::reload);
                            ui.modals().show(form);
                            form.begin();
                        },
                        ui.failure());
    }
}
