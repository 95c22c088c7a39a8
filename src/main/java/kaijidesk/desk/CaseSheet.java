package kaijidesk.desk;

/** What the office prints about a case for its own files; none of it is a letter. */
public enum CaseSheet {
    /** 審査票: every rule that was asked, with its answer. */
    REVIEW,
    /** 第三者提供記録: each provision to a third party (R6.01). */
    PROVISIONS,
    /** 廃棄証明書: that the papers of a case were destroyed (R2.08, R6.03). */
    DESTRUCTION
}
