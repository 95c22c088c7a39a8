package kaijidesk.scans;

import java.io.IOException;

/** Takes pages one by one, so that never more than one is in memory. */
public interface PageSink {
    /**
     * Takes the next page.
     *
     * @return whether to go on
     * @throws IOException when it can't be passed on
     */
    boolean take(ScannedPage page) throws IOException;
}
