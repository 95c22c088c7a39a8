package kaijidesk;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;

/** The house's floors: an arrow may only go down, and each library stays on its own floor. */
@AnalyzeClasses(packages = "kaijidesk", importOptions = ImportOption.DoNotIncludeTests.class)
class FloorsTest {
    @ArchTest static final ArchRule textLiesBelowEverything = sees("text");

    @ArchTest static final ArchRule rulesSeeThemselvesOnly = sees("regime");
    @ArchTest static final ArchRule casesSeeTheRules = sees("cases", "regime");

    @ArchTest
    static final ArchRule storeSpeaksCases =
            sees("store", "access", "trail", "mailroom", "cases", "regime");

    @ArchTest static final ArchRule keysKnowNoData = sees("access", "cases", "regime");
    @ArchTest static final ArchRule theMailRoomIsPure = sees("mailroom", "cases", "regime");
    @ArchTest static final ArchRule envelopesAreGeometry = sees("envelopes", "regime");
    @ArchTest static final ArchRule theHistoryProvesItself = sees("trail", "cases", "regime");
    @ArchTest static final ArchRule mailIsWhatComesIn = sees("mail", "cases", "regime");

    /** Fetching brings bytes: it knows neither what they say nor where they are kept. */
    @ArchTest static final ArchRule fetchingKnowsNothing = sees("fetch");

    @ArchTest static final ArchRule recordsAreWhatComesIn = sees("records", "cases", "regime");

    @ArchTest
    static final ArchRule lettersAreWhatGoesOut =
            sees("letters", "envelopes", "cases", "regime", "text");

    /** What comes back on paper bears the codes of what went out. */
    @ArchTest static final ArchRule scansAreOfLetters = sees("scans", "letters", "cases");

    /** Whatever is printed was typeset before. */
    @ArchTest static final ArchRule printingTakesFinishedPages = sees("printing", "letters");

    @ArchTest
    static final ArchRule theDeskIsTheOneDoor =
            sees(
                    "desk",
                    "store",
                    "access",
                    "trail",
                    "letters",
                    "ledgers",
                    "mailroom",
                    "envelopes",
                    "mail",
                    "fetch",
                    "records",
                    "scans",
                    "cases",
                    "regime",
                    "text");

    /** The screens see the desk and what it hands out; never the store. */
    @ArchTest
    static final ArchRule screensSeeTheDesk =
            sees(
                    "ui",
                    "desk",
                    "access",
                    "trail",
                    "letters",
                    "printing",
                    "ledgers",
                    "mailroom",
                    "envelopes",
                    "mail",
                    "fetch",
                    "records",
                    "scans",
                    "cases",
                    "regime",
                    "text");

    @ArchTest
    static final ArchRule nothingSeesTheTop =
            noClasses()
                    .that(resideOutsideOfPackages("kaijidesk.app.."))
                    .should()
                    .dependOnClassesThat(resideInAPackage("kaijidesk.app.."));

    @ArchTest
    static final ArchRule noCyclesBetweenFloors =
            slices().matching("kaijidesk.(*)..").should().beFreeOfCycles();

    /** Start-up wires the command line, which opens offices; jOOQ's classes are as they are. */
    @ArchTest
    static final ArchRule noCyclesBetweenPackages =
            slices().matching("kaijidesk.(**)")
                    .should()
                    .beFreeOfCycles()
                    .ignoreDependency(resideInAPackage("..app.."), resideInAPackage("..app.."))
                    .ignoreDependency(resideInAPackage("..gen.."), resideInAPackage("..gen.."));

    @ArchTest
    static final ArchRule rulesAndCasesArePure =
            classes()
                    .that()
                    .resideInAnyPackage(
                            "kaijidesk.regime",
                            "kaijidesk.cases",
                            "kaijidesk.mailroom",
                            "kaijidesk.envelopes")
                    .should()
                    .onlyDependOnClassesThat(
                            resideInAnyPackage(
                                    "kaijidesk.regime",
                                    "kaijidesk.cases",
                                    "kaijidesk.mailroom",
                                    "kaijidesk.envelopes",
                                    "java.lang..",
                                    "java.util..",
                                    "java.math",
                                    "java.text",
                                    "java.time..",
                                    "java.text",
                                    "org.jspecify.annotations"));

    /** As the rules, with the JDK's cryptography. */
    @ArchTest
    static final ArchRule theHistoryIsPure =
            classes()
                    .that()
                    .resideInAPackage("kaijidesk.trail")
                    .should()
                    .onlyDependOnClassesThat(
                            resideInAnyPackage(
                                    "kaijidesk.trail",
                                    "kaijidesk.cases",
                                    "java.lang..",
                                    "java.util..",
                                    "java.time..",
                                    "java.nio",
                                    "java.nio.charset",
                                    "java.security..",
                                    "javax.crypto..",
                                    "org.jspecify.annotations"));

    @ArchTest
    static final ArchRule rulesAndCasesHaveNoClock =
            noClasses()
                    .that()
                    .resideInAnyPackage(
                            "kaijidesk.regime",
                            "kaijidesk.cases",
                            "kaijidesk.mailroom",
                            "kaijidesk.envelopes",
                            "kaijidesk.trail",
                            "kaijidesk.text")
                    .should()
                    .callMethodWhere(asksForTheTime())
                    .orShould()
                    .dependOnClassesThat()
                    .haveFullyQualifiedName("java.time.Clock")
                    .orShould()
                    .dependOnClassesThat()
                    .haveFullyQualifiedName("java.util.Random");

    @ArchTest
    static final ArchRule sqlStaysInTheStore =
            only("kaijidesk.store..", "javax.sql..", "org.jooq..", "org.h2..");

    /** The office's own data through the store; another's, read only, through the records. */
    @ArchTest
    static final ArchRule jdbcStaysInTwoPlaces =
            noClasses()
                    .that(
                            resideOutsideOfPackages(
                                    "kaijidesk.store..", "kaijidesk.records.database.."))
                    .should()
                    .dependOnClassesThat(resideInAPackage("java.sql.."));

    /** Printing hands a stored PDF to the printer, no more. */
    @ArchTest
    static final ArchRule pdfStaysWithThePaper =
            noClasses()
                    .that(resideOutsideOfPackages("kaijidesk.letters..", "kaijidesk.scans.."))
                    .should()
                    .dependOnClassesThat(resideInAPackage("org.apache.pdfbox.."));

    /** What comes in from outside is decoded by a program of its own, nowhere else. */
    @ArchTest
    static final ArchRule scansAreDecodedElsewhere =
            noClasses()
                    .that()
                    .doNotHaveFullyQualifiedName("kaijidesk.scans.DecodeMain")
                    .and()
                    .haveNameNotMatching("kaijidesk\\.scans\\.PageDecoder(\\$.*)?")
                    .should()
                    .dependOnClassesThat()
                    .haveFullyQualifiedName("kaijidesk.scans.PageDecoder");

    @ArchTest
    static final ArchRule codesStayWithThePaper =
            noClasses()
                    .that(resideOutsideOfPackages("kaijidesk.letters..", "kaijidesk.scans.."))
                    .should()
                    .dependOnClassesThat(resideInAPackage("com.google.zxing.."));

    /** Nothing but a printer is ever spoken to. */
    @ArchTest
    static final ArchRule theNetworkStaysWithThePrinters =
            only("kaijidesk.printing..", "java.net.http..");

    /** Mails are fetched in one place; reading one connects to nothing. */
    @ArchTest
    static final ArchRule mailboxesAreReadInOnePlace =
            only("kaijidesk.fetch..", "org.eclipse.angus.mail.imap..");

    @ArchTest
    static final ArchRule theCommandLineStaysAtTheTop = only("kaijidesk.app..", "picocli..");

    @ArchTest
    static final ArchRule windowsStayAtTheTop =
            noClasses()
                    .that(resideOutsideOfPackages("kaijidesk.ui..", "kaijidesk.app.."))
                    .should()
                    .dependOnClassesThat(
                            resideInAnyPackage(
                                    "javafx..",
                                    "org.controlsfx..",
                                    "atlantafx..",
                                    "org.kordamp.."));

    @ArchTest
    static final ArchRule onlyTheTopSpeaksToTheTerminal =
            noClasses()
                    .that(resideOutsideOfPackages("kaijidesk.app.."))
                    .should()
                    .accessField(System.class, "out")
                    .orShould()
                    .accessField(System.class, "err");

    @ArchTest
    static final ArchRule nobodyPrintsStackTraces =
            noClasses().should().callMethodWhere(printsAStackTrace());

    private static ArchRule sees(String floor, String... below) {
        Set<String> allowed =
                Stream.concat(Stream.of(floor), Arrays.stream(below))
                        .collect(java.util.stream.Collectors.toUnmodifiableSet());
        DescribedPredicate<JavaClass> elsewhere =
                DescribedPredicate.describe(
                        "lie in the house outside " + allowed,
                        type -> inHouse(type) && !allowed.contains(floor(type)));
        return noClasses()
                .that()
                .resideInAPackage("kaijidesk." + floor + "..")
                .should()
                .dependOnClassesThat(elsewhere)
                .allowEmptyShould(floor.equals("ui"));
    }

    private static ArchRule only(String owner, String... packages) {
        return noClasses()
                .that(resideOutsideOfPackages(owner))
                .should()
                .dependOnClassesThat(resideInAnyPackage(packages));
    }

    private static boolean inHouse(JavaClass type) {
        return type.getPackageName().startsWith("kaijidesk.");
    }

    private static String floor(JavaClass type) {
        return type.getPackageName().split("\\.")[1];
    }

    private static DescribedPredicate<JavaCall<?>> asksForTheTime() {
        return DescribedPredicate.describe(
                "asks for the time",
                call -> {
                    AccessTarget target = call.getTarget();
                    String owner = target.getOwner().getName();
                    return (owner.startsWith("java.time.") && target.getName().equals("now"))
                            || (owner.equals("java.lang.System")
                                    && Set.of("currentTimeMillis", "nanoTime")
                                            .contains(target.getName()));
                });
    }

    private static DescribedPredicate<JavaCall<?>> printsAStackTrace() {
        return DescribedPredicate.describe(
                "prints a stack trace",
                call -> call.getTarget().getName().equals("printStackTrace"));
    }
}
