package kaijidesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kaijidesk.cases.CaseRecords;
import kaijidesk.regime.Member;
import kaijidesk.regime.MemberSnapshot;
import kaijidesk.regime.PointInTime;
import kaijidesk.regime.Trade;
import kaijidesk.regime.TradeMessage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The operator's records come back as they were taken in. */
class RecordsRoundTripTest {
    @TempDir Path folder;

    @Test
    @DisplayName("R2.19 members with all their snapshots, a trade without days, messages")
    void records() throws Exception {
        Trade trade =
                new Trade(
                        "T-1",
                        "I-1",
                        CaseFiles.HARD,
                        "S",
                        "B",
                        null,
                        null,
                        Trade.Delivery.UNKNOWN,
                        Trade.Payment.UNKNOWN,
                        null);
        MemberSnapshot first = snapshot(PointInTime.REGISTRATION, "2010-01-01", CaseFiles.HARD);
        MemberSnapshot second = snapshot(PointInTime.CURRENT, "2016-01-01", "");
        TradeMessage message = new TradeMessage(Instant.EPOCH, "B", CaseFiles.HARD);
        try (Store store = Store.open(folder, Tables.SECRETS)) {
            store.transaction(office -> {
                office.records().addTrades(List.of(trade), new SeenTrades());
                for (MemberSnapshot each : List.of(first, second, first)) {
                    office.records()
                            .members(
                                    List.of(
                                            new SnapshotRow(
                                                    "B", "𠮷野の里", Member.Kind.INDIVIDUAL, each),
                                            new SnapshotRow("S", "店", Member.Kind.SHOP, each)))
                            .write();
                }
                MessageRow row = new MessageRow("T-1", message);
                office.records().addMessages(List.of(row, row));
                office.records().addMessages(List.of(row));
                return null;
            });

            CaseRecords found = store.transaction(office -> office.records().find("T-1", "𠮷野の里"));
            assertThat(found)
                    .isEqualTo(
                            new CaseRecords(
                                    trade,
                                    new Member(
                                            "B",
                                            "𠮷野の里",
                                            Member.Kind.INDIVIDUAL,
                                            List.of(first, second)),
                                    new Member("S", "店", Member.Kind.SHOP, List.of(first, second)),
                                    List.of(message)));
            CaseRecords lookAlike =
                    store.transaction(office -> office.records().find("T-1", "吉野の里"));
            assertThat(lookAlike.applicant()).isNull();
        }
    }

    private static MemberSnapshot snapshot(PointInTime point, String asOf, String text) {
        return new MemberSnapshot(point, "", LocalDate.parse(asOf), text, text, "", text, "", text);
    }
}
