package kaijidesk.scans;

import java.io.IOException;

/**
 * Decodes in a program of its own ({@link DecodeChild}): whatever a file does to it, the desk goes
 * on. It serves file after file and is begun anew after one that broke it.
 */
public final class ChildDecoder implements Decoder {
    private final Limits limits;
    private final DecodeChild.Starter starter;
    private DecodeChild child = DecodeChild.NONE;

    /** Within those limits. */
    public ChildDecoder(Limits limits) {
        this(limits, DecodeChild.ofThisJava(limits.megabytes()));
    }

    ChildDecoder(Limits limits, DecodeChild.Starter starter) {
        this.limits = limits;
        this.starter = starter;
    }

    @Override
    public synchronized void decode(byte[] file, Pages pages) throws CannotRead {
        if (file.length > limits.fileBytes()) {
            throw new CannotRead(ScanFault.FILE_TOO_LARGE, 0);
        }
        boolean whole = false;
        int done = 0;
        try {
            if (!child.alive()) {
                child = starter.start();
            }
            child.send(file, limits.perPage());
            while (child.nextIsPage(limits.perPage())) {
                ScannedPage page = child.page();
                if (++done > limits.pages()) {
                    throw new CannotRead(ScanFault.TOO_MANY_PAGES, 0);
                }
                if (!pages.take(page)) {
                    return;
                }
            }
            whole = true;
        } catch (FaultTold told) {
            whole = true;
            throw told.fault();
        } catch (IOException e) {
            throw new CannotRead(child.why(), done + 1);
        } finally {
            if (!whole) {
                close();
            }
        }
    }

    @Override
    public synchronized void close() {
        child.end();
        child = DecodeChild.NONE;
    }
}
