package kaijidesk.cases;

import static kaijidesk.regime.SampleRecords.LAPTOP;
import static kaijidesk.regime.SampleRecords.SAKURA;
import static kaijidesk.regime.SampleRecords.YAMAZAKI;
import static kaijidesk.regime.SampleRecords.tokyo;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kaijidesk.regime.TradeMessage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What passed between the parties, and what didn't pass to the desk")
class SiteMessageTest {
    @ParameterizedTest(name = "R1.02: {0} of {1}: from {2}, outside {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "2016-07-12T23:59:59, M1001, APPLICANT, false",
                "2016-07-13T00:00:00, M1001, APPLICANT, true",
                "2016-06-29T20:15:00, M1002, COUNTERPARTY, false",
                "2016-06-29T20:15:00, M9999, -, false",
            })
    void window(String at, String from, Side side, boolean outside) {
        TradeMessage message = new TradeMessage(tokyo(at), from, "電源が入りません。");

        assertThat(SiteMessage.of(new CaseRecords(LAPTOP, SAKURA, YAMAZAKI, List.of(message))))
                .containsExactly(new SiteMessage(message, side, outside));
    }

    @Test
    @DisplayName("R1.02: without a known last day no message counts as outside")
    void noWindow() {
        TradeMessage message = new TradeMessage(tokyo("2030-01-01T00:00:00"), "M1001", "x");

        assertThat(SiteMessage.of(new CaseRecords(null, SAKURA, YAMAZAKI, List.of(message))))
                .extracting(SiteMessage::outside)
                .containsExactly(false);
    }

    @Test
    @DisplayName("R5.02: declined calls and visits are read off the history, and nothing else is")
    void declined() {
        DeclineContact visit =
                new DeclineContact(DeclineContact.Channel.VISIT, LocalDate.of(2016, 8, 19), "断った");
        List<HistoryRow> history =
                List.of(
                        new HistoryRow(
                                1, Samples.NOW, Samples.REVIEWER, "add-note", Map.of("note", "x")),
                        new HistoryRow(
                                2,
                                Samples.NOW,
                                Samples.SUPERVISOR,
                                visit.kind().id(),
                                ActFields.write(visit)));

        assertThat(Declined.of(history)).containsExactly(new Declined(visit, Samples.SUPERVISOR));
        assertThat(visit.toString()).as("R6.02").contains("VISIT").doesNotContain("断った");
    }
}
