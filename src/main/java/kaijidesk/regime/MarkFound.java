package kaijidesk.regime;

/** What a person found of something that must not be readable (R2.11). */
public enum MarkFound {
    /** 記載なし: it doesn't stand there. */
    ABSENT,
    /** マスク済み: it was masked, by the applicant or here. */
    MASKED
}
