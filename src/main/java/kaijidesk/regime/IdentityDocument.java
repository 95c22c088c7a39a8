package kaijidesk.regime;

/** The papers that can prove identity (R2.11). Which count, and until when, says the profile. */
public enum IdentityDocument {
    /** 運転免許証. */
    DRIVING_LICENCE,
    /** パスポート. */
    PASSPORT,
    /** マイナンバーカード, front only. */
    MY_NUMBER_CARD,
    /** 在留カード or 特別永住者証明書. */
    RESIDENCE_CARD,
    /** 健康保険証. */
    INSURANCE_CARD,
    /** 資格確認書, which came in the insurance card's place. */
    INSURANCE_CONFIRMATION,
    /** 年金手帳. */
    PENSION_BOOK
}
