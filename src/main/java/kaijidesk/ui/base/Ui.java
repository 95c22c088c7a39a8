package kaijidesk.ui.base;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Supplier;
import kaijidesk.cases.Person;
import kaijidesk.regime.Tokyo;
import kaijidesk.text.Texts;

/**
 * What every screen is given.
 *
 * @param texts the texts of the chosen language
 * @param office the desk behind the screens
 * @param person who sits at the desk now
 * @param tasks runs what may be slow
 * @param notices messages to the user
 * @param modals forms over the screen
 * @param files asks for files
 * @param printing prints letters
 * @param clock today's source
 * @param scale text size, 1.0 for 14 px
 */
public record Ui(
        Texts texts,
        Office office,
        Supplier<Person> person,
        TaskRunner tasks,
        Notices notices,
        Modals modals,
        FileDialogs files,
        Printing printing,
        InstantSource clock,
        double scale) {

    /** Today in Tokyo. */
    public LocalDate today() {
        return Tokyo.dayOf(clock.instant());
    }

    /** Shorthand for a text. */
    public String text(String key, Object... arguments) {
        return texts.get(key, arguments);
    }

    /** Shows a failure in the user's words. */
    public Consumer<Exception> failure() {
        return failure -> notices.show(Notices.Tone.FAILURE, Failures.text(failure, texts));
    }
}
