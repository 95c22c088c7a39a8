package kaijidesk.cases;

import java.time.LocalDate;
import java.util.List;
import kaijidesk.regime.DisclosedItem;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a side of a case received, or would receive.
 *
 * @param what the letter or notice
 * @param tells the data about the other side that it tells; empty when it tells none
 * @param dispatch that it was sent, or what would send it
 */
public record Sight(Sending what, List<DisclosedItem> tells, Dispatch dispatch) {
    /** Sent, or still to come. */
    public sealed interface Dispatch {}

    /**
     * It was sent.
     *
     * @param on its day in Tokyo
     * @param mail its times where it counts as arrived (R4.03), null for a letter by post
     * @param text what was written, null for a letter, and where it wasn't kept
     */
    public record Sent(LocalDate on, @Nullable SentNotice mail, @Nullable MailText text)
            implements Dispatch {}

    /**
     * An act would send it.
     *
     * @param act which
     * @param prepared whether it is prepared and waits for its release by another person (R6.04)
     * @param bars what the release waits for besides; empty when it waits for nothing
     */
    public record Coming(ActKind act, boolean prepared, List<Bar> bars) implements Dispatch {
        public Coming {
            bars = List.copyOf(bars);
        }
    }

    public Sight {
        tells = List.copyOf(tells);
    }

    /** The same with its text, if it is a half of stage 1. */
    Sight with(MailPair texts) {
        return texts.to(to()).notice() == what && dispatch instanceof Sent sent
                ? new Sight(what, tells, new Sent(sent.on(), sent.mail(), texts.to(to())))
                : this;
    }

    /** Which side sees it. */
    public Side to() {
        return what.to();
    }

    /** Whether it discloses something, which may be used for this dispute only (R4.05). */
    public boolean discloses() {
        return !tells.isEmpty();
    }
}
