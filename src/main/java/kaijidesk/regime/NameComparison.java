package kaijidesk.regime;

import java.util.ArrayList;
import java.util.List;

/**
 * Whether two written names are one name (R2.10, R2.11): the same only when written alike, else
 * with every step that makes them alike. A former family name (旧氏) or an alias (通称) on the paper is
 * another name of the same person. It is evidence for a person, who decides.
 *
 * @param likeness what the comparison comes to
 * @param steps both names, each difference that was tolerated, and the conclusion
 */
public record NameComparison(NameLikeness likeness, List<Step> steps) {
    /** What a comparison comes to. */
    public enum NameLikeness {
        /** Written alike. */
        SAME,
        /** Alike once tolerated differences are folded. */
        SAME_AFTER_STEPS,
        /** Alike to another name that the paper bears: 旧氏 or 通称. */
        OTHER_NAME,
        /** Different. */
        DIFFERENT
    }

    public NameComparison {
        steps = List.copyOf(steps);
    }

    /**
     * Compares names as written.
     *
     * @param registered the registered name, or the one on another paper
     * @param written the name on the paper
     * @param otherName 旧氏 or 通称 on the paper, empty where there is none
     */
    public static NameComparison of(String registered, String written, String otherName) {
        List<Step> steps = new ArrayList<>();
        steps.add(Step.of("name.both", registered, written));
        NameLikeness likeness = likeness(registered, written, steps);
        if (likeness == NameLikeness.DIFFERENT && !otherName.isBlank()) {
            steps.add(Step.of("name.other", otherName));
            likeness =
                    likeness(registered, otherName, steps) == NameLikeness.DIFFERENT
                            ? NameLikeness.DIFFERENT
                            : NameLikeness.OTHER_NAME;
        }
        steps.add(Step.of("name.likeness", likeness));
        return new NameComparison(likeness, steps);
    }

    private static NameLikeness likeness(String first, String second, List<Step> steps) {
        if (first.equals(second)) {
            return NameLikeness.SAME;
        }
        String one = first;
        String other = second;
        for (NameFold fold : NameFold.values()) {
            String oneFolded = fold.apply(one);
            String otherFolded = fold.apply(other);
            if (!oneFolded.equals(one) || !otherFolded.equals(other)) {
                steps.add(Step.of("name.fold", fold, oneFolded, otherFolded));
            }
            one = oneFolded;
            other = otherFolded;
            if (one.equals(other)) {
                return NameLikeness.SAME_AFTER_STEPS;
            }
        }
        return NameLikeness.DIFFERENT;
    }

    /** Whether somebody who holds the names to be one must say why. */
    public boolean needsNote() {
        return likeness == NameLikeness.OTHER_NAME || likeness == NameLikeness.DIFFERENT;
    }
}
