package kaijidesk.letters.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a form: a label, spread evenly to the width of the longest, and a rule to write on,
 * if wanted with a box for the seal at its end.
 *
 * @param fields from top to bottom
 * @param style how labels and values are set
 */
public record LabelledLines(List<Field> fields, TextStyle style) implements Block {

    /**
     * One line.
     *
     * @param label what belongs there: 住所
     * @param value what is already filled in; empty to be written by hand
     * @param seal the box for the seal, or null
     */
    public record Field(String label, String value, @Nullable SealBox seal) {
        /** A line to be filled in by hand. */
        public static Field blank(String label) {
            return new Field(label, "", null);
        }

        /** A line filled in already. */
        public static Field of(String label, String value) {
            return new Field(label, value, null);
        }

        /** The same line with a box for a seal at its end. */
        public Field sealed(SealBox box) {
            return new Field(label, value, box);
        }
    }

    public LabelledLines {
        fields = List.copyOf(fields);
    }

    /** Lines in a form's style. */
    public static LabelledLines of(List<Field> fields) {
        return new LabelledLines(fields, TextStyle.FORM);
    }

    @Override
    public Role role() {
        return Role.FORM;
    }
}
