package kaijidesk.app.cli;

import java.io.ByteArrayOutputStream;
import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * Where passwords come from: the terminal, unseen, or lines of standard input. Never an argument or
 * an environment variable, which others on the machine can list.
 */
public interface Passwords {
    /**
     * The next password.
     *
     * @param prompt is shown on a terminal
     * @return empty when there is no terminal, or no line
     */
    Optional<char[]> next(String prompt);

    /** Whether a person types, so that a new password is asked for twice. */
    boolean typed();

    /** From the terminal. */
    static Passwords ofTerminal() {
        return new Passwords() {
            @Override
            public Optional<char[]> next(String prompt) {
                Console console = System.console();
                return console == null || !console.isTerminal()
                        ? Optional.empty()
                        : Optional.ofNullable(console.readPassword("%s: ", prompt));
            }

            @Override
            public boolean typed() {
                return true;
            }
        };
    }

    /** From lines of UTF-8, read no further than their ends. */
    static Passwords ofLines(InputStream in) {
        return new Passwords() {
            @Override
            public Optional<char[]> next(String prompt) {
                try {
                    return line(in);
                } catch (IOException e) {
                    throw new UncheckedIOException("standard input can't be read", e);
                }
            }

            @Override
            public boolean typed() {
                return false;
            }
        };
    }

    private static Optional<char[]> line(InputStream in) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int next = in.read();
        if (next < 0) {
            return Optional.empty();
        }
        for (; next >= 0 && next != '\n'; next = in.read()) {
            bytes.write(next);
        }
        byte[] read = bytes.toByteArray();
        int length =
                read.length > 0 && read[read.length - 1] == '\r' ? read.length - 1 : read.length;
        CharBuffer characters = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(read, 0, length));
        char[] password = new char[characters.remaining()];
        characters.get(password);
        Arrays.fill(read, (byte) 0);
        Arrays.fill(characters.array(), '\0');
        return Optional.of(password);
    }
}
