package kaijidesk.ui.profiles;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kaijidesk.desk.CannotDo;
import kaijidesk.desk.RegimeDesk;
import kaijidesk.regime.Operator;
import kaijidesk.regime.Profile;
import kaijidesk.regime.ProfileCheck;
import kaijidesk.regime.ProfileDraft;
import kaijidesk.ui.acts.FormFrame;
import kaijidesk.ui.base.Notices;
import kaijidesk.ui.base.Ui;
import kaijidesk.ui.masks.Steps;
import org.jspecify.annotations.Nullable;

/**
 * Edits a profile and makes it the next edition (R6.06). Beside it stands what would differ, so
 * that nobody adopts values without having seen what they do.
 */
final class ProfileForm extends FormFrame {
    private static final int VALUES = 0;
    private static final int WORDING = 1;

    private final Ui ui;
    private final Profile begun;
    private final Runnable adopted;
    private final List<ProfileEntry> entries = new ArrayList<>();
    private final ProfileDifferences differences;
    private final WordingPane wording;
    private final TabPane tabs = new TabPane();
    private boolean warned;

    /**
     * A form that begins with some values.
     *
     * @param inForce what is compared with
     * @param adopted called after they were adopted
     */
    ProfileForm(Profile begun, Profile inForce, Ui ui, Runnable adopted) {
        super(ui.text("ui.profile.adopt"), ui.text("ui.profile.adopt.help"), ui);
        this.ui = ui;
        this.begun = begun;
        this.adopted = adopted;
        this.differences = new ProfileDifferences(inForce, ui);
        this.wording = new WordingPane(begun.wording(), this::operator, ui);
        getStyleClass().add("profile-form");
        VBox sections = new VBox();
        sections.getStyleClass().add("fields");
        for (ProfileEntries.Section section : new ProfileEntries(ui).all()) {
            Label title = new Label(ui.text(section.key()));
            title.getStyleClass().addAll("heading", "section");
            title.setMaxWidth(Double.MAX_VALUE);
            sections.getChildren().add(title);
            for (ProfileEntry entry : section.entries()) {
                entry.show(begun);
                entries.add(entry);
                sections.getChildren().add(entry.row());
            }
        }
        ScrollPane left = scrolled(sections);
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox arranged = new HBox(left, right());
        arranged.getStyleClass().add("columns");
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.getTabs()
                .setAll(
                        new Tab(ui.text("ui.profile.values"), arranged),
                        new Tab(ui.text("ui.profile.wording"), wording));
        entries(entries.stream().map(ProfileEntry::row).toList(), tabs);
        addEventFilter(KeyEvent.KEY_PRESSED, this::escape);
    }

    private VBox right() {
        Button check = new Button(ui.text("ui.profile.check"));
        check.setId("check-profile");
        check.setOnAction(event -> check());
        Button export = new Button(ui.text("ui.profile.export"));
        export.setId("export-profile");
        export.setOnAction(event -> export());
        HBox buttons = new HBox(check, export);
        buttons.getStyleClass().add("form-buttons");
        buttons.setAlignment(Pos.CENTER_LEFT);
        VBox.setVgrow(differences, Priority.ALWAYS);
        VBox right = new VBox(buttons, differences);
        right.getStyleClass().addAll("fields", "profile-differences");
        return right;
    }

    /** What differs is seen before it is adopted: the first time, it is shown instead. */
    @Override
    protected void commit() {
        Profile values = values();
        if (values == null || !sound(values)) {
            tabs.getSelectionModel().select(VALUES);
            return;
        }
        wording.whenSound(() -> look(values), this::toWording);
    }

    private void toWording() {
        tabs.getSelectionModel().select(WORDING);
        advise(ui.text("ui.profile.wording-wrong"));
    }

    private void look(Profile values) {
        if (!values.equals(differences.seen())) {
            tabs.getSelectionModel().select(VALUES);
            differences.show(values);
            advise(ui.text("ui.profile.look-first"));
            return;
        }
        differences.stop();
        busy();
        ui.tasks().run(() -> adopt(values), this::adopted, this::answered);
    }

    private record Adopted(Profile edition, Profile today) {}

    private Adopted adopt(Profile values) throws CannotDo {
        RegimeDesk regime = ui.office().regime();
        return new Adopted(regime.adopt(values, ui.person().get()), regime.inForce());
    }

    private void adopted(Adopted done) {
        Profile edition = done.edition();
        answered(null);
        boolean passedOver =
                !edition.effectiveFrom().isAfter(ui.today()) && !done.today().equals(edition);
        ui.notices()
                .show(
                        passedOver ? Notices.Tone.WARNING : Notices.Tone.DONE,
                        passedOver
                                ? ui.text(
                                        "ui.profile.passed-over",
                                        edition.version(),
                                        done.today().name(),
                                        done.today().effectiveFrom())
                                : ui.text(
                                        "ui.profile.adopted",
                                        edition.version(),
                                        edition.effectiveFrom()));
        adopted.run();
    }

    /** The first Escape doesn't throw a changed form away. */
    private void escape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !warned && changed()) {
            warned = true;
            advise(ui.text("ui.profile.would-be-lost"));
            event.consume();
        }
    }

    private boolean changed() {
        ProfileDraft draft = new ProfileDraft(begun);
        boolean readable = entries.stream().allMatch(entry -> entry.into(draft));
        draft.wording = wording.own();
        return !readable || !draft.profile(begun.version()).equals(begun);
    }

    /** What is typed, or nothing where an entry can't be read; then it says which. */
    private @Nullable Profile values() {
        ProfileDraft draft = new ProfileDraft(begun);
        entries.forEach(entry -> entry.row().problem(null));
        List<ProfileEntry> unreadable =
                entries.stream().filter(entry -> !entry.into(draft)).toList();
        // from the last to the first, which so gets the cursor
        unreadable.reversed().forEach(each -> each.row().problem(ui.text("ui.profile.unreadable")));
        draft.wording = wording.own();
        return unreadable.isEmpty() ? draft.profile(begun.version()) : null;
    }

    private boolean sound(Profile values) {
        List<ProfileCheck.Problem> problems = ProfileCheck.problems(values);
        for (ProfileCheck.Problem problem : problems.reversed()) {
            entries.stream()
                    .filter(entry -> entry.field() == problem.field())
                    .findFirst()
                    .ifPresent(
                            entry -> entry.row().problem(Steps.text(problem.what(), ui.texts())));
        }
        return problems.isEmpty();
    }

    private void check() {
        Profile values = values();
        if (values != null && sound(values)) {
            wording.whenSound(() -> differences.show(values), this::toWording);
        }
    }

    /** Who would sign: as typed, where that can be read. */
    private Operator operator() {
        ProfileDraft draft = new ProfileDraft(begun);
        entries.forEach(entry -> entry.into(draft));
        return draft.operator;
    }

    private void export() {
        Profile values = values();
        if (values != null) {
            ui.files().chooseSave(values.id() + ".json").ifPresent(file -> write(values, file));
        }
    }

    private void write(Profile values, Path file) {
        ui.tasks()
                .<Path>run(
                        () -> save(values, file),
                        saved ->
                                ui.notices()
                                        .show(Notices.Tone.DONE, ui.text("ui.profile.exported")),
                        ui.failure());
    }

    private static Path save(Profile values, Path file) throws IOException {
        return Files.write(file, RegimeDesk.export(values));
    }
}
