package kaijidesk.ui.settings;

import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import kaijidesk.cases.CaseNumber;
import kaijidesk.ui.base.Session;
import kaijidesk.ui.base.Settings;
import kaijidesk.ui.base.Ui;
import kaijidesk.ui.parts.Gallery;
import kaijidesk.ui.printing.PrinterCard;
import kaijidesk.ui.profiles.CalendarCard;
import kaijidesk.ui.profiles.ProfilesCard;
import kaijidesk.ui.retention.RetentionCard;
import kaijidesk.ui.stationery.StationeryCard;

/** Language, look and text size. Every choice holds at once. */
public final class SettingsPane extends VBox {
    private static final int STEP = 10;
    private static final Integer[] REVEAL_SECONDS = {30, 60, 120, 300};

    private final Settings settings;
    private final Runnable changed;
    private final Ui ui;

    /**
     * The settings.
     *
     * @param changed is called after each choice and builds the window anew
     * @param opened is told which case the user wants to see
     */
    public SettingsPane(
            Settings settings,
            Ui ui,
            Session session,
            Runnable changed,
            Consumer<CaseNumber> opened) {
        this.settings = settings;
        this.changed = changed;
        this.ui = ui;
        getStyleClass().addAll("screen", "settings");
        Label title = new Label(ui.text("ui.settings.title"));
        title.getStyleClass().add("screen-title");
        VBox card =
                new VBox(
                        row("ui.settings.language", language()),
                        row("ui.settings.look", look()),
                        row("ui.settings.size", size()),
                        row("ui.settings.lock", lock()),
                        row("ui.settings.reveal", reveal()));
        card.getStyleClass().add("card-pane");
        card.setMaxWidth(960 * ui.scale());
        Button gallery = new Button(ui.text("ui.settings.gallery"));
        gallery.getStyleClass().add("flat");
        gallery.setOnAction(event -> {
            ScrollPane scroll = new ScrollPane(Gallery.of(ui));
            scroll.setFitToWidth(true);
            scroll.getStyleClass().add("gallery-form");
            ui.modals().show(scroll);
        });
        RecordsImport records = new RecordsImport(ui);
        records.setMaxWidth(960 * ui.scale());
        DatabaseCard database = new DatabaseCard(ui, records::read);
        database.setMaxWidth(960 * ui.scale());
        BackupCard backups = new BackupCard(ui);
        backups.setMaxWidth(960 * ui.scale());
        PeopleCard people = new PeopleCard(ui, session);
        people.setMaxWidth(960 * ui.scale());
        ProfilesCard profiles = new ProfilesCard(ui);
        profiles.setMaxWidth(960 * ui.scale());
        CalendarCard calendar = new CalendarCard(ui);
        calendar.setMaxWidth(960 * ui.scale());
        MailServerCard mails = new MailServerCard(ui);
        mails.setMaxWidth(960 * ui.scale());
        PrinterCard printer = new PrinterCard(settings, ui);
        printer.setMaxWidth(960 * ui.scale());
        StationeryCard stationery = new StationeryCard(ui);
        stationery.setMaxWidth(960 * ui.scale());
        FetchCard fetching = new FetchCard(ui);
        fetching.setMaxWidth(960 * ui.scale());
        RetentionCard retention = new RetentionCard(ui, opened);
        retention.setMaxWidth(960 * ui.scale());
        getChildren()
                .addAll(
                        title,
                        card,
                        people,
                        backups,
                        mails,
                        printer,
                        stationery,
                        profiles,
                        calendar,
                        fetching,
                        records,
                        database,
                        retention,
                        gallery);
    }

    private HBox row(String key, Node choice) {
        Label name = new Label(ui.text(key));
        name.setMinWidth(160 * ui.scale());
        name.setLabelFor(choice);
        choice.setAccessibleText(ui.text(key));
        HBox row = new HBox(name, choice);
        row.getStyleClass().add("line");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private HBox language() {
        ToggleGroup group = new ToggleGroup();
        boolean japanese = ui.texts().japanese();
        return new HBox(
                toggle(
                        group,
                        "language-ja",
                        ui.text("ui.settings.ja"),
                        japanese,
                        "left-pill",
                        () -> settings.language(Locale.JAPAN)),
                toggle(
                        group,
                        "language-en",
                        ui.text("ui.settings.en"),
                        !japanese,
                        "right-pill",
                        () -> settings.language(Locale.ENGLISH)));
    }

    private HBox look() {
        ToggleGroup group = new ToggleGroup();
        HBox choices = new HBox();
        for (Settings.Look look : Settings.Look.values()) {
            String pill =
                    look == Settings.Look.SYSTEM
                            ? "left-pill"
                            : look == Settings.Look.DARK ? "right-pill" : "center-pill";
            choices.getChildren()
                    .add(
                            toggle(
                                    group,
                                    "look-" + look.name(),
                                    ui.texts().of(look),
                                    settings.look() == look,
                                    pill,
                                    () -> settings.look(look)));
        }
        return choices;
    }

    private HBox size() {
        Slider slider = new Slider(80, 200, settings.textSize());
        slider.setId("text-size");
        slider.setMajorTickUnit(40);
        slider.setMinorTickCount(40 / STEP - 1);
        slider.setBlockIncrement(STEP);
        slider.setSnapToTicks(true);
        slider.setShowTickLabels(true);
        slider.setPrefWidth(320 * ui.scale());
        slider.setAccessibleText(ui.text("ui.settings.size"));
        Label percent = new Label(settings.textSize() + "%");
        slider.valueProperty()
                .subscribe(value -> {
                    int rounded = Math.round(value.floatValue() / STEP) * STEP;
                    percent.setText(rounded + "%");
                    if (!slider.isValueChanging()) {
                        size(rounded);
                    }
                });
        slider.valueChangingProperty()
                .subscribe(changing -> {
                    if (!changing) {
                        size((int) Math.round(slider.getValue() / STEP) * STEP);
                    }
                });
        HBox box = new HBox(slider, percent);
        box.getStyleClass().add("line");
        return box;
    }

    private ComboBox<Integer> lock() {
        ComboBox<Integer> minutes = new ComboBox<>();
        minutes.setId("lock-after");
        minutes.getItems().setAll(Settings.LOCK_AFTER);
        minutes.setValue(settings.lockAfter());
        minutes.setOnAction(event -> {
            settings.lockAfter(minutes.getValue());
            changed.run();
        });
        return minutes;
    }

    /** For how long personal data shows (R6.02). */
    private ComboBox<Integer> reveal() {
        ComboBox<Integer> seconds = new ComboBox<>();
        seconds.setId("reveal-seconds");
        seconds.getItems().setAll(REVEAL_SECONDS);
        seconds.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(Integer value) {
                        return value == null ? "" : ui.text("ui.settings.seconds", value);
                    }

                    @Override
                    public Integer fromString(String text) {
                        throw new UnsupportedOperationException();
                    }
                });
        seconds.setValue(settings.revealSeconds());
        seconds.setOnAction(event -> settings.revealSeconds(seconds.getValue()));
        return seconds;
    }

    private void size(int percent) {
        if (percent != settings.textSize()) {
            settings.textSize(percent);
            changed.run();
        }
    }

    private ToggleButton toggle(
            ToggleGroup group,
            String id,
            String text,
            boolean selected,
            String pill,
            Runnable chosen) {
        ToggleButton button = new ToggleButton(text);
        button.setId(id);
        button.setToggleGroup(group);
        button.setSelected(selected);
        button.getStyleClass().add(pill);
        button.setOnAction(event -> {
            button.setSelected(true);
            chosen.run();
            changed.run();
        });
        return button;
    }
}
