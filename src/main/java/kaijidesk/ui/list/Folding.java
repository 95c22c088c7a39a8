package kaijidesk.ui.list;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Makes texts comparable for search: width, case, and hiragana against katakana don't matter. Never
 * stored.
 */
final class Folding {
    private static final int KANA_STEP = 'ア' - 'あ';

    private Folding() {}

    static String fold(String text) {
        String narrow = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(narrow.length());
        narrow.codePoints()
                .map(c -> c >= 'ぁ' && c <= 'ゖ' ? c + KANA_STEP : c)
                .forEach(folded::appendCodePoint);
        return folded.toString();
    }
}
