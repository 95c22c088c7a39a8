package kaijidesk.letters;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import kaijidesk.cases.Letter;
import kaijidesk.cases.TradeReference;
import kaijidesk.regime.Operator;
import kaijidesk.text.EraDates;

/**
 * What a letter's own record can fill in, by the names that a template calls it. Nothing else can
 * be named: there is no place for a reason (R3.06), and none for the other party.
 */
final class Places {
    static final String NUMBER = "文書番号";
    static final String ISSUED_ON = "発信日";
    static final String TRADE = "取引番号";
    static final String ITEM_NUMBER = "商品番号";
    static final String ITEM_NAME = "商品名";
    static final String OPERATOR = "運営者";
    static final String DEPARTMENT = "部署";
    static final String POSTAL_CODE = "郵便番号";
    static final String ADDRESS = "住所";
    static final String APPLIED_ON = "申込日";
    static final String LAST_DAY = "受付最終日";
    static final String DUE = "期限";
    static final String UNPAID = "請求額";
    static final String MONTHS = "有効月数";
    static final String FORM = "用紙番号";
    static final String VERSION = "版";
    static final String COUNT = "書類の数";
    static final String LIST = "一覧";
    static final String ITEMS = "項目";
    static final String DAY = "日付";

    private static final String KANJI_DIGITS = "〇一二三四五六七八九";

    private Places() {}

    /** The places of a letter with what stands in them. */
    static Map<String, String> of(
            Letter letter, DocumentNumber number, LocalDate issuedOn, Operator operator) {
        Map<String, String> places = new HashMap<>(of(letter.trade(), operator));
        places.put(NUMBER, number.text());
        places.put(ISSUED_ON, EraDates.day(issuedOn));
        switch (letter) {
            case Letter.Guidance guidance -> {
                places.put(MONTHS, Integer.toString(guidance.validityMonths()));
                places.put(FORM, guidance.pledge().number());
                places.put(VERSION, Integer.toString(guidance.pledge().version()));
                places.put(COUNT, KANJI_DIGITS.charAt(guidance.papers().size()) + "");
            }
            case Letter.CorrectionRequest request -> places.put(DUE, EraDates.day(request.due()));
            case Letter.FeeStatement statement ->
                    places.put(UNPAID, StatementLayout.yen(StatementLayout.unpaid(statement)));
            case Letter.NotAcceptable notice -> {
                places.put(APPLIED_ON, EraDates.day(notice.appliedOn()));
                places.put(LAST_DAY, EraDates.day(notice.lastDay()));
            }
            case Letter.OtherAddress notice ->
                    places.put(APPLIED_ON, EraDates.day(notice.appliedOn()));
            case Letter.Disclosure letterOf ->
                    places.put(APPLIED_ON, EraDates.day(letterOf.appliedOn()));
            case Letter.RightsDisclosure letterOf ->
                    places.put(APPLIED_ON, EraDates.day(letterOf.appliedOn()));
            case Letter.RefusalNotice letterOf ->
                    places.put(APPLIED_ON, EraDates.day(letterOf.appliedOn()));
            case Letter.CounterGuidance guidance ->
                    places.put(MONTHS, Integer.toString(guidance.papers().validityMonths()));
            case Letter.CounterpartyNotice any -> {}
        }
        return places;
    }

    /** What any letter or e-mail about a trade can say. */
    static Map<String, String> of(TradeReference trade, Operator operator) {
        Map<String, String> places = new HashMap<>(of(operator));
        places.put(TRADE, trade.tradeNo());
        places.put(ITEM_NUMBER, trade.itemNo());
        places.put(ITEM_NAME, trade.itemName());
        return places;
    }

    /** What the operator says of itself, whatever it is about. */
    static Map<String, String> of(Operator operator) {
        return Map.of(
                OPERATOR, operator.name(),
                DEPARTMENT, operator.department(),
                POSTAL_CODE, operator.postalCode(),
                ADDRESS, operator.address());
    }
}
