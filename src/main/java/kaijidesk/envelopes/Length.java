package kaijidesk.envelopes;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.OptionalDouble;

/** Lengths in mm as people write them. */
public final class Length {
    private Length() {}

    /** {@code 21.5}, {@code 22}: to a tenth. */
    public static String text(double millimetres) {
        BigDecimal rounded =
                BigDecimal.valueOf(millimetres)
                        .setScale(1, RoundingMode.HALF_UP)
                        .stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }

    /** What somebody typed, in whatever width; empty when it is no length. */
    public static OptionalDouble read(String typed) {
        String plain =
                Normalizer.normalize(typed, Normalizer.Form.NFKC)
                        .replaceAll("[−–ー]", "-")
                        .replaceFirst("mm$", "")
                        .strip();
        return plain.matches("[+-]?[0-9]{1,4}(\\.[0-9]{1,3})?")
                ? OptionalDouble.of(Double.parseDouble(plain))
                : OptionalDouble.empty();
    }
}
