package kaijidesk.mail;

import jakarta.activation.DataSource;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import java.io.InputStream;

/** A multipart that stops making parts before a mail of nothing but boundaries fills the memory. */
final class BoundedMultipart extends MimeMultipart {
    private static final int MAX_PARTS = 500;

    private final Count count;

    /** Parts made so far in one mail, at every depth. */
    static final class Count {
        private int parts;
    }

    /** The mail has more parts than any application has. */
    static final class TooManyParts extends MessagingException {
        TooManyParts() {
            super("too many parts");
        }
    }

    BoundedMultipart(DataSource source, Count count) throws MessagingException {
        super(source);
        this.count = count;
    }

    @Override
    protected MimeBodyPart createMimeBodyPart(InternetHeaders headers, byte[] content)
            throws MessagingException {
        countOne();
        return super.createMimeBodyPart(headers, content);
    }

    @Override
    protected MimeBodyPart createMimeBodyPart(InputStream in) throws MessagingException {
        countOne();
        return super.createMimeBodyPart(in);
    }

    private void countOne() throws TooManyParts {
        if (++count.parts > MAX_PARTS) {
            throw new TooManyParts();
        }
    }
}
