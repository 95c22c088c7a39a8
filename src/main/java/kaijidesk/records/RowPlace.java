package kaijidesk.records;

/**
 * Where a row stands.
 *
 * @param file the name of its file or table
 * @param line where it begins, from 1
 */
public record RowPlace(String file, long line) {}
