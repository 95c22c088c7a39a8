package kaijidesk.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Objects;
import kaijidesk.access.PasswordCost;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line with what holds for every command: which arguments it takes, and crashes. */
public final class Commands {
    private Commands() {}

    /** All commands, over the folder where the user's office usually lies. */
    public static CommandLine of(Path usualFolder) {
        return of(
                usualFolder,
                Passwords.ofTerminal(),
                Passwords.ofLines(System.in),
                PasswordCost.USUAL);
    }

    /** The same with passwords from elsewhere. */
    static CommandLine of(
            Path usualFolder, Passwords terminal, Passwords lines, PasswordCost cost) {
        KaijiDesk kaijidesk = new KaijiDesk(usualFolder, terminal, lines, cost);
        return new CommandLine(kaijidesk)
                .setExecutionStrategy(parsed -> execute(kaijidesk, parsed))
                .setParameterExceptionHandler(Commands::wrongUsage)
                .setExecutionExceptionHandler(
                        (failure, line, parsed) -> crashed(kaijidesk, failure));
    }

    private static int execute(KaijiDesk kaijidesk, ParseResult parsed) {
        // what stands where Java couldn't read the terminal's bytes; no name would be itself
        if (parsed.originalArgs().stream().anyMatch(argument -> argument.contains("\uFFFD"))) {
            return kaijidesk.unusable("damaged-argument");
        }
        try {
            kaijidesk.person();
        } catch (IllegalArgumentException e) {
            return kaijidesk.unusable("bad-user");
        }
        try {
            return new CommandLine.RunLast().execute(parsed);
        } catch (StackOverflowError | OutOfMemoryError e) {
            return crashed(kaijidesk, e);
        }
    }

    /** Nobody expected it: its kind alone is said, since its text may hold personal data. */
    private static int crashed(KaijiDesk kaijidesk, Throwable failure) {
        Throwable first = failure;
        while (first instanceof CommandLine.ExecutionException && first.getCause() != null) {
            first = Objects.requireNonNull(first.getCause());
        }
        kaijidesk.unusable("crashed", first.getClass().getName());
        return KaijiDesk.CRASHED;
    }

    /** As picocli does it, but with what was typed made visible. */
    private static int wrongUsage(ParameterException problem, String[] arguments) {
        CommandLine command = problem.getCommandLine();
        PrintWriter err = Visible.over(command.getErr());
        err.println(problem.getMessage());
        if (!UnmatchedArgumentException.printSuggestions(problem, err)) {
            command.usage(command.getErr(), command.getColorScheme());
        }
        return KaijiDesk.UNUSABLE;
    }
}
