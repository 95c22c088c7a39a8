package kaijidesk.mail;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Changes the bytes of a mail as accidents and attackers do. */
final class Mutations {
    private static final List<String> TOKENS =
            List.of(
                    "\r\n",
                    "\r\n\r\n",
                    "--=_XX\r\n",
                    "--=_XX--\r\n",
                    "Content-Type: multipart/mixed; boundary=\"=_XX\"\r\n",
                    "Content-Type: message/rfc822\r\n\r\n",
                    "Content-Type: text/plain; charset=\"x-nothing\"\r\n",
                    "Content-Transfer-Encoding: x-uuencode\r\n",
                    "Content-Transfer-Encoding: base64\r\n",
                    "From: a@b, c@d\r\n",
                    "From: =?utf-8?B?/w==?= <\u0000@>\r\n",
                    "=?ISO-2022-JP?B?GyRC?=",
                    "=?x?y?z?=",
                    "\u001b$B",
                    "\u001b(I",
                    "<blockquote>",
                    "<table><tr><td>",
                    "<!--",
                    "&#x1F600;",
                    "> > > > > > ",
                    "----- Original Message -----\r\n",
                    "【氏名】",
                    "■取引番号：",
                    "(((((((((((((((((((((((((((",
                    "\"\"\"\"\\\\\\\\",
                    ";;;;;;;;;;;;;;;;;;",
                    "Received: from x by y; Mon, 99 Jul 99999 99:99:99 +9999\r\n",
                    "Authentication-Results: ((((;;dmarc=fail\r\n");

    private Mutations() {}

    /** One to eight changes. */
    static byte[] of(byte[] raw, Random random) {
        byte[] mail = raw;
        for (int i = 1 + random.nextInt(8); i > 0; i--) {
            mail = once(mail, random);
        }
        return mail;
    }

    private static byte[] once(byte[] mail, Random random) {
        int at = mail.length == 0 ? 0 : random.nextInt(mail.length);
        int length = Math.min(mail.length - at, 1 + random.nextInt(1 + random.nextInt(400)));
        return switch (random.nextInt(8)) {
            case 0 -> flipped(mail, at, random);
            case 1 -> spliced(mail, at, length, new byte[0]);
            case 2 -> spliced(mail, at, 0, Arrays.copyOfRange(mail, at, at + length));
            case 3 -> spliced(mail, at, 0, noise(random));
            case 4 -> Arrays.copyOf(mail, at);
            case 5 -> spliced(mail, at, 0, repeated(mail, at, Math.min(length, 40), random));
            case 6 -> {
                int from = mail.length == 0 ? 0 : random.nextInt(mail.length);
                int end = Math.min(mail.length, from + length);
                yield spliced(mail, at, 0, Arrays.copyOfRange(mail, from, end));
            }
            default -> spliced(mail, at, 0, token(random));
        };
    }

    private static byte[] flipped(byte[] mail, int at, Random random) {
        byte[] changed = mail.clone();
        if (changed.length > 0) {
            changed[at] ^= (byte) (1 << random.nextInt(8));
        }
        return changed;
    }

    private static byte[] noise(Random random) {
        byte[] noise = new byte[random.nextInt(60)];
        random.nextBytes(noise);
        return noise;
    }

    private static byte[] token(Random random) {
        String token = TOKENS.get(random.nextInt(TOKENS.size()));
        return token.getBytes(
                random.nextBoolean()
                        ? StandardCharsets.UTF_8
                        : java.nio.charset.Charset.forName("windows-31j"));
    }

    /** What grows fast finds what takes quadratic time. */
    private static byte[] repeated(byte[] mail, int at, int length, Random random) {
        byte[] piece =
                random.nextBoolean() ? token(random) : Arrays.copyOfRange(mail, at, at + length);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 1 << random.nextInt(14); i > 0 && out.size() < 300_000; i--) {
            out.writeBytes(piece);
        }
        return out.toByteArray();
    }

    private static byte[] spliced(byte[] mail, int at, int without, byte[] piece) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(mail.length + piece.length);
        out.write(mail, 0, at);
        out.writeBytes(piece);
        out.write(mail, at + without, mail.length - at - without);
        return out.toByteArray();
    }
}
