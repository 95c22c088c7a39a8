package kaijidesk.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kaijidesk.letters.ReviewSheet.Fact;

/** Records of the office, short ones and long ones. */
final class SampleSheets {
    private static final List<String> HEADS = List.of("項目", "内容");

    private SampleSheets() {}

    static RecordSheet provisions(int count) {
        List<RecordSheet.Part> parts = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            parts.add(
                    new RecordSheet.Part(
                            "提供 " + i,
                            List.of(
                                    new Fact("提供した日時", "平成28年8月20日(土) 12:00"),
                                    new Fact("提供を受けた者", "M1001　𠮷野 辻\uDB40\uDD00 髙﨑"),
                                    new Fact("提供した情報の本人", "M1002　山﨑 剛"),
                                    new Fact("提供した項目", "氏名、住所、電話番号、メールアドレス"),
                                    new Fact("提供の根拠", "R2.05　話し合いの不調と訴訟等の必要"),
                                    new Fact("対象の取引", "T-2016-000101"),
                                    new Fact("提供の方法", "書面(情開2016第000042号)"),
                                    new Fact("この記録を保存する最終日", "令和元年8月20日(火)"))));
        }
        return new RecordSheet(
                "第三者提供記録　K2016-000007",
                true,
                "登録情報を第三者に提供したことを、次のとおり記録する。",
                HEADS,
                parts,
                List.of(),
                List.of(),
                "平成28年8月25日(木) 10:00 印刷　佐藤");
    }

    static RecordSheet destruction(String note) {
        return new RecordSheet(
                "廃棄証明書　K2016-000007",
                false,
                "この案件で提出を受けた書類は、次のとおり廃棄し、復元できない状態にしたことを証明する。",
                HEADS,
                List.of(
                        new RecordSheet.Part(
                                "",
                                List.of(
                                        new Fact("案件番号", "K2016-000007"),
                                        new Fact(
                                                "廃棄した書類", "住民票の写し\n本人確認書類\n誓約書\n印鑑登録証明書\n追加の書類　2点"),
                                        new Fact("廃棄した日", "令和元年9月2日(月)"),
                                        new Fact("廃棄の方法", "溶解"),
                                        new Fact("保存期間の最終日", "令和元年8月31日(土)"),
                                        new Fact("記録", "令和元年9月2日(月) 17:00　佐藤"),
                                        new Fact("立会い・備考", note)))),
                List.of("令和元年9月2日", "見本オークション株式会社", "お客様窓口 情報開示係"),
                List.of(
                        new RecordSheet.Signature("所属", "廃棄した者"),
                        new RecordSheet.Signature("所属", "立会人")),
                "");
    }

    static byte[] print(RecordSheet sheet) {
        return SampleLetters.PRESS.record(sheet, Locale.JAPAN);
    }
}
