package kaijidesk.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("R2.15, R2.16: how cases have to do with each other")
class RelationTest {
    @ParameterizedTest(name = "{0} {1} against {2}, and {3} {4} against {5}: {6}")
    @CsvSource({
        "T1, A, B, T1, B, A, CROSS_APPLICATION",
        "T1, A, B, T1, A, B, REPEATED_APPLICATION",
        "T1, A, B, T1, '', B, SAME_TRADE",
        "T1, A, B, T1, C, B, SAME_TRADE",
        "T1, A, B, T1, '', '', SAME_TRADE",
        "T1, A, B, T2, C, B, SAME_COUNTERPARTY",
        "T1, A, B, T2, A, B, SAME_COUNTERPARTY",
        "T1, A, B, T2, B, C, OTHER_SIDE",
        "T1, A, B, T2, C, A, OTHER_SIDE",
        "T1, A, B, T2, A, C, ",
        "T1, A, B, T2, C, D, ",
        "'', '', '', '', '', '', ",
        "'', A, '', '', A, '', ",
    })
    void relations(
            String trade,
            String applicant,
            String counterparty,
            String otherTrade,
            String otherApplicant,
            String otherCounterparty,
            @Nullable Relation relation) {
        Subject mine = new Subject(trade, applicant, counterparty);
        Subject other = new Subject(otherTrade, otherApplicant, otherCounterparty);

        assertThat(Relation.of(mine, other)).isEqualTo(Optional.ofNullable(relation));
        assertThat(Relation.of(other, mine)).isEqualTo(Optional.ofNullable(relation));
    }

    @Test
    @DisplayName("R2.15: what a case is about is what is pinned, else what the records know")
    void subjects() {
        assertThat(Subject.of(Samples.at(Stage.UNDER_REVIEW), Samples.RECORDS))
                .isEqualTo(new Subject("T-2016-000101", "M1001", "M1002"));
        assertThat(Subject.of(Samples.at(Stage.UNDER_REVIEW), CaseRecords.NONE))
                .isEqualTo(new Subject("", "", ""));
        assertThat(Subject.of(Samples.at(Stage.PAPERS), CaseRecords.NONE))
                .isEqualTo(new Subject("T-2016-000101", "M1001", "M1002"));
        assertThat(Subject.of(Samples.claimed(), Samples.RIGHTS_RECORDS))
                .isEqualTo(new Subject("T-2016-000101", "", "M1002"));
        CaseFile pinned = Samples.claimed().withParties(new Parties("T1", "RH-001", "M1002"));
        assertThat(Subject.of(pinned, CaseRecords.NONE)).isEqualTo(new Subject("T1", "", "M1002"));
    }

    @Test
    @DisplayName("R2.16: a linked case changes nothing about what can be done in this one")
    void neitherWaits() {
        for (Relation relation : Relation.values()) {
            RelatedCase other =
                    new RelatedCase(
                            CaseNumber.of(2016, 9), relation, Stage.REFUSED, Samples.RECEIVED);
            Surroundings around =
                    new Surroundings(Role.SUPERVISOR, List.of(other), java.util.Set.of(), null);
            for (Stage stage : Stage.values()) {
                if (stage != Stage.RIGHTS_REVIEW) {
                    CaseFile file = Samples.at(stage);
                    Circumstances linked =
                            new Circumstances(
                                    Samples.RECORDS,
                                    kaijidesk.regime.SampleRecords.PROFILE,
                                    Samples.NOW,
                                    Samples.SUPERVISOR,
                                    around);
                    assertThat(NextActs.of(file, linked))
                            .isEqualTo(NextActs.of(file, Samples.by(Samples.SUPERVISOR)));
                }
            }
        }
    }

    @Test
    @DisplayName("R2.15: only the counterparty's own application crosses a case")
    void crossed() {
        assertThat(around(Relation.CROSS_APPLICATION).crossed()).isTrue();
        assertThat(around(Relation.REPEATED_APPLICATION).crossed()).isFalse();
    }

    private static Surroundings around(Relation relation) {
        RelatedCase other =
                new RelatedCase(CaseNumber.of(2016, 2), relation, Stage.PAPERS, Samples.RECEIVED);
        return new Surroundings(Role.APPROVER, List.of(other), Set.of(), null);
    }
}
