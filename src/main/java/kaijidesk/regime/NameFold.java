package kaijidesk.regime;

import java.text.Normalizer;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * The ways in which one name may be written differently, each as a step that folds them into one
 * (R2.10, R2.11). They serve comparison only; stored names stay byte for byte.
 */
public enum NameFold {
    /** Full and half width of signs, letters and kana. */
    WIDTH(text ->
            Pattern.compile("[\\uFF01-\\uFFEF]+")
                    .matcher(text)
                    .replaceAll(run -> Normalizer.normalize(run.group(), Normalizer.Form.NFKC))),
    /** Spaces between family and given name. */
    SPACES(text -> text.replaceAll("[\\s\\u3000]+", "")),
    /** Selectors of a glyph's design (異体字セレクタ). */
    SELECTORS(text -> without(text, NameFold::selects)),
    /** Compatibility characters, which Unicode itself holds equal to another one. */
    COMPATIBILITY(text -> Normalizer.normalize(text, Normalizer.Form.NFC)),
    /** Variant characters of names, such as 髙 and 高. */
    VARIANTS(NameVariants::fold);

    private final UnaryOperator<String> fold;

    NameFold(UnaryOperator<String> fold) {
        this.fold = fold;
    }

    String apply(String name) {
        return fold.apply(name);
    }

    private static boolean selects(int character) {
        return (character >= 0xFE00 && character <= 0xFE0F)
                || (character >= 0xE0100 && character <= 0xE01EF);
    }

    private static String without(String text, IntPredicate dropped) {
        return text.codePoints()
                .filter(character -> !dropped.test(character))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
