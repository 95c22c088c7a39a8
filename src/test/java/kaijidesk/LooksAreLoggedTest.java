package kaijidesk;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.util.Set;
import java.util.TreeSet;

/**
 * R6.02: whatever way personal data leaves the desk by, its class logs the look. Whoever adds a way
 * out finds it named here.
 */
@AnalyzeClasses(packages = "kaijidesk", importOptions = ImportOption.DoNotIncludeTests.class)
class LooksAreLoggedTest {
    /** Nobody's data goes through these, or a caller that is checked itself logs for them. */
    private static final Set<String> SILENT =
            Set.of(
                    "DemoOffice", // invented people
                    "DemoRun",
                    "DemoScans", // the same people, into the office itself
                    "WatchedFolder", // the scanner's own file, moved within its folder
                    "FolderSource", // the mail as it lay there, moved within its folder
                    "PagePicture", // in memory, for the store
                    "DecodeMain", // to the desk itself
                    "Pictures", // of the demo's screens, masked
                    "Settings", // no case's data
                    "PageDots", // into memory, for the store
                    "ProfileForm", // values of the regime
                    "ProfileCommand",
                    "PrivateFile", // its callers log
                    "DeskClipboard", // its caller logs
                    "BackupFile", // encrypted as the office is; a backup is an entry of its own
                    "Everything", // the desk keeps that before it writes
                    "DurableFile",
                    "OfficeFile",
                    "OfficeLock", // empty
                    "MailRun", // each mail that is sent or held stands in its case's history
                    "HistoryCommand", // the desk itself keeps each export of the history
                    "TrailModel",
                    "PurgeCommand", // a certificate names nobody
                    "BadRows", // places and kinds, never what stood there
                    "RecordsCommand");

    private static final Set<String> WAYS =
            Set.of(
                    "PrivateFile.write",
                    "Printing.print",
                    "IppPrinter.print",
                    "SmtpLine.data",
                    "DeskClipboard.put");

    /** What asks for a look to be logged, or keeps an entry with the pages that it hands out. */
    private static final Set<String> LOGGED =
            Set.of("Ui.looked", "Desk.looked", "KaijiDesk.exported", "PrintDesk.copy");

    @ArchTest
    static void everyWayOutLogs(JavaClasses program) {
        Set<String> out = WaysOut.callers(program, LooksAreLoggedTest::leaves);
        assertThat(out).as("ways out").hasSizeGreaterThan(10).containsAll(SILENT);
        out.removeAll(SILENT);
        assertThat(WaysOut.callers(program, call -> LOGGED.contains(WaysOut.name(call))))
                .as("who logs a look")
                .containsAll(out);
    }

    /** Covers and masks have no other way to show data than by a reveal, which logs. */
    @ArchTest
    static void onlyAReveal(JavaClasses program) {
        assertThat(
                        new TreeSet<>(
                                WaysOut.callers(
                                        program,
                                        call -> WaysOut.name(call).equals("Office.looked"))))
                .as("the one place where the window logs")
                .containsExactly("Ui");
    }

    private static boolean leaves(JavaCodeUnitAccess<?> call) {
        return WaysOut.writes(call) || WAYS.contains(WaysOut.name(call));
    }
}
