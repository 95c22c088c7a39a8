package kaijidesk.app;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.logging.LogManager;
import kaijidesk.app.cli.Commands;
import picocli.CommandLine;

/** The program's entry: a window, or the command line. */
public final class Main {
    private Main() {}

    /**
     * Runs a command; without one the window opens.
     *
     * @param args see {@code kaijidesk --help}
     */
    public static void main(String[] args) {
        // Libraries log what they work on; nothing of it may reach a log (personal data).
        LogManager.getLogManager().reset();
        // Usage help is printed before options are read, and libraries' own texts follow the
        // default.
        Locale.setDefault(english(args) ? Locale.ENGLISH : Locale.JAPAN);
        System.exit(run(DataFolder.ofUser(), args));
    }

    static int run(Path usualFolder, String... args) {
        return commandLine(usualFolder).execute(args);
    }

    static CommandLine commandLine(Path usualFolder) {
        return Commands.of(usualFolder);
    }

    private static boolean english(String... args) {
        int lang = Arrays.asList(args).indexOf("--lang");
        return Arrays.asList(args).contains("--lang=en")
                || (lang >= 0 && lang + 1 < args.length && args[lang + 1].equals("en"));
    }
}
