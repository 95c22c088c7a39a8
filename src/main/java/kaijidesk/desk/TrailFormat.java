package kaijidesk.desk;

import java.io.OutputStream;

/** As what entries of the history leave the program. */
public enum TrailFormat {
    /** For every program that reads tables. */
    CSV("csv"),
    /** A JSON object a line: what a program checks the MACs by. */
    JSON("jsonl");

    private final String extension;

    TrailFormat(String extension) {
        this.extension = extension;
    }

    /** Of its files. */
    public String extension() {
        return extension;
    }

    TrailExport begin(OutputStream out) {
        return this == CSV ? new TrailExport.Csv(out) : new TrailExport.JsonLines(out);
    }
}
