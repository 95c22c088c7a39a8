package kaijidesk.ui;

import java.time.LocalDate;
import java.util.List;
import kaijidesk.cases.Act;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.CaseRow;
import kaijidesk.cases.Look;
import kaijidesk.cases.Person;
import kaijidesk.cases.Substitutes;
import kaijidesk.desk.BackupDesk;
import kaijidesk.desk.CannotDo;
import kaijidesk.desk.CaseSheet;
import kaijidesk.desk.CaseView;
import kaijidesk.desk.Desk;
import kaijidesk.desk.FetchDesk;
import kaijidesk.desk.InboxDesk;
import kaijidesk.desk.MailroomDesk;
import kaijidesk.desk.OutboxDesk;
import kaijidesk.desk.PeopleDesk;
import kaijidesk.desk.RecordsDesk;
import kaijidesk.desk.RegimeDesk;
import kaijidesk.desk.RetentionDesk;
import kaijidesk.desk.StationeryDesk;
import kaijidesk.desk.TrailDesk;
import kaijidesk.ledgers.Ledger;
import kaijidesk.ledgers.LedgerKind;
import kaijidesk.letters.OddCharacters;
import kaijidesk.regime.RightsHolder;
import kaijidesk.text.Texts;
import kaijidesk.ui.base.Office;
import kaijidesk.ui.base.Scans;
import org.jspecify.annotations.Nullable;

/** The real desk behind the screens. */
public record DeskOffice(Desk desk) implements Office {
    @Override
    public List<CaseRow> cases() {
        return desk.cases();
    }

    @Override
    public List<CaseRow> takenIn(LocalDate day) {
        return desk.takenIn(day);
    }

    @Override
    public CaseView open(CaseNumber number, Person person) throws CannotDo {
        return desk.open(number, person);
    }

    @Override
    public CaseView perform(
            CaseNumber number, long seenVersion, Act act, Substitutes substitutes, Person person)
            throws CannotDo {
        return desk.perform(number, seenVersion, act, substitutes, person);
    }

    @Override
    public OddCharacters oddCharacters(CaseNumber number) throws CannotDo {
        return desk.letters().oddCharacters(number);
    }

    @Override
    public InboxDesk inbox() {
        return desk.inbox();
    }

    @Override
    public FetchDesk fetching() {
        return desk.fetching();
    }

    @Override
    public RecordsDesk records() {
        return desk.records();
    }

    @Override
    public PeopleDesk people() {
        return desk.people();
    }

    @Override
    public List<RightsHolder> rightsHolders() {
        return desk.rightsHolders().all();
    }

    @Override
    public void keepRightsHolder(RightsHolder holder, Person by) {
        desk.rightsHolders().keep(holder, by);
    }

    @Override
    public CaseNumber receiveRightsClaim(
            String holderId, String tradeNo, String reason, Person person) throws CannotDo {
        return desk.rightsHolders().receive(holderId, tradeNo, reason, null, person);
    }

    @Override
    public RegimeDesk regime() {
        return desk.regime();
    }

    @Override
    public MailroomDesk mailroom() {
        return desk.mailroom();
    }

    @Override
    public Scans scans() {
        return new DeskScans(desk.scans());
    }

    @Override
    public OutboxDesk outbox() {
        return desk.outbox();
    }

    @Override
    public StationeryDesk stationery() {
        return desk.stationery();
    }

    @Override
    public BackupDesk backups() {
        return desk.backups();
    }

    @Override
    public TrailDesk trail() {
        return desk.trail();
    }

    @Override
    public void looked(Look look, Person person) {
        desk.looked(look, person);
    }

    @Override
    public RetentionDesk retention() {
        return desk.retention();
    }

    @Override
    public Ledger ledger(LedgerKind kind, @Nullable LocalDate from, @Nullable LocalDate until) {
        return desk.papers().ledger(kind, from, until);
    }

    @Override
    public byte[] print(Ledger ledger, Texts texts, Person person) {
        return desk.papers().print(ledger, texts, person);
    }

    @Override
    public byte[] sheet(CaseSheet kind, CaseNumber number, Person person, Texts texts)
            throws CannotDo {
        return desk.papers().sheet(kind, number, person, texts);
    }

    @Override
    public byte[] courtesySheet(String letterId) throws CannotDo {
        return desk.letters().courtesySheet(letterId);
    }

    @Override
    public byte[] letterPdf(String letterId) throws CannotDo {
        return desk.letterPdf(letterId);
    }

    @Override
    public void close() {
        desk.close();
    }
}
