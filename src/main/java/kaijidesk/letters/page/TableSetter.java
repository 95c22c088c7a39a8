package kaijidesk.letters.page;

import java.util.ArrayList;
import java.util.List;

/** Sets ruled tables: a slice for each row, the head drawn again on each new page. */
final class TableSetter {
    private static final double THICK = 0.9;
    private static final double THIN = 0.4;
    private static final double PADDING = 4;

    /** Higher rows are cut, or no page could hold them. */
    private static final int MOST_LINES = 40;

    private final TextSetter texts;

    TableSetter(TextSetter texts) {
        this.texts = texts;
    }

    List<Slice> set(Table table) {
        double[] edges = edges(table.columns());
        Slice head = head(table, edges);
        List<Slice> slices = new ArrayList<>();
        slices.add(Slice.space(8).staying());
        slices.add(head.staying());
        for (int i = 0; i < table.rows().size(); i++) {
            boolean last = i == table.rows().size() - 1;
            slices.addAll(row(table, table.rows().get(i), edges, head, last));
        }
        slices.add(Slice.space(8));
        return slices;
    }

    private static double[] edges(List<Table.Column> columns) {
        double total = columns.stream().mapToDouble(Table.Column::width).sum();
        double[] edges = new double[columns.size() + 1];
        for (int i = 0; i < columns.size(); i++) {
            edges[i + 1] = edges[i] + columns.get(i).width() / total * Sheet.MEASURE;
        }
        return edges;
    }

    private Slice head(Table table, double[] edges) {
        TextStyle style = table.style().withFace(Face.SERIF_BOLD);
        List<List<GlyphRun>> cells = new ArrayList<>();
        List<Align> aligns = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            cells.add(wrap(table.columns().get(i).head(), style, edges, i));
            aligns.add(Align.CENTER);
        }
        double height = height(cells, style);
        List<Mark> marks = marks(cells, aligns, style, edges, height);
        marks.add(across(0, THICK));
        marks.add(across(height, THIN));
        return Slice.of(height, marks);
    }

    private List<Slice> row(
            Table table, List<String> row, double[] edges, Slice head, boolean last) {
        List<List<GlyphRun>> cells = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            cells.add(wrap(row.get(i), table.style(), edges, i));
        }
        int lines = cells.stream().mapToInt(List::size).max().orElse(1);
        List<Slice> parts = new ArrayList<>();
        for (int from = 0; from < lines; from += MOST_LINES) {
            boolean ends = from + MOST_LINES >= lines;
            parts.add(part(table, cells, from, edges, head, ends ? last ? THICK : THIN : 0));
        }
        return parts;
    }

    private static Slice part(
            Table table,
            List<List<GlyphRun>> row,
            int from,
            double[] edges,
            Slice head,
            double ruleBelow) {
        List<List<GlyphRun>> cells = new ArrayList<>();
        for (List<GlyphRun> cell : row) {
            int end = Math.min(cell.size(), from + MOST_LINES);
            cells.add(cell.subList(Math.min(from, end), end));
        }
        List<Align> aligns = table.columns().stream().map(Table.Column::align).toList();
        double height = height(cells, table.style());
        List<Mark> marks = marks(cells, aligns, table.style(), edges, height);
        if (ruleBelow > 0) {
            marks.add(across(height, ruleBelow));
        }
        return Slice.of(height, marks).under(head, List.of(across(height, THICK)));
    }

    private List<GlyphRun> wrap(String text, TextStyle style, double[] edges, int column) {
        double room = edges[column + 1] - edges[column] - 2 * PADDING;
        return texts.wrap(text, style, room, 0, false);
    }

    private static double height(List<List<GlyphRun>> cells, TextStyle style) {
        int lines = cells.stream().mapToInt(List::size).max().orElse(1);
        return lines * style.leading() + 1.5 * PADDING;
    }

    private static List<Mark> marks(
            List<List<GlyphRun>> cells,
            List<Align> aligns,
            TextStyle style,
            double[] edges,
            double height) {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            double room = edges[i + 1] - edges[i] - 2 * PADDING;
            double y = (height - cells.get(i).size() * style.leading()) / 2;
            for (GlyphRun run : cells.get(i)) {
                marks.add(TextSetter.place(run, style, edges[i] + PADDING, y, room, aligns.get(i)));
                y += style.leading();
            }
        }
        for (int i = 0; i < edges.length; i++) {
            double width = i == 0 || i == edges.length - 1 ? THICK : THIN;
            marks.add(new Mark.Stroke(edges[i], 0, edges[i], height, width, 0));
        }
        return marks;
    }

    private static Mark across(double y, double width) {
        return new Mark.Stroke(0, y, Sheet.MEASURE, y, width, 0);
    }
}
