package kaijidesk.ui.detail;

import java.util.Arrays;
import java.util.stream.Collectors;
import kaijidesk.cases.ActField;
import kaijidesk.cases.ActFields;
import kaijidesk.cases.ActKind;
import kaijidesk.regime.Rule;
import kaijidesk.text.Texts;
import org.jspecify.annotations.Nullable;

/** Written values of acts ({@code ActField}) as people read them. */
final class Written {
    private Written() {}

    /**
     * The value of an act's field; as it was written where the act or field isn't known any more.
     */
    static String text(String act, String field, String written, Texts texts) {
        return ActKind.of(act)
                .flatMap(kind ->
                        ActFields.of(kind).stream()
                                .filter(each -> each.name().equals(field))
                                .findFirst())
                .map(found -> text(found, written, texts))
                .orElseGet(() -> besides(field, written, texts));
    }

    /** What isn't an act's field: the mail room's entries tell by which service a letter went. */
    private static String besides(String field, String written, Texts texts) {
        String key = "Service." + written;
        return field.equals("service") && texts.has(key) ? texts.get(key) : written;
    }

    private static String text(ActField field, String written, Texts texts) {
        if (field.type() == boolean.class) {
            return texts.get(written.equals("true") ? "ui.form.yes" : "ui.form.no");
        }
        if (!field.type().isEnum()) {
            return written;
        }
        return Arrays.stream(written.split(","))
                .map(choice -> choice(field, choice, texts))
                .collect(Collectors.joining(texts.get("ui.comma")));
    }

    private static String choice(ActField field, String written, Texts texts) {
        for (@Nullable Object constant : field.type().getEnumConstants()) {
            if (constant instanceof Enum<?> choice && ActField.written(choice).equals(written)) {
                return choice instanceof Rule ? written : texts.of(choice);
            }
        }
        return written;
    }
}
