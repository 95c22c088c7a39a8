package kaijidesk.regime;

import java.util.HashMap;
import java.util.Map;

/**
 * Variant characters of names (異体字). They are different characters, and for some bearers different
 * names; a comparison may say so, and only a person may hold them equal.
 */
final class NameVariants {
    /** Each group begins with the character that the others fold to. */
    private static final String GROUPS =
            """
            高髙 崎﨑嵜碕 吉𠮷 浜濱濵 辺邊邉 斉齊 斎齋 沢澤 島嶋嶌 広廣 国國 竜龍 滝瀧 恵惠 栄榮 真眞 桜櫻
            富冨 桑桒 曽曾 槙槇 薮藪 来來 徳德 弥彌 寿壽 条條 遥遙 淵渕 円圓 学學 実實 与與 清淸 静靜 増增
            横橫 黒黑 緒緖 関關 鉄鐵 塩鹽 蔵藏 荘莊 弁辯 芦蘆 壱壹 稲稻 桧檜 巌巖 万萬 礼禮 総總 聡聰 晃晄
            秋穐 峰峯 松枩 杉椙 梅楳 船舩 館舘 穂穗 豊豐 勲勳 剣劍 検檢 県縣 権權 戸戶 顕顯 郷鄕 強强 教敎
            尭堯 暁曉 暦曆 歴歷 歩步 渋澁 焼燒 将將 尚尙 奨獎 乗乘 嬢孃 穣穰 譲讓 慎愼 尽盡 粋粹 瀬瀨 摂攝
            専專 浅淺 巣巢 双雙 属屬 対對 帯帶 台臺 択擇 単單 団團 弾彈 昼晝 鋳鑄 伝傳 灯燈 闘鬪 独獨 読讀
            弐貳 悩惱 脳腦 売賣 抜拔 彦彥 姫姬 覇霸 仏佛 変變 宝寶 翻飜 満滿 黙默 薬藥 謡謠 頼賴 覧覽 緑綠
            涙淚 励勵 霊靈 齢齡 郎郞 禄祿 亀龜 鴎鷗 鴬鶯 侠俠 鯵鰺 蝿蠅 頴穎 凛凜
            """;

    private static final Map<Integer, Integer> FOLDED = folded();

    private NameVariants() {}

    static String fold(String name) {
        return name.codePoints()
                .map(character -> FOLDED.getOrDefault(character, character))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static Map<Integer, Integer> folded() {
        Map<Integer, Integer> folded = new HashMap<>();
        for (String group : GROUPS.strip().split("\\s+")) {
            int first = group.codePointAt(0);
            group.codePoints()
                    .filter(character -> character != first)
                    .forEach(character -> folded.putIfAbsent(character, first));
        }
        return folded;
    }
}
