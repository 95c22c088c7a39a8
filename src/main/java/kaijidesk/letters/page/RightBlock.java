package kaijidesk.letters.page;

import java.util.List;

/**
 * Lines at the right edge, each flush right.
 *
 * @param lines the lines
 * @param style how they are set
 */
public record RightBlock(List<String> lines, TextStyle style) implements Block {
    public RightBlock {
        lines = List.copyOf(lines);
    }

    @Override
    public Role role() {
        return Role.PARAGRAPH;
    }
}
