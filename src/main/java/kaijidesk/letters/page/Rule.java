package kaijidesk.letters.page;

/**
 * A line across the measure with space around it.
 *
 * @param thickness in points
 * @param space in mm, above and below
 */
public record Rule(double thickness, double space) implements Block {
    /** A hairline. */
    public static final Rule THIN = new Rule(0.4, 2);

    @Override
    public Role role() {
        return Role.ARTIFACT;
    }
}
