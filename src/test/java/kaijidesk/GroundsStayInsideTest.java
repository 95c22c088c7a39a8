package kaijidesk;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import kaijidesk.cases.CaseFile;
import kaijidesk.cases.Decision;
import kaijidesk.cases.Ground;
import kaijidesk.cases.HistoryRow;
import kaijidesk.cases.MailPair;
import kaijidesk.cases.PrepareRefusal;
import kaijidesk.cases.Refusal;
import kaijidesk.desk.Desk;
import kaijidesk.desk.LettersDesk;
import kaijidesk.desk.MailroomDesk;
import kaijidesk.desk.OutboxDesk;
import kaijidesk.desk.PaperDesk;
import kaijidesk.desk.PrintDesk;
import kaijidesk.desk.RegimeDesk;
import kaijidesk.desk.RetentionDesk;
import kaijidesk.desk.ScansDesk;
import kaijidesk.desk.StationeryDesk;
import kaijidesk.desk.TrailDesk;
import kaijidesk.desk.WordingDesk;
import kaijidesk.ledgers.LedgerFiles;
import kaijidesk.letters.CoverWording;
import kaijidesk.letters.LeakGuard;
import kaijidesk.letters.LetterPress;
import kaijidesk.letters.OutsidePress;
import kaijidesk.letters.PrintedLetter;

/**
 * R3.06: who makes what leaves the program can't read a ground, and nothing new leaves it unseen.
 * Whoever adds a way out adds it here and to the tests that look through what comes out
 * (RefusalLeavesNoTraceTest, WordingIsSilentTest).
 */
@AnalyzeClasses(packages = "kaijidesk", importOptions = ImportOption.DoNotIncludeTests.class)
class GroundsStayInsideTest {
    /** Where a ground, or a note about it, can be read. */
    private static final Class<?>[] TELLING = {
        Ground.class,
        Refusal.class,
        PrepareRefusal.class,
        Decision.class,
        CaseFile.class,
        HistoryRow.class
    };

    /** The guard knows the ground to look for it. */
    @ArchTest
    static final ArchRule lettersAndLedgersReadNoGround =
            noClasses()
                    .that(
                            resideInAnyPackage("kaijidesk.letters..", "kaijidesk.ledgers..")
                                    .and(not(belongToAnyOf(LeakGuard.class))))
                    .should()
                    .dependOnClassesThat(belongToAnyOf(TELLING));

    /**
     * The demo refuses a case; the forms of acts find their choices by themselves. Who prepared and
     * who released a refusal is shown inside.
     */
    @ArchTest
    static final ArchRule windowAndCommandLineReadNoGround =
            noClasses()
                    .that(resideInAnyPackage("kaijidesk.ui..", "kaijidesk.app.."))
                    .and()
                    .doNotHaveFullyQualifiedName("kaijidesk.app.demo.DemoWalk")
                    .should()
                    .dependOnClassesThat(belongToAnyOf(Ground.class, PrepareRefusal.class))
                    .orShould()
                    .accessTargetWhere(WaysOut.to(Refusal.class, "ground"));

    /** The desk hands the refusal to the guard and reads nothing of it. */
    @ArchTest
    static final ArchRule theDeskReadsNoGround =
            noClasses()
                    .that(resideInAPackage("kaijidesk.desk.."))
                    .should()
                    .dependOnClassesThat(belongToAnyOf(Ground.class, PrepareRefusal.class))
                    .orShould()
                    .accessTargetWhere(WaysOut.to(Refusal.class, "ground"))
                    .orShould()
                    .accessTargetWhere(WaysOut.to(Refusal.class, "prepared"));

    /** The history holds grounds and notes: it is shown inside, in the window and in JSON. */
    @ArchTest
    static final ArchRule theHistoryIsShownInside =
            noClasses()
                    .that(
                            resideInAnyPackage("kaijidesk.ui..", "kaijidesk.app..")
                                    .and(named("HistoryTable", "TextCell", "Json").negate()))
                    .should()
                    .accessTargetWhere(WaysOut.to(HistoryRow.class, "fields"));

    @ArchTest
    static void everyWayOutIsKnown(JavaClasses program) {
        assertThat(made(Desk.class)).containsExactly("letterPdf");
        assertThat(made(PaperDesk.class)).containsExactlyInAnyOrder("sheet", "print");
        assertThat(made(RetentionDesk.class))
                .as("numbers, days and how a case ended")
                .containsExactly("certificate");
        assertThat(made(LettersDesk.class)).containsExactlyInAnyOrder("pdf", "courtesySheet");
        assertThat(made(ScansDesk.class)).as("a page as it was scanned").containsExactly("picture");
        assertThat(made(MailroomDesk.class)).isEmpty();
        assertThat(made(OutboxDesk.class)).isEmpty();
        assertThat(WaysOut.callers(program, call -> WaysOut.name(call).equals("SmtpLine.data")))
                .as("mails as their acts put them into the outbox, behind the leak guard")
                .containsExactly("MailRun");
        assertThat(made(CoverWording.class)).as("texts with the trade and no more").isEmpty();
        assertThat(made(PrintDesk.class)).as("stored letters").containsExactly("pages");
        assertThat(made(StationeryDesk.class))
                .as("outsides: addressee, sender and number")
                .containsExactlyInAnyOrder("envelopes", "labels", "calibration", "slip");
        assertThat(made(OutsidePress.class))
                .containsExactlyInAnyOrder("envelopes", "covers", "labels", "calibration", "slip");
        assertThat(made(LetterPress.class))
                .containsExactlyInAnyOrder(
                        "print", "specimen", "ledger", "sheet", "record", "courtesy");
        assertThat(made(WordingDesk.class)).as("letters to nobody").isEmpty();
        assertThat(made(RegimeDesk.class)).as("of a profile's values").containsExactly("export");
        assertThat(made(TrailDesk.class))
                .as("hashes and a count; an export holds nothing that was entered")
                .containsExactly("anchor");
        assertThat(made(LedgerFiles.class)).containsExactlyInAnyOrder("csv", "excel");
        assertThat(WaysOut.callers(program, call -> WaysOut.name(call).equals("PrivateFile.write")))
                .as("files of the command line and the window, for their owner only")
                .containsExactly(
                        "BadRows",
                        "DemoRun",
                        "HistoryCommand",
                        "LedgerCommand",
                        "LedgerModel",
                        "LetterCommand",
                        "MailsCommand",
                        "PdfActions",
                        "PostPaper",
                        "ProfileCommand",
                        "PurgeCommand",
                        "RecordsCommand",
                        "SheetCommand",
                        "TrailModel");
        assertThat(WaysOut.callers(program, call -> WaysOut.name(call).equals("PrivateFile.begin")))
                .as("long files")
                .containsExactly("HistoryCommand", "TrailModel");
        assertThat(
                        WaysOut.callers(
                                program,
                                call ->
                                        WaysOut.name(call).equals("FileDialogs.chooseSave")
                                                || WaysOut.name(call).equals("PrintRun.start")))
                .as("files and paper of the window")
                .containsExactly(
                        "BackupCard",
                        "BadRows",
                        "LedgerModel",
                        "LedgersPane",
                        "PdfActions",
                        "PrintQueue",
                        "PrintRun",
                        "ProfileForm",
                        "TrailPane");
        assertThat(WaysOut.callers(program, call -> WaysOut.name(call).equals("Printing.print")))
                .as("the one way to the window's printer")
                .containsExactly("PrintRun");
        assertThat(WaysOut.callers(program, call -> WaysOut.name(call).equals("IppPrinter.print")))
                .as("paper of the command line")
                .containsExactly("PrintCommand");
        assertThat(WaysOut.callers(program, call -> WaysOut.name(call).equals("DeskClipboard.put")))
                .as("the one way onto the clipboard, logged and for a minute")
                .containsExactly("CopyButton");
        assertThat(WaysOut.callers(program, call -> WaysOut.name(call).equals("CopyButton.<init>")))
                .as("what the window puts on the clipboard: both e-mails of stage 1, as kept")
                .containsExactly("MailTextsCard");
        assertThat(made(MailPair.class, LettersDesk.class))
                .as("as kept")
                .containsExactly("mailTexts");
        assertThat(made(MailPair.class, LetterPress.class)).containsExactly("mails");
        assertThat(WaysOut.callers(program, WaysOut::writes))
                .as(
                        "whatever else writes a file: also the demo's records, pictures, settings,"
                                + " keys and encrypted copies, scans in memory, mails and scans moved"
                                + " once they were taken in")
                .containsExactly(
                        "BackupFile",
                        "DecodeMain",
                        "DemoOffice",
                        "DemoRun",
                        "DemoScans",
                        "DeskClipboard",
                        "DurableFile",
                        "Everything",
                        "FolderSource",
                        "OfficeFile",
                        "OfficeLock",
                        "PageDots",
                        "PagePicture",
                        "Pictures",
                        "PrivateFile",
                        "ProfileForm",
                        "Settings",
                        "WatchedFolder");
    }

    /** Public methods that make a file. */
    private static Set<String> made(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getDeclaringClass() == type)
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method ->
                        method.getGenericReturnType().getTypeName().contains("byte[]")
                                || method.getReturnType() == PrintedLetter.class)
                .map(Method::getName)
                .collect(Collectors.toSet());
    }

    /** Public methods that give e-mails in words. */
    private static Set<String> made(Class<?> what, Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method ->
                        method.getGenericReturnType().getTypeName().contains(what.getName()))
                .map(Method::getName)
                .collect(Collectors.toSet());
    }

    private static com.tngtech.archunit.base.DescribedPredicate<JavaClass> named(String... names) {
        return com.tngtech.archunit.base.DescribedPredicate.describe(
                "are named " + Arrays.toString(names),
                type -> Arrays.asList(names).contains(type.getSimpleName()));
    }
}
