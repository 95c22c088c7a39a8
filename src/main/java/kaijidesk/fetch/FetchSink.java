package kaijidesk.fetch;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes what is fetched, a mail at a time. */
public interface FetchSink {
    /** How far a mailbox was read; nothing for one never read. */
    Optional<Position> position(String mailbox);

    /**
     * Keeps a mail and, in the same breath, how far its mailbox was read. Once this returns,
     * neither is lost.
     *
     * @param mailbox which one; null for a mail from a folder
     */
    void take(Fetched mail, @Nullable String mailbox, @Nullable Position now);

    /** Whether to go on. */
    boolean goesOn();
}
