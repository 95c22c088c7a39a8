package kaijidesk.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kaijidesk.regime.RegisteredItem;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every act by every role, on a case that waits for nothing else. */
@DisplayName("R6.04: who may do what")
class PermissionMatrixTest {
    private static final Person OTHER = new Person("tanaka");

    /**
     * Columns in the order of {@link Role}: reviewer, approver, supervisor, administrator, auditor.
     * The last column: whether who did the step before it may do it too.
     */
    private static final String TABLE =
            """
            supplement-application        yes yes yes yes -  own
            record-agreement              yes yes yes yes -  own
            request-correction            yes yes yes yes -  own
            record-finding                yes yes yes yes -  own
            overrule                      -   -   yes -   -  own
            find-eligible                 yes yes yes yes -  own
            release-contact-disclosure    -   yes yes -   -  others
            accept-litigation-request     yes yes yes yes -  own
            guide-counterparty            yes yes yes yes -  own
            receive-paper                 yes yes yes yes -  own
            check-paper                   yes yes yes yes -  own
            record-mark                   yes yes yes yes -  own
            request-document              yes yes yes yes -  own
            record-document               yes yes yes yes -  own
            prepare-litigation-disclosure yes yes yes yes -  own
            release-litigation-disclosure -   yes yes -   -  others
            record-rights-finding         yes yes yes yes -  own
            prepare-rights-disclosure     yes yes yes yes -  own
            release-rights-disclosure     -   yes yes -   -  others
            prepare-refusal               yes yes yes yes -  own
            release-refusal               -   yes yes -   -  others
            send-back                     yes yes yes yes -  own
            flag-danger                   yes yes yes yes -  own
            review-danger                 yes yes yes yes -  others
            lift-danger                   -   -   yes -   -  others
            charge-expense                yes yes yes yes -  own
            issue-statement               yes yes yes yes -  own
            record-payment                yes yes yes yes -  own
            record-bounce                 yes yes yes yes -  own
            report-misuse                 yes yes yes yes -  own
            decide-misuse                 yes yes yes yes -  others
            withdraw-application          yes yes yes yes -  own
            close-case                    yes yes yes yes -  own
            move-original                 yes yes yes yes -  own
            record-destruction            yes yes yes yes -  others
            decline-contact               yes yes yes yes -  own
            add-note                      yes yes yes yes -  own
            """;

    @Test
    @DisplayName("R6.04 no act and no role is missing from the table")
    void whole() {
        assertThat(rows().keySet())
                .containsExactlyElementsOf(
                        Arrays.stream(ActKind.values()).map(ActKind::id).toList());
        assertThat(rows().values())
                .allSatisfy(row -> assertThat(row).hasSize(Role.values().length + 1));
    }

    @ParameterizedTest(name = "R6.04 {0} by the {1}")
    @MethodSource("cells")
    void others(ActKind kind, Role role) {
        List<Bar> bars = FittingCases.bars(kind, OTHER, role);

        if (may(kind, role)) {
            assertThat(bars).isEmpty();
        } else {
            assertThat(bars)
                    .extracting(bar -> bar.reason().key())
                    .first()
                    .isEqualTo(
                            role == Role.AUDITOR
                                    ? "bar.reads-only"
                                    : kind.releases()
                                            ? "bar.approver-only"
                                            : "bar.supervisor-only");
        }
    }

    @ParameterizedTest(name = "R6.04 {0} by the {1} who did what it follows")
    @MethodSource("cells")
    void own(ActKind kind, Role role) {
        assertThat(keys(kind, Samples.REVIEWER, role).contains("bar.same-person"))
                .isEqualTo(rows().get(kind.id()).getLast().equals("others"));
        if (rows().get(kind.id()).getLast().equals("own")) {
            assertThat(keys(kind, Samples.REVIEWER, role)).isEqualTo(keys(kind, OTHER, role));
        }
    }

    @ParameterizedTest(
            name = "R6.04 written \"{0}\", with a new role or a second account: still sato")
    @ValueSource(
            strings = {"sato", "SATO", "ｓａｔｏ", "sa to", "sa\u200Bto", "sato\uFE00", "sa\u00ADto"})
    void spelling(String spelling) {
        for (ActKind kind : ActKind.values()) {
            if (rows().get(kind.id()).getLast().equals("others")) {
                for (Role role : Role.values()) {
                    assertThat(keys(kind, new Person(spelling), role)).contains("bar.same-person");
                }
            }
        }
    }

    @Test
    @DisplayName(
            "R6.04 sent back and prepared anew: who prepared last can't release, whoever was before")
    void sentBack() {
        CaseFile back =
                Samples.perform(
                        Samples.at(Stage.DISCLOSURE_RELEASE_PENDING), new SendBack("x"), OTHER);
        CaseFile anew =
                Samples.perform(
                        back,
                        new PrepareLitigationDisclosure(Set.of(RegisteredItem.NAME), "提訴"),
                        OTHER);
        assertThat(release(anew, OTHER)).containsExactly("bar.same-person");
        assertThat(release(anew, new Person("ＴＡＮＡＫＡ"))).containsExactly("bar.same-person");
        assertThat(release(anew, Samples.SUPERVISOR)).isEmpty();
        CaseFile again =
                Samples.perform(
                        Samples.perform(anew, new SendBack("y"), Samples.SUPERVISOR),
                        new PrepareLitigationDisclosure(Set.of(RegisteredItem.NAME), "提訴"),
                        Samples.REVIEWER);
        assertThat(release(again, Samples.REVIEWER)).containsExactly("bar.same-person");
    }

    @ParameterizedTest(name = "an auditor can do nothing at all at {0}")
    @EnumSource
    void auditor(Stage stage) {
        Circumstances usual = Samples.at(stage, OTHER);
        Circumstances auditing =
                new Circumstances(
                        usual.records(),
                        usual.profile(),
                        usual.now(),
                        OTHER,
                        new Surroundings(
                                Role.AUDITOR,
                                List.of(),
                                Set.of(),
                                usual.surroundings().rightsHolder()));
        assertThat(NextActs.of(Samples.at(stage), auditing))
                .hasSize(ActKind.values().length)
                .allSatisfy(next -> {
                    assertThat(next.allowed()).isFalse();
                    assertThat(next.bars().getFirst().reason().key()).isEqualTo("bar.reads-only");
                });
    }

    private static List<String> release(CaseFile file, Person person) {
        return ActKind.RELEASE_LITIGATION_DISCLOSURE.bars(file, Samples.by(person)).stream()
                .map(bar -> bar.reason().key())
                .toList();
    }

    private static List<String> keys(ActKind kind, Person person, Role role) {
        return FittingCases.bars(kind, person, role).stream()
                .map(bar -> bar.reason().key())
                .toList();
    }

    private static boolean may(ActKind kind, Role role) {
        return rows().get(kind.id()).get(role.ordinal()).equals("yes");
    }

    private static Map<String, List<String>> rows() {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        TABLE.lines()
                .map(line -> List.of(line.split(" +")))
                .forEach(row -> rows.put(row.getFirst(), row.subList(1, row.size())));
        return rows;
    }

    static Stream<Arguments> cells() {
        return Arrays.stream(ActKind.values())
                .flatMap(
                        kind -> Arrays.stream(Role.values()).map(role -> Arguments.of(kind, role)));
    }
}
