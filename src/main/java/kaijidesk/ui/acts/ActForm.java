package kaijidesk.ui.acts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import kaijidesk.cases.Act;
import kaijidesk.cases.ActField;
import kaijidesk.cases.ActFields;
import kaijidesk.cases.ActKind;
import kaijidesk.cases.FieldProblem;
import kaijidesk.desk.CaseView;
import kaijidesk.regime.ItemAt;
import kaijidesk.ui.base.Ui;
import org.jspecify.annotations.Nullable;

/** The form of any act, generated from its fields. */
public final class ActForm extends FormFrame {
    /** Performs an act and tells, on the FX thread, what went wrong: null when nothing did. */
    public interface Performer {
        /** Starts the act. */
        void perform(Act act, Consumer<@Nullable Exception> answered);
    }

    private final ActKind kind;
    private final Ui ui;
    private final Performer performer;
    private final List<FieldRow> rows = new ArrayList<>();

    /** Fields that have nothing to choose in this case. */
    private final Set<ActField> pointless = new HashSet<>();

    /**
     * A form.
     *
     * @param view the case as the user sees it
     * @param preset written values to begin with, by field name
     */
    public ActForm(
            ActKind kind, CaseView view, Map<String, String> preset, Ui ui, Performer performer) {
        super(ui.text("act." + kind.id()), ui.text("act." + kind.id() + ".help"), ui);
        this.kind = kind;
        this.ui = ui;
        this.performer = performer;
        for (ActField field : ActFields.of(kind)) {
            List<Choice> choices = Choices.of(kind, field, view, ui.texts());
            FieldRow row =
                    new FieldRow(kind, field, Editors.of(field, choices, ui.texts()), ui.texts());
            if (field.type() == ItemAt.class && choices.isEmpty()) {
                pointless.add(field);
            }
            String value = preset.get(field.name());
            if (value != null) {
                row.editor().value(value);
            }
            rows.add(row);
        }
        rows.forEach(row -> row.editor().onChoice(this::showRelevant));
        showRelevant();
        entries(rows);
    }

    @Override
    protected void commit() {
        List<FieldRow> missing = rows.stream().filter(FieldRow::missing).toList();
        if (!missing.isEmpty()) {
            // from the last to the first, which so gets the cursor
            missing.reversed().forEach(row -> row.problem(why(FieldProblem.Why.MISSING, row)));
            return;
        }
        try {
            Act act = ActFields.read(kind, entered());
            busy();
            performer.perform(act, this::answered);
        } catch (FieldProblem problem) {
            rows.stream()
                    .filter(row -> row.name().equals(problem.field()))
                    .forEach(row -> row.problem(why(problem.why(), row)));
        }
    }

    private String why(FieldProblem.Why why, FieldRow row) {
        return ui.text("Why." + why.name(), ui.text("field." + kind.id() + "." + row.name()));
    }

    private Map<String, String> entered() {
        Map<String, String> values = new LinkedHashMap<>();
        for (FieldRow row : rows) {
            String value = row.value();
            if (!value.isEmpty() || !row.field().optional()) {
                values.put(row.name(), value);
            }
        }
        return values;
    }

    private void showRelevant() {
        Map<String, String> entered = entered();
        for (FieldRow row : rows) {
            boolean shows =
                    !pointless.contains(row.field()) && Relevance.shows(kind, row.field(), entered);
            row.setVisible(shows);
            row.setManaged(shows);
        }
    }
}
