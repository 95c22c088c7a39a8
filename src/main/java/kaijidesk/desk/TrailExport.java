package kaijidesk.desk;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kaijidesk.trail.TrailEntry;
import kaijidesk.trail.TrailRow;
import tools.jackson.databind.json.JsonMapper;

/** Writes entries of the history one by one, however many there are. */
interface TrailExport extends AutoCloseable {
    /** Every field of the chain, the same in each language: programs read them. */
    List<String> FIELDS =
            List.of(
                    "entry",
                    "happened_at",
                    "person",
                    "kind",
                    "case_number",
                    "about",
                    "digest",
                    "previous",
                    "mac");

    /** Writes an entry. */
    void write(TrailRow row) throws IOException;

    @Override
    void close() throws IOException;

    private static List<String> cells(TrailRow row) {
        TrailEntry entry = row.entry();
        String number = entry.caseNumber();
        return Arrays.asList(
                Long.toString(entry.number()),
                entry.at().toString(),
                entry.person(),
                entry.kind(),
                number == null ? "" : number,
                entry.about(),
                HexFormat.of().formatHex(entry.digest()),
                HexFormat.of().formatHex(row.previous()),
                HexFormat.of().formatHex(row.mac()));
    }

    private static Writer text(OutputStream out) {
        return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    /** A table with heads, for spreadsheets: with the mark by which they know UTF-8. */
    final class Csv implements TrailExport {
        private final CsvWriter writer;

        Csv(OutputStream out) {
            writer = CsvWriter.builder().build(marked(text(out)));
            writer.writeRecord(FIELDS);
        }

        private static Writer marked(Writer text) {
            try {
                return text.append('\uFEFF');
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }

        @Override
        public void write(TrailRow row) {
            writer.writeRecord(cells(row).stream().map(Csv::plain).toList());
        }

        /** Spreadsheets run a cell that begins like a formula. */
        private static String plain(String cell) {
            boolean runs = !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0;
            return runs ? "'" + cell : cell;
        }

        @Override
        public void close() throws IOException {
            writer.close();
        }
    }

    /** A JSON object a line. */
    final class JsonLines implements TrailExport {
        private static final JsonMapper JSON = JsonMapper.shared();

        private final Writer writer;

        JsonLines(OutputStream out) {
            writer = text(out);
        }

        @Override
        public void write(TrailRow row) throws IOException {
            List<String> cells = cells(row);
            Map<String, Object> object = new LinkedHashMap<>();
            for (int i = 0; i < FIELDS.size(); i++) {
                object.put(FIELDS.get(i), cells.get(i));
            }
            object.put("entry", row.entry().number());
            object.put("case_number", row.entry().caseNumber());
            writer.append(JSON.writeValueAsString(object)).append('\n');
        }

        @Override
        public void close() throws IOException {
            writer.close();
        }
    }
}
