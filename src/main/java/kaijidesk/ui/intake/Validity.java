package kaijidesk.ui.intake;

import java.time.LocalDate;
import kaijidesk.regime.RightsHolder;
import kaijidesk.ui.parts.Tone;

/** Whether a rights holder's certification or contract holds (R4.04). */
enum Validity {
    VALID(Tone.GOOD),
    /** Ends within thirty days: time to ask for a new one. */
    ENDS_SOON(Tone.WARN),
    NOT_YET(Tone.WARN),
    ENDED(Tone.BAD);

    private static final int SOON = 30;

    private final Tone tone;

    Validity(Tone tone) {
        this.tone = tone;
    }

    Tone tone() {
        return tone;
    }

    static Validity of(RightsHolder holder, LocalDate today) {
        LocalDate last = holder.validUntil();
        if (holder.validOn(today)) {
            return last == null || last.isAfter(today.plusDays(SOON)) ? VALID : ENDS_SOON;
        }
        return today.isBefore(holder.validFrom()) ? NOT_YET : ENDED;
    }
}
