package kaijidesk.cases;

import static kaijidesk.cases.Samples.REVIEWER;
import static kaijidesk.cases.Samples.SUPERVISOR;
import static kaijidesk.cases.Samples.by;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kaijidesk.regime.Member;
import kaijidesk.regime.RegisteredItem;
import kaijidesk.regime.Rule;
import kaijidesk.regime.SampleRecords;
import kaijidesk.regime.Status;
import kaijidesk.regime.Step;
import kaijidesk.regime.Verdict;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("R1, R3: a supervisor lets a case pass, with a note")
class OverruleTest {
    private static final CaseFile REVIEW = Samples.at(Stage.UNDER_REVIEW);

    @Test
    @DisplayName("R1.04: a red or amber lamp passes and says who let it pass, when and why")
    void passes() {
        Verdict before = lamp(REVIEW, Rule.R1_04);
        CaseFile overruled = overrule(REVIEW, Rule.R1_04);
        Verdict after = lamp(overruled, Rule.R1_04);

        assertThat(before.status()).isEqualTo(Status.UNKNOWN);
        assertThat(after.status()).isEqualTo(Status.WARNS);
        assertThat(after.steps())
                .startsWith(before.steps().toArray(Step[]::new))
                .last()
                .isEqualTo(Step.of("overruled", "suzuki", LocalDate.of(2016, 8, 20), "特段の事情"));
        assertThat(ActKind.FIND_ELIGIBLE.bars(REVIEW, by(REVIEWER))).isNotEmpty();
        assertThat(ActKind.FIND_ELIGIBLE.bars(overruled, by(REVIEWER))).isEmpty();
    }

    @Test
    @DisplayName("R1.04: what passes by itself isn't touched, and a decision can be taken back")
    void takenBack() {
        CaseFile overruled = overrule(REVIEW, Rule.R1_01);
        assertThat(lamp(overruled, Rule.R1_01)).isEqualTo(lamp(REVIEW, Rule.R1_01));

        assertThat(keys(overruled, new Overrule(Rule.R1_01, true, "再")))
                .containsExactly("bar.already-overruled");
        assertThat(keys(REVIEW, new Overrule(Rule.R1_01, false, "誤り")))
                .containsExactly("bar.not-overruled");
        CaseFile back =
                Samples.perform(overruled, new Overrule(Rule.R1_01, false, "誤り"), SUPERVISOR);
        assertThat(back.overrules()).isEmpty();
        assertThat(keys(REVIEW, new Overrule(Rule.R1_04, true, " ")))
                .containsExactly("bar.note-needed");
    }

    @Test
    @DisplayName("R1.00: only a supervisor can")
    void supervisorOnly() {
        assertThat(new Overrule(Rule.R1_04, true, "x").bars(REVIEW, by(REVIEWER)))
                .extracting(bar -> bar.reason().key())
                .containsExactly("bar.supervisor-only");
    }

    @ParameterizedTest(name = "{0} is never overruled")
    @EnumSource(
            names = {
                "R1_05", "R5_01", "R5_03", "R5_04", "R2_03", "R2_04", "R2_14", "R3_06", "R4_05",
                "R6_04"
            })
    void notThese(Rule rule) {
        assertThat(keys(REVIEW, new Overrule(rule, true, "x")))
                .containsExactly("bar.not-overrulable");
    }

    @Test
    @DisplayName("R2.02: an agent or heir of a party passes by a recorded exception only")
    void agent() {
        CaseFile agent =
                Samples.perform(REVIEW, new RecordFinding(Rule.R2_02, false, "相続人からの申請"), REVIEWER);
        Verdict barred = lamp(agent, Rule.R2_02);
        assertThat(barred)
                .isEqualTo(
                        Verdict.of(
                                Rule.R2_02,
                                Status.BARRED,
                                Step.of("party.not-in-person", "相続人からの申請")));

        assertThat(lamp(overrule(agent, Rule.R2_02), Rule.R2_02).status()).isEqualTo(Status.WARNS);
        CaseFile corrected =
                Samples.perform(agent, new RecordFinding(Rule.R2_02, true, "本人"), REVIEWER);
        assertThat(lamp(corrected, Rule.R2_02).status()).isEqualTo(Status.HOLDS);
        assertThat(keys(REVIEW, new RecordFinding(Rule.R2_02, true, "本人")))
                .containsExactly("bar.data-answers");
    }

    @Test
    @DisplayName("R2.02: who isn't a party by the records can't be let in")
    void stranger() {
        Member stranger =
                new Member(
                        "M1003", "よそ者", Member.Kind.INDIVIDUAL, SampleRecords.SAKURA.snapshots());
        CaseRecords records = new CaseRecords(Samples.RECORDS.trade(), stranger, null, List.of());
        assertThat(
                        new Overrule(Rule.R2_02, true, "x")
                                .bars(REVIEW, Samples.with(records, SUPERVISOR)))
                .extracting(bar -> bar.reason().key())
                .containsExactly("bar.never-a-party");

        CaseFile overruled =
                overrule(
                        Samples.perform(
                                REVIEW, new RecordFinding(Rule.R2_02, false, "代理人"), REVIEWER),
                        Rule.R2_02);
        assertThat(
                        Assessment.of(overruled, Samples.with(records, REVIEWER))
                                .of(Rule.R2_02)
                                .status())
                .isEqualTo(Status.BARRED);
        assertThat(
                        Assessment.of(overruled, Samples.with(CaseRecords.NONE, REVIEWER))
                                .of(Rule.R2_02)
                                .status())
                .isEqualTo(Status.UNKNOWN);
    }

    @Test
    @DisplayName(
            "R2.10–R2.13: with every paper overruled stage 2 can be prepared; each counts alone")
    void papers() {
        CaseFile file = Samples.at(Stage.PAPERS);
        for (Rule rule : List.of(Rule.R2_10, Rule.R2_11, Rule.R2_12, Rule.R2_13)) {
            assertThat(ActKind.PREPARE_LITIGATION_DISCLOSURE.bars(file, by(REVIEWER)))
                    .extracting(Bar::rule)
                    .contains(rule);
            file = overrule(file, rule);
        }
        assertThat(
                        new PrepareLitigationDisclosure(Set.of(RegisteredItem.NAME), "提訴")
                                .bars(file, by(REVIEWER)))
                .isEmpty();
    }

    @Test
    @DisplayName("R3.06: nothing is overruled once a case is decided")
    void decided() {
        assertThat(keys(Samples.at(Stage.DISCLOSED), new Overrule(Rule.R1_04, true, "x")))
                .containsExactly("bar.already-disclosed");
        assertThat(keys(Samples.at(Stage.CLOSED), new Overrule(Rule.R1_04, true, "x")))
                .contains("bar.closed");
    }

    @Test
    @DisplayName("R2.15: a late answer to an earlier application passes by a supervisor only")
    void crossApplication() {
        RelatedCase earlier =
                new RelatedCase(
                        CaseNumber.of(2016, 9),
                        Relation.CROSS_APPLICATION,
                        Stage.PAPERS,
                        Samples.RECEIVED.minusSeconds(1));
        Verdict late = late(earlier);
        assertThat(late.status()).isEqualTo(Status.UNKNOWN);
        assertThat(late.steps()).last().isEqualTo(Step.of("period.cross-application"));
        assertThat(
                        new RecordFinding(Rule.R1_03, true, "間に合った")
                                .bars(REVIEW, late(earlier, REVIEWER)))
                .extracting(bar -> bar.reason().key())
                .containsExactly("bar.data-answers");

        assertThat(late(received(earlier, Samples.RECEIVED)).status()).isEqualTo(Status.BARRED);
        assertThat(late(as(earlier, Relation.SAME_TRADE, Stage.PAPERS)).status())
                .isEqualTo(Status.BARRED);
        assertThat(late(as(earlier, Relation.CROSS_APPLICATION, Stage.NOT_ACCEPTED)).status())
                .isEqualTo(Status.BARRED);
    }

    private static RelatedCase received(RelatedCase other, Instant at) {
        return new RelatedCase(other.number(), other.relation(), other.stage(), at);
    }

    private static RelatedCase as(RelatedCase other, Relation relation, Stage stage) {
        return new RelatedCase(other.number(), relation, stage, other.receivedAt());
    }

    private static Verdict late(RelatedCase other) {
        return Assessment.of(REVIEW, late(other, REVIEWER)).of(Rule.R1_03);
    }

    /** The trade was completed so long ago that the application of July 2016 is late. */
    private static Circumstances late(RelatedCase other, Person person) {
        CaseRecords records =
                new CaseRecords(
                        SampleRecords.trade(
                                LocalDate.of(2016, 3, 1),
                                kaijidesk.regime.Trade.Delivery.ANONYMOUS,
                                LocalDate.of(2016, 7, 12)),
                        SampleRecords.SAKURA,
                        SampleRecords.YAMAZAKI,
                        SampleRecords.LAPTOP_MESSAGES);
        return new Circumstances(
                records,
                SampleRecords.PROFILE,
                Samples.NOW,
                person,
                new Surroundings(Role.SUPERVISOR, List.of(other), Set.of(), null));
    }

    private static CaseFile overrule(CaseFile file, Rule rule) {
        return Samples.perform(file, new Overrule(rule, true, "特段の事情"), SUPERVISOR);
    }

    private static Verdict lamp(CaseFile file, Rule rule) {
        return Assessment.of(file, by(REVIEWER)).of(rule);
    }

    private static List<String> keys(CaseFile file, Act act) {
        return act.bars(file, by(SUPERVISOR)).stream().map(bar -> bar.reason().key()).toList();
    }
}
