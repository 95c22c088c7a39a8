package kaijidesk.ui.trail;

import java.util.Optional;
import kaijidesk.cases.CaseNumber;
import kaijidesk.desk.TrailDesk;
import kaijidesk.trail.TrailFilter;
import kaijidesk.trail.TrailKind;
import kaijidesk.ui.acts.DateEditor;
import org.jspecify.annotations.Nullable;

/**
 * What an auditor wants to see, as typed; empty without a bound.
 *
 * @param kind null for every kind
 */
record Wanted(String person, @Nullable TrailKind kind, String number, String from, String until) {
    static final Wanted ALL = new Wanted("", null, "", "", "");

    Wanted {
        person = person.strip();
        number = number.strip();
    }

    /** Whether no case is wanted, or one that can be. */
    boolean caseReadable() {
        return number.isEmpty() || caseNumber().isPresent();
    }

    /** The case, if one is wanted that can be. */
    Optional<CaseNumber> caseNumber() {
        try {
            return Optional.of(new CaseNumber(number));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    TrailFilter filter() {
        return TrailDesk.filter(
                person.isEmpty() ? null : person,
                kind,
                caseNumber().orElse(null),
                DateEditor.read(from),
                DateEditor.read(until));
    }
}
