package kaijidesk.app;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
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
        return commandLine(usualFolder).execute(args.length == 0 ? new String[] {"desk"} : args);
    }

    static CommandLine commandLine(Path usualFolder) {
        return Commands.of(usualFolder);
    }

    private static boolean english(String... args) {
        List<String> given = Arrays.asList(args);
        int lang = given.indexOf("--lang");
        return given.contains("--lang=en")
                || (lang >= 0 && given.subList(lang, given.size()).contains("en"));
    }
}
