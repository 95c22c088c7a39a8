package kaijidesk.desk;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import kaijidesk.records.RowProblem;
import kaijidesk.text.Texts;

/** The bad rows of an import as a file for who mends them. Holds nothing that stood in a row. */
public final class BadRowsFile {
    /** With this mark spreadsheet programs read UTF-8. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private BadRowsFile() {}

    /** As CSV: file, line, column, reason; the reason in words. */
    public static byte[] csv(List<RowProblem> problems, Texts texts) {
        StringWriter text = new StringWriter().append(BYTE_ORDER_MARK);
        try (CsvWriter writer = CsvWriter.builder().build(text)) {
            writer.writeRecord("file", "line", "column", "reason");
            for (RowProblem each : problems) {
                writer.writeRecord(
                        each.file(),
                        Long.toString(each.line()),
                        each.column(),
                        texts.get("ui.bad-row." + each.why()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory can't be written", e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
