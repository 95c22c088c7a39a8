package kaijidesk.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import kaijidesk.regime.ApplicationItem;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormLayoutsTest {
    private static FormAnswers read(String text) {
        return FormAnswers.of(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "商品名：皿: 五枚",
                "商品名:皿: 五枚",
                "■商品名：皿: 五枚",
                "●商品名 ： 皿: 五枚　",
                "・商品名：皿: 五枚",
                "◆ 商品名:\t皿: 五枚",
                "【商品名】皿: 五枚",
                "【商品名】：皿: 五枚",
                "【商品名】\n皿: 五枚",
                "■商品名\n　皿: 五枚",
                "　商 品 名　：皿: 五枚",
                "商品名（必須）：皿: 五枚",
                "(6) 商品名：皿: 五枚",
                "商品名\t皿: 五枚"
            })
    @DisplayName(
            "R5.03 labels are known with any colon, ornament, bracket and white space; values stay as written")
    void layouts(String text) {
        assertThat(read(text).items()).isEqualTo(Map.of(ApplicationItem.ITEM_NAME, "皿: 五枚"));
    }

    @Test
    @DisplayName("R5.03 half-width katakana and polite labels, in another order")
    void wordings() {
        String text =
                "■申請理由：返金のため\n落札日：平成28年6月12日\nお取引相手のﾆｯｸﾈｰﾑ：yama\nお名前：髙橋\nﾆｯｸﾈｰﾑ：さくら\n"
                        + "お取引番号：T-1\n取引の状況：返事なし\n商品番号：I-1\n商品名：皿";
        assertThat(read(text).items())
                .isEqualTo(
                        Map.of(
                                ApplicationItem.REASON, "返金のため",
                                ApplicationItem.WINNING_DATE, "平成28年6月12日",
                                ApplicationItem.COUNTERPARTY_NICKNAME, "yama",
                                ApplicationItem.NAME, "髙橋",
                                ApplicationItem.NICKNAME, "さくら",
                                ApplicationItem.TRADE_NUMBER, "T-1",
                                ApplicationItem.STATE_OF_TRADE, "返事なし",
                                ApplicationItem.ITEM_NUMBER, "I-1",
                                ApplicationItem.ITEM_NAME, "皿"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"商品名：\n落札日：　\n", "商品名：\n\nよろしく", "商品名：\n出品者：誰か", "商品名：\n■その他", "商品名", ""})
    @DisplayName("R5.03 a label without a value is a missing item")
    void absent(String text) {
        assertThat(read(text).items()).isEmpty();
    }

    @Test
    @DisplayName(
            "R5.03 answers of several lines keep their lines, bullets and headings of the writer's own")
    void multiLine() {
        String answer = "■経緯\n・6月29日　連絡\n\n  商品名：別の皿\n利用規約に同意するよう求められました";
        FormAnswers answers =
                read(
                        "商品名：皿\r\n■お取引の状況について\r\n\r\n"
                                + answer.replace("\n", "\r\n")
                                + "\r\n\r\n■お取引に関する情報\r\n-- \r\n署名");

        assertThat(answers.items())
                .isEqualTo(
                        Map.of(
                                ApplicationItem.ITEM_NAME,
                                "皿",
                                ApplicationItem.STATE_OF_TRADE,
                                answer));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "■利用規約・本規定の内容を確認し、同意します：はい",
                "利用規約・本規定の内容を確認し、同意します: はい。",
                "【利用規約への同意】同意する",
                "■規約への同意\n同意します",
                "同意：ＹＥＳ",
                "☑ 利用規約に同意する",
                "同意する：○",
                "はい、同意します。"
            })
    @DisplayName("R5.04 agreement to the terms is told by its answer")
    void agreed(String text) {
        assertThat(read(text).agreed()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "■利用規約・本規定の内容を確認し、同意します：いいえ",
                "■利用規約・本規定の内容を確認し、同意します：",
                "■利用規約・本規定の内容を確認し、同意します",
                "同意：同意しません",
                "□ 利用規約に同意する",
                "相手は返金に同意しました",
                "返金への同意：はい",
                ""
            })
    @DisplayName("R5.04 no answer, another answer or another agreement is none")
    void notAgreed(String text) {
        assertThat(read(text).agreed()).isFalse();
    }
}
