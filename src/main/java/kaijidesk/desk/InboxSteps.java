package kaijidesk.desk;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kaijidesk.cases.CaseRecords;
import kaijidesk.cases.Decision;
import kaijidesk.cases.InboxEntry;
import kaijidesk.cases.InboxState;
import kaijidesk.cases.MailSource;
import kaijidesk.cases.MomentSource;
import kaijidesk.mail.ApplicationMail;
import kaijidesk.mail.IncomingMail;
import kaijidesk.mail.SenderCheck;
import kaijidesk.mail.WrittenDate;
import kaijidesk.regime.Admission;
import kaijidesk.regime.ApplicationItem;
import kaijidesk.regime.MemberSnapshot;
import kaijidesk.regime.Tokyo;
import kaijidesk.store.Transaction;
import org.jspecify.annotations.Nullable;

/** What is done with mails of the inbox, inside a transaction. */
record InboxSteps(Transaction transaction, FetchSettingsKept settings) {
    private static final String NUMBERS = "inbox";
    private static final int MOST_OF_SUBJECT = 1000;

    /**
     * Keeps a mail, unless its very bytes are kept already.
     *
     * @param serverMoment when the mail server took it, null when none says
     */
    TakenIn takeIn(
            Arrived arrived, MailSource source, @Nullable Instant serverMoment, Decision taken) {
        String sha256 = sha256(arrived.raw());
        List<InboxEntry> same = transaction.inbox().same(sha256);
        if (!same.isEmpty()) {
            return new TakenIn(same.getLast(), true);
        }
        return new TakenIn(keep(arrived, sha256, source, serverMoment, taken), false);
    }

    /** Keeps it, the very same bytes or not. */
    InboxEntry keep(
            Arrived arrived,
            String sha256,
            MailSource source,
            @Nullable Instant serverMoment,
            Decision taken) {
        IncomingMail mail = IncomingMail.read(arrived.raw());
        Moment moment = moment(mail, serverMoment, taken.at());
        InboxEntry entry =
                new InboxEntry(
                        transaction.counters().next(NUMBERS),
                        sha256,
                        mail.messageId(),
                        arrived.octets(),
                        arrived.whole(),
                        mail.sender(),
                        shortened(mail.subject()),
                        source,
                        moment.at(),
                        moment.by(),
                        taken,
                        InboxState.WAITING,
                        null,
                        null);
        transaction.inbox().add(entry, arrived.raw());
        return entry;
    }

    /**
     * A mail's bytes.
     *
     * @param octets how large it is where it lies
     */
    record Arrived(byte[] raw, long octets) {
        boolean whole() {
            return raw.length == octets;
        }
    }

    private record Moment(Instant at, MomentSource by) {}

    private Moment moment(IncomingMail mail, @Nullable Instant server, Instant now) {
        Instant stamped = mail.stamped();
        String own = settings.mailHost();
        if (server != null && !server.isAfter(now)) {
            return new Moment(server.truncatedTo(ChronoUnit.MILLIS), MomentSource.SERVER);
        }
        boolean ours = own.isEmpty() || own.equalsIgnoreCase(mail.stampedBy());
        return stamped != null && ours && !stamped.isAfter(now)
                ? new Moment(stamped, MomentSource.STAMP)
                : new Moment(now, MomentSource.TAKEN_IN);
    }

    /** A mail that waits. */
    InboxEntry waiting(long number) throws CannotTake {
        InboxEntry entry = find(number);
        if (entry.state() != InboxState.WAITING) {
            throw new CannotTake(TakeBar.DECIDED);
        }
        return entry;
    }

    InboxEntry find(long number) throws CannotTake {
        return transaction
                .inbox()
                .find(number)
                .orElseThrow(() -> new CannotTake(TakeBar.NO_SUCH_MAIL));
    }

    /** A mail beside what is understood of it. */
    InboxView view(InboxEntry entry) {
        IncomingMail mail = IncomingMail.read(transaction.inbox().raw(entry.number()));
        ApplicationMail application = entry.whole() ? mail.application() : null;
        Map<ApplicationItem, String> items = application == null ? Map.of() : application.items();
        CaseRecords records =
                transaction
                        .records()
                        .find(
                                items.getOrDefault(ApplicationItem.TRADE_NUMBER, ""),
                                items.getOrDefault(ApplicationItem.NICKNAME, ""));
        return new InboxView(
                entry,
                mail,
                records,
                application == null ? List.of() : Admission.missing(items),
                wonOn(items),
                SenderCheck.of(mail.origin(), registered(records, entry), settings.authServer()),
                new LikeMails(transaction).of(entry, application, records));
    }

    private static @Nullable LocalDate wonOn(Map<ApplicationItem, String> items) {
        return Optional.ofNullable(items.get(ApplicationItem.WINNING_DATE))
                .flatMap(WrittenDate::understood)
                .orElse(null);
    }

    private static @Nullable String registered(CaseRecords records, InboxEntry entry) {
        return Optional.ofNullable(records.applicant())
                .flatMap(member -> member.registeredOn(Tokyo.dayOf(entry.receivedAt())))
                .map(MemberSnapshot::email)
                .orElse(null);
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    static String sha256(String text) {
        return sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String shortened(String subject) {
        if (subject.length() <= MOST_OF_SUBJECT) {
            return subject;
        }
        int end =
                subject.offsetByCodePoints(
                        0,
                        Math.min(MOST_OF_SUBJECT / 2, subject.codePointCount(0, subject.length())));
        return subject.substring(0, end);
    }
}
