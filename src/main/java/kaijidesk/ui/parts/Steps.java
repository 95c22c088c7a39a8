package kaijidesk.ui.parts;

import kaijidesk.regime.Step;
import kaijidesk.text.Texts;

/** The steps of an explanation as people read them. E-mail addresses show masked (R6.02). */
public final class Steps {
    private Steps() {}

    /** One step in the user's language. */
    public static String text(Step step, Texts texts) {
        Object[] arguments =
                step.arguments().stream()
                        .map(argument ->
                                argument instanceof String text ? Masks.mailsIn(text) : argument)
                        .toArray();
        return texts.get("step." + step.key(), arguments);
    }
}
