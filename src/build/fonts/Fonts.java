import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/**
 * Lays the fonts that package-lock.json pins into a folder. They are fetched once into the user's
 * cache, under the lock file's hash; from then on this needs neither npm nor a network. Two builds
 * may run this at once.
 *
 * <p>Arguments: the folder of the lock file, the folder to fill, the file that takes the one-line
 * reason when it can't be done (the build reads it and fails with it).
 */
final class Fonts {
    private static final String SCOPE = "node_modules/@expo-google-fonts/";
    private static final Map<String, String> WANTED =
            new TreeMap<>(
                    Map.of(
                            "NotoSerifJP-Regular.ttf",
                            "noto-serif-jp/400Regular/NotoSerifJP_400Regular.ttf",
                            "NotoSerifJP-Bold.ttf",
                            "noto-serif-jp/700Bold/NotoSerifJP_700Bold.ttf",
                            "NotoSerifJP-OFL.txt",
                            "noto-serif-jp/LICENSE_FONT",
                            "NotoSansJP-Regular.ttf",
                            "noto-sans-jp/400Regular/NotoSansJP_400Regular.ttf",
                            "NotoSansJP-Medium.ttf",
                            "noto-sans-jp/500Medium/NotoSansJP_500Medium.ttf",
                            "NotoSansJP-Bold.ttf",
                            "noto-sans-jp/700Bold/NotoSansJP_700Bold.ttf",
                            "NotoSansJP-OFL.txt",
                            "noto-sans-jp/LICENSE_FONT"));

    private Fonts() {}

    /** A reason that a person can act on. */
    private static final class CannotFetch extends Exception {
        private static final long serialVersionUID = 1;

        CannotFetch(String reason) {
            super(reason);
        }
    }

    /** Fills the folder, or leaves the reason why not. */
    public static void main(String[] args) throws Exception {
        Path source = Path.of(args[0]);
        Path out = Path.of(args[1]);
        Path reason = Path.of(args[2]);
        Files.deleteIfExists(reason);
        try {
            Path cached = cached(source);
            Files.createDirectories(out);
            for (String name : WANTED.keySet()) {
                Files.copy(
                        cached.resolve(name),
                        out.resolve(name),
                        StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (CannotFetch e) {
            Files.createDirectories(reason.toAbsolutePath().getParent());
            Files.writeString(reason, e.getMessage());
        }
    }

    private static Path cached(Path source) throws Exception {
        byte[] lock = Files.readAllBytes(source.resolve("package-lock.json"));
        byte[] hash =
                MessageDigest.getInstance("SHA-256")
                        .digest((new String(lock, "UTF-8") + WANTED).getBytes("UTF-8"));
        Path root = cacheRoot();
        Path done = root.resolve(HexFormat.of().formatHex(hash, 0, 8));
        if (Files.isDirectory(done)) {
            return done;
        }
        Files.createDirectories(root);
        // the second of two builds waits here and then finds the work done
        try (FileChannel channel =
                        FileChannel.open(
                                root.resolve("lock"),
                                StandardOpenOption.CREATE,
                                StandardOpenOption.WRITE);
                var held = channel.lock()) {
            if (!Files.isDirectory(done)) {
                fetch(source, Files.createTempDirectory(root, "fetch"), done);
            }
        }
        return done;
    }

    private static Path cacheRoot() {
        String os = System.getProperty("os.name").toLowerCase(java.util.Locale.ROOT);
        Path home = Path.of(System.getProperty("user.home"));
        Path base;
        if (os.contains("win") && System.getenv("LOCALAPPDATA") != null) {
            base = Path.of(System.getenv("LOCALAPPDATA"));
        } else if (os.contains("mac")) {
            base = home.resolve("Library/Caches");
        } else {
            String xdg = System.getenv("XDG_CACHE_HOME");
            base = xdg == null || xdg.isEmpty() ? home.resolve(".cache") : Path.of(xdg);
        }
        return base.resolve("kaijidesk-build/fonts");
    }

    private static void fetch(Path source, Path work, Path done) throws Exception {
        try {
            for (String name : new String[] {"package.json", "package-lock.json"}) {
                Files.copy(source.resolve(name), work.resolve(name));
            }
            npm(work);
            Path ready = Files.createDirectory(work.resolve("ready"));
            for (var wanted : WANTED.entrySet()) {
                Files.copy(work.resolve(SCOPE + wanted.getValue()), ready.resolve(wanted.getKey()));
            }
            Files.move(ready, done, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            delete(work);
        }
    }

    private static void npm(Path work) throws Exception {
        String npm = System.getProperty("os.name").startsWith("Windows") ? "npm.cmd" : "npm";
        Path log = work.resolve("npm.log");
        Process process;
        try {
            process =
                    new ProcessBuilder(npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund")
                            .directory(work.toFile())
                            .redirectErrorStream(true)
                            .redirectOutput(log.toFile())
                            .start();
        } catch (IOException e) {
            throw new CannotFetch(
                    "npm was not found: the first build fetches the Noto fonts with it (package"
                            + " npm, or Node.js with npm); later builds don't need it.");
        }
        if (!process.waitFor(5, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new CannotFetch("npm took over 5 minutes to fetch the Noto fonts; try again.");
        }
        if (process.exitValue() != 0) {
            String said =
                    Files.readAllLines(log).stream()
                            .filter(line -> line.startsWith("npm error") || line.contains("ERR!"))
                            .limit(3)
                            .reduce("", (a, b) -> a + " " + b);
            throw new CannotFetch("npm could not fetch the Noto fonts:" + said);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
