package kaijidesk.desk;

import java.util.List;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.ProfileEffect;

/**
 * An open case about which another profile would say something else (R6.06).
 *
 * @param number the case
 * @param edition the edition it was received under and keeps
 * @param effects what would differ
 */
public record CaseEffect(CaseNumber number, String edition, List<ProfileEffect> effects) {
    public CaseEffect {
        effects = List.copyOf(effects);
    }
}
