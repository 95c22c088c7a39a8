package kaijidesk.regime;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What is looked at on each paper (R2.10–R2.13): by the program where dates and numbers decide,
 * else by a person.
 */
public enum PaperCheck {
    RESIDENCE_ORIGINAL(PaperKind.RESIDENCE_CERTIFICATE, By.PERSON),
    RESIDENCE_WITHIN_VALIDITY(PaperKind.RESIDENCE_CERTIFICATE, By.PROGRAM),
    RESIDENCE_NAME(PaperKind.RESIDENCE_CERTIFICATE, By.PERSON),
    RESIDENCE_NO_MY_NUMBER(PaperKind.RESIDENCE_CERTIFICATE, By.PERSON),
    SHOP_REPRESENTATIVE(PaperKind.RESIDENCE_CERTIFICATE, By.PERSON),
    IDENTITY_KIND(PaperKind.IDENTITY_DOCUMENT, By.PROGRAM),
    IDENTITY_NO_BETTER_PAPER(PaperKind.IDENTITY_DOCUMENT, By.PERSON),
    IDENTITY_SAME_NAME(PaperKind.IDENTITY_DOCUMENT, By.PERSON),
    IDENTITY_SAME_ADDRESS(PaperKind.IDENTITY_DOCUMENT, By.PERSON),
    IDENTITY_NUMBERS_MASKED(PaperKind.IDENTITY_DOCUMENT, By.PERSON),
    PLEDGE_ISSUED_FORM(PaperKind.PLEDGE, By.PROGRAM),
    PLEDGE_DATED(PaperKind.PLEDGE, By.PROGRAM),
    PLEDGE_TEXT_UNALTERED(PaperKind.PLEDGE, By.PERSON),
    PLEDGE_SIGNED_AND_SEALED(PaperKind.PLEDGE, By.PERSON),
    SEAL_ORIGINAL(PaperKind.SEAL_CERTIFICATE, By.PERSON),
    SEAL_WITHIN_VALIDITY(PaperKind.SEAL_CERTIFICATE, By.PROGRAM),
    SEAL_SAME_NAME(PaperKind.SEAL_CERTIFICATE, By.PERSON),
    SEAL_MATCHES_PLEDGE(PaperKind.SEAL_CERTIFICATE, By.PERSON);

    /** Who answers a check. */
    public enum By {
        PERSON,
        PROGRAM
    }

    private static final Map<PaperKind, List<PaperCheck>> OF_PAPERS =
            Arrays.stream(values())
                    .collect(
                            Collectors.groupingBy(
                                    PaperCheck::paper,
                                    () -> new EnumMap<>(PaperKind.class),
                                    Collectors.toUnmodifiableList()));

    private final PaperKind paper;
    private final By by;

    PaperCheck(PaperKind paper, By by) {
        this.paper = paper;
        this.by = by;
    }

    /** The paper that is looked at. */
    public PaperKind paper() {
        return paper;
    }

    /** Another paper that this check compares with: a new one of it makes the result void. */
    public Optional<PaperKind> comparedWith() {
        return switch (this) {
            case IDENTITY_SAME_ADDRESS, IDENTITY_SAME_NAME, SEAL_SAME_NAME ->
                    Optional.of(PaperKind.RESIDENCE_CERTIFICATE);
            case SEAL_MATCHES_PLEDGE -> Optional.of(PaperKind.PLEDGE);
            default -> Optional.empty();
        };
    }

    /** Who answers. */
    public By by() {
        return by;
    }

    /** The checks of a paper, in the order a person does them. */
    public static List<PaperCheck> of(PaperKind paper) {
        return OF_PAPERS.getOrDefault(paper, List.of());
    }
}
