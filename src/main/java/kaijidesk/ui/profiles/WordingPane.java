package kaijidesk.ui.profiles;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import kaijidesk.desk.WordingDesk;
import kaijidesk.letters.Template;
import kaijidesk.letters.TemplateText;
import kaijidesk.letters.WordingCheck;
import kaijidesk.regime.Operator;
import kaijidesk.ui.base.Ui;
import kaijidesk.ui.masks.Steps;
import org.jspecify.annotations.Nullable;

/**
 * The wording of the letters, letter by letter, beside a letter to nobody in these words. What is
 * wrong is said at its text while it is being typed.
 */
final class WordingPane extends HBox {
    private final Ui ui;
    private final Map<String, String> begun;
    private final Supplier<Operator> operator;

    /** Made when their letter is first turned to: all of them would keep the form waiting. */
    private final Map<Template, List<WordingRow>> rows = new EnumMap<>(Template.class);

    private final ComboBox<Template> choice = new ComboBox<>();
    private final VBox texts = new VBox();
    private final Label whole = new Label();
    private final LetterView letter = new LetterView();
    private final PauseTransition typing = new PauseTransition(Duration.millis(400));
    private List<WordingCheck.Problem> problems = List.of();
    private int wish;

    /**
     * A pane with the wording of a profile.
     *
     * @param operator who would sign
     */
    WordingPane(Map<String, String> own, Supplier<Operator> operator, Ui ui) {
        this.ui = ui;
        this.begun = own;
        this.operator = operator;
        getStyleClass().addAll("columns", "wording");
        choice.getItems().setAll(Template.values());
        choice.setId("template");
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setCellFactory(any -> new TemplateCell());
        choice.setButtonCell(new TemplateCell());
        choice.valueProperty().subscribe(this::turnTo);
        Label label = new Label(ui.text("ui.wording.letter"));
        label.getStyleClass().add("field-label");
        label.setLabelFor(choice);
        texts.getStyleClass().add("fields");
        ScrollPane scroll = new ScrollPane(texts);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox left = new VBox(label, choice, scroll);
        left.getStyleClass().add("field-row");
        HBox.setHgrow(left, Priority.ALWAYS);
        whole.getStyleClass().addAll("problem", "tone-bad");
        whole.setWrapText(true);
        whole.setMinHeight(USE_PREF_SIZE);
        VBox.setVgrow(letter, Priority.ALWAYS);
        VBox right = new VBox(whole, letter);
        right.getStyleClass().add("wording-preview");
        getChildren().addAll(left, right);
        typing.setOnFinished(event -> look(() -> {}));
        choice.setValue(Template.GUIDANCE);
    }

    private List<WordingRow> make(Template template) {
        List<WordingRow> made = new ArrayList<>();
        for (TemplateText text : template.texts()) {
            WordingRow row = new WordingRow(text, ui, typing::playFromStart);
            row.write(begun.getOrDefault(text.key(), text.shipped()));
            made.add(row);
        }
        return made;
    }

    /** The texts that are worded otherwise than they ship, by their keys. */
    Map<String, String> own() {
        Map<String, String> own = new TreeMap<>(begun);
        all().forEach(row -> {
            own.remove(row.text().key());
            if (row.isOwn()) {
                own.put(row.text().key(), row.written());
            }
        });
        return own;
    }

    private Stream<WordingRow> all() {
        return rows.values().stream().flatMap(List::stream);
    }

    private void turnTo(Template template) {
        if (template != null) {
            texts.getChildren().setAll(rows.computeIfAbsent(template, this::make));
            letter.clear();
            look(() -> {});
        }
    }

    /** Goes on when nothing is wrong with the wording; else shows what is. */
    void whenSound(Runnable then, Runnable otherwise) {
        if (own().isEmpty()) {
            then.run();
        } else {
            look(() -> {
                if (problems.isEmpty()) {
                    then.run();
                } else {
                    turnToProblem();
                    otherwise.run();
                }
            });
        }
    }

    private void look(Runnable then) {
        typing.stop();
        int mine = ++wish;
        Template template = choice.getValue();
        Map<String, String> own = own();
        Operator signer = operator.get();
        ui.tasks()
                .<Looked>run(
                        () -> look(template, own, signer),
                        looked -> {
                            if (mine == wish) {
                                show(looked);
                                then.run();
                            }
                        },
                        ui.failure());
    }

    private record Looked(WordingDesk.Look look, LetterView.Pages pages) {}

    private Looked look(Template template, Map<String, String> own, Operator signer) {
        WordingDesk.Look look = ui.office().regime().wording().look(template, own, signer);
        return new Looked(look, LetterView.draw(look.pdf()));
    }

    private void show(Looked looked) {
        problems = looked.look().problems();
        all().forEach(row -> row.wrong(said(row.text().key())));
        String rest = said("");
        whole.setText(rest);
        whole.setVisible(rest != null);
        whole.setManaged(rest != null);
        letter.show(looked.pages());
    }

    /** To a letter with something wrong, unless the one that shows is one. */
    private void turnToProblem() {
        List<Template> wrong = problems.stream().map(WordingCheck.Problem::template).toList();
        if (!wrong.contains(choice.getValue())) {
            choice.setValue(wrong.getFirst());
        }
    }

    private @Nullable String said(String key) {
        List<String> said =
                problems.stream()
                        .filter(problem -> problem.key().equals(key))
                        .map(problem -> Steps.text(problem.what(), ui.texts()))
                        .toList();
        return said.isEmpty() ? null : String.join("\n", said);
    }

    private final class TemplateCell extends ListCell<Template> {
        @Override
        protected void updateItem(Template template, boolean empty) {
            super.updateItem(template, empty);
            setText(empty || template == null ? null : name(template));
        }

        private String name(Template template) {
            Set<String> own = own().keySet();
            boolean changed =
                    template.texts().stream().map(TemplateText::key).anyMatch(own::contains);
            String name = ui.texts().of(template);
            return changed ? ui.text("ui.wording.own", name) : name;
        }
    }
}
