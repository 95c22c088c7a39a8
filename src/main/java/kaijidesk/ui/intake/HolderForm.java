package kaijidesk.ui.intake;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kaijidesk.regime.RightsHolder;
import kaijidesk.ui.acts.Choice;
import kaijidesk.ui.acts.DateEditor;
import kaijidesk.ui.acts.Editor;
import kaijidesk.ui.acts.Editors;
import kaijidesk.ui.acts.EntryRow;
import kaijidesk.ui.acts.FormFrame;
import kaijidesk.ui.base.Ui;
import org.jspecify.annotations.Nullable;

/** Asks what the operator's list is to say of a rights holder (R4.04). */
final class HolderForm extends FormFrame {
    private final Ui ui;
    private final IntakeModel model;
    private final Set<String> taken;
    private final Map<HolderEntry.Field, EntryRow> rows = new EnumMap<>(HolderEntry.Field.class);

    /** A form for a new rights holder, or to change what is known of one that keeps its number. */
    HolderForm(IntakeModel model, @Nullable RightsHolder known, Ui ui) {
        super(
                ui.text(known == null ? "ui.holders.add" : "ui.holders.changing"),
                ui.text("ui.holders.help"),
                ui);
        this.ui = ui;
        this.model = model;
        this.taken = known == null ? model.numbers() : Set.of();
        for (HolderEntry.Field field : HolderEntry.Field.values()) {
            rows.put(field, row(field));
        }
        if (known != null) {
            HolderEntry.of(known).forEach((field, text) -> editor(field).value(text));
            editor(HolderEntry.Field.ID).node().setDisable(true);
        }
        entries(List.copyOf(rows.values()));
    }

    private Editor editor(HolderEntry.Field field) {
        return row(rows, field).editor();
    }

    private static EntryRow row(Map<HolderEntry.Field, EntryRow> rows, HolderEntry.Field field) {
        EntryRow row = rows.get(field);
        if (row == null) {
            throw new IllegalStateException("every field has its row");
        }
        return row;
    }

    private EntryRow row(HolderEntry.Field field) {
        String text = ui.text("ui.holders.field." + field.name());
        return new EntryRow(
                field.name(),
                field.optional() ? text + ui.text("ui.form.optional") : text,
                switch (field) {
                    case BASIS -> Editors.choice(bases(), ui.texts());
                    case FROM, UNTIL -> new DateEditor(ui.texts());
                    default -> Editors.line();
                });
    }

    private List<Choice> bases() {
        return Arrays.stream(RightsHolder.Basis.values())
                .map(basis -> new Choice(basis.name(), ui.texts().of(basis)))
                .toList();
    }

    @Override
    protected void commit() {
        Map<HolderEntry.Field, String> typed = new LinkedHashMap<>();
        rows.forEach((field, row) -> typed.put(field, row.value()));
        HolderEntry entry = new HolderEntry(typed, taken);
        Map<HolderEntry.Field, HolderEntry.Wrong> problems = entry.problems();
        if (problems.isEmpty()) {
            busy();
            model.keep(entry.holder(), this::answered);
            return;
        }
        // from the last to the first, which so gets the cursor
        List.copyOf(problems.keySet())
                .reversed()
                .forEach(field -> {
                    EntryRow row = row(rows, field);
                    row.problem(ui.text("ui.holders.wrong." + problems.get(field), named(field)));
                });
    }

    private String named(HolderEntry.Field field) {
        return ui.text("ui.holders.field." + field.name());
    }
}
