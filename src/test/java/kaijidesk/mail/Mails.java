package kaijidesk.mail;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Base64;
import java.util.List;

/**
 * Mails for tests: the samples, and ones built byte by byte so that no library's writing hides a
 * fault in reading.
 */
final class Mails {
    static final List<String> SAMPLES =
            List.of(
                    "01-complete.eml",
                    "02-missing-items.eml",
                    "03-other-address.eml",
                    "04-too-late.eml",
                    "05-after-service-end.eml");

    private static final String HEAD =
            "From: Somebody <someone@mail.example>\r\nMIME-Version: 1.0\r\n";

    private Mails() {}

    static byte[] sample(String name) {
        try (InputStream in =
                Mails.class.getResourceAsStream("/kaijidesk/samples/intake/" + name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A plain mail of UTF-8 text. */
    static byte[] text(String text) {
        return build("text/plain; charset=utf-8", "base64", text, "utf-8");
    }

    static byte[] html(String html) {
        return build("text/html; charset=utf-8", "base64", html, "utf-8");
    }

    /** A mail whose text is written in a charset and a transfer encoding. */
    static byte[] build(String type, String transfer, String text, String charset) {
        byte[] body = text.getBytes(Charset.forName(charset));
        return raw(
                HEAD
                        + "Content-Type: "
                        + type
                        + "\r\nContent-Transfer-Encoding: "
                        + transfer
                        + "\r\n\r\n",
                encoded(body, transfer));
    }

    /** A mail with its own header lines (joined by CRLF) and an ASCII body. */
    static byte[] raw(String head, String body) {
        return raw(head.replace("\n", "\r\n") + "\r\n\r\n", body.getBytes(US_ASCII));
    }

    /** A multipart mail of parts that bring their own header lines. */
    static byte[] multipart(String subtype, String... parts) {
        StringBuilder mail =
                new StringBuilder(HEAD)
                        .append("Content-Type: multipart/")
                        .append(subtype)
                        .append("; boundary=XX\r\n\r\n");
        for (String part : parts) {
            mail.append("--XX\r\n").append(part).append("\r\n");
        }
        return mail.append("--XX--\r\n")
                .toString()
                .getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    static String part(String header, String text) {
        return header + "\r\nContent-Transfer-Encoding: 8bit\r\n\r\n" + text;
    }

    private static byte[] raw(String head, byte[] body) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(head.getBytes(ISO_8859_1));
        out.writeBytes(body);
        return out.toByteArray();
    }

    /** Bytes as they travel. */
    static byte[] encoded(byte[] body, String transfer) {
        return switch (transfer) {
            case "base64" -> Base64.getMimeEncoder().encode(body);
            case "quoted-printable" -> quotedPrintable(body);
            default -> body;
        };
    }

    private static byte[] quotedPrintable(byte[] body) {
        StringBuilder out = new StringBuilder();
        int column = 0;
        for (byte b : body) {
            if (b == '\n') {
                out.append("\r\n");
                column = 0;
                continue;
            }
            if (column > 70) {
                out.append("=\r\n");
                column = 0;
            }
            boolean plain = b > 0x20 && b < 0x7f && b != '=';
            String next = plain ? String.valueOf((char) b) : "=%02X".formatted(b & 0xff);
            out.append(next);
            column += next.length();
        }
        return out.toString().getBytes(US_ASCII);
    }
}
