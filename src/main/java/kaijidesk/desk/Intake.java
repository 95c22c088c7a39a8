package kaijidesk.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kaijidesk.cases.ActField;
import kaijidesk.cases.Assessment;
import kaijidesk.cases.CaseFile;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.CaseRecords;
import kaijidesk.cases.CaseRow;
import kaijidesk.cases.Circumstances;
import kaijidesk.cases.Decision;
import kaijidesk.cases.Effect;
import kaijidesk.cases.Headline;
import kaijidesk.cases.InboxEntry;
import kaijidesk.cases.Person;
import kaijidesk.cases.ReceiveApplication;
import kaijidesk.cases.ReceiveRightsClaim;
import kaijidesk.cases.Subject;
import kaijidesk.cases.Substitutes;
import kaijidesk.mail.ApplicationMail;
import kaijidesk.regime.Admission;
import kaijidesk.regime.ApplicationItem;
import kaijidesk.regime.RightsHolder;
import kaijidesk.regime.Tokyo;
import kaijidesk.store.Transaction;
import org.jspecify.annotations.Nullable;

/** What comes in: application mails and rights holders' claims. */
final class Intake {
    private final Profiles profiles;
    private final CaseViews views;
    private final Effects effects;

    Intake(Profiles profiles, CaseViews views, Effects effects) {
        this.profiles = profiles;
        this.views = views;
        this.effects = effects;
    }

    /**
     * When a file was received that somebody takes in by hand: as they say, else as our own server
     * stamped it, else as it claims; whoever takes it in answers for it.
     */
    static Instant moment(ApplicationMail mail, @Nullable Instant receivedAt, Instant now) {
        return Optional.ofNullable(receivedAt)
                .or(() -> Optional.ofNullable(mail.date()))
                .or(() -> Optional.ofNullable(mail.claimed()))
                .orElse(now)
                .truncatedTo(ChronoUnit.MILLIS);
    }

    /** That moment where the sender alone says it: the person has to be told. */
    static @Nullable Instant claimed(ApplicationMail mail, @Nullable Instant receivedAt) {
        return receivedAt == null && mail.date() == null ? mail.claimed() : null;
    }

    /** Opens the case of a mail that lies in the inbox. */
    Receipt receive(
            Transaction transaction,
            ApplicationMail mail,
            InboxEntry entry,
            Instant now,
            Person person) {
        Instant at = entry.receivedAt();
        ReceiveApplication act =
                new ReceiveApplication(
                        mail.sender(),
                        at,
                        mail.messageId(),
                        mail.sha256(),
                        mail.items(),
                        mail.agreed());
        CaseNumber number = number(transaction, at);
        CaseRecords records =
                transaction
                        .records()
                        .find(
                                item(mail, ApplicationItem.TRADE_NUMBER),
                                item(mail, ApplicationItem.NICKNAME));
        CaseFile file =
                act.open(
                        number,
                        new Circumstances(
                                records, profiles.on(transaction, Tokyo.dayOf(at)), now, person));
        Circumstances circumstances = views.circumstances(transaction, file, person, now);
        transaction.cases().add(file, CaseViews.shown(file, circumstances));
        transaction.subjects().keep(number, Subject.of(file, circumstances.records()));
        transaction
                .history()
                .append(number, now, person, ReceiveApplication.ID, fields(act, entry));
        answer(transaction, file, act.effects(file, circumstances), circumstances);
        Headline headline = Headline.of(file, Assessment.of(file, circumstances));
        return new Receipt(number, headline, Admission.missing(file.application().items()));
    }

    /** A rights holder's case of its own type (R4.04), where the operator's list has the holder. */
    CaseNumber receiveClaim(
            Transaction transaction, ReceiveRightsClaim act, Instant now, Person person)
            throws NoSuchCase {
        if (transaction.rightsHolders().find(act.holderId()).isEmpty()) {
            throw new NoSuchCase(act.holderId());
        }
        CaseNumber number = number(transaction, act.receivedAt());
        CaseFile file =
                act.open(
                        number,
                        new Circumstances(
                                CaseRecords.NONE,
                                profiles.on(transaction, Tokyo.dayOf(act.receivedAt())),
                                now,
                                person));
        Circumstances circumstances = views.circumstances(transaction, file, person, now);
        transaction.cases().add(file, CaseViews.shown(file, circumstances), new byte[0]);
        transaction.subjects().keep(number, Subject.of(file, circumstances.records()));
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("holderId", act.holderId());
        fields.put("tradeNo", act.tradeNo());
        fields.put("reason", act.reason());
        fields.put("receivedAt", act.receivedAt().toString());
        transaction.history().append(number, now, person, ReceiveRightsClaim.ID, fields);
        return number;
    }

    RightsHolder keepHolder(Transaction transaction, RightsHolder holder, Instant now, Person by) {
        transaction.rightsHolders().keep(holder);
        OfficeEvent.RIGHTS_HOLDER.append(transaction, now, by, Map.of("id", holder.id()));
        return holder;
    }

    private static CaseNumber number(Transaction transaction, Instant receivedAt) {
        int year = Tokyo.dayOf(receivedAt).getYear();
        return CaseNumber.of(year, transaction.counters().next("case-" + year));
    }

    /** An application is taken in even where the notice that answers it can't be printed. */
    private void answer(
            Transaction transaction,
            CaseFile file,
            List<Effect> answers,
            Circumstances circumstances) {
        try {
            effects.carryOut(transaction, file, answers, circumstances, Substitutes.NONE);
        } catch (CannotPrint | LetterWouldTell e) {
            // found before anything of the notice was written; the case shows that none was issued
        }
    }

    /**
     * What the history keeps of a receipt: all that was read, so that the case can be rebuilt from
     * its history.
     */
    private static Map<String, String> fields(ReceiveApplication act, InboxEntry entry) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("sender", act.sender());
        fields.put("receivedAt", act.receivedAt().toString());
        fields.put("messageId", act.messageId());
        fields.put("mailSha256", act.mailSha256());
        for (ApplicationItem item : ApplicationItem.values()) {
            if (act.items().containsKey(item)) {
                fields.put(ActField.written(item), act.items().get(item));
            }
        }
        fields.put("agreed", Boolean.toString(act.agreed()));
        Decision decision = entry.decision();
        if (decision != null && !decision.note().isEmpty()) {
            fields.put("note", decision.note());
        }
        return fields;
    }

    private static String item(ApplicationMail mail, ApplicationItem item) {
        return mail.items().getOrDefault(item, "");
    }

    /** Cases of an earlier version of the program get their subjects, so that they are found. */
    void keepSubjects(Transaction transaction) {
        for (CaseNumber number : transaction.subjects().unknown()) {
            CaseFile file = transaction.cases().find(number).orElseThrow().file();
            CaseRecords records = CaseViews.records(transaction, file);
            transaction.subjects().keep(number, Subject.of(file, records));
        }
    }

    /** The cases that came into the office on that day in Tokyo, the latest number first. */
    List<CaseRow> takenIn(Transaction transaction, LocalDate day) {
        Set<CaseNumber> begun =
                transaction.history().begun(Tokyo.beginOf(day), Tokyo.beginOf(day.plusDays(1)));
        return transaction.cases().all().reversed().stream()
                .filter(row -> begun.contains(row.number()))
                .toList();
    }

    /** Open cases are shown as a new calendar makes them. */
    void refresh(Transaction transaction, Instant now, Person person) {
        for (CaseRow row : transaction.cases().all()) {
            if (!row.stage().ended()) {
                refresh(transaction, row.number(), now, person);
            }
        }
    }

    /**
     * An open case is shown as new records make it.
     *
     * @return whom and what it is about now, where that changed
     */
    Optional<Subject> refresh(
            Transaction transaction, CaseNumber number, Instant now, Person person) {
        CaseFile file = transaction.cases().find(number).orElseThrow().file();
        Circumstances circumstances = views.circumstances(transaction, file, person, now);
        transaction.cases().show(number, CaseViews.shown(file, circumstances));
        Subject subject = Subject.of(file, circumstances.records());
        return transaction.subjects().keep(number, subject)
                ? Optional.of(subject)
                : Optional.empty();
    }
}
