package kaijidesk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kaijidesk.cases.ActField;
import kaijidesk.cases.ActFields;
import kaijidesk.cases.ActKind;
import kaijidesk.cases.Correction;
import kaijidesk.cases.Destruction;
import kaijidesk.cases.Ending;
import kaijidesk.cases.FieldProblem;
import kaijidesk.cases.Headline;
import kaijidesk.cases.LetterKind;
import kaijidesk.cases.MailDecision;
import kaijidesk.cases.Notice;
import kaijidesk.cases.Relation;
import kaijidesk.cases.Side;
import kaijidesk.cases.Stage;
import kaijidesk.cases.UnitState;
import kaijidesk.desk.CaseSheet;
import kaijidesk.desk.Profiles;
import kaijidesk.desk.StationeryDesk;
import kaijidesk.desk.TrailFormat;
import kaijidesk.envelopes.WindowVerdict;
import kaijidesk.ledgers.LedgerColumn;
import kaijidesk.ledgers.LedgerKind;
import kaijidesk.letters.Unprintable;
import kaijidesk.mail.UnreadableMail;
import kaijidesk.mailroom.PostingState;
import kaijidesk.mailroom.PostingStep;
import kaijidesk.printing.PrintReason;
import kaijidesk.regime.ApplicationItem;
import kaijidesk.regime.IdentityDocument;
import kaijidesk.regime.PaperCheck;
import kaijidesk.regime.PaperKind;
import kaijidesk.regime.PointInTime;
import kaijidesk.regime.RegisteredItem;
import kaijidesk.regime.RightsHolder;
import kaijidesk.regime.RightsPoint;
import kaijidesk.regime.Rule;
import kaijidesk.regime.Status;
import kaijidesk.text.Texts;
import kaijidesk.trail.AnchorVerdict;
import kaijidesk.trail.FaultKind;
import kaijidesk.trail.TrailKind;
import kaijidesk.ui.base.Languages;
import kaijidesk.ui.base.Settings;
import kaijidesk.ui.detail.CaseDetailPane;
import kaijidesk.ui.today.Matter;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Texts of the screens")
class TextKeysTest {
    private static final Path SOURCES = Path.of("src/main/java/kaijidesk/ui");
    private static final Path BUNDLES = Path.of("src/main/resources/kaijidesk/text");
    private static final Pattern KEY =
            Pattern.compile("\"((?:ui|Section)\\.[A-Za-z0-9.-]*[A-Za-z0-9])\"");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern SHOWN =
            Pattern.compile(
                    "(?:new (?:Label|Button|Text|Tooltip|Tab|CheckBox|RadioButton)|setText|setPromptText|setTitle)\\(\\s*\"[^\"]*\\p{L}[^\"]*\"");

    @Languages
    @DisplayName("every key that the sources name has a text")
    void keys(Locale language) throws IOException {
        Texts texts = new Texts(language);
        Set<String> keys = new TreeSet<>();
        for (Path source : sources()) {
            Matcher matcher = KEY.matcher(Files.readString(source));
            while (matcher.find()) {
                keys.add(matcher.group(1));
            }
        }
        assertThat(keys).hasSizeGreaterThan(80).allMatch(texts::has);
    }

    @Languages
    @DisplayName("everything that screens name by its constant has a text")
    void constants(Locale language) {
        Texts texts = new Texts(language);
        List<Enum<?>[]> shown =
                List.of(
                        Stage.values(),
                        Stage.Milestone.values(),
                        Status.values(),
                        Headline.Word.values(),
                        ApplicationItem.values(),
                        RegisteredItem.values(),
                        PointInTime.values(),
                        PaperKind.values(),
                        PaperCheck.values(),
                        PaperCheck.By.values(),
                        IdentityDocument.values(),
                        LetterKind.values(),
                        Correction.State.values(),
                        Destruction.Method.values(),
                        Ending.values(),
                        Notice.values(),
                        Relation.values(),
                        RightsHolder.Basis.values(),
                        RightsPoint.values(),
                        Side.values(),
                        FieldProblem.Why.values(),
                        UnreadableMail.Why.values(),
                        kaijidesk.mail.Suspicion.values(),
                        kaijidesk.mail.CharsetTrouble.values(),
                        kaijidesk.mail.FileKind.values(),
                        kaijidesk.mail.SenderCheck.Match.values(),
                        kaijidesk.mail.AuthenticationResults.State.values(),
                        kaijidesk.desk.LikeMail.How.values(),
                        kaijidesk.desk.TakeBar.values(),
                        kaijidesk.cases.InboxState.values(),
                        kaijidesk.cases.MomentSource.values(),
                        kaijidesk.cases.MailSource.values(),
                        kaijidesk.fetch.Security.values(),
                        kaijidesk.fetch.CannotFetch.Why.values(),
                        CaseDetailPane.Section.values(),
                        Settings.Look.values(),
                        Rail.Place.values(),
                        PostingState.values(),
                        PostingStep.values(),
                        LedgerKind.values(),
                        LedgerColumn.values(),
                        Matter.values(),
                        PrintReason.values(),
                        Unprintable.LetterPart.values(),
                        WindowVerdict.Use.values(),
                        TrailKind.values(),
                        FaultKind.values(),
                        AnchorVerdict.values(),
                        TrailFormat.values());
        for (Enum<?>[] constants : shown) {
            for (Enum<?> constant : constants) {
                String key = constant.getDeclaringClass().getSimpleName() + "." + constant.name();
                assertThat(texts.has(key)).as(key).isTrue();
            }
        }
    }

    @Languages
    @DisplayName(
            "stages, rules, acts and fields have the texts that screens build from their names")
    void built(Locale language) {
        Texts texts = new Texts(language);
        List<String> keys = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            keys.add("ui.waits." + stage.name());
        }
        for (Rule rule : Rule.values()) {
            keys.add("rule." + rule.id());
        }
        for (ActKind kind : ActKind.values()) {
            keys.add("act." + kind.id());
            keys.add("act." + kind.id() + ".help");
            for (ActField field : ActFields.of(kind)) {
                keys.add("field." + kind.id() + "." + field.name());
            }
        }
        keys.add("act.substitute-characters");
        for (String id : List.of(Profiles.SOURCE, Profiles.TODAY)) {
            keys.add("ui.profiles.shipped." + id);
        }
        for (String unit : List.of("months", "days", "hours", "version")) {
            keys.add("ui.profile.unit." + unit);
        }
        for (String part : List.of("name", "department", "postal", "address", "email")) {
            keys.add("ui.profile.operator." + part);
        }
        for (String part : List.of("disclosed", "undisclosed", "provisions")) {
            keys.add("ui.profile.retention." + part);
        }
        for (String counts : List.of("NOT", "ALWAYS", "AS_SUBSTITUTE")) {
            keys.add("Counts." + counts);
        }
        for (String state : List.of("VALID", "ENDS_SOON", "NOT_YET", "ENDED")) {
            keys.add("Validity." + state);
        }
        for (String format : List.of("CSV", "XLSX", "PDF")) {
            keys.add("LedgerFormat." + format);
        }
        for (LedgerKind kind : LedgerKind.values()) {
            keys.add("ui.ledgers.empty." + kind.name());
        }
        for (PostingState state : PostingState.values()) {
            keys.add("ui.mailroom.empty." + state.name());
        }
        for (UnitState state : UnitState.values()) {
            keys.add("ui.outbox.empty." + state.name());
        }
        for (PostingStep step : PostingStep.values()) {
            keys.add("act.post-" + ActField.written(step));
        }
        for (StationeryDesk.Paper paper : StationeryDesk.Paper.values()) {
            keys.add("act.post-" + ActField.written(paper));
            keys.add("field.post-" + ActField.written(paper) + ".letter");
        }
        for (MailDecision decision : MailDecision.values()) {
            keys.add("act.mail-" + ActField.written(decision));
            keys.add("field.mail-" + ActField.written(decision) + ".note");
        }
        for (LedgerKind kind : LedgerKind.values()) {
            keys.add("about.ledger-" + ActField.written(kind));
        }
        for (CaseSheet sheet : CaseSheet.values()) {
            keys.add("about.sheet-" + ActField.written(sheet));
        }
        for (String about :
                List.of(
                        "records-import",
                        "operator-database",
                        "mail-in",
                        "mail-aside",
                        "mail-back",
                        "mail-destroy",
                        "mail-sources",
                        "rights-holder",
                        "office-begun",
                        "everything",
                        "backup",
                        "scans-taken",
                        "mask-scan",
                        "turn-scan",
                        "destroy-scan",
                        "purge-case",
                        "purge-provisions",
                        "sign-in",
                        "unlock",
                        "person-add",
                        "person-role",
                        "person-remove",
                        "password",
                        "recovery-sheet",
                        "key-change",
                        "profile-adopt",
                        "holidays-import",
                        "stationery",
                        "slip",
                        "mail-server",
                        "history-export",
                        "history-anchor")) {
            keys.add("about." + about);
        }
        for (String due : List.of("ALL", "OVERDUE", "WITHIN_7_DAYS")) {
            keys.add("Deadlines." + due);
        }
        assertThat(keys).allMatch(texts::has);
    }

    @Test
    @DisplayName("Japanese and English have the same keys, and no key is left that nobody uses")
    void sameKeys() throws IOException {
        Set<String> japanese = bundle("ui_ja.properties").stringPropertyNames();
        Set<String> english = bundle("ui_en.properties").stringPropertyNames();
        assertThat(japanese).containsExactlyInAnyOrderElementsOf(english);
        StringBuilder all = new StringBuilder();
        for (Path source : sources()) {
            all.append(Files.readString(source));
        }
        String code = all.toString();
        assertThat(japanese)
                .filteredOn(key -> key.startsWith("ui."))
                .allMatch(key ->
                        code.contains("\"" + key + "\"")
                                || code.contains(
                                        "\"" + key.substring(0, key.lastIndexOf('.') + 1) + "\"")
                                || key.endsWith(".help"));
    }

    @Test
    @DisplayName("no source of the screens holds a text of its own")
    void hardCoded() throws IOException {
        for (Path source : sources()) {
            String code =
                    Files.readString(source)
                            .replaceAll("//[^\n]*", "")
                            .replaceAll("(?s)/\\*.*?\\*/", "");
            assertThat(SHOWN.matcher(code).results().map(found -> found.group()).toList())
                    .as(source.toString())
                    .isEmpty();
            assertThat(LITERAL.matcher(code).results().map(found -> found.group(1)).toList())
                    .as(source.toString())
                    .noneMatch(literal -> literal.codePoints().anyMatch(TextKeysTest::japanese));
        }
    }

    private static boolean japanese(int c) {
        Character.UnicodeScript script = Character.UnicodeScript.of(c);
        return script == Character.UnicodeScript.HAN
                || script == Character.UnicodeScript.HIRAGANA
                || script == Character.UnicodeScript.KATAKANA;
    }

    private static Properties bundle(String name) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(BUNDLES.resolve(name))) {
            properties.load(reader);
        }
        return properties;
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }
}
