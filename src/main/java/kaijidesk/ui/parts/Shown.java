package kaijidesk.ui.parts;

/**
 * Data as a screen can draw it. JavaFX draws a box for each variation selector, so screens leave
 * them out; the data itself, and so every letter, keeps them.
 */
public final class Shown {
    private Shown() {}

    /** The text without variation selectors. */
    public static String of(String data) {
        if (data.codePoints().noneMatch(Shown::selector)) {
            return data;
        }
        StringBuilder shown = new StringBuilder(data.length());
        data.codePoints().filter(c -> !selector(c)).forEach(shown::appendCodePoint);
        return shown.toString();
    }

    private static boolean selector(int c) {
        return (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF);
    }
}
