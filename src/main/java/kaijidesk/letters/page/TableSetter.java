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

    /** What is only a bit too long is set smaller on one line rather than broken. */
    private static final double SQUEEZE = 0.86;

    /** Characters over which labels are spread at most: two of them wider apart are no word. */
    private static final int SPREAD = 5;

    /** A cell's lines and the room they stand in. */
    private record Cell(
            List<GlyphRun> lines,
            TextStyle style,
            Align align,
            double x,
            double room,
            Element element) {
        /** The same with this as its only line. */
        Cell with(GlyphRun line) {
            return new Cell(List.of(line), style, align, x, room, element);
        }

        /**
         * The same as this document's own: which rows there are makes a table, not a kind of it.
         */
        Cell own() {
            List<GlyphRun> own = lines.stream().map(GlyphRun::own).toList();
            return new Cell(own, style, align, x, room, element);
        }

        /** The lines of a part of a high row. */
        Cell part(int from) {
            int end = Math.min(lines.size(), from + MOST_LINES);
            List<GlyphRun> some = lines.subList(Math.min(from, end), end);
            return new Cell(some, style, align, x, room, element);
        }
    }

    private final TextSetter texts;

    TableSetter(TextSetter texts) {
        this.texts = texts;
    }

    List<Slice> set(Table table, Element element) {
        double[] edges = edges(table.columns());
        Slice head = head(table, edges, element.add(Role.ROW));
        Slice again = head.bare();
        List<Slice> slices = new ArrayList<>();
        slices.add(Slice.space(8).staying());
        slices.add(head.staying());
        for (int i = 0; i < table.rows().size(); i++) {
            boolean last = i == table.rows().size() - 1;
            Element row = element.add(Role.ROW);
            slices.addAll(row(table, table.rows().get(i), edges, again, last, row));
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

    private Slice head(Table table, double[] edges, Element row) {
        TextStyle style = table.style().withFace(Face.SERIF_BOLD);
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            Element element = row.add(Role.COLUMN_HEAD);
            String text = table.columns().get(i).head();
            cells.add(cell(text, style, Align.CENTER, edges, i, element));
        }
        double height = height(cells, style);
        List<Mark> marks = marks(cells, edges, height);
        marks.add(across(0, THICK));
        marks.add(across(height, THIN));
        return Slice.of(height, marks);
    }

    private List<Slice> row(
            Table table,
            List<String> row,
            double[] edges,
            Slice head,
            boolean last,
            Element element) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            Align align = table.columns().get(i).align();
            Cell cell = cell(row.get(i), table.style(), align, edges, i, element.add(Role.CELL));
            cells.add((align == Align.SPREAD ? spread(cell, table, i) : cell).own());
        }
        int lines = cells.stream().mapToInt(c -> c.lines().size()).max().orElse(1);
        List<Slice> parts = new ArrayList<>();
        for (int from = 0; from < lines; from += MOST_LINES) {
            int start = from;
            boolean ends = from + MOST_LINES >= lines;
            List<Cell> part = cells.stream().map(c -> c.part(start)).toList();
            double height = height(part, table.style());
            List<Mark> marks = marks(part, edges, height);
            if (ends) {
                marks.add(across(height, last ? THICK : THIN));
            }
            parts.add(Slice.of(height, marks).under(head, List.of(across(height, THICK))));
        }
        return parts;
    }

    private Cell cell(
            String text,
            TextStyle style,
            Align align,
            double[] edges,
            int column,
            Element element) {
        double x = edges[column] + PADDING;
        double room = edges[column + 1] - PADDING - x;
        TextStyle fitting = style;
        for (String part : text.split("\n", -1)) {
            double size = texts.fitting(part, style, room).size();
            if (size >= SQUEEZE * style.size() && size < fitting.size()) {
                fitting = new TextStyle(style.face(), size, style.leading());
            }
        }
        boolean even = (align == Align.CENTER || align == Align.SPREAD) && !text.contains("\n");
        List<GlyphRun> lines =
                even
                        ? texts.wrapEvenly(text, fitting, room)
                        : texts.wrap(text, fitting, room, 0, false);
        return new Cell(lines, fitting, align, x, room, element);
    }

    /** A text of one line, as wide as the longest of its column, unless that is very long. */
    private Cell spread(Cell cell, Table table, int column) {
        if (cell.lines().size() != 1) {
            return cell;
        }
        double widest =
                table.rows().stream()
                        .map(row -> texts.line(row.get(column), table.style()))
                        .mapToDouble(run -> TextSetter.width(run, table.style()))
                        .max()
                        .orElse(0);
        double most = Math.min(cell.room(), SPREAD * table.style().size());
        String text = cell.lines().getFirst().text();
        return cell.with(texts.spread(text, cell.style(), Math.min(widest, most)));
    }

    private static double height(List<Cell> cells, TextStyle style) {
        int lines = cells.stream().mapToInt(c -> c.lines().size()).max().orElse(1);
        return lines * style.leading() + 1.5 * PADDING;
    }

    private static List<Mark> marks(List<Cell> cells, double[] edges, double height) {
        List<Mark> marks = new ArrayList<>();
        for (Cell cell : cells) {
            double y = (height - cell.lines().size() * cell.style().leading()) / 2;
            for (GlyphRun run : cell.lines()) {
                Mark mark =
                        TextSetter.place(run, cell.style(), cell.x(), y, cell.room(), cell.align());
                marks.add(mark.in(cell.element()));
                y += cell.style().leading();
            }
        }
        for (int i = 0; i < edges.length; i++) {
            double width = i == 0 || i == edges.length - 1 ? THICK : THIN;
            marks.add(new Mark.Stroke(edges[i], 0, edges[i], height, width));
        }
        return marks;
    }

    private static Mark across(double y, double width) {
        return new Mark.Stroke(0, y, Sheet.MEASURE, y, width);
    }
}
