package kaijidesk.letters.page;

import java.util.function.IntFunction;

/**
 * A QR code (error correction M) for matching paper with its case; modules are never below 0.5 mm,
 * so that a scan at 200 dpi reads it.
 *
 * @param payloads what it carries on each page, from 1: printable ASCII, at most 120 characters,
 *     numbers of ours, never personal data
 * @param label the same for human eyes, printed beside the code, for instance the form number
 */
public record QrCode(IntFunction<String> payloads, String label) {
    public QrCode {
        checked(payloads.apply(1));
    }

    /** The same code on each page. */
    public QrCode(String payload, String label) {
        this(page -> payload, label);
    }

    /** What it carries on a page, from 1. */
    String payload(int page) {
        return checked(payloads.apply(page));
    }

    private static String checked(String payload) {
        if (payload.isEmpty()
                || payload.length() > 120
                || !payload.chars().allMatch(c -> c >= 0x20 && c < 0x7f)) {
            throw new IllegalArgumentException("a code's payload is 1 to 120 ASCII characters");
        }
        return payload;
    }

    /** What it is, for who can't see it. */
    String words() {
        return label.isEmpty() ? "照合用の二次元コード" : "照合用の二次元コード（" + label + "）";
    }
}
