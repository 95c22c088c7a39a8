package kaijidesk.records;

import java.io.Closeable;
import java.util.List;

/** Goes through the rows of an open table once; holds one row at a time. */
public interface Cursor extends Closeable {
    /** The table's name in messages. */
    String name();

    /** The names of its columns. */
    List<String> header();

    /**
     * Goes on to the next row.
     *
     * @return false behind the last
     * @throws UnreadableRecords when what follows is no table
     * @throws Stopped when somebody ended it while the next row was waited for
     */
    boolean next() throws UnreadableRecords, Stopped;

    /** How many values this row has. */
    int size();

    /** One of this row's values, empty when nothing is known. */
    String at(int index);

    /** Where this row begins: its line in a file, from 1, or its number in a query's answer. */
    long line();

    /** The share of the table that is read, from 0 to 1; negative when nobody knows. */
    double share();

    /** Ends the reading; nothing is left open. */
    @Override
    void close();
}
