package kaijidesk.letters.page;

import java.util.ArrayList;
import java.util.List;
import kaijidesk.letters.page.NumberedList.Numbering;

/** Letters made up for tests and for looking at. */
final class Samples {
    static final FontBook FONTS = FontBook.ofClassPath();
    static final PdfWriter WRITER = new PdfWriter(FONTS);

    private static final Sender SENDER =
            new Sender(
                    List.of("〒１００－８９１８", "東京都千代田区大手町二丁目３番１号"),
                    "霞ヶ関総合サービス株式会社",
                    List.of("個人情報保護管理責任者　髙嶋　祐介"));

    private Samples() {}

    static LetterHead head(AddressBlock address) {
        return new LetterHead(List.of("個開第 000005 号", "令和８年１１月２２日"), address, SENDER);
    }

    static AddressBlock address() {
        return AddressBlock.person("104-0148", List.of("福岡県福岡市博多区東公園７番７号", "コーポ中之島３階"), "濵田　誠");
    }

    /** A disclosure letter with a table of so many rows. */
    static PageDocument letter(AddressBlock address, int rows) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(head(address));
        blocks.add(Heading.subject("連絡先情報の開示について（回答）"));
        blocks.add(Paragraph.flush("拝啓　時下ますますご清祥のこととお慶び申し上げます。平素は格別のお引き立てを賜り、厚く御礼申し上げます。"));
        blocks.add(
                Paragraph.body(
                        "さて、令和８年１１月４日付けで貴殿からご請求のありました「取引相手方の連絡先」につきまして、"
                                + "当社の開示基準（平成２８年制定。以下「基準」といいます。）第３３条第２項に基づき、当社が保有する"
                                + "内容を、下表のとおり開示いたします。なお、一部の項目につきましては、同項第２号（当社の業務の適正な"
                                + "実施に著しい支障を及ぼすおそれがある場合）に該当するため、その全部又は一部を開示しないことといたしました"
                                + "ので、あらかじめご了承くださいますようお願い申し上げます。"));
        blocks.add(
                Paragraph.body(
                        "開示の内容に誤りがある場合には、基準第３４条第１項の規定により、内容の訂正、追加又は削除（以下「訂正等」"
                                + "といいます。）をご請求いただくことができます。訂正等のご請求に当たっては、同封の「訂正等請求書」に"
                                + "必要事項をご記入のうえ、本人確認書類の写し（運転免許証、Individual Number Card の表面等）を添えて、"
                                + "当社お客様相談室（電話番号：０３－１２３４－５６７８、受付時間：平日９：００～１７：００）あてにご返送ください。"));
        blocks.add(
                Paragraph.body(
                        "本件に関するご不明な点がございましたら、末尾の問い合わせ先まで、文書番号をお申し添えのうえ、"
                                + "お気軽にご連絡くださいますようお願い申し上げます。"));
        blocks.add(Paragraph.right("敬具"));
        blocks.add(table(rows));
        return new PageDocument("通知書", List.of(new Section(blocks, foot("L1"))));
    }

    static Table table(int rows) {
        List<List<String>> texts = new ArrayList<>();
        for (int i = 1; i <= rows; i++) {
            texts.add(
                    i % 3 == 0
                            ? List.of(
                                    "" + i,
                                    "住所及び電話番号",
                                    "書類の送付及び緊急時のご連絡並びに、サービスの提供及び品質の改善（不正利用の検知を含みます。）",
                                    "一部不開示")
                            : List.of("" + i, "氏名・生年月日・性別", "ご本人の確認、契約の締結及び履行", "開示"));
        }
        return Table.of(
                List.of(
                        new Table.Column("番号", 12, Align.CENTER),
                        new Table.Column("項目", 48, Align.LEFT),
                        new Table.Column("利用目的", 82, Align.LEFT),
                        new Table.Column("結果", 24, Align.CENTER)),
                texts);
    }

    static Foot foot(String form) {
        return new Foot(
                new QrCode("KD1|2026-000005|" + form + "|1|7Q", "様式 " + form + "　2026-000005"),
                List.of("【お問い合わせ先】", "　霞ヶ関総合サービス株式会社　お客様相談室", "　電話　０３－１２３４－５６７８（平日９：００～１７：００）"),
                true);
    }

    static PageDocument pledge() {
        TextStyle style = TextStyle.FORM;
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Spacer(4));
        blocks.add(Heading.form("誓約書"));
        blocks.add(new Spacer(2));
        blocks.add(new Paragraph("霞ヶ関総合サービス株式会社　御中", style, Align.LEFT, 0, 0));
        blocks.add(new Spacer(3));
        blocks.add(
                Paragraph.body("私は、貴社が運営するサービスにおける取引の相手方の連絡先の開示を受けるにあたり、下記の事項を誓約します。").in(style));
        blocks.add(Paragraph.center("記").in(style));
        blocks.add(new Spacer(2));
        blocks.add(
                new NumberedList(
                        List.of(
                                "開示を受けた連絡先は、当該取引に関する紛争を解決する目的にのみ用い、その他の目的には一切用いません。",
                                "紛争の相手方とは誠意をもって話し合い、脅迫、強要、つきまといその他の不当な行為をしません。",
                                "開示を受けた内容を第三者（弁護士等の代理人を除きます。）に漏らしません。",
                                "開示に要する費用（実費相当額、ＵＲＬ：https://example.jp/fees を参照）を負担します。",
                                "開示された内容の正確性を貴社が保証しないこと、及び貴社がこれに関して責任を負わないことを承諾します。",
                                "提出した書類が返却されないことを承諾します。"),
                        Numbering.PLAIN,
                        style));
        blocks.add(Paragraph.right("以上").in(style));
        blocks.add(new Spacer(4));
        blocks.add(
                new Together(
                        List.of(
                                new Paragraph("令和　　年　　月　　日", style, Align.LEFT, 0, 1),
                                new Spacer(2),
                                LabelledLines.of(
                                        List.of(
                                                LabelledLines.Field.blank("住所"),
                                                LabelledLines.Field.blank("氏名")
                                                        .sealed(SealBox.REGISTERED),
                                                LabelledLines.Field.of("電話番号", ""))))));
        Foot foot =
                new Foot(
                        new QrCode("KD1|2026-000005|P1|1|7Q", "様式 P1　2026-000005"),
                        List.of(),
                        true);
        return new PageDocument("誓約書", List.of(new Section(blocks, foot)));
    }
}
