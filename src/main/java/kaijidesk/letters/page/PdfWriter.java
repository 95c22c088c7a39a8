package kaijidesk.letters.page;

/** Sets documents and writes them as PDF; the same document always gives the same bytes. */
public final class PdfWriter {
    private final FontBook fonts;

    /** A writer with these fonts; it holds no other state and may be shared. */
    public PdfWriter(FontBook fonts) {
        this.fonts = fonts;
    }

    /**
     * The document as PDF.
     *
     * @throws UnprintableTextException if a character has no glyph: callers ask {@link
     *     FontBook#missing} first
     */
    public byte[] write(PageDocument document) {
        throw new UnsupportedOperationException("not yet built: " + fonts);
    }
}
