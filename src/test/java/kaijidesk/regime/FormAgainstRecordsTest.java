package kaijidesk.regime;

import static kaijidesk.regime.SampleRecords.LAPTOP;
import static kaijidesk.regime.SampleRecords.YAMAZAKI;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("R5.03: the form beside the records")
class FormAgainstRecordsTest {
    private static Map<ApplicationItem, String> form(ApplicationItem changed, String value) {
        Map<ApplicationItem, String> items = new EnumMap<>(ApplicationItem.class);
        for (ApplicationItem item : ApplicationItem.values()) {
            items.put(item, "記入");
        }
        items.put(ApplicationItem.ITEM_NUMBER, LAPTOP.itemNo());
        items.put(ApplicationItem.ITEM_NAME, LAPTOP.itemName());
        items.put(ApplicationItem.WINNING_DATE, LAPTOP.wonOn().toString());
        items.put(ApplicationItem.COUNTERPARTY_NICKNAME, YAMAZAKI.nickname());
        items.put(changed, value);
        return items;
    }

    @ParameterizedTest(name = "R5.03: {0} = {1}: {2}")
    @CsvSource({
        "ITEM_NUMBER, I-88001234, HOLDS",
        "ITEM_NUMBER, Ｉ－８８００１２３４, HOLDS",
        "ITEM_NUMBER, I-99999999, WARNS",
        "ITEM_NAME, 未使用　ノートパソコン13インチ, HOLDS",
        "ITEM_NAME, 別の商品, WARNS",
        "ITEM_NAME, '', BARRED",
        "COUNTERPARTY_NICKNAME, camera_otoko, WARNS",
        "WINNING_DATE, 2016年6月12日, HOLDS",
        "WINNING_DATE, 平成28年6月12日, HOLDS",
        "WINNING_DATE, 1999-01-01, WARNS",
        "WINNING_DATE, 先月のはじめ, WARNS"
    })
    void differences(ApplicationItem item, String written, Status status) {
        assertThat(Admission.complete(form(item, written), LAPTOP, YAMAZAKI).status())
                .isEqualTo(status);
    }

    @Test
    @DisplayName("R5.03: where the records know nothing there is nothing to differ from")
    void noRecords() {
        Map<ApplicationItem, String> items = form(ApplicationItem.ITEM_NUMBER, "I-1");
        assertThat(Admission.complete(items, null, null).status()).isEqualTo(Status.HOLDS);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({
        "2016年6月12日, 2016-06-12",
        "2016/2/20, 2016-02-20",
        "2016-02-20, 2016-02-20",
        "平成31年3月20日, 2019-03-20",
        "令和元年5月1日, 2019-05-01",
        "２０１６年６月１２日, 2016-06-12",
        "2016/2/31, ",
        "6月12日, "
    })
    void date(String written, @Nullable LocalDate day) {
        assertThat(FormAgainstRecords.date(written)).isEqualTo(day);
    }
}
