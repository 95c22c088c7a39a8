package kaijidesk.letters.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** Decides the spaces of a line: natural, justified or spread evenly (均等割付). */
final class Justifier {
    /** Gaps from here on look like spaces to programs that read the text; wide spaces vanish. */
    private static final int LOOSE = 80;

    /** A line that would need wider gaps stays ragged. */
    private static final int WIDEST = 600;

    private Justifier() {}

    /** The line as it falls, only shrunk where it is too long. */
    static GlyphRun natural(LineBreaker.Line line, int measure) {
        return line.width() > measure ? justified(line, measure) : run(line, line.width(), c -> 0);
    }

    /** The line over the whole measure; words of Western letters and numbers keep their form. */
    static GlyphRun justified(LineBreaker.Line line, int measure) {
        int missing = measure - line.width();
        ToIntFunction<Cluster> weight = missing < 0 ? Cluster::give : c -> c.bound() ? 0 : 1;
        int weights = line.clusters().stream().skip(1).mapToInt(weight).sum();
        if (weights == 0 || missing > WIDEST * weights) {
            return run(line, line.width(), c -> 0);
        }
        return run(line, measure, share(missing, weights, weight));
    }

    /** The line with its glyphs spread evenly, the first and the last flush with the measure. */
    static GlyphRun spread(LineBreaker.Line line, int measure) {
        int gaps = line.clusters().size() - 1;
        int missing = measure - line.width();
        if (gaps <= 0 || missing <= 0) {
            return natural(line, measure);
        }
        return run(line, measure, share(missing, gaps, c -> 1));
    }

    /** Shares a length out so that rounding never adds up. */
    private static ToIntFunction<Cluster> share(
            int total, int weights, ToIntFunction<Cluster> weight) {
        return new ToIntFunction<>() {
            private long seen;
            private long given;

            @Override
            public int applyAsInt(Cluster cluster) {
                seen += weight.applyAsInt(cluster);
                int now = (int) (total * seen / weights - given);
                given += now;
                return now;
            }
        };
    }

    private static GlyphRun run(LineBreaker.Line line, int width, ToIntFunction<Cluster> extra) {
        List<GlyphRun.Spaced> glyphs = new ArrayList<>();
        boolean loose = false;
        for (Cluster cluster : line.clusters()) {
            boolean first = glyphs.isEmpty();
            int more = first ? 0 : extra.applyAsInt(cluster);
            int before = first ? line.lead() : cluster.before() + more;
            loose |=
                    before > LOOSE
                            || cluster.kind() == CharClass.WIDE_SPACE
                            || cluster.glyph().standsIn();
            glyphs.add(new GlyphRun.Spaced(cluster.glyph(), before));
        }
        return new GlyphRun(glyphs, width, loose);
    }
}
