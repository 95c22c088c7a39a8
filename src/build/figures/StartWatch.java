import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Starts programs by the desk's own launcher, a {@code Probe} looking on, and ends late ones. */
final class StartWatch {
    /** Longer than the probe's own patience, which knows better what it waited for. */
    private static final int SECONDS = 90;

    private final Path errors;
    private final Path probes;
    private final boolean display;

    StartWatch(Path work, Path probes, boolean display) {
        this.errors = work.resolve("errors.log");
        this.probes = probes;
        this.display = display;
    }

    /**
     * Milliseconds since the start, megabytes and milliseconds of processor time, by what was seen.
     *
     * @param last what is seen at the end
     * @param option the last one of Java, or another main class
     */
    Map<String, double[]> start(Path program, String last, String option, List<String> arguments)
            throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of(program.resolve("bin/kaijidesk").toString()));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(errors.toFile());
        builder.environment()
                .put(
                        "KAIJIDESK_JAVA_OPTIONS",
                        "-cp "
                                + program.resolve("lib/kaijidesk.jar")
                                + ":"
                                + probes
                                + " -Djavafx.preloader=Probe -Dprism.order=sw "
                                + (display ? "" : "-Dglass.platform=Headless ")
                                + option);
        if (!display) {
            builder.environment().put("DISPLAY", "headless");
        }
        Map<String, double[]> seen = new LinkedHashMap<>();
        long begun = System.nanoTime();
        Process process = builder.start();
        CompletableFuture.delayedExecutor(SECONDS, TimeUnit.SECONDS)
                .execute(process::destroyForcibly);
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                double milliseconds = (System.nanoTime() - begun) / 1e6;
                String[] words = line.split(" ");
                seen.put(
                        words[0],
                        new double[] {
                            milliseconds,
                            Double.parseDouble(words[1]) / 1024,
                            Double.parseDouble(words[2])
                        });
            }
        }
        if (process.waitFor() != 0 || !seen.containsKey(last)) {
            throw new IllegalStateException(
                    "%s ended with %d after %.0f s, seen %s and not \"%s\". It says: %s"
                            .formatted(
                                    program,
                                    process.exitValue(),
                                    (System.nanoTime() - begun) / 1e9,
                                    seen.keySet(),
                                    last,
                                    Files.readString(errors).strip()));
        }
        return seen;
    }
}
