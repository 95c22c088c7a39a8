package kaijidesk.regime;

import static kaijidesk.regime.SampleRecords.TSUJI_NAME;
import static kaijidesk.regime.SampleRecords.YAMAZAKI;
import static kaijidesk.regime.SampleRecords.YOSHINO;
import static kaijidesk.regime.SampleRecords.YOSHINO_NAME;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R2.06, R2.19: what is disclosed of a member")
class DisclosedItemTest {
    private static final String TRADE = "T-2016-000101";

    @Test
    @DisplayName(
            "R2.19: each distinct value is listed once, with every point in time that shares it")
    void distinctValues() {
        List<DisclosedItem> items =
                DisclosedItem.of(YOSHINO, "T-2016-000102", List.of(RegisteredItem.ADDRESS));

        assertThat(items)
                .containsExactly(
                        new DisclosedItem(
                                RegisteredItem.ADDRESS,
                                "〒999-0000 奈良県奈良市登大路町999番地",
                                List.of(
                                        at(PointInTime.REGISTRATION, "2013-02-01"),
                                        at(PointInTime.CURRENT, "2016-10-01"))),
                        new DisclosedItem(
                                RegisteredItem.ADDRESS,
                                "〒999-0000 奈良県奈良市登大路町９９９",
                                List.of(at(PointInTime.TRADE, "2016-07-01"))));
    }

    @Test
    @DisplayName("R2.19: what was registered at other trades is left out")
    void otherTrades() {
        List<DisclosedItem> items =
                DisclosedItem.of(YAMAZAKI, TRADE, Set.of(RegisteredItem.ADDRESS));

        assertThat(items).hasSize(3).noneMatch(item -> item.value().contains("京都府"));
    }

    @Test
    @DisplayName("R2.06: only what was chosen is listed, in the order of the items")
    void chosenOnly() {
        assertThat(
                        DisclosedItem.of(
                                YAMAZAKI,
                                TRADE,
                                List.of(RegisteredItem.TELEPHONE, RegisteredItem.NAME)))
                .extracting(DisclosedItem::item)
                .containsExactly(RegisteredItem.NAME, RegisteredItem.TELEPHONE);
        assertThat(DisclosedItem.of(YAMAZAKI, TRADE, List.of())).isEmpty();
    }

    @Test
    @DisplayName("R2.03: names stay byte for byte what was registered")
    void byteEqual() {
        List<DisclosedItem> names =
                DisclosedItem.of(YOSHINO, "T-2016-000102", List.of(RegisteredItem.NAME));

        assertThat(names)
                .extracting(DisclosedItem::value)
                .containsExactly(YOSHINO_NAME, TSUJI_NAME);
        assertThat(hex(names.getFirst().value())).startsWith("f0a0aeb7");
        assertThat(hex(names.getLast().value())).startsWith("e8bebbf3a08480");
    }

    @Test
    @DisplayName(
            "R2.03: what was never registered isn't listed, and no postal sign stands before an empty code")
    void emptyValues() {
        MemberSnapshot bare =
                new MemberSnapshot(
                        PointInTime.CURRENT,
                        "",
                        LocalDate.of(2016, 1, 1),
                        "山﨑 剛",
                        "",
                        "",
                        "大阪府",
                        "",
                        "");
        Member member = new Member("M9", "nick", Member.Kind.INDIVIDUAL, List.of(bare));

        assertThat(DisclosedItem.of(member, TRADE, Set.of(RegisteredItem.values())))
                .extracting(DisclosedItem::value)
                .containsExactly("山﨑 剛", "大阪府");
    }

    @Test
    @DisplayName("R6.02: texts for logs hold no personal data")
    void logsHoldNoPersonalData() {
        DisclosedItem item =
                DisclosedItem.of(YAMAZAKI, TRADE, List.of(RegisteredItem.NAME)).getFirst();

        assertThat(item.toString() + YAMAZAKI + YAMAZAKI.snapshots())
                .doesNotContain("山﨑", "大阪", "090-", "@", "yama_shoji");
    }

    private static DisclosedItem.At at(PointInTime point, String day) {
        return new DisclosedItem.At(point, LocalDate.parse(day));
    }

    private static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
    }
}
