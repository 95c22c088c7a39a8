package kaijidesk.regime;

import static kaijidesk.regime.SampleRecords.LAPTOP;
import static kaijidesk.regime.SampleRecords.LAPTOP_MESSAGES;
import static kaijidesk.regime.SampleRecords.PROFILE;
import static kaijidesk.regime.SampleRecords.profile;
import static kaijidesk.regime.SampleRecords.tokyo;
import static kaijidesk.regime.SampleRecords.trade;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("R1.00-R1.05: the lamps")
class EligibilityTest {
    private static final Instant RECEIVED = tokyo("2016-07-25T10:15:00");
    private static final Finding YES = new Finding(true, "確認した");
    private static final Finding NO = new Finding(false, "確認できない");

    @Test
    @DisplayName("R1: six lamps in the order of their numbers")
    void order() {
        assertThat(lamps(LAPTOP, RECEIVED, LAPTOP_MESSAGES, Map.of(), PROFILE))
                .extracting(Verdict::rule)
                .containsExactly(
                        Rule.R1_00, Rule.R1_01, Rule.R1_02, Rule.R1_03, Rule.R1_04, Rule.R1_05);
    }

    @ParameterizedTest(name = "R1.00: {0} delivery, finding {1} -> {2}")
    @CsvSource({
        "ANONYMOUS,     , HOLDS",
        "ANONYMOUS, true, HOLDS",
        "ANONYMOUS, false, BARRED",
        "ORDINARY,      , BARRED",
        "ORDINARY,  true, BARRED",
        "UNKNOWN,       , UNKNOWN",
        "UNKNOWN,   true, HOLDS",
        "UNKNOWN,  false, BARRED",
    })
    void covered(Trade.Delivery delivery, @Nullable Boolean finding, Status expected) {
        Trade trade = trade(LAPTOP.completedOn(), delivery, LAPTOP.messagingClosesOn());

        assertThat(lamp(Rule.R1_00, trade, RECEIVED, finding).status()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "R1.01: window until 12 July, received {0} -> {1}")
    @CsvSource({
        "2016-07-11T12:00:00, BARRED",
        "2016-07-12T00:00:00, BARRED",
        "2016-07-12T23:59:59, BARRED",
        "2016-07-13T00:00:00, HOLDS",
        "2016-07-25T10:15:00, HOLDS",
    })
    void messagingEnded(String received, Status expected) {
        assertThat(lamp(Rule.R1_01, LAPTOP, tokyo(received), null).status()).isEqualTo(expected);
    }

    @Test
    @DisplayName(
            "R1.01: the last day is data of the trade; a finding can't brighten what data made red")
    void messagingFindings() {
        Trade unknown = trade(LAPTOP.completedOn(), Trade.Delivery.ANONYMOUS, null);

        assertThat(lamp(Rule.R1_01, unknown, RECEIVED, null).status()).isEqualTo(Status.UNKNOWN);
        assertThat(lamp(Rule.R1_01, unknown, RECEIVED, true).status()).isEqualTo(Status.HOLDS);
        assertThat(lamp(Rule.R1_01, unknown, RECEIVED, false).status()).isEqualTo(Status.BARRED);
        assertThat(lamp(Rule.R1_01, LAPTOP, tokyo("2016-07-12T12:00:00"), true).status())
                .isEqualTo(Status.BARRED);
    }

    @ParameterizedTest(name = "R1.03: completed {0}, received {1} -> {2}")
    @CsvSource({
        "2016-06-28, 2016-09-28T23:59:59, HOLDS",
        "2016-06-28, 2016-09-29T00:00:00, BARRED",
        "2016-02-29, 2016-05-31T23:59:59, HOLDS",
        "2016-02-29, 2016-06-01T00:00:00, BARRED",
        "2016-03-01, 2016-06-01T23:59:59, HOLDS",
        "2016-03-01, 2016-06-02T00:00:00, BARRED",
        "2016-04-30, 2016-07-31T23:59:59, HOLDS",
        "2016-04-30, 2016-08-01T00:00:00, BARRED",
        "2016-07-31, 2016-10-31T12:00:00, HOLDS",
    })
    void withinPeriod(LocalDate completed, String received, Status expected) {
        Trade trade = trade(completed, Trade.Delivery.ANONYMOUS, LAPTOP.messagingClosesOn());

        Verdict lamp = lamp(Rule.R1_03, trade, tokyo(received), null);

        assertThat(lamp.status()).isEqualTo(expected);
        assertThat(lamp.steps().getFirst()).isEqualTo(Step.of("period.event", completed));
        assertThat(lamp.steps().getLast().key())
                .isEqualTo(expected == Status.HOLDS ? "period.in-time" : "period.too-late");
    }

    @Test
    @DisplayName("R1.03: the day counts in Tokyo, not in UTC")
    void tokyoDay() {
        assertThat(lamp(Rule.R1_03, LAPTOP, Instant.parse("2016-09-28T14:59:59Z"), null).status())
                .isEqualTo(Status.HOLDS);
        assertThat(lamp(Rule.R1_03, LAPTOP, Instant.parse("2016-09-28T15:00:00Z"), null).status())
                .isEqualTo(Status.BARRED);
    }

    @Test
    @DisplayName("R1.03: art. 142 gives another day only where the profile switches it on")
    void article142() {
        Trade sunday =
                trade(
                        LocalDate.of(2016, 4, 30),
                        Trade.Delivery.ANONYMOUS,
                        LAPTOP.messagingClosesOn());
        Instant monday = tokyo("2016-08-01T09:00:00");

        Verdict on = lamps(sunday, monday, List.of(), Map.of(), profile(true, null)).get(3);
        Verdict off = lamps(sunday, monday, List.of(), Map.of(), profile(false, null)).get(3);

        assertThat(on.status()).isEqualTo(Status.HOLDS);
        assertThat(on.steps()).extracting(Step::key).contains("period.moved");
        assertThat(off.status()).isEqualTo(Status.BARRED);
        assertThat(off.steps()).extracting(Step::key).contains("period.not-moved");
    }

    @ParameterizedTest(
            name = "R1.03: beyond the table of holidays, received on {0} art. 142 leaves it {1}")
    @CsvSource({
        "2017-01-10T09:00:00, HOLDS", // the last day itself
        "2017-01-11T09:00:00, UNKNOWN", // perhaps a holiday moved it
        "2017-01-24T09:00:00, UNKNOWN",
        "2017-01-25T09:00:00, BARRED", // no run of days off is that long
    })
    void beyondTheTable(String received, Status status) {
        Trade trade =
                trade(
                        LocalDate.of(2016, 10, 10),
                        Trade.Delivery.ANONYMOUS,
                        LocalDate.of(2016, 10, 25));
        assertThat(
                        lamps(trade, tokyo(received), List.of(), Map.of(), profile(true, null))
                                .get(3)
                                .status())
                .isEqualTo(status);
    }

    @ParameterizedTest(name = "R1.03: a person who looked into a calendar answers it: {0}")
    @CsvSource({"true, HOLDS", "false, BARRED"})
    void lookedIntoACalendar(boolean moved, Status status) {
        Trade trade =
                trade(
                        LocalDate.of(2016, 10, 10),
                        Trade.Delivery.ANONYMOUS,
                        LocalDate.of(2016, 10, 25));
        Map<Rule, Finding> findings = Map.of(Rule.R1_03, new Finding(moved, "暦で確認"));

        Verdict lamp =
                lamps(trade, tokyo("2017-01-11T09:00:00"), List.of(), findings, profile(true, null))
                        .get(3);

        assertThat(lamp.status()).isEqualTo(status);
        assertThat(lamp.steps())
                .extracting(Step::key)
                .contains("period.event", "period.holidays-unverified", "period.perhaps-moved")
                .doesNotContain("period.too-late")
                .endsWith(moved ? "found" : "found-not");
    }

    @Test
    @DisplayName("R1.03: a trade that was never completed is amber, and a finding answers")
    void neverCompleted() {
        Trade open = trade(null, Trade.Delivery.ANONYMOUS, LAPTOP.messagingClosesOn());

        assertThat(lamp(Rule.R1_03, open, RECEIVED, null))
                .isEqualTo(Verdict.of(Rule.R1_03, Status.UNKNOWN, Step.of("completion.unknown")));
        assertThat(lamp(Rule.R1_03, open, RECEIVED, true).status()).isEqualTo(Status.HOLDS);
        assertThat(lamp(Rule.R1_03, open, RECEIVED, false).status()).isEqualTo(Status.BARRED);
    }

    @ParameterizedTest(name = "R1.04: finding {0} -> {1}")
    @CsvSource({", UNKNOWN", "true, HOLDS", "false, BARRED"})
    void dispute(@Nullable Boolean finding, Status expected) {
        assertThat(lamp(Rule.R1_04, LAPTOP, RECEIVED, finding).status()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: a trade that the records don't know leaves the lamp amber")
    @EnumSource(names = {"R1_00", "R1_01", "R1_02", "R1_03", "R1_04"})
    void unknownTrade(Rule rule) {
        assertThat(lamp(rule, null, RECEIVED, null).status()).isEqualTo(Status.UNKNOWN);
    }

    @ParameterizedTest(name = "R1.05: received {0} -> {1}")
    @CsvSource({
        "2016-10-30T14:59:59Z, HOLDS", // 23:59:59 in Tokyo
        "2016-10-30T15:00:00Z, BARRED",
        "2016-10-31T03:00:00Z, BARRED",
        "2016-11-01T00:00:00Z, BARRED",
    })
    void serviceEnd(Instant received, Status expected) {
        assertThat(lamp(Rule.R1_05, LAPTOP, received, true).status()).isEqualTo(expected);
    }

    @Test
    @DisplayName(
            "R1.05: a service without end never bars; the steps name the last day, not the first one after")
    void serviceWithoutEnd() {
        assertThat(ServiceEnd.verdict(tokyo("2099-01-01T00:00:00"), profile(false, null)).status())
                .isEqualTo(Status.HOLDS);
        assertThat(ServiceEnd.verdict(RECEIVED, PROFILE).steps())
                .startsWith(Step.of("service.end", LocalDate.of(2016, 10, 30)));
    }

    private static Verdict lamp(
            Rule rule, @Nullable Trade trade, Instant received, @Nullable Boolean finding) {
        Map<Rule, Finding> findings = finding == null ? Map.of() : Map.of(rule, finding ? YES : NO);
        return lamps(trade, received, LAPTOP_MESSAGES, findings, PROFILE).stream()
                .filter(verdict -> verdict.rule() == rule)
                .findFirst()
                .orElseThrow();
    }

    private static List<Verdict> lamps(
            @Nullable Trade trade,
            Instant received,
            List<TradeMessage> messages,
            Map<Rule, Finding> findings,
            Profile profile) {
        return Eligibility.lamps(
                new EligibilityFacts(received, received, trade, "M1001", messages, findings, false),
                profile);
    }
}
