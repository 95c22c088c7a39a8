package kaijidesk.regime;

/** What must not be read on a paper and so is absent or masked (R2.11). */
public enum SensitiveMark {
    /** 個人番号 (マイナンバー). */
    MY_NUMBER,
    /** 住民票コード. */
    RESIDENT_CODE,
    /** 保険者番号. */
    INSURER_NUMBER,
    /** 被保険者等記号・番号. */
    INSURED_NUMBER,
    /** 基礎年金番号. */
    PENSION_NUMBER,
    /** 臓器提供の意思表示. */
    ORGAN_DONATION
}
