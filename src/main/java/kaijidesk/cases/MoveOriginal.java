package kaijidesk.cases;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kaijidesk.regime.Rule;
import org.jspecify.annotations.Nullable;

/**
 * An original was laid somewhere in the office (R2.08). It never leaves it: no place is outside,
 * and the words for a return aren't taken for the name of a folder either.
 *
 * @param original its number within the case
 * @param place where it lies now
 * @param box which folder or box there
 */
public record MoveOriginal(int original, Whereabouts place, @Nullable String box) implements Act {
    private static final List<String> RETURN =
            List.of("返却", "返送", "返還", "返戻", "送り返", "return", "sent back", "send back");

    static List<Bar> standing(CaseFile file, Circumstances circumstances) {
        return new Bars()
                .unless(!file.originals().isEmpty(), Rule.R2_08, "bar.no-paper")
                .unless(file.destroyed() == null, Rule.R2_08, "bar.already-destroyed")
                .list();
    }

    @Override
    public List<Bar> bars(CaseFile file, Circumstances circumstances) {
        return Bars.of(standing(file, circumstances))
                .unless(numbered(file).isPresent(), Rule.R2_08, "bar.no-such-original", original)
                .unless(!saysReturned(), Rule.R2_08, "bar.never-returned")
                .unless(!liesThere(file), Rule.R2_08, "bar.lies-there")
                .list();
    }

    @Override
    public Outcome outcome(CaseFile file, Circumstances circumstances) {
        Original moved = numbered(file).orElseThrow();
        return Outcome.of(
                file.withOriginal(
                        moved.moved(new Original.Move(place, text(), circumstances.decision("")))));
    }

    private boolean saysReturned() {
        String said = text().toLowerCase(Locale.ROOT);
        return RETURN.stream().anyMatch(said::contains);
    }

    private boolean liesThere(CaseFile file) {
        return numbered(file)
                .flatMap(Original::lies)
                .filter(move -> move.place() == place && move.box().equals(text()))
                .isPresent();
    }

    private Optional<Original> numbered(CaseFile file) {
        return file.originals().stream().filter(each -> each.number() == original).findFirst();
    }

    private String text() {
        return box == null ? "" : box.strip();
    }
}
