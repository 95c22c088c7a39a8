package kaijidesk.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kaijidesk.regime.ApplicationItem;
import kaijidesk.regime.PaperCheck;
import kaijidesk.regime.PaperKind;
import kaijidesk.regime.RegisteredItem;
import kaijidesk.regime.Rule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("What acts ask for, and how it is written")
class ActFieldsTest {
    @ParameterizedTest(name = "{0} reads back what was written")
    @MethodSource("acts")
    void roundTrip(Act act) throws FieldProblem {
        Map<String, String> written = ActFields.write(act);

        Act read = ActFields.read(act.kind(), written);

        assertThat(read).isEqualTo(act);
        assertThat(ActFields.write(read)).isEqualTo(written);
    }

    @Test
    @DisplayName("Every kind of act is among those that are written and read")
    void everyKind() {
        assertThat(acts().map(Act::kind)).contains(ActKind.values());
    }

    @ParameterizedTest(name = "{0} is found by its name")
    @EnumSource
    void kinds(ActKind kind) {
        assertThat(ActKind.of(kind.id())).contains(kind);
        assertThat(kind.id()).matches("[a-z-]+");
    }

    @Test
    @DisplayName("The command line's form: rule ids, hyphens, commas, ISO dates")
    void form() {
        assertThat(ActFields.write(new RecordFinding(Rule.R1_04, false, "理由")))
                .isEqualTo(Map.of("rule", "R1.04", "holds", "false", "note", "理由"));
        assertThat(ActFields.write(Samples.paper(PaperKind.SEAL_CERTIFICATE)))
                .isEqualTo(
                        Map.of(
                                "paper",
                                "seal-certificate",
                                "arrivedOn",
                                "2016-08-20",
                                "datedOn",
                                "2016-08-01"));
        assertThat(
                        ActFields.write(
                                new PrepareLitigationDisclosure(
                                        Set.of(RegisteredItem.TELEPHONE, RegisteredItem.NAME),
                                        "提訴")))
                .containsEntry("items", "name,telephone");
    }

    @Test
    @DisplayName("Which fields there are, which may stay empty, and what may be chosen")
    void fields() {
        assertThat(ActFields.of(ActKind.RELEASE_REFUSAL)).isEmpty();
        assertThat(ActFields.of(ActKind.RECEIVE_PAPER))
                .extracting(ActField::name)
                .containsExactly(
                        "paper",
                        "arrivedOn",
                        "datedOn",
                        "identity",
                        "form",
                        "address",
                        "name",
                        "otherName");
        assertThat(ActFields.of(ActKind.RECEIVE_PAPER))
                .extracting(ActField::optional)
                .containsExactly(false, false, true, true, true, true, true, true);
        assertThat(ActFields.of(ActKind.PREPARE_LITIGATION_DISCLOSURE).getFirst().many()).isTrue();
        assertThat(ActFields.of(ActKind.PREPARE_REFUSAL).getFirst().choices())
                .contains("trade-outside-regime")
                .hasSize(5);
        assertThat(ActFields.of(ActKind.CHECK_PAPER).get(1).choices())
                .containsExactly("true", "false");
    }

    @Test
    @DisplayName("Blanks around choices and dates don't matter; text stays as it was written")
    void blanks() throws FieldProblem {
        Act act =
                ActFields.read(
                        ActKind.RECEIVE_PAPER,
                        Map.of(
                                "paper",
                                " pledge ",
                                "arrivedOn",
                                " 2016-08-10",
                                "datedOn",
                                " ",
                                "form",
                                " P1 "));

        assertThat(act)
                .isEqualTo(
                        new ReceivePaper(
                                PaperKind.PLEDGE, LocalDate.of(2016, 8, 10), null, null, " P1 "));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("problems")
    void problems(FieldProblem.Why why, String field, ActKind kind, Map<String, String> values) {
        FieldProblem problem =
                catchThrowableOfType(FieldProblem.class, () -> ActFields.read(kind, values));

        assertThat(problem).isNotNull();
        assertThat(problem.why()).isEqualTo(why);
        assertThat(problem.field()).isEqualTo(field);
        assertThat(problem).hasMessage(why + ": " + field);
    }

    static Stream<Arguments> problems() {
        return Stream.of(
                Arguments.of(
                        FieldProblem.Why.UNKNOWN,
                        "reason",
                        ActKind.ADD_NOTE,
                        Map.of("note", "x", "reason", "y")),
                Arguments.of(
                        FieldProblem.Why.UNKNOWN,
                        "note",
                        ActKind.RELEASE_REFUSAL,
                        Map.of("note", "x")),
                Arguments.of(FieldProblem.Why.MISSING, "note", ActKind.ADD_NOTE, Map.of()),
                Arguments.of(
                        FieldProblem.Why.MISSING,
                        "rule",
                        ActKind.RECORD_FINDING,
                        finding(" ", "true")),
                Arguments.of(
                        FieldProblem.Why.NOT_A_CHOICE,
                        "rule",
                        ActKind.RECORD_FINDING,
                        finding("R7.01", "true")),
                Arguments.of(
                        FieldProblem.Why.NOT_A_CHOICE,
                        "rule",
                        ActKind.RECORD_FINDING,
                        finding("r1-04", "true")),
                Arguments.of(
                        FieldProblem.Why.NOT_A_CHOICE,
                        "holds",
                        ActKind.RECORD_FINDING,
                        finding("R1.04", "yes")),
                Arguments.of(
                        FieldProblem.Why.NOT_A_CHOICE,
                        "items",
                        ActKind.PREPARE_LITIGATION_DISCLOSURE,
                        items("name,,email")),
                Arguments.of(
                        FieldProblem.Why.NOT_A_CHOICE,
                        "items",
                        ActKind.PREPARE_LITIGATION_DISCLOSURE,
                        items("name,blood-type")),
                Arguments.of(
                        FieldProblem.Why.NOT_A_DATE,
                        "arrivedOn",
                        ActKind.RECEIVE_PAPER,
                        arrived("2016-02-30")),
                Arguments.of(
                        FieldProblem.Why.NOT_A_DATE,
                        "arrivedOn",
                        ActKind.RECEIVE_PAPER,
                        arrived("平成28年8月10日")));
    }

    static Stream<Act> acts() {
        return concat(
                Samples.path(Stage.CLOSED).stream().map(Samples.Done::act),
                Stream.of(
                        new SupplementApplication(
                                ApplicationItem.COUNTERPARTY_NICKNAME, "\uD842\uDFB7野の里\n2行目"),
                        new PrepareRefusal(Ground.BREACH_OF_TERMS, "a=b, c"),
                        new ReleaseRefusal(),
                        new SendBack(" 前後の空白 "),
                        new CheckPaper(PaperCheck.RESIDENCE_NO_MY_NUMBER, false, "記載あり"),
                        new PrepareLitigationDisclosure(Set.of(RegisteredItem.values()), "提訴"),
                        new WithdrawApplication("メールで取下げの連絡"),
                        new AddNote("電話での問い合わせを断った")),
                Samples.besides());
    }

    @SafeVarargs
    private static Stream<Act> concat(Stream<Act>... parts) {
        return Stream.of(parts).flatMap(each -> each);
    }

    private static Map<String, String> finding(String rule, String holds) {
        return Map.of("rule", rule, "holds", holds, "note", "x");
    }

    private static Map<String, String> items(String items) {
        return Map.of("items", items, "need", "x");
    }

    private static Map<String, String> arrived(String day) {
        return Map.of("paper", "pledge", "arrivedOn", day);
    }
}
