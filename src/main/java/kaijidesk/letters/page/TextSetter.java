package kaijidesk.letters.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import kaijidesk.letters.page.KeptLines.Wanted;
import kaijidesk.letters.page.KeptLines.Way;

/** Sets strings into lines and places them. Lengths are points. */
final class TextSetter {
    /** Share of the type size from the top of a character's square to the base line. */
    private static final double ABOVE_BASE = 0.88;

    private final Shaper shaper;
    private final KeptLines kept;
    private final Predicate<String> ours;

    TextSetter(FontBook fonts) {
        this(new Shaper(fonts), new KeptLines(), text -> false);
    }

    /**
     * A setter for one document.
     *
     * @param kept what was set before
     * @param ours which texts are the office's own words, to be kept for other documents
     */
    TextSetter(Shaper shaper, KeptLines kept, Predicate<String> ours) {
        this.shaper = shaper;
        this.kept = kept;
        this.ours = ours;
    }

    /** The same for what the office says of itself: each text is its own words. */
    TextSetter ours() {
        return new TextSetter(shaper, kept, text -> true);
    }

    private List<GlyphRun> lines(Wanted wanted, Supplier<List<GlyphRun>> set) {
        String text = wanted.text();
        return ours.test(text) && !shaper.substitutes(text) ? kept.lines(wanted, set) : set.get();
    }

    /**
     * Breaks a text, at newlines too, into lines of a width; the first is shorter by the indent.
     */
    List<GlyphRun> wrap(
            String text, TextStyle style, double width, double indent, boolean justify) {
        Way way = justify ? Way.JUSTIFIED : Way.RAGGED;
        return lines(
                new Wanted(way, text, style, width, indent),
                () -> wrapped(text, style, width, indent, justify));
    }

    private List<GlyphRun> wrapped(
            String text, TextStyle style, double width, double indent, boolean justify) {
        int measure = measure(width, style.size());
        int first = measure - measure(indent, style.size());
        List<GlyphRun> runs = new ArrayList<>();
        for (String part : text.split("\n", -1)) {
            List<Cluster> clusters = shaper.shape(part, style.face());
            for (LineBreaker.Line line : withoutRunt(clusters, first, measure)) {
                int here = runs.isEmpty() ? first : measure;
                boolean stretch = justify && !line.last();
                runs.add(stretch ? Justifier.justified(line, here) : Justifier.natural(line, here));
            }
            first = measure; // only the very first line is indented
        }
        return runs;
    }

    /** Breaks a little earlier where one or two characters would be left over for the last line. */
    private static List<LineBreaker.Line> withoutRunt(
            List<Cluster> clusters, int first, int measure) {
        List<LineBreaker.Line> lines = LineBreaker.lines(clusters, first, measure);
        int most = measure / 12; // more would show
        for (int less = 500; less <= most && isRunt(lines); less += 500) {
            List<LineBreaker.Line> narrower =
                    LineBreaker.lines(clusters, first - less, measure - less);
            if (narrower.size() == lines.size() && !isRunt(narrower)) {
                return narrower;
            }
        }
        return lines;
    }

    private static boolean isRunt(List<LineBreaker.Line> lines) {
        return lines.size() > 1 && lines.getLast().clusters().size() <= 2;
    }

    /** Wraps a title or address into lines of about the same length, between phrases if it can. */
    List<GlyphRun> wrapEvenly(String text, TextStyle style, double width) {
        return lines(
                new Wanted(Way.EVEN, text, style, width, 0),
                () -> evenlyWrapped(text, style, width));
    }

    private List<GlyphRun> evenlyWrapped(String text, TextStyle style, double width) {
        LineBreaker.Line whole = single(text, style);
        int measure = measure(width, style.size());
        if (whole.width() <= measure) {
            return List.of(Justifier.natural(whole, measure));
        }
        String flat = text.replace('\n', '　');
        List<Cluster> clusters = shaper.shapeInPhrases(flat, style.face());
        List<LineBreaker.Line> lines = LineBreaker.lines(clusters, measure, measure);
        if (cutsWords(lines)) {
            clusters = shaper.shape(flat, style.face());
            lines = LineBreaker.lines(clusters, measure, measure);
        }
        for (int less = measure - 1000; less > 0; less -= 1000) {
            List<LineBreaker.Line> narrower = LineBreaker.lines(clusters, less, less);
            if (narrower.size() > lines.size() || cutsWords(narrower)) {
                break;
            }
            lines = narrower;
        }
        return lines.stream().map(line -> Justifier.natural(line, measure)).toList();
    }

    private static boolean cutsWords(List<LineBreaker.Line> lines) {
        return lines.stream().skip(1).anyMatch(line -> !line.clusters().getFirst().mayBreak());
    }

    /** A text on one line, however long. */
    GlyphRun line(String text, TextStyle style) {
        return lines(
                        new Wanted(Way.SINGLE, text, style, 0, 0),
                        () -> List.of(Justifier.natural(single(text, style), Integer.MAX_VALUE)))
                .getFirst();
    }

    /** A text on one line, spread evenly over a width. */
    GlyphRun spread(String text, TextStyle style, double width) {
        int measure = measure(width, style.size());
        return lines(
                        new Wanted(Way.SPREAD, text, style, width, 0),
                        () -> List.of(Justifier.spread(single(text, style), measure)))
                .getFirst();
    }

    private LineBreaker.Line single(String text, TextStyle style) {
        int endless = Integer.MAX_VALUE / 4;
        List<Cluster> clusters = shaper.shape(text.replace('\n', '　'), style.face());
        return LineBreaker.lines(clusters, endless, endless).getFirst();
    }

    /** The width of a set line. */
    static double width(GlyphRun run, TextStyle style) {
        return run.width() * style.size() / 1000;
    }

    /** The same text in a smaller style, where it would be wider than there is room for. */
    TextStyle fitting(String text, TextStyle style, double room) {
        double width = width(line(text, style), style);
        return width <= room ? style : style.withSize(style.size() * room / width);
    }

    /** Places a line in a box: between x and x + room, its leading beginning at y. */
    static Mark.Text place(
            GlyphRun run, TextStyle style, double x, double y, double room, Align align) {
        double free = room - width(run, style);
        double shift =
                switch (align) {
                    case LEFT, JUSTIFIED -> 0;
                    case RIGHT -> free;
                    case CENTER, SPREAD -> free / 2;
                };
        return new Mark.Text(run, x + shift, y + baseline(style), style.size(), 0, null);
    }

    /**
     * Distance of the base line from the top of its leading: the characters stand in its middle.
     */
    static double baseline(TextStyle style) {
        return (style.leading() - style.size()) / 2 + ABOVE_BASE * style.size();
    }

    private static int measure(double width, double size) {
        return (int) Math.round(width * 1000 / size);
    }
}
