package kaijidesk.cases;

import kaijidesk.regime.PaperKind;
import kaijidesk.regime.Step;
import org.jspecify.annotations.Nullable;

/** Where a scanned page belongs by its own code, and by nothing else. */
public sealed interface FilingVerdict {
    /**
     * It is filed.
     *
     * @param number to that case
     * @param paper as a page of that paper; null for a letter of ours that came back
     */
    record File(CaseNumber number, @Nullable PaperKind paper) implements FilingVerdict {}

    /** It bears no code of ours: a person says where it belongs. */
    record Uncoded() implements FilingVerdict {}

    /**
     * It bears one, and still must not be filed.
     *
     * @param reason why not
     */
    record Stopped(Step reason) implements FilingVerdict {}
}
