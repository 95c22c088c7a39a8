package kaijidesk.desk;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kaijidesk.cases.ActField;
import kaijidesk.cases.Decision;
import kaijidesk.cases.MailUnit;
import kaijidesk.cases.UnitState;
import kaijidesk.store.Transaction;

/** One step of a unit of the outbox inside a transaction, with its entry in the case's history. */
record OutboxSteps(Transaction transaction) {
    /** Before the names of these entries, which are no acts of the case. */
    private static final String ACT = "mail-";

    MailUnit find(String unitId) throws NoSuchCase {
        return transaction.outbox().find(unitId).orElseThrow(() -> new NoSuchCase(unitId));
    }

    /** The unit as it stands, if nobody did something to it since. */
    MailUnit ready(MailUnit seen) throws CannotDo {
        transaction.cases().hold(seen.caseNumber());
        MailUnit unit = find(seen.id());
        if (unit.version() != seen.version()) {
            throw new CaseChanged(unit.caseNumber());
        }
        return unit;
    }

    /** Takes a unit for sending; empty when it isn't due any more. */
    Optional<MailUnit> begin(String unitId, Instant now) {
        return transaction
                .outbox()
                .find(unitId)
                .filter(unit -> unit.due(now))
                .flatMap(unit -> transaction.outbox().update(unit.begun()));
    }

    /** Writes a unit on its way; its end, good or bad, stands in the case's history. */
    MailUnit write(MailUnit unit, Decision decision) throws CaseChanged {
        boolean told = unit.state() == UnitState.SENT || unit.state() == UnitState.HELD;
        if (told) {
            transaction.cases().hold(unit.caseNumber());
        }
        MailUnit written = update(unit);
        if (told) {
            append(written, ActField.written(unit.state()), decision, Map.of());
        }
        return written;
    }

    /** Writes what a person decided. */
    MailUnit decided(MailUnit unit, String what, Decision decision) throws CaseChanged {
        MailUnit written = update(unit);
        append(written, what, decision, Map.of("note", decision.note()));
        return written;
    }

    /** That a mail of it came back. */
    void bounced(MailUnit unit, Decision decision, String status) throws CaseChanged {
        append(
                update(unit),
                "bounced",
                decision,
                status.isEmpty() ? Map.of() : Map.of("status", status));
    }

    /** What waits may have gone out another way; a person is asked before it is sent. */
    void withhold(Decision decision) throws CaseChanged {
        for (MailUnit unit : transaction.outbox().in(UnitState.WAITING)) {
            write(unit.doubtful(), decision);
        }
    }

    /** Whoever sent is gone: what may be out is for a person to decide. */
    void interrupted(Instant now) {
        for (MailUnit unit : transaction.outbox().in(UnitState.SENDING)) {
            transaction.outbox().update(unit.interrupted(now));
        }
    }

    private MailUnit update(MailUnit unit) throws CaseChanged {
        return transaction
                .outbox()
                .update(unit)
                .orElseThrow(() -> new CaseChanged(unit.caseNumber()));
    }

    /** Neither an address nor a word of the mail. */
    private void append(MailUnit unit, String what, Decision decision, Map<String, String> more) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("unit", unit.id());
        fields.put(
                "mails",
                unit.mails().stream()
                        .map(mail -> ActField.written(mail.kind()))
                        .collect(Collectors.joining(", ")));
        if (unit.trouble() != null) {
            fields.put("trouble", ActField.written(unit.trouble()));
        }
        fields.putAll(more);
        transaction
                .history()
                .append(unit.caseNumber(), decision.at(), decision.by(), ACT + what, fields);
    }
}
