package kaijidesk.mail;

import jakarta.mail.Header;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Properties;
import kaijidesk.letters.page.Pdfs;

/** A mail that went over the wire, taken apart again. */
public final class Wired {
    private Wired() {}

    /** All its headers, texts, file names and pages. */
    public static String everything(String mail) throws Exception {
        StringBuilder all = new StringBuilder();
        add(
                new MimeMessage(
                        Session.getInstance(new Properties()),
                        new ByteArrayInputStream(mail.getBytes(StandardCharsets.ISO_8859_1))),
                all);
        return all.toString();
    }

    private static void add(Part part, StringBuilder all) throws Exception {
        for (Header header : Collections.list(part.getAllHeaders())) {
            all.append(header.getName())
                    .append(": ")
                    .append(MimeUtility.decodeText(MimeUtility.unfold(header.getValue())))
                    .append('\n');
        }
        Object content = part.getContent();
        if (content instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                add(parts.getBodyPart(i), all);
            }
        } else if (part.isMimeType("application/pdf")) {
            all.append(Pdfs.everything(part.getInputStream().readAllBytes()));
        } else {
            all.append(content);
        }
    }
}
