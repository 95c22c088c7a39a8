package kaijidesk.fetch;

import jakarta.mail.Flags;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.UIDFolder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kaijidesk.fetch.CannotFetch.Why;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPMessage;

/**
 * Reads a mailbox from where it was left. A mail is kept before it is moved, and with it how far
 * the mailbox was read: whatever happens in between, it is taken once. After a change of
 * UIDVALIDITY all are looked at anew; those kept already are known by their bytes.
 */
public final class ImapSource {
    /** A mail of more bytes is not fetched: its head is kept, it stays on the server. */
    public static final int MAX_BYTES = 25 << 20;

    /** Mails at one time; the rest is fetched the next time. */
    public static final int AT_ONCE = 200;

    private final Mailbox mailbox;
    private final FetchSink sink;
    private final int mostBytes;
    private final int atOnce;

    /** What a run came to: how many were taken, and whether more wait. */
    public record Run(int taken, int moved, boolean more) {}

    /** Reads a mailbox into a sink. */
    public ImapSource(Mailbox mailbox, FetchSink sink) {
        this(mailbox, sink, MAX_BYTES, AT_ONCE);
    }

    ImapSource(Mailbox mailbox, FetchSink sink, int mostBytes, int atOnce) {
        this.mailbox = mailbox;
        this.sink = sink;
        this.mostBytes = mostBytes;
        this.atOnce = atOnce;
    }

    /**
     * Whether the mailbox can be read, and how many mails lie in it; nothing is fetched.
     *
     * @throws CannotFetch when not
     */
    public static int test(Mailbox mailbox) throws CannotFetch {
        try (ImapConnection connection = ImapConnection.open(mailbox)) {
            IMAPFolder folder = connection.folder(mailbox.folder(), !mailbox.moveTo().isEmpty());
            return folder.getMessageCount();
        } catch (MessagingException | RuntimeException e) {
            throw new CannotFetch(ImapConnection.why(e));
        }
    }

    /**
     * Fetches what is new.
     *
     * @throws CannotFetch when the server fails; what was taken until then is kept
     */
    public Run run() throws CannotFetch {
        boolean moving = !mailbox.moveTo().isEmpty();
        try (ImapConnection connection = ImapConnection.open(mailbox)) {
            IMAPFolder folder = connection.folder(mailbox.folder(), moving);
            List<Message> settled = new ArrayList<>();
            Run run = take(folder, settled);
            if (moving && !settled.isEmpty()) {
                move(connection, folder, settled);
            }
            return new Run(run.taken(), moving ? settled.size() : 0, run.more());
        } catch (MessagingException | IOException e) {
            throw new CannotFetch(ImapConnection.why(e));
        }
    }

    private Run take(IMAPFolder folder, List<Message> settled)
            throws MessagingException, IOException, CannotFetch {
        long validity = folder.getUIDValidity();
        Optional<Position> known = sink.position(mailbox.id());
        long last = known.filter(at -> at.validity() == validity).map(Position::last).orElse(0L);
        int taken = 0;
        for (Message message : ordered(folder, mailbox.moveTo().isEmpty() ? last + 1 : 1)) {
            long uid = folder.getUID(message);
            if (uid <= last) {
                // kept before; whoever took it died before it was moved
                if (message.getSize() <= mostBytes) {
                    settled.add(message);
                }
                continue;
            }
            if (taken == atOnce || !sink.goesOn()) {
                return new Run(taken, 0, true);
            }
            if (message instanceof IMAPMessage mail && !mail.isExpunged()) {
                Fetched fetched = fetch(mail);
                sink.take(fetched, mailbox.id(), new Position(validity, uid));
                taken++;
                if (fetched.raw().length == fetched.octets()) {
                    settled.add(message);
                }
            }
        }
        return new Run(taken, 0, false);
    }

    /**
     * By their UIDs; a server may answer with the last one where there is none from that number.
     */
    private static List<Message> ordered(IMAPFolder folder, long from)
            throws MessagingException, CannotFetch {
        Message[] found = folder.getMessagesByUID(from, UIDFolder.LASTUID);
        List<Message> messages = new ArrayList<>();
        for (Message each : found) {
            if (each != null && folder.getUID(each) >= from) {
                messages.add(each);
            }
        }
        try {
            messages.sort(Comparator.comparingLong(each -> uid(folder, each)));
        } catch (IllegalStateException e) {
            throw new CannotFetch(Why.CONFUSED);
        }
        return messages;
    }

    private static long uid(IMAPFolder folder, Message message) {
        try {
            return folder.getUID(message);
        } catch (MessagingException e) {
            throw new IllegalStateException("no uid");
        }
    }

    private Fetched fetch(IMAPMessage mail) throws MessagingException, IOException {
        long size = mail.getSize();
        java.util.Date received = mail.getReceivedDate();
        BoundedBytes bytes = new BoundedBytes(mostBytes);
        if (size <= mostBytes) {
            try {
                mail.writeTo(bytes);
                return fetched(bytes.toByteArray(), bytes.size(), received);
            } catch (BoundedBytes.Full larger) {
                // it is larger than the server said
                size = Math.max(size, mostBytes + 1L);
            }
        }
        BoundedBytes head = new BoundedBytes(1 << 16);
        try (java.io.InputStream lines = Objects.requireNonNull(mail.getMimeStream())) {
            head.writeBytes(MailHead.of(lines));
        }
        return fetched(head.toByteArray(), size, received);
    }

    private static Fetched fetched(
            byte[] raw, long size, java.util.@org.jspecify.annotations.Nullable Date received) {
        return new Fetched(raw, size, received == null ? null : received.toInstant());
    }

    private void move(ImapConnection connection, IMAPFolder folder, List<Message> settled)
            throws MessagingException {
        Message[] all = settled.toArray(Message[]::new);
        jakarta.mail.Folder target = connection.target(mailbox.moveTo());
        try {
            folder.moveMessages(all, target);
        } catch (MessagingException serverCannotMove) {
            folder.copyMessages(all, target);
            folder.setFlags(all, new Flags(Flags.Flag.DELETED), true);
            folder.expunge(all);
        }
    }
}
