package kaijidesk.store;

import static kaijidesk.store.gen.Tables.MAILBOX_READ;

import java.util.Optional;
import org.jooq.DSLContext;

/** How far mailboxes were read, written with the mails themselves: so none is taken twice. */
public final class MailboxTable {
    private final DSLContext sql;

    /**
     * How far one was read.
     *
     * @param validity the mailbox's UIDVALIDITY; when it changes, its numbers begin anew
     * @param last the highest UID that was taken
     */
    public record Read(long validity, long last) {}

    MailboxTable(DSLContext sql) {
        this.sql = sql;
    }

    /** How far one was read; nothing for one never read. */
    public Optional<Read> read(String mailbox) {
        return sql.selectFrom(MAILBOX_READ)
                .where(MAILBOX_READ.MAILBOX.eq(mailbox))
                .fetchOptional(row -> new Read(row.getUidValidity(), row.getLastUid()));
    }

    /** Keeps how far it was read. */
    public void keep(String mailbox, Read read) {
        sql.deleteFrom(MAILBOX_READ).where(MAILBOX_READ.MAILBOX.eq(mailbox)).execute();
        sql.insertInto(
                        MAILBOX_READ,
                        MAILBOX_READ.MAILBOX,
                        MAILBOX_READ.UID_VALIDITY,
                        MAILBOX_READ.LAST_UID)
                .values(mailbox, read.validity(), read.last())
                .execute();
    }
}
