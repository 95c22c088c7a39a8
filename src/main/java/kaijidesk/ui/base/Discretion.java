package kaijidesk.ui.base;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntSupplier;

/**
 * What of personal data shows on the screen or lies on the clipboard at the moment, and that none
 * of it stays (R6.02). One for a window; on the FX thread only.
 */
public final class Discretion {
    private final Seconds seconds;
    private final IntSupplier limit;
    private final DeskClipboard clipboard;
    private final Set<Reveal> open = new LinkedHashSet<>();

    /**
     * Nothing shows yet.
     *
     * @param limit for how many seconds a reveal shows, asked at each
     */
    public Discretion(Seconds seconds, IntSupplier limit) {
        this.seconds = seconds;
        this.limit = limit;
        this.clipboard = new DeskClipboard(seconds);
    }

    /** Masks everything again: the case was left, or somebody else may see the screen. */
    public void hideAll() {
        List.copyOf(open).forEach(Reveal::hide);
    }

    /** The same, and takes back from the clipboard what is ours: the program closes. */
    public void end() {
        hideAll();
        clipboard.forget();
    }

    /** Where copied data goes. */
    public DeskClipboard clipboard() {
        return clipboard;
    }

    int limit() {
        return limit.getAsInt();
    }

    Runnable eachSecond(Runnable second) {
        return seconds.each(second);
    }

    void asked(Reveal reveal) {
        open.add(reveal);
    }

    void ended(Reveal reveal) {
        open.remove(reveal);
    }
}
