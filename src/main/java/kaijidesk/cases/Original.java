package kaijidesk.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kaijidesk.regime.PaperKind;
import org.jspecify.annotations.Nullable;

/**
 * A paper itself (原本), as it lies somewhere in the office. One that was replaced by a better one
 * lies there still (R2.08); all of a case end together, by its recorded destruction.
 *
 * @param number its number within the case, from 1
 * @param paper which of the four papers; null for a further document
 * @param document the number of the further document, 0 for one of the four
 * @param arrivedOn day of arrival; what arrives on another day is another original
 * @param moves where it was laid, the latest last; none until somebody says so
 */
public record Original(
        int number,
        @Nullable PaperKind paper,
        int document,
        LocalDate arrivedOn,
        List<Move> moves) {
    public Original {
        moves = List.copyOf(moves);
    }

    /**
     * That it was laid somewhere.
     *
     * @param place where
     * @param box which folder or box there, may be empty
     * @param by who did, when
     */
    public record Move(Whereabouts place, String box, Decision by) {}

    /** The last place; empty until somebody says where it lies. */
    public Optional<Move> lies() {
        return moves.isEmpty() ? Optional.empty() : Optional.of(moves.getLast());
    }

    Original moved(Move move) {
        List<Move> more = new ArrayList<>(moves);
        more.add(move);
        return new Original(number, paper, document, arrivedOn, more);
    }

    /** With what arrived, unless that is known already. */
    static List<Original> with(
            List<Original> originals, @Nullable PaperKind paper, int document, LocalDate on) {
        boolean known =
                originals.stream()
                        .anyMatch(each ->
                                Objects.equals(each.paper(), paper)
                                        && each.document() == document
                                        && each.arrivedOn().equals(on));
        if (known) {
            return originals;
        }
        List<Original> more = new ArrayList<>(originals);
        more.add(new Original(originals.size() + 1, paper, document, on, List.of()));
        return more;
    }
}
