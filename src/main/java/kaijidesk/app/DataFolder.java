package kaijidesk.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Where an office's data lies unless somebody says otherwise. */
final class DataFolder {
    private static final String NAME = "kaijidesk";

    private DataFolder() {}

    /** The user's own data folder by the habits of the system. */
    static Path ofUser() {
        return of(
                System.getProperty("os.name", ""),
                System.getProperty("user.home", "."),
                System.getenv());
    }

    static Path of(String system, String home, Map<String, String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return Path.of(environment.getOrDefault("APPDATA", home), NAME);
        }
        if (name.startsWith("mac")) {
            return Path.of(home, "Library", "Application Support", NAME);
        }
        String data = environment.getOrDefault("XDG_DATA_HOME", "");
        return data.isEmpty() ? Path.of(home, ".local", "share", NAME) : Path.of(data, NAME);
    }
}
