package kaijidesk.fetch;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Folder;
import jakarta.mail.FolderNotFoundException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import java.util.Properties;
import javax.net.ssl.SSLException;
import kaijidesk.fetch.CannotFetch.Why;
import org.eclipse.angus.mail.imap.IMAPFolder;

/** A connection to a mailbox's server, with time limits for everything. */
final class ImapConnection implements AutoCloseable {
    private static final int MILLIS = 20_000;

    private final Store store;

    private ImapConnection(Store store) {
        this.store = store;
    }

    /** Connects and signs in. */
    static ImapConnection open(Mailbox mailbox, int millis) throws CannotFetch {
        if (!mailbox.usable()) {
            throw new CannotFetch(Why.NOT_PRIVATE);
        }
        String protocol = mailbox.security() == Security.TLS ? "imaps" : "imap";
        try {
            Store store =
                    Session.getInstance(settings(mailbox, protocol, millis)).getStore(protocol);
            store.connect(mailbox.host(), mailbox.port(), mailbox.user(), mailbox.password());
            return new ImapConnection(store);
        } catch (MessagingException | RuntimeException e) {
            throw new CannotFetch(why(e));
        }
    }

    static ImapConnection open(Mailbox mailbox) throws CannotFetch {
        return open(mailbox, MILLIS);
    }

    private static Properties settings(Mailbox mailbox, String protocol, int millis) {
        String prefix = "mail." + protocol + ".";
        Properties settings = new Properties();
        for (String limit : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            settings.setProperty(prefix + limit, Integer.toString(millis));
        }
        settings.setProperty(prefix + "peek", "true");
        settings.setProperty(prefix + "fetchsize", Integer.toString(1 << 18));
        settings.setProperty(prefix + "ssl.checkserveridentity", "true");
        boolean starts = mailbox.security() == Security.STARTTLS;
        settings.setProperty(prefix + "starttls.enable", Boolean.toString(starts));
        settings.setProperty(prefix + "starttls.required", Boolean.toString(starts));
        return settings;
    }

    /** A folder, opened for moving mails or only for reading. */
    IMAPFolder folder(String name, boolean moving) throws CannotFetch {
        try {
            Folder folder = store.getFolder(name);
            if (!(folder instanceof IMAPFolder found) || !folder.exists()) {
                throw new CannotFetch(Why.NO_FOLDER);
            }
            found.open(moving ? Folder.READ_WRITE : Folder.READ_ONLY);
            return found;
        } catch (MessagingException | RuntimeException e) {
            throw new CannotFetch(why(e));
        }
    }

    /** The folder to which mails are moved; made when it isn't there. */
    Folder target(String name) throws MessagingException {
        Folder target = store.getFolder(name);
        if (!target.exists()) {
            target.create(Folder.HOLDS_MESSAGES);
        }
        return target;
    }

    /** What a failure means; its own text may hold what a server said about somebody. */
    static Why why(Exception failure) {
        if (failure instanceof AuthenticationFailedException) {
            return Why.SIGN_IN;
        }
        if (failure instanceof FolderNotFoundException) {
            return Why.NO_FOLDER;
        }
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof SSLException
                    || String.valueOf(each.getMessage()).contains("STARTTLS")) {
                return Why.NOT_PRIVATE;
            }
            if (each instanceof java.io.IOException) {
                return Why.NO_CONNECTION;
            }
        }
        return failure instanceof MessagingException ? Why.NO_CONNECTION : Why.CONFUSED;
    }

    @Override
    public void close() {
        try {
            store.close();
        } catch (MessagingException | RuntimeException e) {
            // it is gone already
            return;
        }
    }
}
