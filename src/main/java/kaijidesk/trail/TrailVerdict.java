package kaijidesk.trail;

import org.jspecify.annotations.Nullable;

/**
 * What a look through a history found.
 *
 * @param checked how many entries were looked at
 * @param entries how many there are, as far as the history says
 * @param destroyed of how many what was entered is gone, as it should be after a purge
 * @param fault the first fault; null when none was found
 * @param whole whether it was looked through to its end or to the first fault
 */
public record TrailVerdict(
        long checked, long entries, long destroyed, @Nullable TrailFault fault, boolean whole) {
    /** Whether nothing is wrong, and nothing was left out. */
    public boolean sound() {
        return whole && fault == null;
    }
}
