package kaijidesk.letters.page;

import java.util.List;

/** The fonts of the house's letters; read once, shared by all documents and threads. */
public final class FontBook {
    private FontBook() {}

    /** Reads the fonts that the build laid on the class path. */
    public static FontBook ofClassPath() {
        throw new UnsupportedOperationException("not yet built");
    }

    /**
     * Code points of the text that no font can print, in order of appearance and each once; ask before
     * setting a name. Newlines are fine in blocks that wrap.
     */
    public List<Integer> missing(String text) {
        throw new UnsupportedOperationException("not yet built");
    }
}
