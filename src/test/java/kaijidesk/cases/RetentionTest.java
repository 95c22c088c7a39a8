package kaijidesk.cases;

import static kaijidesk.cases.Samples.REVIEWER;
import static kaijidesk.cases.Samples.SUPERVISOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kaijidesk.regime.RegisteredItem;
import kaijidesk.regime.Rule;
import kaijidesk.regime.SampleRecords;
import kaijidesk.regime.Step;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("R6.01, R6.03, R2.08: how long things are kept, and how papers end")
class RetentionTest {
    private static final CaseFile CLOSED = Samples.at(Stage.CLOSED);
    private static final CaseFile UNDISCLOSED =
            Samples.perform(
                    Samples.at(Stage.UNDER_REVIEW), new WithdrawApplication("取下げ"), REVIEWER);

    @Test
    @DisplayName("R6.03: longer where something was disclosed, by the period rules")
    void clock() {
        assertThat(RetentionClock.lastDay(CLOSED, SampleRecords.PROFILE)).isEqualTo("2019-08-20");
        assertThat(RetentionClock.lastDay(UNDISCLOSED, SampleRecords.PROFILE))
                .isEqualTo("2017-08-20");
        assertThat(Deadline.of(CLOSED, SampleRecords.PROFILE)).isEqualTo("2019-08-20");
        assertThat(RetentionClock.steps(CLOSED, SampleRecords.PROFILE))
                .extracting(Step::key)
                .startsWith("period.event", "period.first-day");
        CaseFile open = Samples.at(Stage.DISCLOSED);
        assertThat(RetentionClock.lastDay(open, SampleRecords.PROFILE)).isNull();
        assertThat(RetentionClock.steps(open, SampleRecords.PROFILE)).isEmpty();
    }

    @Test
    @DisplayName("R6.01: a provision record is kept three years")
    void provision() {
        ProvisionRow row =
                new ProvisionRow(
                        Samples.NUMBER,
                        SampleRecords.tokyo("2016-02-29T23:59:59"),
                        "M1001",
                        "M1002",
                        Set.of(RegisteredItem.EMAIL),
                        Rule.R2_01);
        assertThat(RetentionClock.lastDay(row, SampleRecords.PROFILE)).isEqualTo("2019-02-28");
    }

    @ParameterizedTest(name = "R6.03: on {0}, destroyed on {1}: {2}")
    @CsvSource({
        "2019-08-20T23:59:59, 2019-08-20, bar.retention-runs bar.destroyed-too-early",
        "2019-08-21T00:00:00, 2019-08-21, ''",
        "2019-08-21T00:00:00, 2019-08-20, bar.destroyed-too-early",
        "2019-08-21T00:00:00, 2019-08-22, bar.in-future",
    })
    void boundary(String now, LocalDate on, String bars) {
        assertThat(String.join(" ", keys(CLOSED, destroy(on), now, SUPERVISOR))).isEqualTo(bars);
    }

    @Test
    @DisplayName("R6.03: who comes too early is told the last day of the retention")
    void lastDayIsTold() {
        assertThat(
                        destroy(LocalDate.of(2018, 1, 5))
                                .bars(CLOSED, at("2018-01-05T10:00:00", SUPERVISOR)))
                .first()
                .extracting(Bar::reason)
                .isEqualTo(Step.of("bar.retention-runs", LocalDate.of(2019, 8, 20)));
    }

    @Test
    @DisplayName("R2.08, R6.04: recorded once, by another than who closed it")
    void recorded() {
        RecordDestruction act = destroy(LocalDate.of(2020, 1, 6));
        assertThat(keys(CLOSED, act, "2020-01-06T10:00:00", REVIEWER))
                .containsExactly("bar.same-person");
        Circumstances later = at("2020-01-06T10:00:00", SUPERVISOR);
        CaseFile destroyed = act.outcome(CLOSED, later).file();
        assertThat(destroyed.destroyed())
                .isEqualTo(
                        new Destruction(
                                LocalDate.of(2020, 1, 6),
                                Destruction.Method.PULPING,
                                later.decision("立会 田中")));
        assertThat(act.bars(destroyed, later))
                .extracting(bar -> bar.reason().key())
                .containsExactly("bar.already-destroyed");
        assertThat(Deadline.of(destroyed, SampleRecords.PROFILE)).isNull();
        assertThat(Stage.of(destroyed)).isEqualTo(Stage.CLOSED);
    }

    @Test
    @DisplayName(
            "R2.08: where no paper ever came there is nothing to destroy; an open case keeps all")
    void nothing() {
        RecordDestruction act = destroy(LocalDate.of(2020, 1, 6));
        assertThat(keys(UNDISCLOSED, act, "2020-01-06T10:00:00", SUPERVISOR))
                .containsExactly("bar.no-paper");
        assertThat(keys(Samples.at(Stage.DISCLOSED), act, "2020-01-06T10:00:00", SUPERVISOR))
                .containsExactly("bar.not-closed");
        assertThat(
                        keys(
                                CLOSED,
                                new RecordDestruction(
                                        LocalDate.of(2020, 1, 6), Destruction.Method.PULPING, ""),
                                "2020-01-06T10:00:00",
                                SUPERVISOR))
                .containsExactly("bar.note-needed");
    }

    private static RecordDestruction destroy(LocalDate on) {
        return new RecordDestruction(on, Destruction.Method.PULPING, "立会 田中");
    }

    private static List<String> keys(CaseFile file, Act act, String now, Person person) {
        return act.bars(file, at(now, person)).stream().map(bar -> bar.reason().key()).toList();
    }

    private static Circumstances at(String now, Person person) {
        Instant moment = SampleRecords.tokyo(now);
        return new Circumstances(Samples.RECORDS, SampleRecords.PROFILE, moment, person);
    }
}
