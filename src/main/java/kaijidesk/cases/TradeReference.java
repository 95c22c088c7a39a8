package kaijidesk.cases;

import kaijidesk.regime.Trade;

/**
 * How a letter names a trade: by what both parties know already.
 *
 * @param caseNumber the case, for answers
 * @param tradeNo 取引番号
 * @param itemNo 商品番号
 * @param itemName 商品名
 */
public record TradeReference(
        CaseNumber caseNumber, String tradeNo, String itemNo, String itemName) {
    static TradeReference of(CaseFile file, Trade trade) {
        return new TradeReference(file.number(), trade.tradeNo(), trade.itemNo(), trade.itemName());
    }
}
