package kaijidesk.ui.base;

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
import org.jspecify.annotations.Nullable;

/**
 * What the screens ask of the desk, for the person who sits at it. Every call may be slow: never on
 * the FX thread.
 */
public interface Office extends AutoCloseable {
    /** All cases. */
    List<CaseRow> cases();

    /** The cases that came into the office on that day in Tokyo, the latest number first. */
    List<CaseRow> takenIn(LocalDate day);

    /** One case as that person sees it. */
    CaseView open(CaseNumber number, Person person) throws CannotDo;

    /**
     * Performs an act.
     *
     * @param seenVersion the version of the case on which the person decided
     * @throws CannotDo when rules bar it, somebody else changed the case meanwhile, or a letter
     *     can't be printed
     */
    default CaseView perform(CaseNumber number, long seenVersion, Act act, Person person)
            throws CannotDo {
        return perform(number, seenVersion, act, Substitutes.NONE, person);
    }

    /** The same, with what is to be printed in place of characters that no font has. */
    CaseView perform(
            CaseNumber number, long seenVersion, Act act, Substitutes substitutes, Person person)
            throws CannotDo;

    /**
     * The characters in what is registered of a case's parties that letters can't print as they are
     * stored.
     *
     * @throws CannotDo when there is no such case
     */
    OddCharacters oddCharacters(CaseNumber number) throws CannotDo;

    /** Mails as they came in (受信箱). */
    InboxDesk inbox();

    /** Where mails are fetched. */
    FetchDesk fetching();

    /** The operator's records: what takes them in. */
    RecordsDesk records();

    /** Who may enter, and as what. */
    PeopleDesk people();

    /** The operator's list of rights holders, by their numbers (R4.04). */
    List<RightsHolder> rightsHolders();

    /** Puts a rights holder on the list, or changes what the list says of it. */
    void keepRightsHolder(RightsHolder holder, Person by);

    /**
     * A rights holder applies now: opens a case of its own type (R4.04).
     *
     * @throws CannotDo when the list has no such rights holder
     */
    CaseNumber receiveRightsClaim(String holderId, String tradeNo, String reason, Person person)
            throws CannotDo;

    /** Profiles and calendar: what the office works by (R6.06). */
    RegimeDesk regime();

    /** The mail room: letters on their way by post. */
    MailroomDesk mailroom();

    /** Scanned paper. */
    Scans scans();

    /** The outbox: mails on their way. */
    OutboxDesk outbox();

    /** Paper around letters: envelopes, labels, slips. */
    StationeryDesk stationery();

    /** Backups, and proofs of them. */
    BackupDesk backups();

    /** The history of the whole office (R6.05). */
    TrailDesk trail();

    /** Retention and purge: the end of cases (R6.03). */
    RetentionDesk retention();

    /** A ledger over some days in Tokyo, both inclusive, null without a bound. */
    Ledger ledger(LedgerKind kind, @Nullable LocalDate from, @Nullable LocalDate until);

    /** A ledger for the printer, in those words. */
    byte[] print(Ledger ledger, Texts texts, Person person);

    /**
     * A sheet about a case for the office's own files, as PDF.
     *
     * @throws CannotDo when the case has nothing to be told on it
     */
    byte[] sheet(CaseSheet kind, CaseNumber number, Person person, Texts texts) throws CannotDo;

    /**
     * The English courtesy sheet of a letter, as PDF.
     *
     * @throws CannotDo when letters of its kind have none
     */
    byte[] courtesySheet(String letterId) throws CannotDo;

    /** The stored PDF of a letter. */
    byte[] letterPdf(String letterId) throws CannotDo;

    /**
     * Logs a look at personal data (R6.02). Whoever asks for data calls this first, and shows it
     * only when this returns.
     */
    void looked(Look look, Person person);

    @Override
    void close();
}
