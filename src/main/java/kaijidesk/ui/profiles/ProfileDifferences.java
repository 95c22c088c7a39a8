package kaijidesk.ui.profiles;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kaijidesk.cases.ProfileEffect;
import kaijidesk.desk.CaseEffect;
import kaijidesk.regime.Profile;
import kaijidesk.regime.ProfileField;
import kaijidesk.regime.Step;
import kaijidesk.regime.Verdict;
import kaijidesk.ui.base.Ui;
import kaijidesk.ui.masks.Steps;
import kaijidesk.ui.parts.Chip;
import org.jspecify.annotations.Nullable;

/** What differs from the edition in force, and about which open cases it would say otherwise. */
final class ProfileDifferences extends VBox {
    /** More would not be read; the rest is counted. */
    private static final int SHOWN = 50;

    private final Profile inForce;
    private final Ui ui;
    private final VBox changes = new VBox();
    private final VBox cases = new VBox();
    private AtomicBoolean ended = new AtomicBoolean();
    private @Nullable Profile seen;

    ProfileDifferences(Profile inForce, Ui ui) {
        this.inForce = inForce;
        this.ui = ui;
        getStyleClass().add("fields");
        changes.getStyleClass().add("choices");
        cases.getStyleClass().add("choices");
        VBox both = new VBox(changes, cases);
        both.getStyleClass().add("fields");
        ScrollPane scroll = new ScrollPane(both);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().add(scroll);
        changes.getChildren().setAll(heading("ui.profile.changes"), muted("ui.profile.unchecked"));
        sceneProperty()
                .subscribe(scene -> {
                    if (scene == null) {
                        stop();
                    }
                });
    }

    /** The values that were shown last, null before any. */
    @Nullable Profile seen() {
        return seen;
    }

    /** Looks at no further case: nobody waits for the answer any more. */
    void stop() {
        ended.set(true);
    }

    /** Looks for what would differ; the values were found sound. */
    void show(Profile values) {
        stop();
        seen = values;
        changes.getChildren().setAll(heading("ui.profile.changes"));
        List<ProfileField.Change> differing = ProfileField.changes(inForce, values);
        if (differing.isEmpty()) {
            changes.getChildren().add(muted("ui.profile.no-changes"));
        }
        differing.forEach(change -> changes.getChildren().add(row(change)));
        look(values);
    }

    private Node row(ProfileField.Change change) {
        Label field = new Label(ui.texts().of(change.field()));
        field.getStyleClass().add("strong");
        field.setWrapText(true);
        VBox row = new VBox(field);
        change.gone().forEach(line -> row.getChildren().add(wrapped("− " + text(line), "muted")));
        change.come().forEach(line -> row.getChildren().add(wrapped("＋ " + text(line), "")));
        return row;
    }

    private void look(Profile values) {
        AtomicBoolean now = new AtomicBoolean();
        ended = now;
        ProgressBar bar = new ProgressBar(0);
        Button stop = new Button(ui.text("ui.form.cancel"));
        stop.getStyleClass().add("compact");
        stop.setOnAction(event -> stop());
        HBox line = new HBox(bar, stop);
        line.getStyleClass().add("line");
        line.setAlignment(Pos.CENTER_LEFT);
        cases.getChildren().setAll(heading("ui.profile.cases"), line);
        ui.tasks()
                .run(
                        () ->
                                ui.office()
                                        .regime()
                                        .effects(
                                                values,
                                                ui.person().get(),
                                                (done, all) -> {
                                                    Platform.runLater(() ->
                                                            bar.setProgress((double) done / all));
                                                    return !now.get();
                                                }),
                        found -> show(found, now.get()),
                        ui.failure());
    }

    private void show(List<CaseEffect> found, boolean ended) {
        cases.getChildren().setAll(heading("ui.profile.cases"), wrapped(count(found, ended), ""));
        found.stream().limit(SHOWN).forEach(each -> cases.getChildren().add(row(each)));
        if (!found.isEmpty()) {
            cases.getChildren().add(1, muted("ui.profile.keeps"));
        }
    }

    private String count(List<CaseEffect> found, boolean ended) {
        if (found.isEmpty() && !ended) {
            return ui.text("ui.profile.no-cases");
        }
        return ui.text(ended ? "ui.profile.cases.ended" : "ui.profile.cases.count", found.size());
    }

    private Node row(CaseEffect each) {
        Label number = new Label(each.number().value());
        number.getStyleClass().add("strong");
        VBox row = new VBox(number);
        for (ProfileEffect effect : each.effects()) {
            HBox line = new HBox(Chip.of(effect.rule()), status(effect.own()));
            line.getChildren().addAll(new Label("→"), status(effect.other()));
            line.getStyleClass().add("line");
            line.setAlignment(Pos.CENTER_LEFT);
            row.getChildren().add(line);
            Verdict other = effect.other();
            if (other != null) {
                row.getChildren().add(wrapped(text(other.steps().getLast()), "muted"));
            }
        }
        return row;
    }

    private Node status(@Nullable Verdict verdict) {
        return verdict == null
                ? new Label(text(ProfileEffect.NOT_ASKED))
                : Chip.of(verdict.status(), ui.texts());
    }

    private Label heading(String key) {
        return wrapped(ui.text(key), "heading");
    }

    private Label muted(String key) {
        return wrapped(ui.text(key), "muted");
    }

    private static Label wrapped(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        if (!style.isEmpty()) {
            label.getStyleClass().add(style);
        }
        return label;
    }

    private String text(Step step) {
        return Steps.text(step, ui.texts());
    }
}
