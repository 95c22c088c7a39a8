package kaijidesk.regime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("R4.04: what must hold for the fast path")
class RightsHolderPathTest {
    private static final LocalDate DAY = LocalDate.of(2016, 7, 25);

    @ParameterizedTest(name = "R4.04: {0} from {1} until {2}, found {3}: {4} {5}")
    @CsvSource({
        "CERTIFIED_ORGANISATION, 2016-07-25, , , HOLDS, rights.certified",
        "CERTIFIED_ORGANISATION, 2016-07-26, , , BARRED, rights.not-valid",
        "CERTIFIED_ORGANISATION, 2015-01-01, 2016-07-25, , HOLDS, rights.certified",
        "CERTIFIED_ORGANISATION, 2015-01-01, 2016-07-24, , BARRED, rights.not-valid",
        "CERTIFIED_ORGANISATION, 2015-01-01, , false, BARRED, found-not",
        "CONTRACT, 2015-01-01, , , UNKNOWN, rights.listed",
        "CONTRACT, 2015-01-01, , true, HOLDS, found",
        "CONTRACT, 2015-01-01, , false, BARRED, found-not",
        "CONTRACT, 2016-07-26, , true, BARRED, rights.not-valid",
    })
    void qualified(
            RightsHolder.Basis basis,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable Boolean found,
            Status status,
            String step) {
        RightsHolder holder =
                new RightsHolder("RH-1", "団体", basis, "N-1", from, until, "100-0004", "東京都");
        Verdict verdict =
                path(holder, SampleRecords.LAPTOP, RightsPoint.QUALIFIED, found)
                        .verdict(RightsPoint.QUALIFIED);

        assertThat(verdict.status()).isEqualTo(status);
        assertThat(verdict.steps().getLast().key()).isEqualTo(step);
        assertThat(verdict.rule()).isEqualTo(Rule.R4_04);
    }

    @ParameterizedTest(name = "R4.04: paid by {0}, found {1}: {2}")
    @CsvSource({
        "ESCROW, , HOLDS",
        "OTHER, , BARRED",
        "OTHER, true, BARRED",
        "UNKNOWN, , UNKNOWN",
        "UNKNOWN, true, HOLDS",
        "UNKNOWN, false, BARRED",
        ", , UNKNOWN",
        ", true, UNKNOWN",
    })
    void escrow(Trade.@Nullable Payment payment, @Nullable Boolean found, Status status) {
        Trade trade = payment == null ? null : paid(payment);
        assertThat(
                        path(null, trade, RightsPoint.ESCROW, found)
                                .verdict(RightsPoint.ESCROW)
                                .status())
                .isEqualTo(status);
    }

    @ParameterizedTest(name = "R4.04: infringement found {0}: {1}")
    @CsvSource({", UNKNOWN", "true, HOLDS", "false, BARRED"})
    void infringement(@Nullable Boolean found, Status status) {
        assertThat(
                        path(null, null, RightsPoint.INFRINGEMENT, found)
                                .verdict(RightsPoint.INFRINGEMENT)
                                .status())
                .isEqualTo(status);
    }

    @Test
    @DisplayName("R4.04: who isn't on the list has no path, and every point is asked in its order")
    void notListed() {
        RightsHolderPath path = path(null, SampleRecords.LAPTOP, RightsPoint.QUALIFIED, true);
        assertThat(path.verdict(RightsPoint.QUALIFIED))
                .isEqualTo(Verdict.of(Rule.R4_04, Status.BARRED, Step.of("rights.not-listed")));
        assertThat(path.verdicts())
                .extracting(RightsVerdict::point)
                .containsExactly(RightsPoint.values());
        assertThat(path.verdicts().get(2).verdict()).isEqualTo(path.verdict(RightsPoint.ESCROW));
    }

    private static RightsHolderPath path(
            @Nullable RightsHolder holder,
            @Nullable Trade trade,
            RightsPoint point,
            @Nullable Boolean found) {
        Map<RightsPoint, Finding> findings =
                found == null ? Map.of() : Map.of(point, new Finding(found, "資料"));
        return new RightsHolderPath(holder, trade, findings, DAY);
    }

    private static Trade paid(Trade.Payment payment) {
        Trade laptop = SampleRecords.LAPTOP;
        return new Trade(
                laptop.tradeNo(),
                laptop.itemNo(),
                laptop.itemName(),
                laptop.sellerId(),
                laptop.buyerId(),
                laptop.wonOn(),
                laptop.completedOn(),
                laptop.delivery(),
                payment,
                laptop.messagingClosesOn());
    }
}
