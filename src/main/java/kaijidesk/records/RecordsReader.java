package kaijidesk.records;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kaijidesk.records.UnreadableRecords.Why;

/**
 * Reads an export directory of the operator's system: members.csv, trades.csv and messages.csv, in
 * UTF-8 or Windows-31J. Rows are handed on as they are read; no file is held in memory.
 */
public final class RecordsReader {
    private final Path directory;

    /** A reader of the directory's three files. */
    public RecordsReader(Path directory) {
        this.directory = directory;
    }

    /**
     * Hands every good row to the sink. All three files and their headers are checked before the
     * first row.
     *
     * @return how many rows of each file were handed on, and which were skipped and why
     * @throws UnreadableRecords when a file or column is missing or a file is no CSV; rows may have
     *     been handed on by then
     */
    public ReadReport read(RecordsSink sink) throws UnreadableRecords {
        try (Table members = Table.open(directory, MemberRows.FILE, MemberRows.COLUMNS);
                Table trades = Table.open(directory, TradeRows.FILE, TradeRows.COLUMNS);
                Table messages = Table.open(directory, MessageRows.FILE, MessageRows.COLUMNS)) {
            List<RowProblem> problems = new ArrayList<>();
            return new ReadReport(
                    members.readRows(row -> MemberRows.read(row, sink), problems),
                    trades.readRows(row -> TradeRows.read(row, sink), problems),
                    messages.readRows(row -> MessageRows.read(row, sink), problems),
                    problems);
        } catch (IOException whileClosing) {
            throw new UnreadableRecords(Why.NOT_READABLE, directory.getFileName() + "", "");
        }
    }
}
