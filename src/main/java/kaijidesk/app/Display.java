package kaijidesk.app;

import java.util.Locale;
import java.util.Map;

/** Whether a window can be opened at all. */
public final class Display {
    private Display() {}

    /** Whether this machine has a display for this process. */
    public static boolean present() {
        return present(System.getProperty("os.name", ""), System.getenv());
    }

    static boolean present(String system, Map<String, String> environment) {
        boolean linux = system.toLowerCase(Locale.ROOT).contains("linux");
        return !linux || !environment.getOrDefault("DISPLAY", "").isEmpty();
    }
}
