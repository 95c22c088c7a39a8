package kaijidesk.cases;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What the outbox sends as one: a mail, or both halves of stage 1 (R2.04). What the mail server
 * has, or may have, is never sent again by itself; once one half is out, nothing goes on without a
 * person.
 *
 * @param id how the outbox names it
 * @param caseNumber its case
 * @param state how far it is
 * @param trouble why it is held, or wasn't sent the last time; null when nothing is wrong
 * @param reply what the mail server replied then, 0 when nothing
 * @param attempts how often it was tried in vain
 * @param queuedAt when its act was done
 * @param nextAt when it is tried next, null when it isn't
 * @param version counts its changes; a decision names the version it was made on
 * @param mails one, or two in the order of sending
 */
public record MailUnit(
        String id,
        CaseNumber caseNumber,
        UnitState state,
        @Nullable MailTrouble trouble,
        int reply,
        int attempts,
        Instant queuedAt,
        @Nullable Instant nextAt,
        long version,
        List<OutgoingMail> mails) {
    private static final Duration FIRST_DELAY = Duration.ofMinutes(1);
    private static final Duration LONGEST_DELAY = Duration.ofHours(4);

    /** Three days, with the delays between. */
    private static final int MOST_ATTEMPTS = 26;

    public MailUnit {
        mails = List.copyOf(mails);
    }

    /** A new one, to be sent now; held at once where an address is missing. */
    public static MailUnit queued(
            String id,
            CaseNumber number,
            Instant now,
            boolean addressed,
            List<OutgoingMail> mails) {
        return new MailUnit(
                id,
                number,
                addressed ? UnitState.WAITING : UnitState.HELD,
                addressed ? null : MailTrouble.NO_ADDRESS,
                0,
                0,
                now,
                addressed ? now : null,
                1,
                mails);
    }

    /** The same with other mails. */
    public MailUnit with(List<OutgoingMail> changed) {
        return in(state, trouble, reply, attempts, nextAt, changed);
    }

    /** Whether it may be tried now. */
    public boolean due(Instant now) {
        return state == UnitState.WAITING && nextAt != null && !now.isBefore(nextAt);
    }

    /** Whether it is stage 1, whose halves go together (R2.04). */
    public boolean pair() {
        return mails.stream().anyMatch(mail -> mail.kind().half());
    }

    /** The places of the mails that the server doesn't have. */
    public List<Integer> open() {
        List<Integer> open = new ArrayList<>();
        for (int place = 0; place < mails.size(); place++) {
            if (!mails.get(place).state().done()) {
                open.add(place);
            }
        }
        return open;
    }

    /** Before anything is asked of the server. */
    public MailUnit begun() {
        demand(state == UnitState.WAITING);
        return in(UnitState.SENDING, trouble, reply, attempts, null, mails);
    }

    /** Before the server is given the mail at that place: from here on it may have it. */
    public MailUnit trying(int place, Instant now) {
        demand(state == UnitState.SENDING && mails.get(place).state() == MailState.WAITING);
        return with(UnitState.SENDING, place, mail -> mail.in(MailState.SENDING, now));
    }

    /** The server accepted the mail at that place. */
    public MailUnit accepted(int place, Instant at) {
        demand(mails.get(place).state() == MailState.SENDING);
        MailUnit next = with(UnitState.SENDING, place, mail -> mail.in(MailState.SENT, at));
        return next.open().isEmpty() ? next.finished() : next;
    }

    /** The server didn't take the mail at that place, or nobody knows. */
    public MailUnit setBack(int place, Setback setback, Instant now) {
        demand(state == UnitState.SENDING);
        if (setback.unknown()) {
            return with(UnitState.SENDING, place, OutgoingMail::lost)
                    .held(MailTrouble.UNKNOWN, setback.reply());
        }
        MailUnit known = with(UnitState.SENDING, place, mail -> mail.in(MailState.WAITING, null));
        if (known.open().size() < mails.size()) {
            return known.held(MailTrouble.HALF, setback.reply());
        }
        if (setback.hopeless()) {
            return known.held(setback.trouble(), setback.reply());
        }
        return attempts + 1 >= MOST_ATTEMPTS
                ? known.held(MailTrouble.GAVE_UP, setback.reply())
                : known.later(setback, now);
    }

    private MailUnit later(Setback setback, Instant now) {
        Duration delay = FIRST_DELAY.multipliedBy(1L << Math.min(attempts, 10));
        Instant next = now.plus(delay.compareTo(LONGEST_DELAY) < 0 ? delay : LONGEST_DELAY);
        return in(UnitState.WAITING, setback.trouble(), setback.reply(), attempts + 1, next, mails);
    }

    /** Whoever sent it is gone: what may be out is for a person to decide. */
    public MailUnit interrupted(Instant now) {
        if (state != UnitState.SENDING) {
            return this;
        }
        if (mails.stream().anyMatch(mail -> mail.state() == MailState.SENDING)) {
            return in(state, trouble, reply, attempts, null, each(OutgoingMail::lost))
                    .held(MailTrouble.UNKNOWN, 0);
        }
        return open().size() < mails.size()
                ? held(MailTrouble.HALF, 0)
                : in(UnitState.WAITING, trouble, reply, attempts, now, mails);
    }

    /** Somebody may have sent it another way while it waited: that is for a person to find out. */
    public MailUnit doubtful() {
        demand(state == UnitState.WAITING);
        return in(
                        state,
                        trouble,
                        reply,
                        attempts,
                        null,
                        each(mail ->
                                mail.state().done() ? mail : mail.in(MailState.UNKNOWN, queuedAt)))
                .held(MailTrouble.MAYBE_SENT, 0);
    }

    /** With all done. */
    MailUnit finished() {
        boolean byHand = mails.stream().anyMatch(mail -> mail.state() == MailState.BY_HAND);
        UnitState end = byHand ? UnitState.BY_HAND : UnitState.SENT;
        return new MailUnit(id, caseNumber, end, null, 0, attempts, queuedAt, null, version, mails);
    }

    /** Held for a person. */
    MailUnit held(MailTrouble why, int said) {
        return new MailUnit(
                id,
                caseNumber,
                UnitState.HELD,
                why,
                said,
                attempts,
                queuedAt,
                null,
                version,
                mails);
    }

    private MailUnit with(UnitState next, int place, UnaryOperator<OutgoingMail> change) {
        List<OutgoingMail> changed = new ArrayList<>(mails);
        changed.set(place, change.apply(mails.get(place)));
        return in(next, trouble, reply, attempts, null, changed);
    }

    List<OutgoingMail> each(UnaryOperator<OutgoingMail> change) {
        return mails.stream().map(change).toList();
    }

    /** The same in another state. */
    MailUnit in(
            UnitState next,
            @Nullable MailTrouble why,
            int said,
            int tried,
            @Nullable Instant when,
            List<OutgoingMail> changed) {
        return new MailUnit(
                id, caseNumber, next, why, said, tried, queuedAt, when, version, changed);
    }

    /** The same as it was written. */
    public MailUnit written() {
        return new MailUnit(
                id,
                caseNumber,
                state,
                trouble,
                reply,
                attempts,
                queuedAt,
                nextAt,
                version + 1,
                mails);
    }

    static void demand(boolean fits) {
        if (!fits) {
            throw new IllegalStateException("the outbox did a step out of order");
        }
    }
}
