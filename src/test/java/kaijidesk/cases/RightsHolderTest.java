package kaijidesk.cases;

import static kaijidesk.cases.Samples.HOLDER;
import static kaijidesk.cases.Samples.REVIEWER;
import static kaijidesk.cases.Samples.SUPERVISOR;
import static kaijidesk.cases.Samples.rightsBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kaijidesk.regime.DisclosedItem;
import kaijidesk.regime.RegisteredItem;
import kaijidesk.regime.RightsHolder;
import kaijidesk.regime.RightsPoint;
import kaijidesk.regime.Rule;
import kaijidesk.regime.SampleRecords;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("R4.04: the fast path of rights holders")
class RightsHolderTest {
    private static final Set<ActKind> RIGHTS =
            EnumSet.of(
                    ActKind.RECORD_RIGHTS_FINDING,
                    ActKind.PREPARE_RIGHTS_DISCLOSURE,
                    ActKind.RELEASE_RIGHTS_DISCLOSURE);

    /** Acts that both types of cases know. */
    private static final Set<ActKind> COMMON =
            EnumSet.of(
                    ActKind.PREPARE_REFUSAL,
                    ActKind.RELEASE_REFUSAL,
                    ActKind.SEND_BACK,
                    ActKind.FLAG_DANGER,
                    ActKind.REVIEW_DANGER,
                    ActKind.LIFT_DANGER,
                    ActKind.REPORT_MISUSE,
                    ActKind.DECIDE_MISUSE,
                    ActKind.WITHDRAW_APPLICATION,
                    ActKind.CLOSE_CASE,
                    ActKind.RECORD_DESTRUCTION,
                    ActKind.DECLINE_CONTACT,
                    ActKind.ADD_NOTE);

    @Test
    @DisplayName(
            "R4.04, R6.01, R6.04: the letter goes to the list's address, with its record; nobody else is told")
    void disclosure() {
        CaseFile file = walk(4);
        List<Samples.Done> path = Samples.rightsPath();
        CaseFile waiting = walk(3);
        Outcome outcome = path.getLast().act().outcome(waiting, rightsBy(SUPERVISOR));

        Set<RegisteredItem> items = Set.of(RegisteredItem.NAME, RegisteredItem.ADDRESS);
        assertThat(outcome.effects())
                .containsExactly(
                        new Effect.IssueLetter(
                                new Letter.RightsDisclosure(
                                        new Recipient(
                                                HOLDER.name(),
                                                HOLDER.postalCode(),
                                                HOLDER.address(),
                                                true),
                                        TradeReference.of(waiting, SampleRecords.LAPTOP),
                                        java.time.LocalDate.of(2016, 7, 25),
                                        DisclosedItem.of(
                                                SampleRecords.YAMAZAKI,
                                                SampleRecords.LAPTOP.tradeNo(),
                                                items))),
                        new Effect.RecordProvision("RH-001", "M1002", items, Rule.R4_04));
        assertThat(Stage.of(waiting)).isEqualTo(Stage.DISCLOSURE_RELEASE_PENDING);
        assertThat(Stage.of(file)).isEqualTo(Stage.DISCLOSED);
        assertThat(waiting.parties()).isEqualTo(new Parties("T-2016-000101", "RH-001", "M1002"));
        assertThat(waiting.application().agreed()).isTrue();
    }

    @Test
    @DisplayName("R4.04, R6.04: every point must hold, and a second person releases")
    void order() {
        assertThat(keys(ActKind.PREPARE_RIGHTS_DISCLOSURE, walk(0), REVIEWER))
                .containsExactly("rights.listed", "rights.infringement-open");
        assertThat(keys(ActKind.PREPARE_RIGHTS_DISCLOSURE, walk(1), REVIEWER))
                .containsExactly("rights.infringement-open");
        assertThat(keys(ActKind.PREPARE_RIGHTS_DISCLOSURE, walk(2), REVIEWER)).isEmpty();
        assertThat(keys(ActKind.RELEASE_RIGHTS_DISCLOSURE, walk(3), REVIEWER))
                .containsExactly("bar.same-person");
        assertThat(keys(ActKind.RELEASE_RIGHTS_DISCLOSURE, walk(3), SUPERVISOR)).isEmpty();
        assertThat(keys(ActKind.PREPARE_RIGHTS_DISCLOSURE, walk(3), REVIEWER))
                .contains("bar.already-prepared");
        assertThat(keys(ActKind.RECORD_RIGHTS_FINDING, walk(3), REVIEWER))
                .containsExactly("bar.already-prepared");
        assertThat(keys(ActKind.RELEASE_RIGHTS_DISCLOSURE, walk(2), SUPERVISOR))
                .containsExactly("bar.not-prepared");
        assertThat(keys(ActKind.RELEASE_RIGHTS_DISCLOSURE, walk(4), SUPERVISOR))
                .contains("bar.already-disclosed");
        assertThat(
                        new RecordRightsFinding(RightsPoint.ESCROW, true, " ")
                                .bars(walk(0), rightsBy(REVIEWER)))
                .extracting(bar -> bar.reason().key())
                .containsExactly("bar.evidence-needed");
    }

    @Test
    @DisplayName("R4.04: the points are asked again at the release")
    void askedAgain() {
        RightsHolder ended =
                new RightsHolder(
                        HOLDER.id(),
                        HOLDER.name(),
                        HOLDER.basis(),
                        HOLDER.reference(),
                        HOLDER.validFrom(),
                        java.time.LocalDate.of(2016, 7, 24),
                        HOLDER.postalCode(),
                        HOLDER.address());
        Circumstances later =
                new Circumstances(
                        Samples.RIGHTS_RECORDS,
                        SampleRecords.PROFILE,
                        Samples.NOW,
                        SUPERVISOR,
                        Samples.around(SUPERVISOR, ended));
        assertThat(ActKind.RELEASE_RIGHTS_DISCLOSURE.bars(walk(3), later))
                .extracting(bar -> bar.reason().key())
                .containsExactly("rights.not-valid");
        Circumstances unknown =
                new Circumstances(
                        CaseRecords.NONE,
                        SampleRecords.PROFILE,
                        Samples.NOW,
                        SUPERVISOR,
                        Samples.around(SUPERVISOR, HOLDER));
        assertThat(ActKind.RELEASE_RIGHTS_DISCLOSURE.bars(walk(3), unknown))
                .extracting(bar -> bar.reason().key())
                .containsExactly("bar.no-trade", "bar.no-counterparty");
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R4.04: neither type of case knows the other's acts, at any stage")
    void types(ActKind kind) {
        if (!COMMON.contains(kind)) {
            for (int steps = 0; steps <= 4; steps++) {
                assertThat(
                                RIGHTS.contains(kind)
                                        || !kind.bars(walk(steps), rightsBy(SUPERVISOR)).isEmpty())
                        .isTrue();
            }
            for (Stage stage : Stage.values()) {
                if (RIGHTS.contains(kind) && stage != Stage.RIGHTS_REVIEW) {
                    assertThat(kind.bars(Samples.at(stage), Samples.by(SUPERVISOR))).isNotEmpty();
                }
            }
        }
    }

    @Test
    @DisplayName("R2.14, R4.04: no act of such a case can tell the seller")
    void sellerIsNotTold() {
        for (int steps = 0; steps <= 4; steps++) {
            CaseFile file = walk(steps);
            ActFieldsTest.acts()
                    .filter(act -> act.bars(file, rightsBy(SUPERVISOR)).isEmpty())
                    .flatMap(act -> act.outcome(file, rightsBy(SUPERVISOR)).effects().stream())
                    .forEach(effect ->
                            assertThat(
                                            effect instanceof Effect.IssueLetter issue
                                                    && issue.letter()
                                                            instanceof Letter.CounterpartyNotice)
                                    .isFalse());
        }
    }

    @Test
    @DisplayName("R3.06, R4.04: a refusal goes to the rights holder and says the result only")
    void refusal() {
        CaseFile prepared =
                new PrepareRefusal(Ground.OTHERWISE_IMPROPER, "疑わしい")
                        .outcome(walk(1), rightsBy(REVIEWER))
                        .file();
        assertThat(keys(ActKind.RELEASE_REFUSAL, prepared, SUPERVISOR)).isEmpty();
        Outcome outcome = new ReleaseRefusal().outcome(prepared, rightsBy(SUPERVISOR));
        Letter letter = ((Effect.IssueLetter) outcome.effects().getFirst()).letter();
        assertThat(letter).isInstanceOf(Letter.RefusalNotice.class);
        assertThat(letter.to().name()).isEqualTo(HOLDER.name());
        assertThat(letter.to().organisation()).isTrue();
    }

    @Test
    @DisplayName("R4.04: what was found against a point bars, whatever the list says")
    void against() {
        CaseFile file =
                new RecordRightsFinding(RightsPoint.INFRINGEMENT, false, "真正品")
                        .outcome(walk(2), rightsBy(REVIEWER))
                        .file();
        assertThat(keys(ActKind.PREPARE_RIGHTS_DISCLOSURE, file, REVIEWER))
                .containsExactly("found-not");
        assertThat(file.claim().findings()).hasSize(2);
    }

    private static CaseFile walk(int steps) {
        CaseFile file = Samples.claimed();
        for (Samples.Done done : Samples.rightsPath().subList(0, steps)) {
            assertThat(done.act().bars(file, rightsBy(done.person()))).isEmpty();
            file = done.act().outcome(file, rightsBy(done.person())).file();
        }
        return file;
    }

    private static List<String> keys(ActKind kind, CaseFile file, Person person) {
        return kind.bars(file, rightsBy(person)).stream().map(bar -> bar.reason().key()).toList();
    }
}
