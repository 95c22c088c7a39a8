package kaijidesk.regime;

import static kaijidesk.regime.SampleRecords.LAPTOP;
import static kaijidesk.regime.SampleRecords.tokyo;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("R1.02: the applicant negotiated by message within the window")
class NegotiationTest {
    private static final String APPLICANT = "M1001";
    private static final String COUNTERPARTY = "M1002";

    @ParameterizedTest(name = "R1.02: window until 12 July, message of {0} at {1} -> {2}")
    @CsvSource({
        "M1001, 2016-06-29T20:15:00, HOLDS",
        "M1001, 2016-07-12T23:59:59, HOLDS",
        "M1001, 2016-07-13T00:00:00, BARRED",
        "M1002, 2016-06-30T09:02:00, BARRED",
    })
    void oneMessage(String from, String sentAt, Status expected) {
        assertThat(lamp(APPLICANT, List.of(message(from, sentAt)), null).status())
                .isEqualTo(expected);
    }

    @Test
    @DisplayName(
            "R1.02: one message that counts is enough; each one is shown with the reason why it counts or not")
    void evidence() {
        Verdict lamp =
                lamp(
                        APPLICANT,
                        List.of(
                                message(COUNTERPARTY, "2016-06-30T09:02:00"),
                                message(APPLICANT, "2016-07-12T23:59:00"),
                                message(APPLICANT, "2016-07-20T08:00:00")),
                        null);

        assertThat(lamp.status()).isEqualTo(Status.HOLDS);
        assertThat(lamp.steps())
                .extracting(Step::key)
                .containsExactly(
                        "messaging.closes",
                        "negotiation.other-side",
                        "negotiation.counts",
                        "negotiation.outside",
                        "negotiation.count");
        assertThat(lamp.steps().getLast().arguments()).containsExactly(1);
    }

    @Test
    @DisplayName("R1.02: without messages or without a known applicant the reviewer answers")
    void open() {
        List<TradeMessage> messages = List.of(message(APPLICANT, "2016-06-29T20:15:00"));

        assertThat(lamp(APPLICANT, List.of(), null).status()).isEqualTo(Status.UNKNOWN);
        assertThat(lamp(null, messages, null).status()).isEqualTo(Status.UNKNOWN);
        assertThat(lamp(APPLICANT, List.of(), true).status()).isEqualTo(Status.HOLDS);
        assertThat(lamp(APPLICANT, List.of(), false).status()).isEqualTo(Status.BARRED);
    }

    @Test
    @DisplayName("R1.02: a finding can't brighten what the messages made red")
    void dataAnswersFirst() {
        assertThat(
                        lamp(APPLICANT, List.of(message(APPLICANT, "2016-07-13T00:00:00")), true)
                                .status())
                .isEqualTo(Status.BARRED);
    }

    private static TradeMessage message(String from, String sentAt) {
        return new TradeMessage(tokyo(sentAt), from, "返品をお願いします。");
    }

    private static Verdict lamp(
            @Nullable String applicantId, List<TradeMessage> messages, @Nullable Boolean finding) {
        Map<Rule, Finding> findings =
                finding == null ? Map.of() : Map.of(Rule.R1_02, new Finding(finding, "証拠を見た"));
        EligibilityFacts facts =
                new EligibilityFacts(
                        tokyo("2016-07-25T10:15:00"),
                        tokyo("2016-07-25T10:15:00"),
                        LAPTOP,
                        applicantId,
                        messages,
                        findings,
                        false);
        return Eligibility.lamps(facts, SampleRecords.PROFILE).get(2);
    }
}
