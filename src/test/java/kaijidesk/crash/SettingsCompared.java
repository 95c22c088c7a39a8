package kaijidesk.crash;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/** Kills the small writer on every database and setting that was considered. */
final class SettingsCompared {
    private static final Random RANDOM = new Random(2016);

    /** What is compared. */
    private record Kind(String name, String jar, String address, String password, String force) {}

    private SettingsCompared() {}

    /** With a folder for the files, the number of kills of each, and the jars. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        int kills = Integer.parseInt(arguments[1]);
        List<String> lines = new ArrayList<>();
        lines.add("what\tkills\tsaid\tlost\tkills with loss\thalf\tfailed");
        for (int i = 2; i < arguments.length; i++) {
            for (Kind kind : kinds(arguments[i])) {
                lines.add(line(folder, kind, kills));
                Files.write(folder.resolveSibling("crash-settings.tsv"), lines);
            }
        }
    }

    private static List<Kind> kinds(String jar) {
        String name = Path.of(jar).getFileName().toString().replace(".jar", "");
        if (name.startsWith("sqlite")) {
            return List.of(
                    new Kind(
                            name + " WAL FULL",
                            jar,
                            "jdbc:sqlite:%s?journal_mode=WAL&synchronous=FULL",
                            "",
                            ""));
        }
        String plain = "jdbc:h2:async:%s;TRACE_LEVEL_FILE=0";
        String sealed = plain + ";CIPHER=AES";
        return List.of(
                new Kind(name + " plain, as it comes", jar, plain, "", ""),
                new Kind(name + " AES, as it comes", jar, sealed, "key ", ""),
                new Kind(name + " AES, WRITE_DELAY=0", jar, sealed + ";WRITE_DELAY=0", "key ", ""),
                new Kind(
                        name + " AES, WRITE_DELAY=0, checkpoint sync",
                        jar,
                        sealed + ";WRITE_DELAY=0",
                        "key ",
                        "checkpoint sync"));
    }

    private static String line(Path folder, Kind kind, int kills) throws Exception {
        long said = 0;
        long lost = 0;
        long losing = 0;
        long half = 0;
        long failed = 0;
        for (int i = 0; i < kills; i++) {
            kaijidesk.store.Restore.clear(folder);
            Files.createDirectories(folder);
            Process writer = start(folder, kind, "write");
            while (writer.isAlive() && size(folder) < 20) {
                writer.waitFor(2, TimeUnit.MILLISECONDS);
            }
            writer.waitFor(RANDOM.nextInt(200), TimeUnit.MILLISECONDS);
            boolean died = !writer.isAlive();
            writer.destroyForcibly().waitFor();
            Process looker = start(folder, kind, "look");
            String found = new String(looker.getInputStream().readAllBytes()).strip();
            String[] numbers = found.split("\t");
            if (died || numbers.length != 3) {
                failed++;
                continue;
            }
            said += Long.parseLong(numbers[0]);
            lost += Long.parseLong(numbers[1]);
            losing += numbers[1].equals("0") ? 0 : 1;
            half += Long.parseLong(numbers[2]);
        }
        return String.join(
                "\t",
                kind.name(),
                "" + kills,
                "" + said,
                "" + lost,
                "" + losing,
                "" + half,
                "" + failed);
    }

    private static long size(Path folder) throws Exception {
        Path done = folder.resolve("done");
        return Files.exists(done) ? Files.size(done) : 0;
    }

    private static Process start(Path folder, Kind kind, String what) throws Exception {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("crash.classes") + File.pathSeparator + kind.jar(),
                        SmallWriter.class.getName(),
                        what,
                        kind.address().formatted(folder.resolve("small").toAbsolutePath()),
                        kind.password(),
                        kind.force(),
                        folder.resolve("done").toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
