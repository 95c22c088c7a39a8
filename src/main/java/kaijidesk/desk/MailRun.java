package kaijidesk.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import kaijidesk.cases.Decision;
import kaijidesk.cases.Duty;
import kaijidesk.cases.MailServer;
import kaijidesk.cases.MailUnit;
import kaijidesk.cases.OutgoingText;
import kaijidesk.cases.Person;
import kaijidesk.cases.SendingStep;
import kaijidesk.mail.NotTaken;
import kaijidesk.mail.OutgoingMessage;
import kaijidesk.mail.Smtp;
import kaijidesk.mail.SmtpLine;
import org.jspecify.annotations.Nullable;

/**
 * One run over the outbox. What is about to happen is written before it does, and what happened
 * after it, each in a transaction of its own: whenever it ends, what the mail server may have is
 * known (R2.04).
 */
final class MailRun {
    private final Transactions transactions;
    private final Smtp smtp;
    private final MailServer server;
    private final Person person;
    private final Clock clock;
    private int sent;
    private int held;
    private int later;

    MailRun(Transactions transactions, Smtp smtp, MailServer server, Person person, Clock clock) {
        this.transactions = transactions;
        this.smtp = smtp;
        this.server = server;
        this.person = person;
        this.clock = clock;
    }

    /** Sends what is due; a server that can't be reached isn't asked for the next one. */
    SendReport send(RegimeDesk.Progress progress) throws CannotDo {
        List<String> due = transactions.run(transaction -> transaction.outbox().due(now()));
        boolean reached = true;
        for (int i = 0; i < due.size() && reached; i++) {
            if (!progress.goOn(i, due.size())) {
                break;
            }
            String unitId = due.get(i);
            Optional<MailUnit> begun =
                    transactions.as(
                            Duty.POST,
                            person,
                            transaction -> new OutboxSteps(transaction).begin(unitId, now()));
            if (begun.isPresent()) {
                reached = send(begun.get());
            }
        }
        return new SendReport(sent, held, later);
    }

    /** Returns whether the server could be reached. */
    private boolean send(MailUnit begun) throws CannotDo {
        MailUnit unit = begun;
        List<OutgoingText> texts =
                transactions.run(transaction -> transaction.outbox().texts(begun.id()));
        int place = unit.open().getFirst();
        boolean reached = false;
        try (SmtpLine line = smtp.open(server)) {
            reached = true;
            List<Integer> open = unit.open();
            if (open.size() > 1) {
                // nobody gets one half before the server would take both
                for (int each : open) {
                    place = each;
                    line.probe(server.address(), texts.get(each).recipient());
                }
            }
            for (int each : open) {
                place = each;
                byte[] mail = message(unit, each, texts.get(each));
                line.address(server.address(), texts.get(each).recipient());
                unit = write(unit.trying(each, now()));
                line.data(mail);
                unit = write(unit.accepted(each, now()));
            }
        } catch (NotTaken e) {
            boolean hopeful = e.setback().step().compareTo(SendingStep.SENDER) >= 0;
            unit = write(unit.setBack(place, e.setback(), now()));
            reached = reached && hopeful;
        }
        count(unit);
        return reached;
    }

    private byte[] message(MailUnit unit, int place, OutgoingText text) {
        byte[] pdf = pdf(text.letterId());
        return OutgoingMessage.of(server, unit.mails().get(place), text, pdf, now());
    }

    private byte[] pdf(@Nullable String letterId) {
        return letterId == null
                ? new byte[0]
                : transactions.run(
                        transaction -> transaction.letters().pdf(letterId).orElseThrow());
    }

    private MailUnit write(MailUnit unit) throws CannotDo {
        return transactions.<MailUnit, CannotDo>as(
                Duty.POST,
                person,
                transaction ->
                        new OutboxSteps(transaction).write(unit, new Decision(person, now(), "")));
    }

    private void count(MailUnit unit) {
        switch (unit.state()) {
            case SENT, BY_HAND -> sent++;
            case HELD -> held++;
            case WAITING, SENDING -> later++;
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
