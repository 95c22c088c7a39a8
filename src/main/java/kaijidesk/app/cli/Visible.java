package kaijidesk.app.cli;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;

/**
 * Text for a terminal: a character that would steer it, or turn the order of what follows, is shown
 * as an escape such as {@code \\u001B}. In JSON that means the same character.
 */
final class Visible {
    private static final int CELL = 60;

    private Visible() {}

    /** Data that must stay on its line and in its column. */
    static String line(String data) {
        StringBuilder shown = new StringBuilder();
        data.chars().forEach(c -> escape(shown, (char) c, c == '\n' || c == '\t'));
        return shown.toString();
    }

    /** The same, at most 60 characters of it. */
    static String cell(String data) {
        if (data.codePointCount(0, data.length()) <= CELL) {
            return line(data);
        }
        return line(data.substring(0, data.offsetByCodePoints(0, CELL))) + "…";
    }

    /** Lets lines and tabs through, and nothing else that steers. */
    static PrintWriter over(PrintWriter terminal) {
        return new PrintWriter(new Escaping(terminal), true);
    }

    private static void escape(StringBuilder shown, char c, boolean always) {
        if (always || steers(c)) {
            shown.append("\\u%04X".formatted((int) c));
        } else {
            shown.append(c);
        }
    }

    private static boolean steers(char c) {
        boolean control = Character.isISOControl(c) && c != '\n' && c != '\t';
        boolean separator = c == 0x2028 || c == 0x2029;
        boolean direction = (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
        return control || separator || direction;
    }

    private static final class Escaping extends FilterWriter {
        Escaping(Writer terminal) {
            super(terminal);
        }

        @Override
        public void write(int c) throws IOException {
            write(new char[] {(char) c}, 0, 1);
        }

        @Override
        public void write(char[] text, int from, int length) throws IOException {
            write(new String(text, from, length), 0, length);
        }

        @Override
        public void write(String text, int from, int length) throws IOException {
            String part = text.substring(from, from + length);
            if (part.equals(System.lineSeparator())) {
                out.write(part);
                return;
            }
            StringBuilder shown = new StringBuilder();
            part.chars().forEach(c -> escape(shown, (char) c, false));
            out.write(shown.toString());
        }
    }
}
