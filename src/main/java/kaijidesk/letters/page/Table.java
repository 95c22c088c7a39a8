package kaijidesk.letters.page;

import java.util.List;

/**
 * A ruled table over the full measure; cells wrap, rows stay whole, and where it goes on to another
 * page its head is repeated.
 *
 * @param columns from left to right
 * @param rows each with one text per column; empty texts are allowed
 * @param style how the cells are set
 */
public record Table(List<Column> columns, List<List<String>> rows, TextStyle style)
        implements Block {

    /**
     * A column.
     *
     * @param head what its head says
     * @param width width in mm; all widths together are scaled to fill the measure
     * @param align where its texts stand; the head is always centred
     */
    public record Column(String head, double width, Align align) {}

    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        int wanted = columns.size();
        if (wanted == 0 || rows.stream().anyMatch(row -> row.size() != wanted)) {
            throw new IllegalArgumentException("every row needs one text per column");
        }
    }

    /** A table in small type. */
    public static Table of(List<Column> columns, List<List<String>> rows) {
        return new Table(columns, rows, TextStyle.SMALL);
    }

    @Override
    public Role role() {
        return Role.TABLE;
    }
}
