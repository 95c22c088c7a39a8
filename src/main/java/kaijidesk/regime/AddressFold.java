package kaijidesk.regime;

import java.text.Normalizer;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The ways in which one address may be written differently (R2.11), each as a step that folds them
 * into one. They serve comparison only; stored addresses stay as written. Dashes and kanji numerals
 * are touched beside numbers only, since 一 and ー are also parts of names.
 */
public enum AddressFold {
    /** Full and half width. */
    WIDTH(AddressFold::width),
    /** Spaces anywhere; between two numbers a space divides them, as a hyphen does. */
    SPACES(text ->
            text.replaceAll("(?<=[0-9])[\\s\\u3000]+(?=[0-9])", "-")
                    .replaceAll("[\\s\\u3000]+", "")),
    /** Kanji numerals before 丁目, 番地, 番, 号. */
    NUMERALS(AddressFold::numerals),
    /** 丁目, 番地, 番, 号, の between numbers, and every kind of dash. */
    NUMBERING(AddressFold::numbering),
    /** 大字 and 字 before the name of a place. */
    HAMLET(text -> text.replaceAll("大字|(?<=[\\u4E00-\\u9FFF])字(?=\\p{IsHan})", "")),
    /** ヶ, ケ, が, ガ; ノ, の; 之 in names of places. */
    KANA(text ->
            text.replaceAll("[ヶケがガヵ](?=\\p{IsHan})", "ヶ").replaceAll("[ノ之](?=\\p{IsHan})", "の"));

    private static final String NUMERALS_ONE_TO_NINE = "〇一二三四五六七八九";
    private static final Map<Character, Integer> UNITS = Map.of('十', 10, '百', 100);
    private static final Pattern KANJI_NUMBER =
            Pattern.compile("[〇一二三四五六七八九十百]+(?=丁目|番地|番|号|線|地割)");
    private static final Pattern FORMS = Pattern.compile("[\\uFF01-\\uFFEF]+");
    private static final Pattern DASH = Pattern.compile("(?<=[0-9])[-ー−‐‑–—―─ｰの](?=[0-9A-Za-z])");

    private final UnaryOperator<String> fold;

    AddressFold(UnaryOperator<String> fold) {
        this.fold = fold;
    }

    String apply(String address) {
        return fold.apply(address);
    }

    /**
     * Only signs, letters, digits and half-width kana: NFKC of kanji would make different
     * characters equal.
     */
    private static String width(String text) {
        return FORMS.matcher(text)
                .replaceAll(run -> Normalizer.normalize(run.group(), Normalizer.Form.NFKC));
    }

    private static String numerals(String text) {
        return KANJI_NUMBER
                .matcher(text)
                .replaceAll(number -> Integer.toString(value(number.group())));
    }

    private static int value(String kanji) {
        int total = 0;
        int digits = 0;
        for (char sign : kanji.toCharArray()) {
            Integer unit = UNITS.get(sign);
            if (unit == null) {
                digits = digits * 10 + NUMERALS_ONE_TO_NINE.indexOf(sign);
            } else {
                total += Math.max(digits, 1) * unit;
                digits = 0;
            }
        }
        return total + digits;
    }

    private static String numbering(String text) {
        String joined =
                text.replaceAll("(?<=[0-9])(丁目|番地の?|番|号)(?=[0-9A-Za-z])", "-")
                        .replaceAll("(?<=[0-9])(丁目|番地|番|号)", "");
        Matcher dash = DASH.matcher(joined);
        return dash.replaceAll("-");
    }
}
