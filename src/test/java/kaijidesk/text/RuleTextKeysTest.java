package kaijidesk.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kaijidesk.cases.ActFields;
import kaijidesk.cases.ActKind;
import kaijidesk.cases.Application;
import kaijidesk.cases.DangerKind;
import kaijidesk.cases.DeclineContact;
import kaijidesk.cases.Destruction;
import kaijidesk.cases.ExpenseKind;
import kaijidesk.cases.FieldProblem;
import kaijidesk.cases.Ground;
import kaijidesk.cases.Headline;
import kaijidesk.cases.LetterKind;
import kaijidesk.cases.Notice;
import kaijidesk.cases.ReceiveApplication;
import kaijidesk.cases.ReceiveRightsClaim;
import kaijidesk.cases.Relation;
import kaijidesk.cases.Sending;
import kaijidesk.cases.Side;
import kaijidesk.cases.Stage;
import kaijidesk.envelopes.Edge;
import kaijidesk.envelopes.SheetPart;
import kaijidesk.ledgers.LedgerColumn;
import kaijidesk.ledgers.LedgerKind;
import kaijidesk.letters.Clause;
import kaijidesk.letters.Template;
import kaijidesk.letters.TextRole;
import kaijidesk.mailroom.PostingState;
import kaijidesk.mailroom.PostingStep;
import kaijidesk.mailroom.PrintState;
import kaijidesk.regime.AddressComparison;
import kaijidesk.regime.AddressFold;
import kaijidesk.regime.ApplicationItem;
import kaijidesk.regime.DayOff;
import kaijidesk.regime.IdentityDocument;
import kaijidesk.regime.ItemAt;
import kaijidesk.regime.Member;
import kaijidesk.regime.NameComparison;
import kaijidesk.regime.NameFold;
import kaijidesk.regime.PaperCheck;
import kaijidesk.regime.PaperKind;
import kaijidesk.regime.PaymentGate;
import kaijidesk.regime.PointInTime;
import kaijidesk.regime.PostageRate;
import kaijidesk.regime.ProfileField;
import kaijidesk.regime.RegisteredItem;
import kaijidesk.regime.RightsHolder;
import kaijidesk.regime.RightsPoint;
import kaijidesk.regime.Rule;
import kaijidesk.regime.SensitiveMark;
import kaijidesk.regime.Status;
import kaijidesk.regime.Trade;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Every rule, step, act and field has its text, and no text is left over")
class RuleTextKeysTest {
    private static final List<Class<? extends Enum<?>>> ENUMS =
            List.of(
                    Stage.class,
                    Stage.Milestone.class,
                    Status.class,
                    PaperKind.class,
                    PaperCheck.class,
                    PaperCheck.By.class,
                    IdentityDocument.class,
                    RegisteredItem.class,
                    PointInTime.class,
                    ApplicationItem.class,
                    Ground.class,
                    Headline.Word.class,
                    Application.Arrival.class,
                    FieldProblem.Why.class,
                    Trade.Delivery.class,
                    Trade.Payment.class,
                    Member.Kind.class,
                    LetterKind.class,
                    AddressFold.class,
                    Side.class,
                    Notice.class,
                    DangerKind.class,
                    ExpenseKind.class,
                    Relation.class,
                    DeclineContact.Channel.class,
                    Destruction.Method.class,
                    RightsPoint.class,
                    RightsHolder.Basis.class,
                    PaymentGate.class,
                    PostageRate.Service.class,
                    SensitiveMark.class,
                    ItemAt.class,
                    DayOff.class,
                    ProfileField.class,
                    Template.class,
                    TextRole.class,
                    Clause.class,
                    LedgerKind.class,
                    LedgerColumn.class,
                    kaijidesk.ledgers.Told.class,
                    kaijidesk.ledgers.DataEnd.class,
                    PostingState.class,
                    PostingStep.class,
                    Edge.class,
                    SheetPart.class,
                    PrintState.class,
                    kaijidesk.cases.MailKind.class,
                    kaijidesk.cases.MailState.class,
                    kaijidesk.cases.UnitState.class,
                    kaijidesk.cases.MailTrouble.class,
                    kaijidesk.cases.MailDecision.class,
                    kaijidesk.cases.MailServer.Protection.class,
                    NameFold.class,
                    NameComparison.NameLikeness.class,
                    AddressComparison.Likeness.class);

    /** The labels of the review sheet. */
    private static final List<String> SHEET =
            Stream.of(
                            "title",
                            "printed",
                            "profile",
                            "stage",
                            "received",
                            "trade",
                            "completed",
                            "messaging")
                    .map(key -> "sheet." + key)
                    .toList();

    /** The words of the calibration sheet. */
    private static final List<String> CALIBRATION =
            Stream.of(
                            "title",
                            "always",
                            "ever",
                            "address",
                            "size",
                            "measure",
                            "enter",
                            "window",
                            "envelope",
                            "labels")
                    .map(key -> "calibration." + key)
                    .toList();

    /** The labels of the office's records on paper, and why there may be none. */
    private static final List<String> RECORDS =
            List.of(
                    "record.head.what",
                    "record.head.words",
                    "record.recovery.title",
                    "record.recovery.lead",
                    "record.recovery.code",
                    "record.recovery.person",
                    "record.recovery.day",
                    "record.recovery.how",
                    "record.recovery.use",
                    "record.recovery.where",
                    "record.recovery.keep",
                    "record.provisions.title",
                    "record.provisions.lead",
                    "record.provision",
                    "record.at",
                    "record.recipient",
                    "record.subject",
                    "record.items",
                    "record.basis",
                    "record.trade",
                    "record.by",
                    "record.by.mail",
                    "record.by.letter",
                    "record.kept-until",
                    "record.destruction.title",
                    "record.destruction.lead",
                    "record.case",
                    "record.papers",
                    "record.papers.further",
                    "record.destroyed-on",
                    "record.method",
                    "record.retention",
                    "record.recorded",
                    "record.recorded-by",
                    "record.note",
                    "record.note.inside",
                    "record.department",
                    "record.destroyer",
                    "record.witness",
                    "record.purge.title",
                    "record.purge.titles",
                    "record.purge.lead",
                    "record.purge.ending",
                    "record.purge.closed",
                    "record.purge.what",
                    "record.purge.pieces",
                    "record.purge.extent",
                    "record.purge.proposed",
                    "record.purge.purged",
                    "record.purge.method",
                    "record.purge.done",
                    "record.purge.stays",
                    "record.purge.stays.what",
                    "step.sheet.not-compacted",
                    "step.sheet.no-courtesy",
                    "step.sheet.no-provision",
                    "step.sheet.not-destroyed");

    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)}");

    @ParameterizedTest(name = "rules_{0} holds exactly the keys that the program asks for")
    @ValueSource(strings = {"ja", "en"})
    void exactlyTheKeys(String language) throws IOException {
        Set<String> expected = new TreeSet<>();
        StepKeys.inSources().forEach(key -> expected.add("step." + key));
        ENUMS.forEach(type -> constants(type).forEach(expected::add));
        Arrays.stream(Rule.values()).forEach(rule -> expected.add("rule." + rule.id()));
        actIds().forEach(id -> expected.addAll(List.of("act." + id, "act." + id + ".help")));
        Arrays.stream(ActKind.values()).forEach(kind -> fields(kind).forEach(expected::add));

        expected.addAll(SHEET);
        expected.addAll(CALIBRATION);
        expected.addAll(RECORDS);
        sendings().forEach(what -> expected.add("says." + what.name()));

        assertThat(new TreeSet<>(texts(language).keySet())).isEqualTo(expected);
    }

    @Test
    @DisplayName("Steps are found in the sources at all")
    void stepsAreFound() throws IOException {
        assertThat(StepKeys.inSources())
                .contains(
                        "received",
                        "found-not",
                        "party.seller",
                        "bar.closed",
                        "period.end_of_month")
                .hasSizeGreaterThan(80);
    }

    @Test
    @DisplayName("Patterns parse and have the same places in both languages")
    void samePlaces() throws IOException {
        TreeMap<String, String> ja = texts("ja");
        TreeMap<String, String> en = texts("en");
        ja.forEach((key, text) -> assertThat(places(text)).as(key).isEqualTo(places(en.get(key))));
    }

    @ParameterizedTest(
            name =
                    "rules_{0}: no text is blank, ends in blanks or holds a quote that patterns would eat")
    @ValueSource(strings = {"ja", "en"})
    void clean(String language) throws IOException {
        texts(language)
                .forEach((key, text) ->
                        assertThat(text)
                                .as(key)
                                .isNotBlank()
                                .isEqualTo(text.strip())
                                .doesNotContain("'"));
    }

    @ParameterizedTest(name = "rules_{0}: the choices of an enum differ from each other")
    @ValueSource(strings = {"ja", "en"})
    void choicesDiffer(String language) throws IOException {
        TreeMap<String, String> texts = texts(language);
        for (Class<? extends Enum<?>> type :
                List.of(Stage.class, Ground.class, ApplicationItem.class, PaperKind.class)) {
            assertThat(constants(type).map(texts::get)).doesNotHaveDuplicates();
        }
        assertThat(actIds().map(id -> texts.get("act." + id))).doesNotHaveDuplicates();
    }

    private static Stream<String> constants(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(each -> type.getSimpleName() + "." + each.name());
    }

    /** A notice that is a letter says what the letter says. */
    private static Stream<Sending> sendings() {
        return Stream.concat(
                Arrays.stream(LetterKind.values()),
                Arrays.stream(Notice.values()).filter(notice -> notice.letter() == null));
    }

    private static Stream<String> actIds() {
        return Stream.concat(
                Stream.of(ReceiveApplication.ID, ReceiveRightsClaim.ID),
                Arrays.stream(ActKind.values()).map(ActKind::id));
    }

    private static Stream<String> fields(ActKind kind) {
        return ActFields.of(kind).stream().map(field -> "field." + kind.id() + "." + field.name());
    }

    private static Set<String> places(String text) {
        assertThat(new MessageFormat(text).toPattern()).isNotEmpty();
        return PLACE.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static TreeMap<String, String> texts(String language) throws IOException {
        Properties properties = new Properties();
        try (InputStream bundle =
                Texts.class.getResourceAsStream("rules_" + language + ".properties")) {
            properties.load(new InputStreamReader(bundle, StandardCharsets.UTF_8));
        }
        TreeMap<String, String> texts = new TreeMap<>();
        properties.forEach((key, text) -> texts.put((String) key, (String) text));
        return texts;
    }
}
