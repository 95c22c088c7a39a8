package kaijidesk.letters.page;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks clusters into lines. A line takes what fits; where the last place to break leaves a gap,
 * the next one is taken instead if the line's punctuation can shrink enough (追い込み). An opening
 * bracket at a line's head loses its empty half, a closing one at the end too.
 */
final class LineBreaker {
    /**
     * A line; lengths are thousandths of the type size.
     *
     * @param clusters what stands on it
     * @param lead space before the first glyph, negative for an opening bracket
     * @param width natural width, from the lead to the last glyph's visible end
     * @param last whether the text ends here
     */
    record Line(List<Cluster> clusters, int lead, int width, boolean last) {}

    private final List<Cluster> text;

    private LineBreaker(List<Cluster> text) {
        this.text = text;
    }

    /** The lines of a text, at least one; the first has its own measure. */
    static List<Line> lines(List<Cluster> text, int first, int rest) {
        LineBreaker breaker = new LineBreaker(text);
        List<Line> lines = new ArrayList<>();
        int start = 0;
        do {
            Line line = breaker.line(start, lines.isEmpty() ? first : rest);
            lines.add(line);
            start += line.clusters().size();
        } while (start < text.size());
        return lines;
    }

    private Line line(int start, int measure) {
        int lead = start > 0 && kind(start) == CharClass.OPENING ? -500 : 0;
        int width = lead;
        int give = 0;
        int fitting = 0;
        int gap = 0;
        int end = start;
        for (; end < text.size(); end++) {
            Cluster cluster = text.get(end);
            width += cluster.glyph().advance() + (end > start ? cluster.before() : 0);
            give += end > start ? cluster.give() : 0;
            int over = width - cluster.hang() - measure;
            if (over > give) {
                break;
            }
            if (end + 1 == text.size() || text.get(end + 1).mayBreak()) {
                if (over <= 0) {
                    fitting = end + 1;
                    gap = -over;
                } else {
                    // Pull in only what bends the line less than leaving it out would.
                    return cut(start, fitting > 0 && gap < over ? fitting : end + 1, lead);
                }
            }
        }
        // Nowhere to break: an endless word is cut where the line is full.
        return cut(
                start,
                fitting > 0 ? fitting : Math.max(end, Math.min(start + 1, text.size())),
                lead);
    }

    private Line cut(int start, int end, int lead) {
        int width = lead;
        for (int i = start; i < end; i++) {
            width += text.get(i).glyph().advance() + (i > start ? text.get(i).before() : 0);
        }
        int hang = end > start ? text.get(end - 1).hang() : 0;
        return new Line(text.subList(start, end), lead, width - hang, end == text.size());
    }

    private CharClass kind(int i) {
        return text.get(i).kind();
    }
}
