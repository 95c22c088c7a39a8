package kaijidesk.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kaijidesk.cases.Act;
import kaijidesk.cases.ActKind;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.Ground;
import kaijidesk.cases.Person;
import kaijidesk.cases.PrepareRefusal;
import kaijidesk.cases.ReleaseRefusal;
import kaijidesk.cases.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Acts at the wrong time are refused by a rule, and nothing at all is written. */
class OutOfOrderTest {
    @TempDir static Path folder;

    private static final Map<Stage, CaseNumber> reached = new EnumMap<>(Stage.class);

    private static OfficeFixture office;

    @BeforeAll
    static void begin() throws Exception {
        office = OfficeFixture.begin(folder);
    }

    @AfterAll
    static void end() {
        office.close();
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "UNDER_REVIEW",
                "CONTACT_RELEASE_PENDING",
                "CONTACT_DISCLOSED",
                "PAPERS",
                "DISCLOSURE_RELEASE_PENDING",
                "DISCLOSED",
                "CLOSED"
            })
    @DisplayName("on the main path, what is shown as barred is refused and writes nothing")
    void onTheMainPath(Stage stage) throws Exception {
        refusesAllThatIsBarred(at(stage));
    }

    @ParameterizedTest
    @CsvSource({
        "02-missing-items, INCOMPLETE",
        "03-other-address, NOT_ACCEPTED",
        "04-too-late, UNDER_REVIEW",
        "05-after-service-end, SERVICE_ENDED"
    })
    @DisplayName("off the main path too")
    void offTheMainPath(String sample, Stage stage) throws Exception {
        CaseNumber number = office.receive(sample);
        assertThat(office.open(number).stage()).isEqualTo(stage);

        refusesAllThatIsBarred(number);
    }

    @Test
    @DisplayName("and on the way to a refusal")
    void refusal() throws Exception {
        CaseNumber number = office.receive(SampleFiles.COMPLETE);
        office.perform(
                number, new PrepareRefusal(Ground.BREACH_OF_TERMS, "禁止行為"), MainPath.REVIEWER);
        refusesAllThatIsBarred(number);

        office.perform(number, new ReleaseRefusal(), MainPath.SECOND);
        refusesAllThatIsBarred(number);
    }

    /** A case that stands there; refused acts leave it as it is, so the tests share it. */
    private static CaseNumber at(Stage stage) throws Exception {
        CaseNumber number = reached.get(stage);
        if (number == null) {
            number = office.receive(SampleFiles.COMPLETE);
            office.walk(number, stage);
            reached.put(stage, number);
        }
        return number;
    }

    private static void refusesAllThatIsBarred(CaseNumber number) throws Exception {
        CaseView before = office.open(number);
        List<String> rows = office.rows();
        List<ActKind> barred =
                before.nextActs().stream()
                        .filter(next -> !next.allowed())
                        .map(next -> next.kind())
                        .toList();
        assertThat(barred).isNotEmpty();
        for (Act act : MainPath.examples(number)) {
            if (barred.contains(act.kind())) {
                assertThat(refused(number, act, MainPath.REVIEWER)).isNotEmpty();
            }
        }

        assertThat(office.open(number)).isEqualTo(before);
        assertThat(office.rows()).isEqualTo(rows);
    }

    private static List<String> refused(CaseNumber number, Act act, Person person) {
        ActBarred barred =
                catchThrowableOfType(ActBarred.class, () -> office.perform(number, act, person));
        assertThat(barred).as("%s must be refused", act.kind()).isNotNull();
        return barred.bars().stream().map(bar -> bar.rule().id()).distinct().toList();
    }

    @ParameterizedTest(name = "{1} while {0}: {2}")
    @CsvSource({
        "UNDER_REVIEW, FIND_ELIGIBLE, R1.04",
        "UNDER_REVIEW, RELEASE_CONTACT_DISCLOSURE, R2.01",
        "UNDER_REVIEW, ACCEPT_LITIGATION_REQUEST, R2.05",
        "UNDER_REVIEW, RECEIVE_PAPER, R2.07",
        "UNDER_REVIEW, CHECK_PAPER, R2.07 R2.12",
        "UNDER_REVIEW, PREPARE_LITIGATION_DISCLOSURE, R2.05",
        "UNDER_REVIEW, RELEASE_LITIGATION_DISCLOSURE, R2.05 R2.06",
        "UNDER_REVIEW, RELEASE_REFUSAL, R6.04",
        "UNDER_REVIEW, SEND_BACK, R6.04",
        "UNDER_REVIEW, CLOSE_CASE, R6.03",
        "CONTACT_DISCLOSED, RELEASE_CONTACT_DISCLOSURE, R2.04 R6.04",
        "CONTACT_DISCLOSED, PREPARE_LITIGATION_DISCLOSURE, R2.05",
        "PAPERS, ACCEPT_LITIGATION_REQUEST, R2.05",
        "PAPERS, PREPARE_LITIGATION_DISCLOSURE, R2.10 R2.11 R2.12 R2.13",
        "DISCLOSED, PREPARE_REFUSAL, R2.06",
        "CLOSED, FIND_ELIGIBLE, R6.03 R2.01",
    })
    @DisplayName("the rule that bars is named")
    void namesTheRule(Stage stage, ActKind kind, String rules) throws Exception {
        CaseNumber number = at(stage);
        Act act =
                MainPath.examples(number).stream()
                        .filter(example -> example.kind() == kind)
                        .findFirst()
                        .orElseThrow();

        assertThat(String.join(" ", refused(number, act, MainPath.REVIEWER))).isEqualTo(rules);
    }

    @Test
    @DisplayName("R6.04 who prepared can't release: stage 1, stage 2, a refusal")
    void fourEyes() throws Exception {
        for (Stage waiting :
                List.of(Stage.CONTACT_RELEASE_PENDING, Stage.DISCLOSURE_RELEASE_PENDING)) {
            CaseNumber number = at(waiting);
            Act release = MainPath.of(number).get(office.open(number).history().size() - 1).act();
            assertThat(refused(number, release, MainPath.REVIEWER)).containsExactly("R6.04");
        }
        CaseNumber other = office.receive(SampleFiles.COMPLETE);
        office.perform(other, new PrepareRefusal(Ground.BREACH_OF_TERMS, "禁止行為"), MainPath.SECOND);
        assertThat(refused(other, new ReleaseRefusal(), MainPath.SECOND)).containsExactly("R6.04");
    }

    @Test
    @DisplayName("there is an example of every act")
    void examples() {
        assertThat(
                        MainPath.examples(CaseNumber.of(2016, 1)).stream()
                                .map(Act::kind)
                                .collect(Collectors.toSet()))
                .isEqualTo(Arrays.stream(ActKind.values()).collect(Collectors.toSet()));
    }
}
