package kaijidesk.letters.page;

/**
 * Empty space; it vanishes at the top of a page.
 *
 * @param height height in mm
 */
public record Spacer(double height) implements Block {
    @Override
    public Role role() {
        return Role.ARTIFACT;
    }
}
