package kaijidesk.regime;

import static org.assertj.core.api.Assertions.assertThat;

import kaijidesk.regime.AddressComparison.Likeness;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("R2.11: two written addresses, compared for a person who decides")
class AddressComparisonTest {

    @ParameterizedTest(name = "R2.11: {0} | {1} -> {2}")
    @CsvSource({
        "奈良県奈良市登大路町999番地, 奈良県奈良市登大路町999番地, SAME",
        "奈良県奈良市登大路町999番地, 奈良県奈良市登大路町９９９, SAME_AFTER_STEPS",
        "東京都小金井市本町九丁目9番9号 見本荘101, 東京都小金井市本町9-9-9 見本荘101, SAME_AFTER_STEPS",
        "大阪府大阪市北区梅田九丁目99番99号, 大阪府大阪市北区梅田９－９９－９９, SAME_AFTER_STEPS",
        "沖縄県那覇市松尾九丁目99番地の9, 沖縄県那覇市松尾9-99-9, SAME_AFTER_STEPS",
        "東京都千代田区外神田9丁目99番9号, 東京都千代田区外神田9の99の9, SAME_AFTER_STEPS",
        "横浜市緑区十日市場町十二番地, 横浜市緑区十日市場町12, SAME_AFTER_STEPS",
        "静岡県某市大字見本字下川99, 静岡県某市見本下川99, SAME_AFTER_STEPS",
        "東京都市ヶ谷見本町1, 東京都市ケ谷見本町1, SAME_AFTER_STEPS",
        "東京都品川区サンプルビル9F, 東京都品川区ｻﾝﾌﾟﾙﾋﾞﾙ9F, SAME_AFTER_STEPS",
        "東京都小金井市本町9-9-9, 東京都小金井市本町9-9-9 見本荘101, ONE_SIDE_LONGER",
        "東京都小金井市本町, 東京都小金井市本町9-9-9, ONE_SIDE_LONGER",
        "京都府某市見本町一二番, 京都府某市見本町12番, SAME_AFTER_STEPS",
        "東京都小金井市本町1-2, 東京都小金井市本町1-23, DIFFERENT",
        "東京都小金井市本町1-2, 東京都小金井市本町1-2-3, DIFFERENT",
        "東京都小金井市本町1-2 345, 東京都小金井市本町1-23 45, DIFFERENT",
        "東京都小金井市本町9-9-9, 東京都小平市美園町9-9-9, DIFFERENT",
        "東京都見本町二階堂1, 東京都見本町2階堂1, DIFFERENT",
        "東京都渚町1, 東京都\uFA46町1, DIFFERENT"
    })
    void compare(String one, String other, Likeness likeness) {
        assertThat(AddressComparison.of(one, other).likeness()).isEqualTo(likeness);
        assertThat(AddressComparison.of(other, one).likeness()).isEqualTo(likeness);
    }

    @Test
    @DisplayName(
            "R2.11: the steps show both as written, every tolerated difference, and the conclusion")
    void steps() {
        AddressComparison compared = AddressComparison.of("見本町九丁目9番", "見本町９－９");

        assertThat(compared.steps())
                .extracting(Step::key)
                .startsWith("address.both")
                .contains("address.fold")
                .endsWith("address.likeness");
        assertThat(compared.steps().getFirst().arguments()).containsExactly("見本町九丁目9番", "見本町９－９");
        assertThat(compared.steps())
                .filteredOn(step -> step.key().equals("address.fold"))
                .extracting(step -> step.arguments().getFirst())
                .containsExactly(AddressFold.WIDTH, AddressFold.NUMERALS, AddressFold.NUMBERING);
    }
}
