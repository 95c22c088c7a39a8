package kaijidesk.ui.base;

import java.io.IOException;
import java.util.stream.Collectors;
import kaijidesk.access.CannotEnter;
import kaijidesk.desk.ActBarred;
import kaijidesk.desk.CannotBackUp;
import kaijidesk.desk.CannotPeople;
import kaijidesk.desk.CannotPost;
import kaijidesk.desk.CannotPrint;
import kaijidesk.desk.CannotScan;
import kaijidesk.desk.CaseChanged;
import kaijidesk.desk.CasePurged;
import kaijidesk.desk.LetterWouldTell;
import kaijidesk.desk.NoSuchCase;
import kaijidesk.desk.NoSuchSheet;
import kaijidesk.desk.NotAllowed;
import kaijidesk.desk.OutOfReach;
import kaijidesk.desk.ProfileFaulty;
import kaijidesk.desk.UnreadableProfile;
import kaijidesk.desk.WrittenNotForced;
import kaijidesk.mail.UnreadableMail;
import kaijidesk.records.UnreadableRecords;
import kaijidesk.scans.CannotRead;
import kaijidesk.text.Texts;
import kaijidesk.ui.masks.Steps;

/** What went wrong, in the user's words and without technical detail. */
public final class Failures {
    private static final System.Logger LOG = System.getLogger(Failures.class.getName());

    private Failures() {}

    /**
     * The message for a failure. One that nobody expected is logged by its kind alone: its text may
     * hold personal data.
     */
    public static String text(Exception failure, Texts texts) {
        return switch (failure) {
            case ActBarred barred ->
                    barred.bars().stream()
                            .map(bar -> bar.rule().id() + " " + Steps.text(bar.reason(), texts))
                            .distinct()
                            .collect(Collectors.joining("\n"));
            case CannotPeople people -> Steps.text(people.reason(), texts);
            case NotAllowed no -> texts.get("cli." + no.key());
            case CannotEnter no ->
                    texts.get("ui.enter." + no.reason().name(), (int) no.waiting().toSeconds() + 1);
            case CannotPost stopped -> Steps.text(stopped.reason(), texts);
            case CannotScan stopped -> Steps.text(stopped.reason(), texts);
            case CannotBackUp no -> texts.get("cli." + no.key());
            case OutOfReach disk -> texts.get("cli." + disk.key());
            case CaseChanged changed -> texts.get("ui.failure.changed");
            case NoSuchCase none -> texts.get("ui.failure.no-such-case");
            case CasePurged purged -> texts.get("ui.failure.purged", purged.number().value());
            case NoSuchSheet none -> Steps.text(none.reason(), texts);
            case CannotPrint print ->
                    texts.get("ui.failure.cannot-print", String.join(" ", print.characters()));
            case LetterWouldTell stopped ->
                    texts.get("ui.failure.would-tell", texts.of((Enum<?>) stopped.what()));
            case ProfileFaulty faulty ->
                    faulty.problems().stream()
                            .map(problem ->
                                    texts.get(
                                            "ui.profile.problem",
                                            problem.field(),
                                            Steps.text(problem.what(), texts)))
                            .collect(Collectors.joining("\n"));
            case UnreadableProfile file -> texts.get("cli.profile." + file.why(), file.where());
            case CannotOpen office -> texts.get(office.key(), office.arguments());
            case UnreadableRecords records ->
                    texts.get("cli.records." + records.why(), records.file(), records.column());
            case CannotRead scan -> texts.get("cli.scan." + scan.why(), texts.get("ui.scans.one"));
            case UnreadableMail mail -> texts.of(mail.why());
            case WrittenNotForced written -> texts.get("ui.failure.not-forced");
            case IOException io -> texts.get("ui.failure.file");
            default -> {
                LOG.log(
                        System.Logger.Level.WARNING,
                        "unexpected {0}",
                        failure.getClass().getName());
                yield texts.get("ui.failure.unknown");
            }
        };
    }
}
