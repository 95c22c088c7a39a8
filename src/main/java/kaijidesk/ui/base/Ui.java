package kaijidesk.ui.base;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Supplier;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.Look;
import kaijidesk.cases.Person;
import kaijidesk.regime.Tokyo;
import kaijidesk.text.Texts;
import org.jspecify.annotations.Nullable;

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
 * @param discretion what of personal data shows at the moment (R6.02)
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
        double scale,
        Discretion discretion) {

    /** Today in Tokyo. */
    public LocalDate today() {
        return Tokyo.dayOf(clock.instant());
    }

    /** Shorthand for a text. */
    public String text(String key, Object... arguments) {
        return texts.get(key, arguments);
    }

    /** Data that stays masked until that look at it is logged (R6.02). */
    public Reveal reveal(@Nullable CaseNumber number, String about) {
        return reveal(new Look(Look.Kind.REVEAL, number, about));
    }

    /** The same for a look of another kind. */
    public Reveal reveal(Look look) {
        return new Reveal(look, this);
    }

    /** Logs a look of whoever sits here, before anything is shown; slow. */
    public void looked(Look look) {
        office.looked(look, person.get());
    }

    /** Shows a failure in the user's words. */
    public Consumer<Exception> failure() {
        return failure -> notices.show(Notices.Tone.FAILURE, Failures.text(failure, texts));
    }
}
