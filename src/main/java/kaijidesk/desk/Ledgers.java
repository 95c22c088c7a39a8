package kaijidesk.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.Decision;
import kaijidesk.cases.Original;
import kaijidesk.cases.ProvisionRow;
import kaijidesk.cases.PurgedCase;
import kaijidesk.cases.Recipient;
import kaijidesk.cases.RetentionClock;
import kaijidesk.ledgers.DataEnd;
import kaijidesk.ledgers.FurtherPaper;
import kaijidesk.ledgers.Ledger;
import kaijidesk.ledgers.LedgerKind;
import kaijidesk.ledgers.Told;
import kaijidesk.letters.LeakGuard;
import kaijidesk.mailroom.Posting;
import kaijidesk.mailroom.TrackingNumber;
import kaijidesk.regime.Operator;
import kaijidesk.regime.Tokyo;
import kaijidesk.store.LedgerTables;
import kaijidesk.store.Transaction;
import org.jspecify.annotations.Nullable;

/** Puts the ledgers together (R2.17, R6.01, R6.03). */
final class Ledgers {
    private final Profiles profiles;

    Ledgers(Profiles profiles) {
        this.profiles = profiles;
    }

    /** The entries from one day until another, both inclusive, null without a bound. */
    Ledger of(
            Transaction transaction,
            LedgerKind kind,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {
        List<List<Object>> rows =
                rows(transaction, kind)
                        .filter(row -> within((LocalDate) row.getFirst(), from, until))
                        .sorted(Comparator.comparing(row -> (LocalDate) row.getFirst()))
                        .toList();
        return new Ledger(kind, rows);
    }

    private static boolean within(
            LocalDate day, @Nullable LocalDate from, @Nullable LocalDate until) {
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }

    private Stream<List<Object>> rows(Transaction transaction, LedgerKind kind) {
        LedgerTables tables = transaction.ledgers();
        return switch (kind) {
            case PROVISIONS ->
                    tables.provisions().stream().map(each -> provision(transaction, each));
            case EXPENSES ->
                    Stream.of(tables.expenses(), tables.payments())
                            .flatMap(List::stream)
                            .map(Ledgers::money);
            case DESTRUCTIONS ->
                    Stream.concat(
                            tables.destructions().stream()
                                    .map(each ->
                                            List.of(
                                                    each.on(),
                                                    each.number().value(),
                                                    each.method(),
                                                    each.person())),
                            transaction.purges().all().stream().map(Ledgers::purged));
            case MAILINGS ->
                    transaction.postings().handedOver().stream()
                            .flatMap(each -> mailing(transaction, each).stream());
            case DOCUMENT_NUMBERS ->
                    tables.documents().stream().map(each -> document(transaction, each));
            case ORIGINALS -> tables.originals().stream().map(each -> original(transaction, each));
        };
    }

    private List<Object> provision(Transaction transaction, LedgerTables.Provision provision) {
        ProvisionRow row = provision.row();
        return List.of(
                Tokyo.dayOf(row.at()),
                row.caseNumber().value(),
                row.recipientId(),
                row.subjectId(),
                row.items().stream().sorted().toList(),
                row.basis().id(),
                RetentionClock.lastDay(row, profiles.edition(transaction, provision.edition())));
    }

    /** What was mailed on a day, as the operator's name stood on that day. */
    private Optional<List<Object>> mailing(Transaction transaction, Posting posting) {
        return Optional.ofNullable(posting.dispatch())
                .map(dispatch -> {
                    Operator sender = profiles.on(transaction, dispatch.on()).operator();
                    Recipient to = posting.to();
                    return List.of(
                            dispatch.on(),
                            sender.name(),
                            to == null ? "" : to.name(),
                            new TrackingNumber(dispatch.tracking()).text(),
                            (long) dispatch.yen(),
                            dispatch.service());
                });
    }

    private static List<Object> document(Transaction transaction, LedgerTables.Document document) {
        Decision voided = document.voided();
        return List.of(
                document.on(),
                document.document(),
                document.kind(),
                document.number().value(),
                document.state() == null ? Told.BY_EMAIL : document.state(),
                voided == null ? "" : Tokyo.dayOf(voided.at()),
                voided == null ? "" : voided.by().name(),
                voided == null ? "" : reason(transaction, document.number(), voided.note()));
    }

    /** What was destroyed lies nowhere; who laid it down last is still told. */
    private static List<Object> original(Transaction transaction, LedgerTables.Kept kept) {
        Original original = kept.original();
        LocalDate destroyed = kept.destroyed();
        Optional<Original.Move> last = original.lies();
        Optional<Original.Move> lies = destroyed == null ? last : Optional.empty();
        return List.of(
                original.arrivedOn(),
                kept.number().value(),
                String.valueOf(original.number()),
                original.paper() == null ? FurtherPaper.FURTHER : original.paper(),
                lies.<Object>map(Original.Move::place).orElse(""),
                lies.map(move -> reason(transaction, kept.number(), move.box())).orElse(""),
                last.<Object>map(move -> Tokyo.dayOf(move.by().at())).orElse(""),
                last.map(move -> move.by().by().name()).orElse(""),
                destroyed == null ? "" : destroyed);
    }

    /** A ledger can leave the office: a reason that tells why a case was refused stays inside. */
    private static String reason(Transaction transaction, CaseNumber number, String note) {
        return transaction
                .cases()
                .find(number)
                .map(stored -> stored.file().refusal())
                .filter(refusal -> LeakGuard.leaks(note, "", refusal))
                .map(any -> "")
                .orElse(note);
    }

    private static List<Object> purged(PurgedCase purged) {
        return List.of(
                Tokyo.dayOf(purged.purged().at()),
                purged.number().value(),
                DataEnd.PURGED,
                purged.purged().by().name());
    }

    private static List<Object> money(LedgerTables.Money money) {
        List<Object> row = new ArrayList<>(List.of(money.on(), money.number().value()));
        boolean spent = money.kind() != null;
        row.add(spent ? money.kind() : "");
        row.add(spent ? (Object) (long) money.yen() : "");
        row.add(spent ? "" : (Object) (long) money.yen());
        row.add(money.person());
        return row;
    }
}
