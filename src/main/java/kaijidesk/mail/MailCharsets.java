package kaijidesk.mail;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Bytes to text for Japanese mail. A declared charset is read as the superset that mailers really
 * wrote: Shift_JIS as MS932, ISO-2022-JP as CP50221, EUC-JP as eucJP-open. Without these, 髙, 﨑 and
 * ① of a name are lost. The three are in the JDK's module jdk.charsets.
 */
final class MailCharsets {
    private static final Charset MS932 = Charset.forName("windows-31j");
    private static final Charset JIS = Charset.forName("x-windows-50221");
    private static final Charset EUC = Charset.forName("x-eucJP-Open");

    /**
     * A text.
     *
     * @param trouble what was amiss, null when nothing was
     */
    record Decoded(String text, @Nullable CharsetTrouble trouble) {}

    private MailCharsets() {}

    /**
     * The text of the bytes, without a byte-order mark and without NUL, which no database takes.
     * The declared charset comes first; one that is missing, unknown or contradicted by the bytes
     * gives way to one that fits. Only when none fits, unreadable bytes turn into U+FFFD.
     */
    static String decode(byte[] bytes, @Nullable String declared) {
        return read(bytes, declared).text();
    }

    /** The same, with what was amiss. */
    static Decoded read(byte[] bytes, @Nullable String declared) {
        Charset charset = declared == null ? null : named(declared);
        List<Charset> tries = new ArrayList<>();
        if (charset != null && !charset.equals(US_ASCII) && !charset.equals(ISO_8859_1)) {
            tries.add(charset);
        }
        // EUC before MS932: as MS932, EUC's bytes would pass for half-width katakana.
        tries.addAll(hasEscape(bytes) ? List.of(JIS, UTF_8) : List.of(UTF_8, EUC, MS932));
        for (Charset candidate : tries) {
            String text = strictly(bytes, candidate);
            if (text != null) {
                return new Decoded(clean(text), trouble(declared, charset, candidate, bytes));
            }
        }
        return new Decoded(
                clean(new String(bytes, charset == null ? MS932 : charset)),
                CharsetTrouble.DAMAGED);
    }

    private static @Nullable CharsetTrouble trouble(
            @Nullable String declared, @Nullable Charset named, Charset fits, byte[] bytes) {
        boolean plain = allAscii(bytes) && !hasEscape(bytes);
        if (plain || fits.equals(named)) {
            return null;
        }
        if (declared == null) {
            return CharsetTrouble.MISSING;
        }
        return named == null ? CharsetTrouble.UNKNOWN : CharsetTrouble.CONTRADICTED;
    }

    private static boolean allAscii(byte[] bytes) {
        for (byte each : bytes) {
            if (each < 0) {
                return false;
            }
        }
        return true;
    }

    /**
     * The name of the superset to read in place of a charset; the name itself when there is none.
     */
    static String wideName(String name) {
        Charset charset = named(name);
        return charset == null ? name : charset.name();
    }

    private static @Nullable Charset named(String name) {
        try {
            Charset charset = Charset.forName(name.strip());
            return switch (charset.name()) {
                case "Shift_JIS" -> MS932;
                case "ISO-2022-JP" -> JIS;
                case "EUC-JP" -> EUC;
                default -> charset;
            };
        } catch (IllegalArgumentException unknownOrNoName) {
            return null;
        }
    }

    private static @Nullable String strictly(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException doesNotFit) {
            return null;
        }
    }

    private static boolean hasEscape(byte[] bytes) {
        for (int i = 0; i + 1 < bytes.length; i++) {
            if (bytes[i] == 0x1b && (bytes[i + 1] == '$' || bytes[i + 1] == '(')) {
                return true;
            }
        }
        return false;
    }

    private static String clean(String text) {
        String marked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return marked.replace("\0", "");
    }
}
