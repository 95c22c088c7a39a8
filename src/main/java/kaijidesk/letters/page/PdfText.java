package kaijidesk.letters.page;

/** Writes numbers and texts as PDF does. */
final class PdfText {
    private static final char[] DIGITS = "0123456789ABCDEF".toCharArray();

    private PdfText() {}

    /** A number with at most three decimals, without useless zeros. */
    static void number(StringBuilder out, double value) {
        long thousandths = Math.round(value * 1000);
        if (thousandths < 0) {
            out.append('-');
            thousandths = -thousandths;
        }
        out.append(thousandths / 1000);
        int rest = (int) (thousandths % 1000);
        if (rest != 0) {
            out.append('.').append(DIGITS[rest / 100]);
            if (rest % 100 != 0) {
                out.append(DIGITS[rest / 10 % 10]);
            }
            if (rest % 10 != 0) {
                out.append(DIGITS[rest % 10]);
            }
        }
    }

    /** Four hexadecimal digits. */
    static void hex(StringBuilder out, int value) {
        out.append(DIGITS[value >> 12 & 15]).append(DIGITS[value >> 8 & 15]);
        out.append(DIGITS[value >> 4 & 15]).append(DIGITS[value & 15]);
    }

    /** A byte of a string in parentheses. */
    static void literal(StringBuilder out, int value) {
        switch (value) {
            case '(', ')', '\\' -> out.append('\\').append((char) value);
            case '\r' -> out.append("\\r"); // as it is, it would be read as a newline
            default -> out.append((char) value);
        }
    }

    /** The UTF-16 of a text in hexadecimal digits. */
    static void utf16(StringBuilder out, String text) {
        for (int i = 0; i < text.length(); i++) {
            hex(out, text.charAt(i));
        }
    }

    /** A reference to an object. */
    static String reference(int number) {
        return number + " 0 R";
    }

    /** A text as a PDF string. */
    static String string(String text) {
        StringBuilder out = new StringBuilder("<FEFF");
        utf16(out, text);
        return out.append('>').toString();
    }
}
