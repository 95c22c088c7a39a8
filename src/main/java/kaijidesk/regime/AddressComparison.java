package kaijidesk.regime;

import java.util.ArrayList;
import java.util.List;

/**
 * Whether two written addresses name the same place (R2.11): same, same after these steps, or
 * different. It is evidence for a person, who decides; it never decides by itself.
 *
 * @param likeness what the comparison comes to
 * @param steps both addresses, each difference that was tolerated, and the conclusion
 */
public record AddressComparison(Likeness likeness, List<Step> steps) {
    /** What a comparison comes to. */
    public enum Likeness {
        /** Written alike. */
        SAME,
        /** Alike once tolerated differences are folded. */
        SAME_AFTER_STEPS,
        /** Alike but for what follows on one side only, such as a building's name. */
        ONE_SIDE_LONGER,
        /** Different. */
        DIFFERENT
    }

    public AddressComparison {
        steps = List.copyOf(steps);
    }

    /** Compares two addresses as written. */
    public static AddressComparison of(String first, String second) {
        List<Step> steps = new ArrayList<>();
        steps.add(Step.of("address.both", first, second));
        String one = first;
        String other = second;
        boolean folded = false;
        for (AddressFold fold : AddressFold.values()) {
            if (one.equals(other)) {
                break;
            }
            String oneFolded = fold.apply(one);
            String otherFolded = fold.apply(other);
            if (!oneFolded.equals(one) || !otherFolded.equals(other)) {
                steps.add(Step.of("address.fold", fold, oneFolded, otherFolded));
                folded = true;
            }
            one = oneFolded;
            other = otherFolded;
        }
        Likeness likeness = likeness(one, other, folded);
        steps.add(Step.of("address.likeness", likeness));
        return new AddressComparison(likeness, steps);
    }

    private static Likeness likeness(String one, String other, boolean folded) {
        if (one.equals(other)) {
            return folded ? Likeness.SAME_AFTER_STEPS : Likeness.SAME;
        }
        boolean prefix = startsWith(one, other) || startsWith(other, one);
        return prefix ? Likeness.ONE_SIDE_LONGER : Likeness.DIFFERENT;
    }

    /** A number that goes on is another number: 1-2 doesn't begin 1-23. */
    private static boolean startsWith(String longer, String shorter) {
        return !shorter.isEmpty()
                && longer.length() > shorter.length()
                && longer.startsWith(shorter)
                && !(endsInDigit(shorter) && continuesNumber(longer.charAt(shorter.length())));
    }

    private static boolean endsInDigit(String text) {
        return Character.isDigit(text.charAt(text.length() - 1));
    }

    private static boolean continuesNumber(char next) {
        return Character.isDigit(next) || next == '-';
    }
}
