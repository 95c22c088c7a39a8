package kaijidesk.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;
import kaijidesk.access.CannotEnter;
import kaijidesk.access.PasswordCost;
import kaijidesk.app.Offices;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.Look;
import kaijidesk.cases.Person;
import kaijidesk.desk.CannotDo;
import kaijidesk.desk.Desk;
import kaijidesk.desk.NotAllowed;
import kaijidesk.desk.OfficeDoor;
import kaijidesk.desk.OutOfReach;
import kaijidesk.desk.WrittenNotForced;
import kaijidesk.store.OfficeUnavailable;
import kaijidesk.store.StoreFailure;
import kaijidesk.text.Texts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * The command {@code kaijidesk}: the options that every command has, and the office that commands
 * work on.
 */
@Command(
        name = "kaijidesk",
        subcommands = {
            DeskCommand.class,
            DemoCommand.class,
            RecordsCommand.class,
            InitCommand.class,
            UserCommand.class,
            KeyCommand.class,
            BackupCommand.class,
            ExportAllCommand.class,
            RestoreCommand.class,
            DrillCommand.class,
            CheckCommand.class,
            RightsHolderCommand.class,
            ReceiveCommand.class,
            ScansCommand.class,
            InboxCommand.class,
            FetchCommand.class,
            ReceiveClaimCommand.class,
            CasesCommand.class,
            ShowCommand.class,
            ActsCommand.class,
            DoCommand.class,
            SeesCommand.class,
            MailsCommand.class,
            LettersCommand.class,
            LetterCommand.class,
            PrintCommand.class,
            PrinterCommand.class,
            SheetCommand.class,
            PostCommand.class,
            SendCommand.class,
            OutboxCommand.class,
            MailServerCommand.class,
            LedgerCommand.class,
            ProfileCommand.class,
            HolidaysCommand.class,
            HistoryCommand.class,
            PurgeCommand.class
        },
        resourceBundle = "kaijidesk.text.cli")
public final class KaijiDesk implements Callable<Integer> {
    /** Done. */
    public static final int DONE = 0;

    /** Refused by a rule, which is named. */
    public static final int REFUSED = 1;

    /** Wrong usage or unreadable input. */
    public static final int UNUSABLE = 2;

    /** The program failed in a way that nobody expected. */
    public static final int CRASHED = 3;

    /** Only somebody at the printer can tell whether it was done. */
    public static final int UNSURE = 4;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before any command runs
    private CommandSpec spec;

    @Option(names = "--data", paramLabel = "DIR", scope = CommandLine.ScopeType.INHERIT)
    private @Nullable Path data;

    @Option(names = "--user", paramLabel = "NAME", scope = CommandLine.ScopeType.INHERIT)
    private @Nullable String user;

    @Option(names = "--lang", paramLabel = "ja|en", scope = CommandLine.ScopeType.INHERIT)
    private String language = "ja";

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = CommandLine.ScopeType.INHERIT)
    private boolean help;

    @Option(names = "--password-stdin", scope = CommandLine.ScopeType.INHERIT)
    private boolean fromStdin;

    private final Path usualFolder;
    private final Passwords terminal;
    private final Passwords lines;
    private final PasswordCost cost;

    /**
     * With the folder where the user's office lies unless {@code --data} names another.
     *
     * @param terminal asks for passwords
     * @param lines gives them with {@code --password-stdin}
     * @param cost what trying one is to cost
     */
    KaijiDesk(Path usualFolder, Passwords terminal, Passwords lines, PasswordCost cost) {
        this.usualFolder = usualFolder;
        this.terminal = terminal;
        this.lines = lines;
        this.cost = cost;
    }

    /** Without a command the window opens. */
    @Override
    public Integer call() {
        return DeskCommand.run(this);
    }

    /**
     * What a command does with the open office.
     *
     * @see #with
     */
    interface Work {
        /** Does it and returns the exit status. */
        int in(Desk desk) throws CannotDo, CannotEnter, NoPassword;
    }

    /**
     * What a command does at the door.
     *
     * @see #entering
     */
    interface Entry {
        /** Does it and returns the exit status. */
        int go() throws CannotDo, CannotEnter, OfficeUnavailable, NoPassword;
    }

    /** Signs in, does the work and says in the user's words what went wrong. */
    int with(Work work) {
        return entering(() -> {
            try (Desk desk = door().enter(person(), password())) {
                desk.backups()
                        .clockBehind()
                        .ifPresent(last -> unusable("clock-behind", texts().moment(last)));
                HistoryCommand.fault(this, desk.trail().atStart());
                HistoryCommand.anchor(this, desk.trail().anchorAtStart());
                return work.in(desk);
            }
        });
    }

    /** Says in the user's words what went wrong at the door, or behind it. */
    int entering(Entry entry) {
        try {
            return entry.go();
        } catch (NoPassword e) {
            return unusable("no-password");
        } catch (CannotEnter e) {
            unusable(
                    "enter." + e.reason().name(),
                    folder().toString(),
                    (int) e.waiting().toSeconds() + 1);
            return e.reason() == CannotEnter.Reason.WRONG || e.reason() == CannotEnter.Reason.WAIT
                    ? REFUSED
                    : UNUSABLE;
        } catch (OfficeUnavailable e) {
            return unusable("office." + e.reason().name(), folder().toString());
        } catch (CannotDo e) {
            return new Complaints(this).about(e);
        } catch (NotAllowed e) {
            unusable(e.key());
            return REFUSED;
        } catch (OutOfReach e) {
            return unusable(e.key());
        } catch (WrittenNotForced e) {
            return unusable("office.not-forced");
        } catch (StoreFailure e) {
            return unusable("office.failure", e.getMessage() + "");
        }
    }

    /** The door of the office. */
    OfficeDoor door() {
        return Offices.door(folder(), cost);
    }

    /** The password of who signs in. */
    char[] password() throws NoPassword {
        return secret("cli.ask-password");
    }

    /** What somebody types unseen, or the next line of standard input. */
    char[] secret(String prompt) throws NoPassword {
        return (fromStdin ? lines : terminal)
                .next(texts().get(prompt, person().name()))
                .orElseThrow(NoPassword::new);
    }

    /** A new password for somebody; who types it types it twice. */
    char[] newPassword(Person person) throws NoPassword {
        Passwords source = fromStdin ? lines : terminal;
        String prompt = texts().get("cli.ask-new-password", person.name());
        char[] first = source.next(prompt).orElseThrow(NoPassword::new);
        while (source.typed()) {
            char[] again =
                    source.next(texts().get("cli.ask-again", person.name()))
                            .orElseThrow(NoPassword::new);
            if (Arrays.equals(first, again)) {
                break;
            }
            err().println(texts().get("cli.not-the-same"));
            first = source.next(prompt).orElseThrow(NoPassword::new);
        }
        return first;
    }

    /** Logs that data leaves in a file, before it does (R6.02). */
    void exported(Desk desk, @Nullable CaseNumber number, String about) {
        desk.looked(new Look(Look.Kind.EXPORT, number, about), person());
    }

    /** Says what can't be used, where, and what to do. */
    int unusable(String key, Object... arguments) {
        Object[] shown =
                Arrays.stream(arguments)
                        .map(each -> each instanceof Integer ? each : Visible.line(each.toString()))
                        .toArray();
        err().println(texts().get("cli." + key, shown));
        return UNUSABLE;
    }

    /** The office's folder. */
    public Path folder() {
        return data == null ? usualFolder : data;
    }

    /**
     * Who acts.
     *
     * @throws IllegalArgumentException when nobody can have such a name
     */
    public Person person() {
        String name = user == null || user.isBlank() ? System.getProperty("user.name", "") : user;
        return new Person(name.isBlank() ? "unknown" : name);
    }

    /** Texts in the language asked for. */
    public Texts texts() {
        return new Texts(Locale.of(language));
    }

    /** A case's number as written. */
    static CaseNumber number(String written) throws kaijidesk.desk.NoSuchCase {
        try {
            return new CaseNumber(written);
        } catch (IllegalArgumentException e) {
            throw new kaijidesk.desk.NoSuchCase(written);
        }
    }

    PrintWriter out() {
        return Visible.over(spec.commandLine().getOut());
    }

    PrintWriter err() {
        return Visible.over(spec.commandLine().getErr());
    }
}
