package kaijidesk.ui.preview;

import java.awt.image.BufferedImage;
import java.util.concurrent.Callable;
import kaijidesk.cases.Look;
import kaijidesk.letters.page.PageImages;
import org.jspecify.annotations.Nullable;

/**
 * A PDF, or pages of another kind, to be looked at.
 *
 * @param name what the user calls it
 * @param count how many pages it has
 * @param look what is logged before a page shows; null when no person is on them (R6.02)
 * @param pdf fetches or makes it; slow: called off the FX thread
 * @param drawing how a page of it becomes a picture
 */
public record Pages(
        String name, int count, @Nullable Look look, Callable<byte[]> pdf, Drawing drawing) {
    /** Draws one of them. */
    public interface Drawing {
        /**
         * Draws it; off the FX thread.
         *
         * @param page from 0
         */
        BufferedImage draw(byte[] content, int page, int dpi);
    }

    /** The pages of a PDF. */
    public Pages(String name, int count, @Nullable Look look, Callable<byte[]> pdf) {
        this(name, count, look, pdf, PageImages::render);
    }
}
