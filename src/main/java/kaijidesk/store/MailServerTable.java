package kaijidesk.store;

import static kaijidesk.store.gen.Tables.MAIL_SERVER;

import java.util.Optional;
import kaijidesk.cases.MailServer;
import kaijidesk.cases.MailServer.Protection;
import org.jooq.DSLContext;

/** Through which mail server the office sends; with its password, so never exported. */
public final class MailServerTable {
    private final DSLContext sql;

    MailServerTable(DSLContext sql) {
        this.sql = sql;
    }

    /** The server; empty while there is none. */
    public Optional<MailServer> find() {
        return sql.selectFrom(MAIL_SERVER)
                .fetchOptional(row ->
                        new MailServer(
                                row.getHost(),
                                row.getPort(),
                                Protection.valueOf(row.getProtection()),
                                row.getUserName(),
                                row.getPassword(),
                                row.getAddress(),
                                row.getSenderName()));
    }

    /** Whether there is one. */
    public boolean any() {
        return sql.fetchExists(MAIL_SERVER);
    }

    /** Puts a server in the place of the one before. */
    public void keep(MailServer server) {
        forget();
        sql.insertInto(MAIL_SERVER)
                .set(MAIL_SERVER.PLACE, 1)
                .set(MAIL_SERVER.HOST, server.host())
                .set(MAIL_SERVER.PORT, server.port())
                .set(MAIL_SERVER.PROTECTION, server.protection().name())
                .set(MAIL_SERVER.USER_NAME, server.user())
                .set(MAIL_SERVER.PASSWORD, server.password())
                .set(MAIL_SERVER.ADDRESS, server.address())
                .set(MAIL_SERVER.SENDER_NAME, server.name())
                .execute();
    }

    /** From now on mails wait to be sent by hand. */
    public void forget() {
        sql.deleteFrom(MAIL_SERVER).execute();
    }
}
