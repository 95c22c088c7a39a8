package kaijidesk.cases;

import org.jspecify.annotations.Nullable;

/**
 * A report that disclosed data was used for something else (R4.05). Once confirmed, nothing more is
 * disclosed to whoever did it, in any case.
 *
 * @param reported who recorded the report, with what was reported
 * @param decided who decided on it, null before
 * @param confirmed whether it was found true
 */
public record Misuse(Decision reported, @Nullable Decision decided, boolean confirmed) {}
