package kaijidesk.scans;

import java.io.IOException;

/** The decoding program itself said why a file can't be read, and goes on serving. */
final class FaultTold extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient CannotRead fault;

    FaultTold(CannotRead fault) {
        super(fault.why().name());
        this.fault = fault;
    }

    CannotRead fault() {
        return fault;
    }
}
