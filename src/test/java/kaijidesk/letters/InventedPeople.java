package kaijidesk.letters;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import kaijidesk.cases.Recipient;

/**
 * People and companies made up from lists and chance, the easy ones and those that registers and
 * typesetters trip over. The same seed gives the same people.
 */
final class InventedPeople {
    private static final String[] SURNAMES =
            words(
                    "佐藤 鈴木 高橋 田中 伊藤 渡辺 山本 中村 小林 加藤 吉田 山田 佐々木 山口 松本 井上 木村 林 斎藤 清水 "
                            + "髙橋 山﨑 宮﨑 𠮷田 𠮷野家 渡邊 渡邉 齋藤 齊藤 濵田 濱田 栁田 桺澤 瀨戶 德永 黑川 增田 橫山 廣瀨 "
                            + "邊見 﨑陽 祓川 神﨑 靑木 冨樫 島﨑 嶌田 槇原 塚本 五十嵐 小鳥遊 四月一日 一 勅使河原 東四柳 伊集院 "
                            + "長宗我部 三ヶ尻 八ッ橋 小野寺 喜屋武 阿比留 辻\uDB40\uDD00 辻\uDB40\uDD01 葛\uDB40\uDD00城 渡邉\uDB40\uDD02 "
                            + "榊\uDB40\uDD00原 樋\uDB40\uDD01口 鯖\uDB40\uDD00江 芦\uDB40\uDD01屋 祇\uDB40\uDD00園 か\u3099とう");

    private static final String[] GIVEN =
            words(
                    "翔太 健一 誠 さくら 美咲 陽子 源左衛門 彌太郎 龍之介 菜々子 みすゞ サチ ジョー 亞希 曉 惠 昻 晄 槙 熙 "
                            + "瑤 祐介 禎子 穰 綠 翎 萬里子 讓二 鷗外 鸞 ゑい ヱミ ラウル・デ・ラ・クルス マリアンヌ・フェルナンデス Nguyễn ｹﾝｼﾞ ﾊﾟﾄﾘｼｱ "
                            + "O'Brien-Smith Ñandú 太郎（タロウ） 「花」 弥生〜 凜\uDB40\uDD00 直\uDB40\uDD01樹");

    private static final String[] COMPANY =
            words(
                    "特定非営利活動法人 一般社団法人 株式会社 ㈱ 合同会社 有限会社 農業協同組合 独立行政法人 医療法人社団 全国 関東 西日本 東北 "
                            + "中古写真機 愛好家 連絡協議会 ホールディングス コンサルティング・サービス フューチャーテクノロジー エンタープライズ 商事 産業 製作所 "
                            + "支部 代表者 販売（卸） Japan ＡＢＣ KK 「ひかり」 ｼｽﾃﾑｽﾞ ヴェルデ 第一 営業部");

    private static final String[] PLACES =
            words(
                    "東京都千代田区大手町 北海道虻田郡俱知安町字山田 京都府京都市上京区下立売通新町西入薮ノ内町 奈良県葛\uDB40\uDD00城市𡈽山町 "
                            + "大阪府大阪市中央区城見 千葉県匝瑳市八日市場イ 鹿児島県薩摩川内市祁答院町藺牟田 沖縄県島尻郡八重瀬町字東風平 "
                            + "岩手県奥州市水沢佐倉河字後田 茨城県龍ヶ崎市 岐阜県関市板取 愛知県海部郡飛島村大字飛島新田字竹之郷ヨタレ南ノ割 "
                            + "福岡県糟屋郡粕屋町 新潟県糸魚川市大字梶屋敷 神奈川県横浜市都筑区茅ケ崎中央 兵庫県神戸市東灘区魚崎浜町 長崎県諫早市 埼玉県さいたま市大宮区");

    private static final String[] NUMBERS =
            words(
                    "1-2-3 １丁目２番３号 九丁目九百九十九番地の九十九 ９－９－９ 12−34 5‐6‐7 8ー9 甲1234番地5 2丁目4番地第二ビル前 "
                            + "1番1号、2号 100番地（旧50番地） 三ノ五");

    private static final String[] BUILDINGS =
            words(
                    "見本荘101 ｺｰﾎﾟﾌｼﾞ203号室 グランドメゾン御所西ヒルズ・アネックス南館 パーク・ハイアット・レジデンス「ザ・タワー」2503 "
                            + "メゾン・ド・ヴィル（Ａ棟） Park Avenue Residence 1204 ﾗｲｵﾝｽﾞﾏﾝｼｮﾝ第3 シャトーヴィレッヂ〜東〜 "
                            + "県営々住宅3-12-405 エル・ミラドール… サンヨーコーポ𠮷祥 ㈱見本気付");

    private static final String[] SPACES = {" ", "　", "", ""};

    private final Random random;
    private final List<String> kanji = new ArrayList<>(JisX0213.kanji());
    private int next;

    InventedPeople(long seed) {
        random = new Random(seed);
        Collections.shuffle(kanji, random);
    }

    private static String[] words(String list) {
        return list.split(" ");
    }

    /** The next of them. */
    Recipient next() {
        String postal = "%03d-%04d".formatted(random.nextInt(1000), random.nextInt(10_000));
        boolean company = random.nextInt(6) == 0;
        return new Recipient(company ? company() : person(), postal, address(), company);
    }

    private String person() {
        String surname = random.nextInt(3) == 0 ? rare(1 + random.nextInt(3)) : any(SURNAMES);
        String given = random.nextInt(2) == 0 ? rare(1 + random.nextInt(3)) : any(GIVEN);
        return surname + any(SPACES) + given;
    }

    private String company() {
        StringBuilder name = new StringBuilder();
        for (int i = 2 + random.nextInt(6); i > 0; i--) {
            name.append(any(COMPANY)).append(random.nextInt(5) == 0 ? any(SPACES) : "");
        }
        return random.nextInt(3) == 0 ? name + "　" + person() : name.toString();
    }

    private String address() {
        String town = random.nextInt(3) == 0 ? rare(2 + random.nextInt(6)) + "町" : any(PLACES);
        String address = town + any(NUMBERS);
        return switch (random.nextInt(3)) {
            case 0 -> address;
            case 1 -> address + any(SPACES) + any(BUILDINGS);
            default -> address + any(SPACES) + any(BUILDINGS) + any(SPACES) + person() + "方";
        };
    }

    /** Kanji in the order of a shuffled pack, so that each has its turn; some in a variant form. */
    private String rare(int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(kanji.get(next++ % kanji.size()));
            if (random.nextInt(20) == 0) {
                text.appendCodePoint(0xE0100 + random.nextInt(3));
            }
        }
        return text.toString();
    }

    private String any(String[] from) {
        return from[random.nextInt(from.length)];
    }
}
