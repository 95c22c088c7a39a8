package kaijidesk.letters.page;

import java.util.List;

/**
 * Text reached the setter with characters that no font has: an error of the program, which must ask
 * {@link FontBook#missing} first. The message tells how many and of what kind, never the text.
 */
public final class UnprintableTextException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private UnprintableTextException(String message) {
        super(message);
    }

    static UnprintableTextException of(List<Integer> missing) {
        long ideographs = missing.stream().filter(Character::isIdeographic).count();
        long controls = missing.stream().filter(Character::isISOControl).count();
        return new UnprintableTextException(
                "%d characters without a glyph (%d ideographs, %d control characters)"
                        .formatted(missing.size(), ideographs, controls));
    }
}
