package kaijidesk.app.cli;

import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.Look;
import kaijidesk.desk.CaseView;
import kaijidesk.desk.Desk;
import kaijidesk.regime.ApplicationItem;
import kaijidesk.regime.Step;
import kaijidesk.ui.masks.Masks;
import kaijidesk.ui.masks.Personal;
import kaijidesk.ui.masks.Steps;
import org.jspecify.annotations.Nullable;

/**
 * How much of somebody a command prints (R6.02): masked, unless {@code --unmasked} was given. That
 * is logged before.
 *
 * @param unmasked whether the data itself is printed
 * @param personal what else is to be masked in texts
 */
record Showing(boolean unmasked, Personal personal) {
    /** What a command without a case prints: everything masked. */
    static final Showing MASKED = new Showing(false, Personal.NONE);

    /** As the command line asked for a case. */
    static Showing of(
            boolean unmasked, CaseView view, String about, Desk desk, KaijiDesk kaijidesk) {
        log(unmasked, view.file().number(), about, desk, kaijidesk);
        return new Showing(unmasked, Personal.of(view));
    }

    /** As the command line asked for several cases. */
    static Showing of(boolean unmasked, String about, Desk desk, KaijiDesk kaijidesk) {
        log(unmasked, null, about, desk, kaijidesk);
        return new Showing(unmasked, Personal.NONE);
    }

    private static void log(
            boolean unmasked,
            @Nullable CaseNumber number,
            String about,
            Desk desk,
            KaijiDesk kaijidesk) {
        if (unmasked) {
            desk.looked(new Look(Look.Kind.REVEAL, number, about), kaijidesk.person());
        }
    }

    /** A name, an address, a number of a member. */
    String name(String data) {
        return unmasked ? data : Masks.of(data);
    }

    /** What somebody outside wrote. */
    String prose(String data) {
        return unmasked ? data : Masks.prose(data);
    }

    /** What somebody of the office wrote. */
    String text(String data) {
        return unmasked ? data : personal.masked(data);
    }

    /** What was entered in an act. */
    String entered(String field, String data) {
        return unmasked ? data : personal.entered(field, data);
    }

    /** An item of the application. */
    String item(ApplicationItem item, String data) {
        if (Personal.NAMES.contains(item)) {
            return name(data);
        }
        return Personal.PROSE.contains(item) ? prose(data) : text(data);
    }

    /** A step of an explanation. */
    Step step(Step step) {
        return unmasked ? step : Steps.masked(step);
    }
}
