package kaijidesk.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import kaijidesk.regime.MemberSnapshot;
import kaijidesk.regime.PointInTime;
import kaijidesk.regime.Trade;
import kaijidesk.regime.TradeMessage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleRecordsTest {
    @TempDir Path directory;

    private Export export;
    private ReadReport report;

    @BeforeEach
    void read() throws Exception {
        export = new Export(directory);
        report = export.read();
    }

    @Test
    @DisplayName("every row of the samples is handed on")
    void counts() {
        assertThat(report).isEqualTo(new ReadReport(18, 5, 7));
        assertThat(export.problems()).isEmpty();
        assertThat(export.snapshots).hasSize(18);
        assertThat(export.trades).hasSize(5);
        assertThat(export.messages).hasSize(7);
    }

    @Test
    @DisplayName("R2.19 a member comes once for each point in time")
    void members() {
        assertThat(export.members.getFirst()).isEqualTo("M1001 さくら堂 INDIVIDUAL");
        assertThat(export.members).contains("M1004 フィギュア館 SHOP");
        assertThat(export.snapshots.get(1))
                .isEqualTo(
                        new MemberSnapshot(
                                PointInTime.TRADE,
                                "T-2016-000101",
                                LocalDate.of(2016, 6, 20),
                                "髙橋 さくら",
                                "たかはし さくら",
                                "184-0004",
                                "東京都小金井市本町9-9-9 見本荘101",
                                "090-0000-1001",
                                "sakura.t@mail.example"));
        assertThat(export.snapshots.get(2).tradeNo()).isEmpty();
    }

    @Test
    @DisplayName("names are byte-equal: 𠮷, and 辻 with its variation selector")
    void names() {
        assertThat(export.snapshots.get(6).name()).isEqualTo("\uD842\uDFB7野 恵子");
        assertThat(export.snapshots.get(8).name()).isEqualTo("辻\uDB40\uDD00 恵子");
        assertThat(export.snapshots.get(7).address()).isEqualTo("奈良県奈良市登大路町９９９");
    }

    @Test
    @DisplayName("R1.00 R1.03 trades: words and days, null where nothing is known")
    void trades() {
        assertThat(export.trades.getFirst())
                .isEqualTo(
                        new Trade(
                                "T-2016-000101",
                                "I-88001234",
                                "未使用 ノートパソコン 13インチ",
                                "M1002",
                                "M1001",
                                LocalDate.of(2016, 6, 12),
                                LocalDate.of(2016, 6, 28),
                                Trade.Delivery.ANONYMOUS,
                                Trade.Payment.ESCROW,
                                LocalDate.of(2016, 7, 12)));
        assertThat(export.trades.get(3).completedOn()).isNull();
        assertThat(export.trades.get(4).delivery()).isEqualTo(Trade.Delivery.ORDINARY);
        assertThat(export.trades.get(4).payment()).isEqualTo(Trade.Payment.OTHER);
    }

    @Test
    @DisplayName("R1.02 messages: who, when, what")
    void messages() {
        assertThat(export.messages.get(1))
                .isEqualTo(
                        new TradeMessage(
                                Instant.parse("2016-06-30T00:02:00Z"),
                                "M1002",
                                "発送前は動いていました。配送中の問題だと思います。"));
    }
}
