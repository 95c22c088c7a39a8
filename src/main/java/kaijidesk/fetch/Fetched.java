package kaijidesk.fetch;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A mail that was fetched.
 *
 * @param raw its bytes; of one too large its head
 * @param octets how large it is where it lies
 * @param received when the server took it, null when nobody says
 */
public record Fetched(byte[] raw, long octets, @Nullable Instant received) {
    /** Keeps personal data out of logs and exception texts. */
    @Override
    public String toString() {
        return "Fetched[" + octets + "]";
    }
}
