package kaijidesk.regime;

/** What the contact form asks for, all of it required (R5.03). */
public enum ApplicationItem {
    NICKNAME,
    NAME,
    TRADE_NUMBER,
    COUNTERPARTY_NICKNAME,
    ITEM_NUMBER,
    ITEM_NAME,
    WINNING_DATE,
    STATE_OF_TRADE,
    REASON
}
