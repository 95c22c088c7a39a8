package kaijidesk.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import kaijidesk.cases.CaseNumber;
import kaijidesk.desk.MainPath;
import kaijidesk.desk.OfficeFixture;
import kaijidesk.desk.SampleFiles;

/** Kills a working desk again and again, and looks at what is left each time. */
final class CrashRuns {
    private static final int BEGUN = 12;

    private final Path folder;
    private final Path table;
    private final Path template;
    private final Path archive;
    private final Map<String, String> effects = new HashMap<>();
    private final Random random = new Random(20160825);

    CrashRuns(Path folder, Path table) {
        this.folder = folder;
        this.table = table;
        this.template = folder.resolve("template");
        this.archive = folder.resolve("classes.jsa");
    }

    /**
     * A line of the table for every point at which the desk was stopped.
     *
     * @param images how many times each desk is frozen before it is killed, and a copy of what then
     *     lies on the disk is looked at: it is what a kill at that moment leaves
     */
    List<String> run(int kills, int images) throws Exception {
        begin();
        List<String> lines = new ArrayList<>();
        Files.deleteIfExists(table);
        add(lines, "run\tstopped by\tsaid\tlost\thalf\tgaps\tfailed");
        for (int i = 1; i <= kills; i++) {
            Path office = folder.resolve("office");
            Path done = folder.resolve("done");
            copy(template, office);
            Files.deleteIfExists(done);
            Process desk = start(office, done, "-XX:SharedArchiveFile=" + archive);
            try {
                if (random.nextInt(10) == 0) {
                    // while it opens
                    desk.waitFor(random.nextInt(1000), TimeUnit.MILLISECONDS);
                } else {
                    for (int image = 1; image <= images; image++) {
                        work(desk, done);
                        freeze(desk, office, done, i + "." + image, lines);
                    }
                    work(desk, done);
                }
            } finally {
                if (!desk.isAlive()) {
                    throw new IOException(
                            "ended by itself: " + Files.readString(folder.resolve("errors")));
                }
                desk.destroyForcibly();
                desk.waitFor();
            }
            add(lines, line(Integer.toString(i), "kill -9", office, done));
        }
        return lines;
    }

    private void add(List<String> lines, String line) throws IOException {
        lines.add(line);
        Files.writeString(table, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private String line(String run, String by, Path office, Path done) throws Exception {
        Path kept = folder.resolve("stopped-" + run);
        copy(office, kept);
        Verdict verdict = Verdict.of(office, done, effects);
        if (verdict.whole()) {
            kaijidesk.store.Restore.clear(kept);
        }
        return String.join(
                "\t",
                run,
                by,
                "" + verdict.said(),
                "" + verdict.lost(),
                "" + verdict.half(),
                "" + verdict.gaps(),
                "" + verdict.failed());
    }

    /** Waits until the desk did some more, and then for a moment. */
    private void work(Process desk, Path done) throws Exception {
        long more = lines(done) + random.nextInt(6);
        while (desk.isAlive() && lines(done) < more) {
            desk.waitFor(3, TimeUnit.MILLISECONDS);
        }
        desk.waitFor(random.nextInt(80), TimeUnit.MILLISECONDS);
    }

    private static long lines(Path done) throws IOException {
        return Files.exists(done) ? Files.readString(done).lines().count() : 0;
    }

    private void freeze(Process desk, Path office, Path done, String run, List<String> lines)
            throws Exception {
        Path image = folder.resolve("image");
        Path said = folder.resolve("said");
        signal(desk, "-STOP");
        while (!Files.readString(Path.of("/proc", "" + desk.pid(), "stat")).contains(") T ")) {
            desk.waitFor(1, TimeUnit.MILLISECONDS);
        }
        copy(office, image);
        Files.deleteIfExists(said);
        if (Files.exists(done)) {
            Files.copy(done, said);
        }
        add(lines, line(run, "freeze", image, said));
        signal(desk, "-CONT");
    }

    private static void signal(Process desk, String signal) throws Exception {
        new ProcessBuilder("kill", signal, "" + desk.pid()).start().waitFor();
    }

    /** Cases at all points of the path; one goes to its end, for what acts bring about. */
    private void begin() throws Exception {
        try (OfficeFixture office = OfficeFixture.begin(template)) {
            CaseNumber whole = office.receive(SampleFiles.COMPLETE);
            Verdict.learn(template, effects);
            for (MainPath.Step step : MainPath.of(whole)) {
                office.perform(whole, step.act(), step.person());
                Verdict.learn(template, effects);
            }
            for (int i = 0; i < BEGUN; i++) {
                CaseNumber number = office.receive(SampleFiles.COMPLETE);
                List<MainPath.Step> steps = MainPath.of(number);
                for (MainPath.Step step : steps.subList(0, (steps.size() - 1) * i / BEGUN)) {
                    office.perform(number, step.act(), step.person());
                }
            }
        }
        // a desk that ends by itself leaves its classes for the others to begin with: most of their
        // time is the start
        Path office = folder.resolve("office");
        copy(template, office);
        start(office, folder.resolve("end"), "-XX:ArchiveClassesAtExit=" + archive).waitFor();
    }

    private Process start(Path office, Path done, String classes) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        classes,
                        "-Xlog:disable",
                        "-Djava.awt.headless=true",
                        "-Dorg.jooq.no-logo=true",
                        "-Dorg.jooq.no-tips=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        CrashWriter.class.getName(),
                        office.toString(),
                        done.toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.appendTo(folder.resolve("errors").toFile()))
                .start();
    }

    private static void copy(Path from, Path to) throws IOException {
        kaijidesk.store.Restore.clear(to);
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }
}
