package kaijidesk.mail;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A line of the form that begins with one of its labels: {@code 氏名：…}, {@code ■お取引の状況について}, {@code
 * 【商品名】…}, or a table row with a tab between the two.
 *
 * @param label the label
 * @param closed whether a colon followed it, so that an answer was due on the same line
 * @param value what follows the label on the line, stripped, maybe empty
 */
record FormLine(FormLabel label, boolean closed, String value) {
    private static final String ORNAMENTS = "■□●○◎◆◇▼▽▲△★☆・･*＊※•▪-－#＃【［[〔";
    private static final String CLOSERS = "】］]〕";
    private static final String COLONS = ":：﹕";
    private static final String TICKS = "☑✓✔✅";
    private static final Set<String> ASSENT =
            Set.of(
                    "はい", "同意", "同意する", "同意します", "同意しました", "同意済", "同意済み", "yes", "○", "〇", "☑", "✓",
                    "✔", "✅");

    private static final Set<String> FIRST_PERSON =
            Set.of("同意します", "同意します。", "はい、同意します", "はい、同意します。");

    /** The label line that a line is, or null when it begins with none of the form's labels. */
    static @Nullable FormLine of(String line) {
        String stripped = Blanks.strip(line);
        FormLine ticked = statement(stripped);
        if (ticked != null) {
            return ticked;
        }
        String text = withoutOrnaments(stripped);
        int end = endOfLabel(text);
        FormLabel label = FormLabel.of(text.substring(0, end));
        if (label == null) {
            return null;
        }
        String rest = text.substring(end);
        if (!rest.isEmpty() && CLOSERS.indexOf(rest.charAt(0)) >= 0) {
            rest = Blanks.strip(rest.substring(1));
        }
        boolean colon = !rest.isEmpty() && COLONS.indexOf(rest.charAt(0)) >= 0;
        return new FormLine(label, colon, Blanks.strip(colon ? rest.substring(1) : rest));
    }

    /** Whether a line has the shape of a label, be it one of the form's or not. */
    static boolean looksLikeLabel(String line) {
        String stripped = Blanks.strip(line);
        String text = withoutOrnaments(stripped);
        int end = endOfLabel(text);
        return text.length() < stripped.length()
                || (end < text.length() && end < FormLabel.MAX_LENGTH / 2);
    }

    /** Whether an answer to the question of consent says yes (R5.04). */
    static boolean isAssent(String answer) {
        String key = Normalizer.normalize(Blanks.strip(answer), Normalizer.Form.NFKC);
        String plain = key.replaceFirst("[。.]$", "").replaceFirst("^はい[、,](?=同意)", "");
        return ASSENT.contains(plain.toLowerCase(Locale.ROOT));
    }

    /** A ticked box beside the terms, or 同意します on a line of its own, is label and answer in one. */
    private static @Nullable FormLine statement(String line) {
        boolean ticked = !line.isEmpty() && TICKS.indexOf(line.charAt(0)) >= 0;
        String text = ticked ? line.substring(1) : line;
        if (ticked ? FormLabel.of(text) == FormLabel.Other.CONSENT : FIRST_PERSON.contains(text)) {
            return new FormLine(FormLabel.Other.CONSENT, true, "はい");
        }
        return null;
    }

    private static String withoutOrnaments(String line) {
        int from = 0;
        while (from < line.length()
                && (ORNAMENTS.indexOf(line.charAt(from)) >= 0
                        || Blanks.isBlank(line.charAt(from)))) {
            from++;
        }
        return line.substring(from);
    }

    private static int endOfLabel(String text) {
        for (int i = 0; i < Math.min(text.length(), FormLabel.MAX_LENGTH + 1); i++) {
            char c = text.charAt(i);
            if (c == '\t' || COLONS.indexOf(c) >= 0 || CLOSERS.indexOf(c) >= 0) {
                return i;
            }
        }
        return text.length();
    }
}
