package kaijidesk.cases;

import java.time.Instant;
import java.time.LocalDate;
import kaijidesk.regime.Profile;
import kaijidesk.regime.Tokyo;

/**
 * What an act looks at beside the case file: records, rules, the moment, and who acts.
 *
 * @param records what the operator's records say now
 * @param profile the edition the case was received under
 * @param now the moment of the act
 * @param person who acts
 */
public record Circumstances(CaseRecords records, Profile profile, Instant now, Person person) {
    /** Today in Tokyo. */
    public LocalDate today() {
        return Tokyo.dayOf(now);
    }

    Decision decision(String note) {
        return new Decision(person, now, note);
    }
}
