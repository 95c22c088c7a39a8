package kaijidesk.letters.page;

import java.util.Random;

/** Text without sense but with the habits of Japanese: for tests that try many. */
public final class RandomText {
    private static final String KANJI = "開示請求者氏名住所電話番号取引相手方書面通知誓約費用返却濵髙﨑渡邊澤";
    private static final String KANA = "あいうえおかきくけこさしすせそはひふへほのをにがでょっゃァッー";
    private static final String[] PIECES = {
        "、",
        "。",
        "（",
        "）",
        "「",
        "」",
        "『",
        "』",
        "・",
        "：",
        "？",
        "！",
        "々",
        "〜",
        "……",
        "——",
        " Card ",
        "ＡＢＣ",
        "１２３",
        "2026",
        "㈱",
        "𠮷",
        "辻\uDB40\uDD00",
        "　"
    };

    private RandomText() {}

    /** About so many characters, beginning with a kanji. */
    static String sentence(Random random, int length) {
        StringBuilder out = new StringBuilder().append(one(random, KANJI));
        while (out.length() < length) {
            switch (random.nextInt(5)) {
                case 0, 1 -> out.append(one(random, KANJI));
                case 2, 3 -> out.append(one(random, KANA));
                default -> out.append(PIECES[random.nextInt(PIECES.length)]);
            }
        }
        return out.append(one(random, KANJI)).toString();
    }

    /** A name or address part: kanji only. */
    public static String kanji(Random random, int length) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < length; i++) {
            out.append(one(random, KANJI));
        }
        return out.toString();
    }

    private static char one(Random random, String from) {
        return from.charAt(random.nextInt(from.length()));
    }
}
