package kaijidesk.cases;

import java.time.Instant;
import java.util.Optional;
import kaijidesk.regime.Step;

/** What a person decides about a unit of the outbox (R2.04): never what would send a mail twice. */
public record HeldMail(MailUnit unit) {
    /** Why that can't be decided, in the user's words; empty when it can. */
    public Optional<Step> wrong(MailDecision decision) {
        if (unit.state().done()) {
            return Optional.of(Step.of("outbox.done", unit.id()));
        }
        if (unit.state() == UnitState.SENDING) {
            return Optional.of(Step.of("outbox.being-sent", unit.id()));
        }
        return switch (decision) {
            case BY_HAND -> Optional.empty();
            case ARRIVED, NOT_ARRIVED ->
                    unknown()
                            ? Optional.empty()
                            : Optional.of(Step.of("outbox.nothing-unknown", unit.id()));
            case SEND_AGAIN -> wrongAgain();
        };
    }

    private Optional<Step> wrongAgain() {
        if (unit.state() != UnitState.HELD) {
            return Optional.of(Step.of("outbox.not-held", unit.id()));
        }
        return unknown() ? Optional.of(Step.of("outbox.unknown", unit.id())) : Optional.empty();
    }

    private boolean unknown() {
        return unit.mails().stream().anyMatch(mail -> mail.state() == MailState.UNKNOWN);
    }

    /** Why such a note doesn't do; empty when it does. */
    public static Optional<Step> wrongNote(String note) {
        return note.isBlank() ? Optional.of(Step.of("outbox.note-needed")) : Optional.empty();
    }

    /** The unit as a person decided; only where nothing is {@link #wrong} with it. */
    public MailUnit decided(MailDecision decision, Instant now) {
        MailUnit.demand(wrong(decision).isEmpty());
        return switch (decision) {
            case SEND_AGAIN -> unit.in(UnitState.WAITING, null, 0, 0, now, unit.mails());
            case BY_HAND ->
                    unit.in(
                                    unit.state(),
                                    null,
                                    0,
                                    unit.attempts(),
                                    null,
                                    unit.each(mail ->
                                            mail.state().done()
                                                    ? mail
                                                    : mail.in(MailState.BY_HAND, now)))
                            .finished();
            case ARRIVED -> {
                MailUnit known = found(MailState.ARRIVED);
                yield known.open().isEmpty() ? known.finished() : known.held(MailTrouble.HALF, 0);
            }
            case NOT_ARRIVED -> {
                MailUnit known = found(MailState.WAITING);
                boolean half = known.open().size() < known.mails().size();
                yield known.held(half ? MailTrouble.HALF : MailTrouble.NOT_ARRIVED, 0);
            }
        };
    }

    private MailUnit found(MailState what) {
        return unit.in(
                unit.state(),
                null,
                0,
                unit.attempts(),
                null,
                unit.each(mail ->
                        mail.state() == MailState.UNKNOWN
                                ? mail.in(what, what == MailState.WAITING ? null : mail.at())
                                : mail));
    }
}
