package kaijidesk.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import kaijidesk.cases.ActField;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.Person;
import kaijidesk.cases.ProvisionRow;
import kaijidesk.ledgers.Ledger;
import kaijidesk.ledgers.LedgerColumn;
import kaijidesk.ledgers.LedgerKind;
import kaijidesk.letters.LetterPress;
import kaijidesk.letters.RecordSheet;
import kaijidesk.regime.Tokyo;
import kaijidesk.text.Texts;
import kaijidesk.trail.TrailKind;
import org.jspecify.annotations.Nullable;

/** What the desk puts onto paper beside letters: ledgers, and sheets about cases. */
public final class PaperDesk {
    private final Transactions transactions;
    private final Profiles profiles;
    private final CaseViews views;
    private final LetterPress press;
    private final Clock clock;

    PaperDesk(
            Transactions transactions,
            Profiles profiles,
            CaseViews views,
            LetterPress press,
            Clock clock) {
        this.transactions = transactions;
        this.profiles = profiles;
        this.views = views;
        this.press = press;
        this.clock = clock;
    }

    /**
     * A ledger over some days in Tokyo, both inclusive.
     *
     * @param from null from the beginning
     * @param until null until now
     */
    public Ledger ledger(LedgerKind kind, @Nullable LocalDate from, @Nullable LocalDate until) {
        return transactions.run(
                transaction -> new Ledgers(profiles).of(transaction, kind, from, until));
    }

    /** A ledger for the printer, in those words; who had it made stands in the history (R6.02). */
    public byte[] print(Ledger ledger, Texts texts, Person person) {
        log("ledger-" + ActField.written(ledger.kind()), null, person);
        List<Boolean> amounts = ledger.kind().columns().stream().map(LedgerColumn::amount).toList();
        return press.ledger(
                texts.of(ledger.kind()),
                ledger.heads(texts),
                ledger.words(texts),
                amounts,
                ledger.kind().internal(),
                texts.locale());
    }

    /** The third-party provision records of a case (R6.01). */
    public List<ProvisionRow> provisions(CaseNumber number) {
        return transactions.run(transaction -> transaction.provisions().of(number));
    }

    /**
     * A sheet about a case as it stands, for the office's own files, as PDF; who had it made stands
     * in the history (R6.02).
     *
     * @throws NoSuchCase when the office has no such case
     * @throws NoSuchSheet when the case has nothing to be told on it
     * @throws CasePurged when it was purged; only its certificate of destruction is left
     */
    public byte[] sheet(CaseSheet kind, CaseNumber number, Person person, Texts texts)
            throws CannotDo {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        if (transactions
                .named(person, transaction -> transaction.purges().find(number))
                .isPresent()) {
            byte[] certificate = ofPurged(kind, number, Tokyo.dayOf(now), texts);
            log("sheet-" + ActField.written(kind), number, person);
            return certificate;
        }
        CaseView view =
                transactions.<CaseView, CannotDo>run(transaction ->
                        views.of(
                                transaction,
                                transaction
                                        .cases()
                                        .find(number)
                                        .orElseThrow(() -> new NoSuchCase(number.value())),
                                person,
                                now));
        byte[] pdf =
                new CaseSheets(press).print(kind, view, provisions(number), person, now, texts);
        log("sheet-" + ActField.written(kind), number, person);
        return pdf;
    }

    private void log(String about, @Nullable CaseNumber number, Person person) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        transactions.named(
                person,
                transaction -> {
                    transaction.trail().append(TrailKind.PRINT, now, person, number, about);
                    return about;
                });
    }

    private byte[] ofPurged(CaseSheet kind, CaseNumber number, LocalDate today, Texts texts)
            throws CannotDo {
        if (kind != CaseSheet.DESTRUCTION) {
            throw new CasePurged(number);
        }
        RecordSheet sheet =
                transactions.<RecordSheet, CannotDo>run(transaction ->
                        new PurgeSteps(transaction, profiles)
                                .certificate(List.of(number), today, texts));
        return press.record(sheet, texts.locale());
    }
}
