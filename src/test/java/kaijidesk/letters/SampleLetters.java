package kaijidesk.letters;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.ExpenseKind;
import kaijidesk.cases.Letter;
import kaijidesk.cases.LetterKind;
import kaijidesk.cases.Missing;
import kaijidesk.cases.PledgeForm;
import kaijidesk.cases.Recipient;
import kaijidesk.cases.TradeReference;
import kaijidesk.letters.page.FontBook;
import kaijidesk.regime.ApplicationItem;
import kaijidesk.regime.DisclosedItem;
import kaijidesk.regime.IdentityDocument;
import kaijidesk.regime.Operator;
import kaijidesk.regime.PaperCheck;
import kaijidesk.regime.PaperKind;
import kaijidesk.regime.PointInTime;
import kaijidesk.regime.RegisteredItem;
import kaijidesk.regime.SensitiveMark;

/** Letters of every kind, easy ones and hard ones. */
final class SampleLetters {
    static final LetterPress PRESS = new LetterPress(FontBook.ofClassPath());
    static final DocumentNumber NUMBER = new DocumentNumber(2016, 42);
    static final CaseNumber CASE = CaseNumber.of(2016, 7);
    static final LocalDate ISSUED_ON = LocalDate.of(2016, 8, 25);
    static final LocalDate APPLIED_ON = LocalDate.of(2016, 7, 25);
    static final Operator OPERATOR =
            new Operator(
                    "見本オークション株式会社",
                    "お客様窓口 情報開示係",
                    "100-0004",
                    "東京都千代田区大手町九丁目99番9号",
                    "support@auction.example");

    /** What makes a letter hard to set. */
    enum Variation {
        SHORT,
        LONG_ADDRESS,
        RARE_KANJI,
        MANY_ITEMS,
        LONG_TRADE
    }

    static final LocalDate DUE = LocalDate.of(2016, 9, 8);

    private SampleLetters() {}

    static Letter of(LetterKind kind, Variation variation) {
        Recipient to = recipient(variation);
        TradeReference trade = trade(variation);
        return switch (kind) {
            case GUIDANCE ->
                    guidance(
                            to,
                            trade,
                            List.of(
                                    IdentityDocument.INSURANCE_CARD,
                                    IdentityDocument.PENSION_BOOK));
            case CORRECTION_REQUEST ->
                    new Letter.CorrectionRequest(to, trade, DUE, missing(variation));
            case FEE_STATEMENT ->
                    new Letter.FeeStatement(
                            to,
                            trade,
                            List.of(
                                    new Letter.FeeStatement.Line(
                                            ExpenseKind.POSTAGE, APPLIED_ON, 612),
                                    new Letter.FeeStatement.Line(
                                            ExpenseKind.OTHER, ISSUED_ON, 1_200)),
                            variation == Variation.SHORT ? 500 : 1_812);
            case NOT_ACCEPTABLE -> new Letter.NotAcceptable(to, trade, APPLIED_ON, DUE);
            case OTHER_ADDRESS ->
                    new Letter.OtherAddress(new Recipient(to.name(), "", ""), trade, APPLIED_ON);
            case RIGHTS_DISCLOSURE ->
                    new Letter.RightsDisclosure(
                            new Recipient("見本ブランド株式会社", "104-0061", "東京都中央区銀座九丁目9番9号", true),
                            trade,
                            APPLIED_ON,
                            items(to, variation));
            case COUNTERPARTY_NOTICE ->
                    new Letter.CounterpartyNotice(new Recipient(to.name(), "", ""), trade);
            case COUNTER_GUIDANCE ->
                    new Letter.CounterGuidance(
                            new Recipient(to.name(), "", ""),
                            trade,
                            guidance(
                                            to,
                                            trade,
                                            List.of(
                                                    IdentityDocument.INSURANCE_CARD,
                                                    IdentityDocument.PENSION_BOOK))
                                    .asked());
            case DISCLOSURE -> new Letter.Disclosure(to, trade, APPLIED_ON, items(to, variation));
            case REFUSAL_NOTICE -> new Letter.RefusalNotice(to, trade, APPLIED_ON);
        };
    }

    static Letter.Guidance guidance(
            Recipient to, TradeReference trade, List<IdentityDocument> substitutes) {
        return new Letter.Guidance(
                to,
                trade,
                new PledgeForm(CASE + "-P1", 1),
                3,
                List.of(PaperKind.values()),
                List.of(IdentityDocument.DRIVING_LICENCE, IdentityDocument.PASSPORT),
                substitutes,
                EnumSet.allOf(SensitiveMark.class));
    }

    /** Before stage 2 items can be missing, in it papers; much in a long letter, little else. */
    private static Missing missing(Variation variation) {
        List<String> documents = List.of("修理業者の見積書");
        return switch (variation) {
            case SHORT ->
                    new Missing(
                            Set.of(),
                            false,
                            EnumSet.of(
                                    PaperCheck.RESIDENCE_ORIGINAL, PaperCheck.SEAL_MATCHES_PLEDGE),
                            documents);
            case LONG_ADDRESS ->
                    new Missing(
                            Set.of(ApplicationItem.ITEM_NAME, ApplicationItem.WINNING_DATE),
                            true,
                            Set.of(),
                            List.of());
            default -> new Missing(Set.of(), false, EnumSet.allOf(PaperCheck.class), documents);
        };
    }

    static PrintedLetter print(Letter letter, LocalDate issuedOn) {
        return PRESS.print(letter, NUMBER, issuedOn, OPERATOR);
    }

    static PrintedLetter print(LetterKind kind, Variation variation) {
        return print(of(kind, variation), ISSUED_ON);
    }

    private static Recipient recipient(Variation variation) {
        return switch (variation) {
            case LONG_ADDRESS ->
                    new Recipient(
                            "特定非営利活動法人 全国中古写真機愛好家連絡協議会 西日本支部 代表者 長宗我部 源左衛門",
                            "602-8570",
                            "京都府京都市上京区下立売通新町西入薮ノ内町九丁目九百九十九番地の九十九 グランドメゾン御所西ヒルズ・アネックス南館 第二期棟 1204号室");
            case RARE_KANJI ->
                    new Recipient(
                            "𠮷野 辻\uDB40\uDD00 髙﨑 渡邉\uDB40\uDD02",
                            "630-8213",
                            "奈良県葛\uDB40\uDD00城市𡈽山町九丁目");
            default -> new Recipient("髙橋 さくら", "184-0004", "東京都小金井市本町9-9-9 見本荘101");
        };
    }

    private static TradeReference trade(Variation variation) {
        String name =
                switch (variation) {
                    case RARE_KANJI -> "﨑陽軒の箱 㐂寿記念 Ñandú 50㎜";
                    case LONG_TRADE -> "限定フィギュア 彩色済み 1/8スケール・台座つき(箱に傷あり) ".repeat(12);
                    default -> "未使用 ノートパソコン 13インチ";
                };
        return new TradeReference(CASE, "T-2016-000101", "I-88001234", name);
    }

    private static List<DisclosedItem> items(Recipient about, Variation variation) {
        List<DisclosedItem> items = new ArrayList<>();
        int rounds = variation == Variation.MANY_ITEMS ? 12 : 1;
        for (int round = 1; round <= rounds; round++) {
            String mark = rounds == 1 ? "" : " 第" + round;
            items.add(item(RegisteredItem.NAME, about.name() + mark, round));
            items.add(item(RegisteredItem.ADDRESS, "〒650-0021 兵庫県神戸市中央区三宮町9-9-9" + mark, round));
            items.add(item(RegisteredItem.EMAIL, "yamazaki" + round + "@shop.example", round));
        }
        return items;
    }

    private static DisclosedItem item(RegisteredItem item, String value, int round) {
        LocalDate day = LocalDate.of(2009, 12, 11).plusMonths(round);
        return new DisclosedItem(
                item,
                value,
                List.of(
                        new DisclosedItem.At(PointInTime.REGISTRATION, day),
                        new DisclosedItem.At(PointInTime.TRADE, LocalDate.of(2016, 6, 20))));
    }
}
