package kaijidesk.letters.page;

/**
 * A QR code (error correction M) for matching paper with its case; modules are never below 0.5 mm,
 * so that a scan at 200 dpi reads it.
 *
 * @param payload printable ASCII, at most 120 characters: numbers of ours, never personal data
 * @param label the same for human eyes, printed beside the code, for instance the form number
 */
public record QrCode(String payload, String label) {
    public QrCode {
        if (payload.isEmpty()
                || payload.length() > 120
                || !payload.chars().allMatch(c -> c >= 0x20 && c < 0x7f)) {
            throw new IllegalArgumentException("a code's payload is 1 to 120 ASCII characters");
        }
    }

    /** What it is, for who can't see it. */
    String words() {
        return label.isEmpty() ? "照合用の二次元コード" : "照合用の二次元コード（" + label + "）";
    }
}
