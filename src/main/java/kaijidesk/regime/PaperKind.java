package kaijidesk.regime;

/** The four papers of R2.09. */
public enum PaperKind {
    /** 住民票の写し. */
    RESIDENCE_CERTIFICATE(Rule.R2_10),
    /** 本人確認書類. */
    IDENTITY_DOCUMENT(Rule.R2_11),
    /** 誓約書. */
    PLEDGE(Rule.R2_12),
    /** 印鑑登録証明書. */
    SEAL_CERTIFICATE(Rule.R2_13);

    private final Rule rule;

    PaperKind(Rule rule) {
        this.rule = rule;
    }

    /** The rule that asks for this paper. */
    public Rule rule() {
        return rule;
    }
}
