package kaijidesk.letters.page;

import java.util.List;

/**
 * A run of pages that belong together, say the letter or the form that goes with it.
 *
 * @param blocks what flows down the pages, in reading order
 * @param foot what stands at the foot of each of its pages
 */
public record Section(List<Block> blocks, Foot foot) {
    public Section {
        blocks = List.copyOf(blocks);
    }
}
