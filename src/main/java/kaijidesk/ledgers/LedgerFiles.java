package kaijidesk.ledgers;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import kaijidesk.text.Texts;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A ledger as a file for other programs. */
public final class LedgerFiles {
    /** With this mark spreadsheet programs read UTF-8. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final String NAME = "Kaiji Desk";

    private LedgerFiles() {}

    /** As CSV: UTF-8 with a byte order mark, ISO dates, plain numbers. */
    public static byte[] csv(Ledger ledger, Texts texts) {
        StringWriter text = new StringWriter().append(BYTE_ORDER_MARK);
        try (CsvWriter writer = CsvWriter.builder().build(text)) {
            writer.writeRecord(ledger.heads(texts));
            for (List<Object> row : ledger.rows()) {
                writer.writeRecord(row.stream().map(cell -> plain(cell, texts)).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory can't be written", e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Spreadsheet programs run a cell that begins like a formula; an apostrophe keeps it a text.
     */
    private static String plain(Object cell, Texts texts) {
        if (cell instanceof LocalDate || cell instanceof Long) {
            return cell.toString();
        }
        String word = Ledger.word(cell, texts);
        boolean runs = !word.isEmpty() && "=+-@\t\r".indexOf(word.charAt(0)) >= 0;
        return runs ? "'" + word : word;
    }

    /** As an Excel workbook: real dates and numbers, the heads kept in sight. */
    public static byte[] excel(Ledger ledger, Texts texts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, NAME, "1.0")) {
            Worksheet sheet = book.newWorksheet(texts.of(ledger.kind()));
            List<String> heads = ledger.heads(texts);
            for (int column = 0; column < heads.size(); column++) {
                sheet.value(0, column, heads.get(column));
                sheet.width(column, 18);
            }
            sheet.range(0, 0, 0, heads.size() - 1).style().bold().set();
            sheet.freezePane(0, 1);
            int line = 1;
            for (List<Object> row : ledger.rows()) {
                fill(sheet, line++, row, texts);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a workbook in memory can't be written", e);
        }
        return bytes.toByteArray();
    }

    private static void fill(Worksheet sheet, int line, List<Object> row, Texts texts) {
        for (int column = 0; column < row.size(); column++) {
            switch (row.get(column)) {
                case LocalDate day -> {
                    sheet.value(line, column, day);
                    sheet.style(line, column).format("yyyy-mm-dd").set();
                }
                case Long yen -> {
                    sheet.value(line, column, yen);
                    sheet.style(line, column).format("#,##0").set();
                }
                case Object cell -> sheet.value(line, column, Ledger.word(cell, texts));
            }
        }
    }
}
