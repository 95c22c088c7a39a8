package kaijidesk.ui.acts;

import kaijidesk.cases.ActField;
import kaijidesk.cases.ActKind;
import kaijidesk.text.Texts;

/** A field of an act's form. */
final class FieldRow extends EntryRow {
    private final ActField field;

    FieldRow(ActKind kind, ActField field, Editor editor, Texts texts) {
        super(field.name(), label(kind, field, texts), editor);
        this.field = field;
    }

    private static String label(ActKind kind, ActField field, Texts texts) {
        String name = texts.get("field." + kind.id() + "." + field.name());
        return Relevance.optional(kind, field) ? name + texts.get("ui.form.optional") : name;
    }

    ActField field() {
        return field;
    }

    /** Whether a choice or a day is needed and isn't there. An empty text is judged by the act. */
    boolean missing() {
        return isVisible()
                && !field.optional()
                && field.type() != String.class
                && value().isEmpty();
    }
}
