package kaijidesk.letters.page;

import java.util.List;

/**
 * Blocks that stay on one page where a page can hold them.
 *
 * @param blocks from top to bottom
 */
public record Together(List<Block> blocks) implements Block {
    public Together {
        blocks = List.copyOf(blocks);
    }

    @Override
    public Role role() {
        return Role.GROUP;
    }
}
