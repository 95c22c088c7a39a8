package kaijidesk.scans;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A running {@link DecodeMain}: the same Java, little memory, hardly any environment, and nothing
 * but a pipe. It writes no file, not even when it crashes.
 */
final class DecodeChild {
    /** Ran never. */
    static final DecodeChild NONE = new DecodeChild(null);

    /** What Java says when its memory is all used up. */
    private static final int OUT_OF_MEMORY = 3;

    /** By these Java knows the characters of file names, those of its own classes among them. */
    private static final Set<String> LOCALE = Set.of("LC_ALL", "LC_CTYPE", "LANG");

    private static final Duration START = Duration.ofSeconds(20);
    private static final int BUFFER = 1 << 16;
    private static final int GONE_SECONDS = 5;

    private final @Nullable Process process;
    private final @Nullable ChildWatch watch;
    private final DataInputStream from;
    private final DataOutputStream to;

    /** How one is begun. */
    interface Starter {
        /** Begins one. */
        DecodeChild start() throws IOException;
    }

    private DecodeChild(@Nullable Process process) {
        this.process = process;
        this.watch = process == null ? null : new ChildWatch(process);
        this.from =
                new DataInputStream(
                        process == null
                                ? InputStream.nullInputStream()
                                : new BufferedInputStream(process.getInputStream(), BUFFER));
        this.to =
                new DataOutputStream(
                        process == null
                                ? OutputStream.nullOutputStream()
                                : process.getOutputStream());
    }

    /** With the Java and the classes that this program runs on. */
    static Starter ofThisJava(int megabytes) {
        return ofThisJava(megabytes, System.getProperty("java.class.path"));
    }

    static Starter ofThisJava(int megabytes, String classPath) {
        List<String> command =
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + megabytes + "m",
                        "-XX:+UseSerialGC",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-XX:-CreateCoredumpOnCrash",
                        "-XX:-UsePerfData",
                        "-XX:+SuppressFatalErrorMessage",
                        "-Xlog:disable",
                        "-Djava.awt.headless=true",
                        "-Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.NoOpLog",
                        "-cp",
                        classPath,
                        DecodeMain.class.getName());
        return () -> begin(command);
    }

    static DecodeChild begin(List<String> command) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        Map<String, String> environment = builder.environment();
        // Windows starts nothing without it; else nothing of ours is for it to see
        environment
                .keySet()
                .removeIf(name -> !name.equalsIgnoreCase("SystemRoot") && !LOCALE.contains(name));
        DecodeChild child = new DecodeChild(builder.start());
        child.allow(START);
        if (child.from.readUnsignedByte() != Frames.READY) {
            child.end();
            throw new IOException("it didn't begin");
        }
        child.answered();
        return child;
    }

    boolean alive() {
        return process != null && process.isAlive();
    }

    /** Sends a file; the answer must come in that time. */
    void send(byte[] file, Duration time) throws IOException {
        allow(time);
        to.writeInt(file.length);
        to.write(file);
        to.flush();
    }

    /**
     * Waits for what comes next.
     *
     * @return whether it is a page; else that was the last one
     * @throws FaultTold when the file can't be read
     * @throws IOException when it was late or broke
     */
    boolean nextIsPage(Duration time) throws IOException {
        int mark = from.readUnsignedByte();
        allow(time);
        return switch (mark) {
            case Frames.PAGE -> true;
            case Frames.END -> {
                answered();
                yield false;
            }
            case Frames.FAULT -> {
                CannotRead fault = Frames.fault(from);
                answered();
                throw new FaultTold(fault);
            }
            default -> throw new IOException("not an answer");
        };
    }

    ScannedPage page() throws IOException {
        return Frames.page(from);
    }

    /** Why it broke. */
    ScanFault why() {
        if (process == null || watch == null || watch.late()) {
            return ScanFault.TOO_SLOW;
        }
        try {
            boolean gone = process.waitFor(GONE_SECONDS, TimeUnit.SECONDS);
            return gone && process.exitValue() == OUT_OF_MEMORY
                    ? ScanFault.TOO_MUCH_MEMORY
                    : ScanFault.DAMAGED;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return ScanFault.DAMAGED;
        }
    }

    void end() {
        if (process != null && watch != null) {
            process.destroyForcibly();
            watch.close();
        }
    }

    private void allow(Duration time) {
        if (watch != null) {
            watch.allow(time);
        }
    }

    private void answered() {
        if (watch != null) {
            watch.answered();
        }
    }
}
