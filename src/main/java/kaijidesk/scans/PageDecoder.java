package kaijidesk.scans;

import java.io.IOException;
import javax.imageio.ImageIO;

/**
 * Takes a file apart into pages. What comes in from outside can be made to harm: outside of tests
 * this runs in a program of its own ({@link ChildDecoder}).
 */
public final class PageDecoder {
    private final Limits limits;

    /** Within those limits; memory and time are for the program around to hold. */
    public PageDecoder(Limits limits) {
        this.limits = limits;
    }

    /**
     * Takes it apart, page by page.
     *
     * @throws CannotRead when it isn't a scan, is damaged, or asks for too much
     * @throws IOException when a page can't be passed on
     */
    public void decode(byte[] file, PageSink sink) throws CannotRead, IOException {
        if (file.length > limits.fileBytes()) {
            throw new CannotRead(ScanFault.FILE_TOO_LARGE, 0);
        }
        ScanFormat format =
                ScanFormat.of(file).orElseThrow(() -> new CannotRead(ScanFault.NOT_A_SCAN, 0));
        ImageIO.setUseCache(false);
        Counted counted = new Counted(sink);
        try {
            if (format == ScanFormat.PDF) {
                new PdfPages(limits).read(file, counted);
            } else {
                new PictureFile(limits).read(format, file, counted);
            }
        } catch (IOException | RuntimeException e) {
            // whatever a library says of a broken file
            counted.rethrow();
            throw new CannotRead(ScanFault.DAMAGED, counted.pages + 1);
        } catch (StackOverflowError e) {
            throw new CannotRead(ScanFault.DAMAGED, counted.pages + 1);
        }
    }

    /** Tells trouble with a file from trouble with whoever takes its pages. */
    private static final class Counted implements PageSink {
        private final PageSink sink;
        private int pages;
        private @org.jspecify.annotations.Nullable IOException trouble;

        Counted(PageSink sink) {
            this.sink = sink;
        }

        @Override
        public boolean take(ScannedPage page) throws IOException {
            try {
                pages++;
                return sink.take(page);
            } catch (IOException e) {
                trouble = e;
                throw e;
            }
        }

        void rethrow() throws IOException {
            if (trouble != null) {
                throw trouble;
            }
        }
    }
}
