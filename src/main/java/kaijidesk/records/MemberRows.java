package kaijidesk.records;

import java.util.List;
import java.util.Map;
import kaijidesk.regime.Member;
import kaijidesk.regime.MemberSnapshot;
import kaijidesk.regime.PointInTime;

/** members.csv: one row for each member and point in time (R2.19). */
final class MemberRows {
    static final List<String> COLUMNS =
            List.of(
                    "member_id",
                    "nickname",
                    "kind",
                    "snapshot",
                    "trade_no",
                    "as_of",
                    "name",
                    "name_kana",
                    "postal_code",
                    "address",
                    "phone",
                    "email");

    private static final Map<String, Member.Kind> KINDS =
            Map.of("individual", Member.Kind.INDIVIDUAL, "shop", Member.Kind.SHOP);
    private static final Map<String, PointInTime> POINTS =
            Map.of(
                    "registration",
                    PointInTime.REGISTRATION,
                    "trade",
                    PointInTime.TRADE,
                    "current",
                    PointInTime.CURRENT);

    private MemberRows() {}

    static void read(Row row, RecordsSink sink) throws BadRow {
        RowPlace where = row.place();
        PointInTime point = row.oneOf("snapshot", POINTS);
        MemberSnapshot snapshot =
                new MemberSnapshot(
                        point,
                        point == PointInTime.TRADE ? row.required("trade_no", 100) : "",
                        row.requiredDay("as_of"),
                        row.text("name", 1000),
                        row.text("name_kana", 1000),
                        row.text("postal_code", 20),
                        row.text("address", 2000),
                        row.text("phone", 100),
                        row.text("email", 1000));
        sink.member(
                where,
                row.required("member_id", 100),
                row.text("nickname", 1000),
                row.oneOf("kind", KINDS),
                snapshot);
    }
}
