package kaijidesk.letters.page;

import java.awt.image.BufferedImage;

/** Pictures of a PDF's pages, for preview. */
public final class PageImages {
    private PageImages() {}

    /** How many pages the PDF has. */
    public static int count(byte[] pdf) {
        throw new UnsupportedOperationException("not yet built");
    }

    /**
     * A page as a picture.
     *
     * @param page from 0
     * @param dpi dots per inch; 96 fits a screen
     */
    public static BufferedImage render(byte[] pdf, int page, float dpi) {
        throw new UnsupportedOperationException("not yet built");
    }
}
