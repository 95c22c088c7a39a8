package kaijidesk.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** The head of a mail that is too large to be kept: enough to tell from whom it came. */
final class MailHead {
    private static final int MOST = 1 << 15;

    private MailHead() {}

    /** The first lines up to the empty one, which is part of it; at most so many bytes. */
    static byte[] of(InputStream in) throws IOException {
        byte[] some = in.readNBytes(MOST);
        for (int i = 0; i + 1 < some.length; i++) {
            boolean empty =
                    some[i] == '\n'
                            && (some[i + 1] == '\n'
                                    || i + 2 < some.length
                                            && some[i + 1] == '\r'
                                            && some[i + 2] == '\n');
            if (empty) {
                return Arrays.copyOf(some, some[i + 1] == '\n' ? i + 2 : i + 3);
            }
        }
        return some;
    }
}
