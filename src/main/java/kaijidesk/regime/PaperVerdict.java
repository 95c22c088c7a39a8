package kaijidesk.regime;

/**
 * The verdict of one check of one paper.
 *
 * @param check what was looked at
 * @param verdict what was found, under the paper's rule
 */
public record PaperVerdict(PaperCheck check, Verdict verdict) {}
