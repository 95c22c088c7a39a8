package kaijidesk.cases;

/**
 * An accepted application for stage 2 (R2.05).
 *
 * @param accepted who accepted it, when, with the applicant's account of the failed talks
 * @param evidence what shows that the talks failed
 * @param pledge the form that was issued with the guidance
 */
public record LitigationRequest(Decision accepted, String evidence, PledgeForm pledge) {}
