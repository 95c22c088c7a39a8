package kaijidesk.ui.acts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import kaijidesk.cases.Substitutes;
import kaijidesk.desk.CannotPrint;
import kaijidesk.letters.Unprintable;
import kaijidesk.ui.base.Ui;
import org.jspecify.annotations.Nullable;

/**
 * A letter holds characters that no font has: what shall be printed in their place, one by one.
 * What the office printed the last time stands there already and is confirmed anew.
 */
public final class SubstituteForm extends FormFrame {
    /** Performs the act with what was chosen and tells, on the FX thread, what went wrong. */
    public interface Performer {
        /** Starts the act. */
        void perform(Substitutes substitutes, Consumer<@Nullable Exception> answered);
    }

    private final Ui ui;
    private final Performer performer;
    private final List<EntryRow> rows = new ArrayList<>();

    /**
     * A form.
     *
     * @param print which characters, where they stand, and what was printed before
     */
    public SubstituteForm(CannotPrint print, Ui ui, Performer performer) {
        super(ui.text("ui.substitute.title"), ui.text("ui.substitute.help"), ui);
        this.ui = ui;
        this.performer = performer;
        for (String character : print.characters()) {
            EntryRow row = new EntryRow(character, label(character, print), Editors.line());
            row.editor().node().setId("field-" + Substitutes.codePoints(character));
            row.editor().value(print.known().getOrDefault(character, ""));
            rows.add(row);
        }
        entries(rows);
        if (!print.known().isEmpty()) {
            advise(ui.text("ui.substitute.known"));
        }
    }

    /** By its code point: no font shows the character itself. */
    private String label(String character, CannotPrint print) {
        String where =
                print.places().stream()
                        .filter(each -> each.character().equals(character))
                        .map(Unprintable::where)
                        .map(ui.texts()::of)
                        .collect(Collectors.joining(ui.text("ui.substitute.and")));
        return ui.text("ui.substitute.entry", Substitutes.codePoints(character), where);
    }

    @Override
    protected void commit() {
        List<EntryRow> wrong = rows.stream().filter(row -> !Substitutes.fits(row.value())).toList();
        if (!wrong.isEmpty()) {
            // from the last to the first, which so gets the cursor
            wrong.reversed().forEach(row -> row.problem(ui.text("ui.substitute.wrong")));
            return;
        }
        Map<String, String> printed = new LinkedHashMap<>();
        rows.forEach(row -> printed.put(row.name(), row.value()));
        busy();
        performer.perform(new Substitutes(printed), this::answered);
    }
}
