package kaijidesk.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.MailUnit;
import kaijidesk.cases.OutgoingMail;
import kaijidesk.cases.Stage;
import kaijidesk.cases.UnitState;
import kaijidesk.desk.OfficeFixture;
import kaijidesk.desk.Outboxes;
import kaijidesk.desk.SampleFiles;
import kaijidesk.mail.ScriptedSmtp;
import kaijidesk.mail.ScriptedSmtp.At;
import kaijidesk.mail.ScriptedSmtp.How;

/** Kills a sending desk again and again, lets another finish, and looks at who got what. */
final class MailCrashRuns {
    /** A mail alone, then the pair: each step of the server as often as it comes. */
    private static final List<Point> POINTS = points();

    /** Looks at the clock from the first to the last write. */
    private static final int LOOKS = 22;

    /** No divisor of how many points there are, so that all have their turn. */
    private static final int STRIDE = 7;

    /** Where to begin, for several that run beside each other. */
    private static final int FROM = Integer.getInteger("crash.from", 0);

    /** Where it is killed: at a step of the server, or at a look at the clock. */
    private record Point(At at, int time, int look) {
        @Override
        public String toString() {
            return look > 0 ? "WRITE " + look : at + " " + time;
        }
    }

    /**
     * What came of one run.
     *
     * @param point where it was killed
     * @param killed whether it got so far
     * @param pair how the pair ended
     * @param twice mails that the server took twice
     * @param wrong mails of which outbox and server don't say the same
     * @param half 1 when one side has its half, the other doesn't, and nobody is asked
     */
    record Line(String point, boolean killed, String pair, int twice, int wrong, int half) {
        boolean whole() {
            return twice + wrong + half == 0;
        }
    }

    private final Path folder;
    private final Path table;
    private final Path template;
    private final Path archive;
    private final Random random = new Random(20160825L + FROM);
    private CaseNumber number;

    MailCrashRuns(Path folder, Path table) {
        this.folder = folder;
        this.table = table;
        this.template = folder.resolve("template");
        this.archive = folder.resolve("classes.jsa");
    }

    private static List<Point> points() {
        List<Point> points = new ArrayList<>();
        for (At at : At.values()) {
            int most =
                    switch (at) {
                        case AUTH -> 0;
                        case GREETING, EHLO, RSET, QUIT -> 2;
                        case MAIL, RCPT -> 5;
                        default -> 3;
                    };
            for (int time = 1; time <= most; time++) {
                points.add(new Point(at, time, 0));
            }
        }
        for (int look = 1; look <= LOOKS; look++) {
            points.add(new Point(At.QUIT, 0, look));
        }
        return points;
    }

    List<Line> run(int kills) throws Exception {
        try (ScriptedSmtp server = ScriptedSmtp.working()) {
            begin(server);
            return run(kills, server);
        }
    }

    private List<Line> run(int kills, ScriptedSmtp server) throws Exception {
        List<Line> lines = new ArrayList<>();
        Files.deleteIfExists(table);
        write("run\tkilled at\tkilled\tpair\ttwice\twrong\thalf");
        for (int i = 0; i < kills; i++) {
            // few runs are spread over all points
            Point point = POINTS.get((FROM + i * STRIDE) % POINTS.size());
            Line line = run(point, server);
            lines.add(line);
            write(
                    String.join(
                            "\t",
                            "" + (i + 1),
                            line.point(),
                            "" + line.killed(),
                            line.pair(),
                            "" + line.twice(),
                            "" + line.wrong(),
                            "" + line.half()));
        }
        return lines;
    }

    private Line run(Point point, ScriptedSmtp server) throws Exception {
        Path office = folder.resolve("office");
        copy(template, office);
        AtomicReference<Process> desk = new AtomicReference<>();
        AtomicBoolean killed = new AtomicBoolean();
        int wait = random.nextInt(4);
        server.again((at, time) -> {
            Process running = desk.get();
            if (at == point.at() && time == point.time() && running != null) {
                killed.set(true);
                return kill(running, wait);
            }
            return How.GO_ON;
        });
        Process sender = start(office, point.look());
        desk.set(sender);
        if (sender.getInputStream().read() == '!') {
            killed.set(true);
        }
        sender.destroyForcibly().waitFor();
        desk.set(null);
        server.quiet();
        return finish(office, point, killed.get(), server);
    }

    /** At once, or some moments later, when it may be in the middle of a write. */
    private static How kill(Process running, int wait) {
        try {
            if (wait > 0) {
                Thread.ofPlatform()
                        .start(() -> {
                            try {
                                running.waitFor(wait * 3L, TimeUnit.MILLISECONDS);
                            } catch (InterruptedException e) {
                                Thread.currentThread().interrupt();
                            }
                            running.destroyForcibly();
                        });
                return How.GO_ON;
            }
            running.destroyForcibly().waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return How.DROP;
    }

    /** Another desk goes on for days; then both sides are asked what there is. */
    private Line finish(Path office, Point point, boolean killed, ScriptedSmtp server)
            throws Exception {
        try (OfficeFixture next = OfficeFixture.empty(office)) {
            for (int day = 27; day < 30; day++) {
                next.clock.noonOf("2016-08-" + day);
                Outboxes.send(next.desk(), server.settings());
            }
            List<String> taken =
                    server.taken().stream().map(ScriptedSmtp.Taken::messageId).toList();
            int twice = taken.size() - (int) taken.stream().distinct().count();
            int wrong = 0;
            int half = 0;
            String pair = "";
            for (MailUnit unit : next.desk().outbox().of(number)) {
                for (OutgoingMail mail : unit.mails()) {
                    boolean there = taken.contains(mail.messageId());
                    wrong +=
                            switch (mail.state()) {
                                case SENT -> there ? 0 : 1;
                                case WAITING -> there ? 1 : 0;
                                case UNKNOWN -> 0;
                                default -> 1;
                            };
                }
                long has =
                        unit.mails().stream()
                                .filter(mail -> taken.contains(mail.messageId()))
                                .count();
                boolean all = unit.state() == UnitState.SENT && has == unit.mails().size();
                half += all || unit.state() == UnitState.HELD ? 0 : 1;
                if (unit.pair()) {
                    pair = unit.state() + " " + unit.trouble() + " " + has;
                }
            }
            return new Line(point.toString(), killed, pair, twice, wrong, half);
        }
    }

    private void write(String line) throws IOException {
        Files.writeString(table, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private void begin(ScriptedSmtp server) throws Exception {
        try (OfficeFixture first = OfficeFixture.begin(template)) {
            Outboxes.keep(first.desk(), server.settings());
            number = first.receive(SampleFiles.COMPLETE);
            first.walk(number, Stage.CONTACT_DISCLOSED);
        }
        // one that ends by itself leaves its classes for the others to begin with
        Path office = folder.resolve("office");
        copy(template, office);
        start(office, 0, "-XX:ArchiveClassesAtExit=" + archive).waitFor();
        if (server.taken().size() != 3) {
            throw new IOException(Files.readString(folder.resolve("errors")));
        }
    }

    private Process start(Path office, int look) throws IOException {
        return start(office, look, "-XX:SharedArchiveFile=" + archive);
    }

    private Process start(Path office, int look, String classes) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        classes,
                        "-Xlog:disable",
                        "-Djava.awt.headless=true",
                        "-Dorg.jooq.no-logo=true",
                        "-Dorg.jooq.no-tips=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        MailSender.class.getName(),
                        office.toString(),
                        "2016-08-26T03:00:00Z",
                        Integer.toString(look))
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
