package kaijidesk.desk;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import kaijidesk.cases.ActField;
import kaijidesk.cases.Assessment;
import kaijidesk.cases.CaseFile;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.CaseRecords;
import kaijidesk.cases.CaseRow;
import kaijidesk.cases.Circumstances;
import kaijidesk.cases.Headline;
import kaijidesk.cases.Person;
import kaijidesk.cases.ReceiveApplication;
import kaijidesk.mail.ApplicationMail;
import kaijidesk.records.ReadReport;
import kaijidesk.records.RecordsReader;
import kaijidesk.records.UnreadableRecords;
import kaijidesk.regime.Admission;
import kaijidesk.regime.ApplicationItem;
import kaijidesk.regime.Tokyo;
import kaijidesk.store.Transaction;
import org.jspecify.annotations.Nullable;

/** What comes in: application mails and the operator's records. */
final class Intake {
    private final Profiles profiles;
    private final CaseViews views;

    Intake(Profiles profiles, CaseViews views) {
        this.profiles = profiles;
        this.views = views;
    }

    Receipt receive(
            Transaction transaction,
            ApplicationMail mail,
            byte[] raw,
            @Nullable Instant receivedAt,
            Instant now,
            Person person) {
        Instant at =
                Optional.ofNullable(receivedAt)
                        .or(() -> Optional.ofNullable(mail.date()))
                        .orElse(now)
                        .truncatedTo(ChronoUnit.MILLIS);
        ReceiveApplication act =
                new ReceiveApplication(
                        mail.sender(),
                        at,
                        mail.messageId(),
                        mail.sha256(),
                        mail.items(),
                        mail.agreed());
        int year = Tokyo.dayOf(at).getYear();
        CaseNumber number = CaseNumber.of(year, transaction.counters().next("case-" + year));
        CaseRecords records =
                transaction
                        .records()
                        .find(
                                item(mail, ApplicationItem.TRADE_NUMBER),
                                item(mail, ApplicationItem.NICKNAME));
        Circumstances circumstances =
                new Circumstances(records, profiles.current(transaction), now, person);
        CaseFile file = act.open(number, circumstances);
        transaction.cases().add(file, CaseViews.shown(file, circumstances), raw);
        transaction.history().append(number, now, person, ReceiveApplication.ID, fields(act));
        Headline headline = Headline.of(file, Assessment.of(file, circumstances));
        return new Receipt(number, headline, Admission.missing(file.application().items()));
    }

    /**
     * What the history keeps of a receipt: all that was read, so that the case can be rebuilt from
     * its history.
     */
    private static Map<String, String> fields(ReceiveApplication act) {
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
        return fields;
    }

    private static String item(ApplicationMail mail, ApplicationItem item) {
        return mail.items().getOrDefault(item, "");
    }

    /**
     * Reads straight into the transaction; what can't be read or contradicts the records undoes all
     * of it.
     */
    Imported importRecords(Transaction transaction, Path folder, Instant now, Person person)
            throws UnreadableRecords {
        RecordsInto sink = new RecordsInto(transaction.records());
        ReadReport report = new RecordsReader(folder).read(sink);
        Imported imported =
                new Imported(
                        report.members(),
                        report.trades(),
                        report.messages(),
                        report.problems(),
                        sink.contradictions());
        if (imported.done()) {
            refresh(transaction, now, person);
        } else {
            transaction.undo();
        }
        return imported;
    }

    /** Open cases are shown as the new records make them. */
    private void refresh(Transaction transaction, Instant now, Person person) {
        for (CaseRow row : transaction.cases().all()) {
            if (!row.stage().ended()) {
                CaseFile file = transaction.cases().find(row.number()).orElseThrow().file();
                Circumstances circumstances = views.circumstances(transaction, file, person, now);
                transaction.cases().show(row.number(), CaseViews.shown(file, circumstances));
            }
        }
    }
}
