import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Where the figures stand: a table between two marks of the README. */
final class Readme {
    private Readme() {}

    /**
     * Writes rows of name, value, unit, peer and ratio to standard output, between tabs, and into
     * the README.
     *
     * @param marks the table stands between {@code <!-- marks:begin -->} and {@code :end}
     * @param caption what was measured, how, and what the peer is
     */
    static void write(Path root, String marks, String caption, List<String[]> rows)
            throws IOException {
        StringBuilder table = new StringBuilder("\n").append(caption).append("\n\n");
        table.append("| name | value | unit | peer | ratio |\n|---|---:|---|---:|---:|\n");
        for (String[] row : rows) {
            System.out.println(String.join("\t", row));
            table.append("| ").append(String.join(" | ", row)).append(" |\n");
        }
        Path readme = root.resolve("README.md");
        String text = Files.readString(readme);
        String mark = "<!-- " + marks + ":begin -->";
        int begin = text.indexOf(mark);
        int end = text.indexOf("<!-- " + marks + ":end -->");
        if (begin < 0 || end < begin) {
            throw new IllegalStateException("README.md lacks the marks of the " + marks);
        }
        Files.writeString(
                readme, text.substring(0, begin + mark.length()) + table + text.substring(end));
    }

    /** What it was measured on. */
    static String machine() {
        return Runtime.getRuntime().availableProcessors()
                + " cores ("
                + System.getProperty("os.name")
                + " "
                + System.getProperty("os.arch")
                + "), "
                + System.getProperty("java.vendor")
                + " JDK "
                + Runtime.version();
    }
}
