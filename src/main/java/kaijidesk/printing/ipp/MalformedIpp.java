package kaijidesk.printing.ipp;

import java.io.IOException;

/** Bytes that are no IPP message, or one beyond every bound. */
public final class MalformedIpp extends IOException {
    private static final long serialVersionUID = 1L;

    MalformedIpp(String what) {
        super(what);
    }
}
