package kaijidesk.ui.base;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import kaijidesk.access.CannotEnter;
import kaijidesk.cases.Act;
import kaijidesk.cases.ActField;
import kaijidesk.cases.ActFields;
import kaijidesk.cases.Assessment;
import kaijidesk.cases.CaseFile;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.CaseRecords;
import kaijidesk.cases.CaseRow;
import kaijidesk.cases.Circumstances;
import kaijidesk.cases.Deadline;
import kaijidesk.cases.Effect;
import kaijidesk.cases.Headline;
import kaijidesk.cases.HistoryRow;
import kaijidesk.cases.Letter;
import kaijidesk.cases.LetterKind;
import kaijidesk.cases.LetterRow;
import kaijidesk.cases.Look;
import kaijidesk.cases.MailPair;
import kaijidesk.cases.NextActs;
import kaijidesk.cases.Outcome;
import kaijidesk.cases.Person;
import kaijidesk.cases.ReceiveApplication;
import kaijidesk.cases.ReceiveRightsClaim;
import kaijidesk.cases.RightsClaim;
import kaijidesk.cases.Role;
import kaijidesk.cases.Seen;
import kaijidesk.cases.Stage;
import kaijidesk.cases.Substitutes;
import kaijidesk.cases.Surroundings;
import kaijidesk.desk.ActBarred;
import kaijidesk.desk.BackupDesk;
import kaijidesk.desk.CannotDo;
import kaijidesk.desk.CannotPeople;
import kaijidesk.desk.CannotPrint;
import kaijidesk.desk.CaseChanged;
import kaijidesk.desk.CaseSheet;
import kaijidesk.desk.CaseView;
import kaijidesk.desk.Desk;
import kaijidesk.desk.FetchDesk;
import kaijidesk.desk.InboxDesk;
import kaijidesk.desk.MailroomDesk;
import kaijidesk.desk.NoSuchCase;
import kaijidesk.desk.OutboxDesk;
import kaijidesk.desk.PeopleDesk;
import kaijidesk.desk.Profiles;
import kaijidesk.desk.Receipt;
import kaijidesk.desk.RecordsDesk;
import kaijidesk.desk.RegimeDesk;
import kaijidesk.desk.RetentionDesk;
import kaijidesk.desk.StationeryDesk;
import kaijidesk.desk.TrailDesk;
import kaijidesk.ledgers.Ledger;
import kaijidesk.ledgers.LedgerKind;
import kaijidesk.letters.LetterPress;
import kaijidesk.letters.OddCharacters;
import kaijidesk.letters.Unprintable;
import kaijidesk.letters.page.FontBook;
import kaijidesk.mailroom.Posting;
import kaijidesk.regime.Admission;
import kaijidesk.regime.ApplicationItem;
import kaijidesk.regime.PaperKind;
import kaijidesk.regime.PaperVerdict;
import kaijidesk.regime.Profile;
import kaijidesk.regime.RightsHolder;
import kaijidesk.regime.Tokyo;
import kaijidesk.store.OfficeUnavailable;
import kaijidesk.text.Texts;
import org.jspecify.annotations.Nullable;

/** An office in memory with the real rules, for tests of screens. */
public final class FakeOffice implements Office {
    private static final LetterPress PRESS = new LetterPress(FontBook.ofClassPath());

    private final List<Person> supervisors = new ArrayList<>();
    private final Map<String, Unprintable.LetterPart> unprintable = new LinkedHashMap<>();
    private Map<String, String> printedBefore = Map.of();
    private List<String> plain = List.of();
    private final Profile profile;
    private final Map<String, CaseRecords> records = new LinkedHashMap<>();
    private final Map<CaseNumber, Kept> cases = new TreeMap<>();
    private final Map<String, RightsHolder> holders = new TreeMap<>();
    private final Map<LedgerKind, Ledger> ledgers = new EnumMap<>(LedgerKind.class);
    private @Nullable Desk desk;
    private final Map<CaseNumber, Surroundings> around = new TreeMap<>();
    private Instant now;
    private long serial;
    private volatile boolean closed;
    private byte[] pdf = new byte[0];
    private List<Posting> returned = List.of();

    private record Kept(
            CaseFile file,
            long version,
            List<HistoryRow> history,
            List<LetterRow> letters,
            Optional<MailPair> texts) {}

    private final FakeScans scans = new FakeScans(this);

    /** Every look at personal data that was logged (R6.02). */
    public final List<Look> looks = new CopyOnWriteArrayList<>();

    /** What logging a look comes to; null while it works. */
    public @Nullable RuntimeException noLog;

    /** An empty office at that moment. */
    public FakeOffice(Profile profile, Instant now) {
        this.profile = profile;
        this.now = now;
    }

    @Override
    public void looked(Look look, Person person) {
        RuntimeException trouble = noLog;
        if (trouble != null) {
            throw trouble;
        }
        looks.add(look);
    }

    /** The moment of everything that follows. */
    public void now(Instant moment) {
        now = moment;
    }

    /** What the records know of a trade. */
    public void know(String tradeNo, CaseRecords known) {
        records.put(tradeNo, known);
    }

    /** What a ledger holds over all days. */
    public void ledger(Ledger ledger) {
        ledgers.put(ledger.kind(), ledger);
    }

    /** The bytes of every letter. */
    public void pdf(byte[] bytes) {
        pdf = bytes;
    }

    /** What came back from the post in every case, and is still open. */
    public void returned(List<Posting> open) {
        returned = open;
    }

    /** Takes in an application that was read already. */
    public Receipt receive(ReceiveApplication application, Person person) {
        serial++;
        CaseNumber number = CaseNumber.of(Tokyo.dayOf(application.receivedAt()).getYear(), serial);
        CaseRecords known =
                known(application.items().getOrDefault(ApplicationItem.TRADE_NUMBER, ""));
        Circumstances circumstances = new Circumstances(known, profile, now, person);
        CaseFile file = application.open(number, circumstances);
        List<HistoryRow> history = new ArrayList<>();
        history.add(
                new HistoryRow(
                        1,
                        now,
                        person,
                        ReceiveApplication.ID,
                        Map.of("sender", application.sender())));
        List<LetterRow> letters =
                issued(number, List.of(), application.effects(file, circumstances));
        cases.put(number, new Kept(file, 1, history, letters, Optional.empty()));
        return new Receipt(
                number,
                Headline.of(file, assessment(file, person)),
                Admission.missing(file.application().items()));
    }

    /** Takes over a case as it is, without history or letters. */
    public void keep(CaseFile file) {
        cases.put(file.number(), new Kept(file, 1, List.of(), List.of(), Optional.empty()));
    }

    /** What is known beside a case. */
    public void around(CaseNumber number, Surroundings known) {
        around.put(number, known);
    }

    /** From now on letters hold a character that no font has. */
    public void unprintable(String character, Unprintable.LetterPart where) {
        unprintable.put(character, where);
    }

    /** From now on the records hold a character whose variant form no font has. */
    public void plain(String character) {
        plain = List.of(character);
    }

    /** What the last act had printed in place of such characters. */
    public Map<String, String> printed() {
        return printedBefore;
    }

    /** Every letter of a case is voided. */
    public void voidLetters(CaseNumber number) {
        Kept kept = cases.get(number);
        List<LetterRow> voided =
                kept.letters().stream()
                        .map(each ->
                                new LetterRow(
                                        each.id(),
                                        number,
                                        each.kind(),
                                        each.number(),
                                        each.issuedOn(),
                                        each.pages(),
                                        each.sha256(),
                                        each.wording(),
                                        true))
                        .toList();
        cases.put(
                number,
                new Kept(kept.file(), kept.version(), kept.history(), voided, kept.texts()));
    }

    /** Somebody else changes a case. */
    public void touch(CaseNumber number) {
        Kept kept = cases.get(number);
        cases.put(
                number,
                new Kept(
                        kept.file(),
                        kept.version() + 1,
                        kept.history(),
                        kept.letters(),
                        kept.texts()));
    }

    @Override
    public List<CaseRow> cases() {
        return cases.values().stream().map(kept -> row(kept.file())).toList();
    }

    @Override
    public CaseView open(CaseNumber number, Person person) throws CannotDo {
        Kept kept = cases.get(number);
        if (kept == null) {
            throw new NoSuchCase(number.value());
        }
        CaseFile file = kept.file();
        Circumstances circumstances = circumstances(file, person);
        Assessment assessment = Assessment.of(file, circumstances);
        return new CaseView(
                file,
                kept.version(),
                circumstances.records(),
                profile,
                circumstances.surroundings(),
                Stage.of(file),
                assessment,
                Headline.of(file, assessment),
                NextActs.of(file, circumstances),
                papers(file),
                kept.letters(),
                returned,
                Seen.of(file, circumstances, kept.letters()).with(kept.texts()),
                kept.history());
    }

    @Override
    public CaseView perform(
            CaseNumber number, long seenVersion, Act act, Substitutes substitutes, Person person)
            throws CannotDo {
        if (!substitutes.printed().keySet().containsAll(unprintable.keySet())) {
            throw new CannotPrint(
                    unprintable.entrySet().stream()
                            .map(each -> new Unprintable(each.getKey(), each.getValue()))
                            .toList(),
                    printedBefore);
        }
        printedBefore = substitutes.printed();
        Kept kept = cases.get(number);
        if (kept.version() != seenVersion) {
            throw new CaseChanged(number);
        }
        Circumstances circumstances = circumstances(kept.file(), person);
        var bars = act.bars(kept.file(), circumstances);
        if (!bars.isEmpty()) {
            throw new ActBarred(bars);
        }
        Outcome outcome = act.outcome(kept.file(), circumstances);
        List<HistoryRow> history = new ArrayList<>(kept.history());
        history.add(
                new HistoryRow(
                        history.size() + 1, now, person, act.kind().id(), ActFields.write(act)));
        List<LetterRow> letters = issued(number, kept.letters(), outcome.effects());
        cases.put(
                number,
                new Kept(
                        outcome.file(),
                        kept.version() + 1,
                        history,
                        letters,
                        texts(outcome).or(kept::texts)));
        return open(number, person);
    }

    @Override
    public OddCharacters oddCharacters(CaseNumber number) {
        return new OddCharacters(List.copyOf(unprintable.keySet()), plain);
    }

    @Override
    public InboxDesk inbox() {
        return behind().inbox();
    }

    @Override
    public FetchDesk fetching() {
        return behind().fetching();
    }

    @Override
    public RecordsDesk records() {
        return behind().records();
    }

    @Override
    public PeopleDesk people() {
        return behind().people();
    }

    @Override
    public List<CaseRow> takenIn(LocalDate day) {
        List<CaseRow> behind = desk == null ? List.of() : desk.takenIn(day);
        return behind.isEmpty() ? taken(day) : behind;
    }

    private List<CaseRow> taken(LocalDate day) {
        return cases.values().stream()
                .filter(kept -> Tokyo.dayOf(kept.history().getFirst().at()).equals(day))
                .map(kept -> row(kept.file()))
                .toList()
                .reversed();
    }

    @Override
    public List<RightsHolder> rightsHolders() {
        return List.copyOf(holders.values());
    }

    @Override
    public void keepRightsHolder(RightsHolder holder, Person by) {
        holders.put(holder.id(), holder);
    }

    @Override
    public CaseNumber receiveRightsClaim(
            String holderId, String tradeNo, String reason, Person person) throws CannotDo {
        if (!holders.containsKey(holderId)) {
            throw new NoSuchCase(holderId);
        }
        CaseNumber number = CaseNumber.of(Tokyo.dayOf(now).getYear(), ++serial);
        CaseFile file =
                new ReceiveRightsClaim(holderId, tradeNo, reason, now)
                        .open(number, new Circumstances(CaseRecords.NONE, profile, now, person));
        HistoryRow begun = new HistoryRow(1, now, person, ReceiveRightsClaim.ID, Map.of());
        cases.put(number, new Kept(file, 1, List.of(begun), List.of(), Optional.empty()));
        return number;
    }

    @Override
    public Ledger ledger(LedgerKind kind, @Nullable LocalDate from, @Nullable LocalDate until) {
        Ledger all = ledgers.getOrDefault(kind, new Ledger(kind, List.of()));
        return new Ledger(
                kind,
                all.rows().stream()
                        .filter(row ->
                                row.getFirst() instanceof LocalDate day
                                        && (from == null || !day.isBefore(from))
                                        && (until == null || !day.isAfter(until)))
                        .toList());
    }

    @Override
    public byte[] print(Ledger ledger, Texts texts, Person person) {
        printed("ledger-" + ActField.written(ledger.kind()), null, person);
        return pdf;
    }

    @Override
    public byte[] sheet(CaseSheet kind, CaseNumber number, Person person, Texts texts) {
        printed("sheet-" + ActField.written(kind), number, person);
        return pdf;
    }

    /** The desk keeps an entry itself of what it makes for the printer. */
    private void printed(String about, @Nullable CaseNumber number, Person person) {
        looked(new Look(Look.Kind.PRINT, number, about), person);
    }

    @Override
    public byte[] courtesySheet(String letterId) {
        return pdf;
    }

    @Override
    public byte[] letterPdf(String letterId) {
        return pdf;
    }

    @Override
    public RegimeDesk regime() {
        return behind().regime();
    }

    @Override
    public MailroomDesk mailroom() {
        return behind().mailroom();
    }

    @Override
    public OutboxDesk outbox() {
        return behind().outbox();
    }

    @Override
    public StationeryDesk stationery() {
        return behind().stationery();
    }

    @Override
    public BackupDesk backups() {
        return behind().backups();
    }

    @Override
    public TrailDesk trail() {
        return behind().trail();
    }

    @Override
    public FakeScans scans() {
        return scans;
    }

    @Override
    public RetentionDesk retention() {
        return behind().retention();
    }

    /** Lets somebody into the desk behind. */
    public void let(Person person, Role role) {
        try {
            behind().people().add(person, role, "a-long-password".toCharArray());
        } catch (CannotPeople | CannotEnter e) {
            throw new IllegalStateException(e);
        }
    }

    /** A real desk in memory, for what has no fake of its own. */
    public Desk behind() {
        if (desk == null) {
            try {
                desk =
                        Desk.inMemory(
                                Profiles.shipped(Profiles.SOURCE),
                                PRESS,
                                Clock.fixed(now, ZoneOffset.UTC));
            } catch (OfficeUnavailable e) {
                throw new IllegalStateException(e);
            }
        }
        return desk;
    }

    @Override
    public void close() {
        closed = true;
    }

    /** Whether somebody closed it. */
    public boolean closed() {
        return closed;
    }

    private Optional<MailPair> texts(Outcome outcome) {
        return outcome.effects().stream()
                .filter(Effect.TellBoth.class::isInstance)
                .map(Effect.TellBoth.class::cast)
                .findFirst()
                .map(both ->
                        PRESS.mails(both.toApplicant(), both.toCounterparty(), profile.operator()));
    }

    private List<LetterRow> issued(
            CaseNumber number, List<LetterRow> before, List<Effect> effects) {
        List<LetterRow> letters = new ArrayList<>(before);
        for (Effect effect : effects) {
            if (effect instanceof Effect.IssueLetter issue) {
                letters.add(letter(number, issue.letter(), letters.size() + 1));
            }
        }
        return letters;
    }

    private LetterRow letter(CaseNumber number, Letter letter, int count) {
        LetterKind kind = LetterKind.of(letter);
        String id = "L2016-%06d".formatted(count);
        return new LetterRow(
                id, number, kind, number.value() + "-" + count, Tokyo.dayOf(now), 2, "00", null);
    }

    private Map<PaperKind, List<PaperVerdict>> papers(CaseFile file) {
        Map<PaperKind, List<PaperVerdict>> checklist = new EnumMap<>(PaperKind.class);
        file.checklist(circumstances(file, new Person("any")))
                .ifPresent(papers -> {
                    for (PaperKind kind : PaperKind.values()) {
                        checklist.put(kind, papers.verdicts(kind, file.papers().get(kind)));
                    }
                });
        return checklist;
    }

    private CaseRow row(CaseFile file) {
        return new CaseRow(
                file.number(),
                Stage.of(file),
                Headline.of(file, assessment(file, new Person("x"))),
                file.application().item(ApplicationItem.TRADE_NUMBER),
                shown(file, ApplicationItem.ITEM_NAME),
                shown(file, ApplicationItem.NICKNAME),
                shown(file, ApplicationItem.COUNTERPARTY_NICKNAME),
                file.application().receivedAt(),
                Deadline.of(file, profile),
                file.notBy(),
                false);
    }

    private String shown(CaseFile file, ApplicationItem item) {
        RightsClaim claim = file.claim();
        if (claim == null) {
            return file.application().item(item);
        }
        CaseRecords known = known(file.application().item(ApplicationItem.TRADE_NUMBER));
        return switch (item) {
            case NICKNAME -> holders.get(claim.holderId()).name();
            case ITEM_NAME -> known.trade() == null ? "" : known.trade().itemName();
            default -> known.counterparty() == null ? "" : known.counterparty().nickname();
        };
    }

    private Assessment assessment(CaseFile file, Person person) {
        return Assessment.of(file, circumstances(file, person));
    }

    private Circumstances circumstances(CaseFile file, Person person) {
        return new Circumstances(
                known(file.application().item(ApplicationItem.TRADE_NUMBER)),
                profile,
                now,
                person,
                scans.around(file.number(), around.getOrDefault(file.number(), Surroundings.NONE)));
    }

    private CaseRecords known(String tradeNo) {
        return records.getOrDefault(tradeNo, CaseRecords.NONE);
    }
}
