package kaijidesk.cases;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a case's e-mails.
 *
 * @param server whether the office has a mail server; without one, people send by hand
 * @param units what the outbox has of the case, oldest first; a case of before there was one has
 *     none
 */
public record CaseMails(boolean server, List<MailUnit> units) {
    /** Nothing is known of any. */
    public static final CaseMails NONE = new CaseMails(false, List.of());

    public CaseMails {
        units = List.copyOf(units);
    }

    /**
     * When a notice was sent (R4.03): the mail server's acceptance, as far as that is known.
     *
     * @param act the moment of its act
     * @return null while it isn't sent
     */
    @Nullable Instant sentAt(Notice notice, Instant act) {
        for (MailUnit unit : units) {
            for (OutgoingMail mail : unit.mails()) {
                if (mail.kind().notice() == notice) {
                    return mail.state().done() ? mail.at() : unsent(unit, act);
                }
            }
        }
        return act;
    }

    /** Where no server sends them, they are taken out and sent at once, as they always were. */
    private @Nullable Instant unsent(MailUnit unit, Instant act) {
        return open(unit) ? null : act;
    }

    /** Whether stage 1 isn't with both sides yet, or only with one (R2.04). */
    public boolean pairOpen() {
        return units.stream().anyMatch(unit -> unit.pair() && open(unit));
    }

    /** How many mails, or pairs, still have to be sent or decided on. */
    public int open() {
        return (int) units.stream().filter(this::open).count();
    }

    private boolean open(MailUnit unit) {
        return switch (unit.state()) {
            case SENT, BY_HAND -> false;
            case SENDING, HELD -> true;
            case WAITING -> server || unit.open().size() < unit.mails().size();
        };
    }
}
