package kaijidesk.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kaijidesk.trail.TrailKeys;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** One transaction's view of the office. */
public final class Transaction {
    private final DSLContext sql;
    private final TrailKeys keys;
    private final List<TrailPending> pending = new ArrayList<>();
    private final Runnable still;
    private boolean undone;

    /**
     * @param still makes others wait who would end a transaction
     */
    Transaction(DSLContext sql, TrailKeys keys, Runnable still) {
        this.sql = sql;
        this.keys = keys;
        this.still = still;
    }

    /** The cases. */
    public CaseTable cases() {
        return new CaseTable(sql);
    }

    /** What happened to them. */
    public HistoryTable history() {
        return new HistoryTable(sql, pending);
    }

    /** What happened in the whole office. */
    public TrailTable trail() {
        return new TrailTable(sql, pending);
    }

    /** The letters that were issued. */
    public LetterTable letters() {
        return new LetterTable(sql);
    }

    /** The texts of the e-mails that acts told. */
    public MailTextTable mailTexts() {
        return new MailTextTable(sql);
    }

    /** What is sent by e-mail, and how far it is. */
    public OutboxTable outbox() {
        return new OutboxTable(sql);
    }

    /** Through which server. */
    public MailServerTable mailServer() {
        return new MailServerTable(sql);
    }

    /** What was printed on them in place of characters that no font has. */
    public SubstituteTable substitutes() {
        return new SubstituteTable(sql);
    }

    /** What becomes of those that go by post. */
    public PostingTable postings() {
        return new PostingTable(sql);
    }

    /** Who prints which of them. */
    public PrintTable prints() {
        return new PrintTable(sql);
    }

    /** The third-party provision records. */
    public ProvisionTable provisions() {
        return new ProvisionTable(sql);
    }

    /** The operator's own records. */
    public RecordsTable records() {
        return new RecordsTable(sql);
    }

    /** Editions of the profile. */
    public ProfileTable profiles() {
        return new ProfileTable(sql);
    }

    /** The national holidays as the office's people took them in. */
    public CalendarTable calendar() {
        return new CalendarTable(sql);
    }

    /** What holds for the office as a whole. */
    public SettingTable settings() {
        return new SettingTable(sql);
    }

    /** Whom and what each case is about. */
    public SubjectTable subjects() {
        return new SubjectTable(sql);
    }

    /** The operator's list of rights holders. */
    public RightsHolderTable rightsHolders() {
        return new RightsHolderTable(sql);
    }

    /** Who may enter, and as what. */
    public AccountTable accounts() {
        return new AccountTable(sql);
    }

    /** What the ledgers tell, over all cases. */
    public LedgerTables ledgers() {
        return new LedgerTables(sql);
    }

    /** What was proposed to be purged, and what is left of cases that were (R6.03). */
    public PurgeTable purges() {
        return new PurgeTable(sql);
    }

    /** Scanned paper. */
    public ScanTable scans() {
        return new ScanTable(sql);
    }

    /** Destroys what is stored of a case (R6.03). */
    public CaseShredder shredder() {
        return new CaseShredder(sql);
    }

    /** Mails as they came in. */
    public InboxTable inbox() {
        return new InboxTable(sql);
    }

    /** How far mailboxes were read. */
    public MailboxTable mailboxes() {
        return new MailboxTable(sql);
    }

    /** Cases that a mail may tell of once more. */
    public LikeCases likeCases() {
        return new LikeCases(sql);
    }

    /** Gapless running numbers. */
    public CounterTable counters() {
        return new CounterTable(sql);
    }

    /** When something last happened to any case, by the clock of then. */
    public Optional<Instant> lastMoment() {
        String table =
                sql.fetchExists(
                                DSL.table("information_schema.tables"),
                                DSL.condition("table_name = 'trail_entry'"))
                        ? "trail_entry"
                        : "history";
        return Optional.ofNullable(sql.fetchValue("select max(happened_at) from " + table))
                .map(moment -> ((OffsetDateTime) moment).toInstant());
    }

    /** Nothing of this transaction will be written, though its work goes on and returns. */
    public void undo() {
        undone = true;
    }

    /** From here on nobody adds anything to the history until this transaction ends. */
    public void still() {
        still.run();
    }

    /** The history begins, where it hasn't yet. */
    void begin() {
        if (!new TrailBegin(sql, keys.chain()).run()) {
            undo();
        }
    }

    /** Last of all: the history's entries get their places. */
    void finish() {
        if (!pending.isEmpty()) {
            new TrailWriter(sql, keys.chain()).write(pending);
        }
    }

    boolean undone() {
        return undone;
    }
}
