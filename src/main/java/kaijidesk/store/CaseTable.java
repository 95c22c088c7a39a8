package kaijidesk.store;

import static kaijidesk.store.gen.Tables.APPLICATION_ITEM;
import static kaijidesk.store.gen.Tables.APPLICATION_MAIL;
import static kaijidesk.store.gen.Tables.CASE_FILE;
import static kaijidesk.store.gen.Tables.PURGED_CASE;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kaijidesk.cases.Application;
import kaijidesk.cases.CaseFile;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.CaseRow;
import kaijidesk.cases.InboxState;
import kaijidesk.regime.ApplicationItem;
import kaijidesk.regime.Rule;
import kaijidesk.store.gen.tables.records.CaseFileRecord;
import org.jooq.DSLContext;

/**
 * The cases. A write names the version it was decided on, so that nobody overwrites what they
 * haven't seen.
 */
public final class CaseTable {
    private static final int MOST_SAID = 2_000;

    private final DSLContext sql;

    CaseTable(DSLContext sql) {
        this.sql = sql;
    }

    /** Puts a new case in; the mail it came from lies in the inbox. */
    public void add(CaseFile file, Shown shown) {
        CaseFileRecord row = row(file, shown);
        row.setVersion(1L);
        sql.insertInto(CASE_FILE).set(row).execute();
        new CaseFacts(sql, file.number()).write(file);
    }

    /** Puts a new case in, with the mail it came from as received. */
    public void add(CaseFile file, Shown shown, byte[] mail) {
        add(file, shown);
        sql.insertInto(APPLICATION_MAIL, APPLICATION_MAIL.CASE_NUMBER, APPLICATION_MAIL.RAW)
                .values(file.number().value(), mail)
                .execute();
    }

    /**
     * Writes a changed case.
     *
     * @return whether the case still had the version seen; if not, nothing was written
     */
    public boolean update(CaseFile file, long seenVersion, Shown shown) {
        CaseFileRecord row = row(file, shown);
        row.setVersion(seenVersion + 1);
        int updated =
                sql.update(CASE_FILE)
                        .set(row)
                        .where(
                                CASE_FILE.CASE_NUMBER.eq(file.number().value()),
                                CASE_FILE.VERSION.eq(seenVersion))
                        .execute();
        if (updated == 1) {
            new CaseFacts(sql, file.number()).write(file);
        }
        return updated == 1;
    }

    /**
     * Holds a case until the transaction ends, so that nobody writes into its history meanwhile;
     * the case itself doesn't change.
     */
    public void hold(CaseNumber number) {
        sql.select(CASE_FILE.VERSION)
                .from(CASE_FILE)
                .where(CASE_FILE.CASE_NUMBER.eq(number.value()))
                .forUpdate()
                .fetch();
    }

    /** Changes only what the list shows of a case, because the records say something new. */
    public void show(CaseNumber number, Shown shown) {
        CaseFileRecord row = new CaseFileRecord();
        show(row, shown);
        sql.update(CASE_FILE).set(row).where(CASE_FILE.CASE_NUMBER.eq(number.value())).execute();
    }

    /** A case by its number; one that was purged isn't a case file any more (R6.03). */
    public Optional<StoredCase> find(CaseNumber number) {
        return sql.select(CASE_FILE.asterisk())
                .from(CASE_FILE)
                .leftAntiJoin(PURGED_CASE)
                .on(PURGED_CASE.CASE_NUMBER.eq(CASE_FILE.CASE_NUMBER))
                .where(CASE_FILE.CASE_NUMBER.eq(number.value()))
                .fetchOptionalInto(CASE_FILE)
                .map(row ->
                        new StoredCase(
                                new CaseFacts(sql, number)
                                        .read(row.getProfileEdition(), application(number, row)),
                                row.getVersion()));
    }

    /** The mail a case came from, as received; cases of before the inbox keep it by themselves. */
    public Optional<byte[]> mail(CaseNumber number) {
        InboxTable inbox = new InboxTable(sql);
        Optional<byte[]> taken =
                inbox.of(number).stream()
                        .filter(mail -> mail.state() == InboxState.TAKEN)
                        .findFirst()
                        .map(mail -> inbox.raw(mail.number()));
        return taken.isPresent() ? taken : kept(number);
    }

    private Optional<byte[]> kept(CaseNumber number) {
        return sql.select(APPLICATION_MAIL.RAW)
                .from(APPLICATION_MAIL)
                .where(APPLICATION_MAIL.CASE_NUMBER.eq(number.value()))
                .fetchOptional(APPLICATION_MAIL.RAW);
    }

    /** Every case in the order of their numbers. */
    public List<CaseRow> all() {
        return new CaseListing(sql).all();
    }

    private Application application(CaseNumber number, CaseFileRecord row) {
        Map<ApplicationItem, String> items =
                sql.selectFrom(APPLICATION_ITEM)
                        .where(APPLICATION_ITEM.CASE_NUMBER.eq(number.value()))
                        .fetchMap(
                                item -> ApplicationItem.valueOf(item.getItem()),
                                item -> item.getContent());
        return new Application(
                row.getSender(),
                row.getReceivedAt().toInstant(),
                row.getCountedAt().toInstant(),
                row.getMessageId(),
                row.getMailSha256(),
                items,
                row.getAgreed(),
                Application.Arrival.valueOf(row.getArrival()));
    }

    private static CaseFileRecord row(CaseFile file, Shown shown) {
        Application application = file.application();
        CaseFileRecord row = new CaseFileRecord();
        row.setCaseNumber(file.number().value());
        row.setProfileEdition(file.profile());
        row.setSender(application.sender());
        row.setReceivedAt(Moments.stored(application.receivedAt()));
        row.setCountedAt(Moments.stored(application.countedAt()));
        row.setMessageId(application.messageId());
        row.setMailSha256(application.mailSha256());
        row.setAgreed(application.agreed());
        row.setArrival(application.arrival().name());
        row.setSaidTradeNo(said(application, ApplicationItem.TRADE_NUMBER));
        row.setSaidItemName(said(application, ApplicationItem.ITEM_NAME));
        row.setSaidApplicant(said(application, ApplicationItem.NICKNAME));
        row.setSaidCounterparty(said(application, ApplicationItem.COUNTERPARTY_NICKNAME));
        show(row, shown);
        return row;
    }

    /** The begin of it, for the list; the whole is an item of the application. */
    private static String said(Application application, ApplicationItem item) {
        String whole = application.items().getOrDefault(item, "");
        if (whole.length() <= MOST_SAID) {
            return whole;
        }
        boolean halved = Character.isHighSurrogate(whole.charAt(MOST_SAID - 1));
        return whole.substring(0, halved ? MOST_SAID - 1 : MOST_SAID);
    }

    private static void show(CaseFileRecord row, Shown shown) {
        row.setShownStage(shown.stage().name());
        row.setShownWord(shown.headline().word().name());
        row.setShownRules(
                shown.headline().rules().stream().map(Rule::id).collect(Collectors.joining(" ")));
        row.setDeadline(shown.deadline());
    }
}
