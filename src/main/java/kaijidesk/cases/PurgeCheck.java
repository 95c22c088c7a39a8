package kaijidesk.cases;

import java.time.LocalDate;
import java.util.List;
import kaijidesk.regime.Profile;
import kaijidesk.regime.Rule;
import kaijidesk.regime.Step;
import org.jspecify.annotations.Nullable;

/**
 * Whether a case may be purged on a day, and what holds it back (R6.03).
 *
 * @param file the case
 * @param profile the edition it was received under
 * @param related other cases that have to do with it
 * @param underway letters of it that haven't come to an end by post
 * @param unsent mails of it that still have to be sent or decided on
 */
public record PurgeCheck(
        CaseFile file, Profile profile, List<RelatedCase> related, int underway, int unsent) {
    public PurgeCheck {
        related = List.copyOf(related);
    }

    /** Whether its period is over on that day; what else holds it back is said by the bars. */
    public boolean due(LocalDate today) {
        LocalDate until = RetentionClock.lastDay(file, profile);
        return until != null && today.isAfter(until);
    }

    /** What holds it back on that day, in the order in which it was asked; empty when nothing. */
    public List<Bar> bars(LocalDate today) {
        LocalDate until = RetentionClock.lastDay(file, profile);
        return new Bars()
                .unless(until != null, Rule.R6_03, "bar.purge.not-closed")
                .unless(
                        until == null || today.isAfter(until),
                        Rule.R6_03,
                        "bar.purge.retention-runs",
                        until == null ? today : until)
                .unless(file.danger() == null, Rule.R3_05, "bar.purge.danger")
                .unless(undecided() == 0, Rule.R4_05, "bar.purge.misuse-open")
                .unless(underway == 0, Rule.R6_03, "bar.purge.letters-underway", underway)
                .unless(unsent == 0, Rule.R2_04, "bar.purge.mails-unsent", unsent)
                .unless(!papers() || file.destroyed() != null, Rule.R2_08, "bar.purge.papers-kept")
                .unless(running() == 0, Rule.R2_15, "bar.purge.cross-case", running())
                .list();
    }

    /** Four eyes (R6.04): who proposed a purge can't do it, and nobody does without a proposal. */
    public static List<Bar> fourEyes(@Nullable Decision proposed, Person person) {
        return new Bars()
                .unless(proposed != null, Rule.R6_04, "bar.purge.not-proposed")
                .unless(
                        proposed == null || !proposed.by().sameAs(person),
                        Rule.R6_04,
                        "bar.purge.same-person")
                .list();
    }

    /** Which case is meant, before what holds it back. */
    public static Bar about(CaseNumber number) {
        return new Bar(Rule.R6_03, Step.of("bar.purge.case", number.value()));
    }

    private long undecided() {
        return file.misuses().values().stream().filter(each -> each.decided() == null).count();
    }

    /**
     * Papers are sheets in a cabinet: the program can't burn them, only record that somebody did.
     */
    private boolean papers() {
        return !file.papers().isEmpty()
                || file.documents().stream().anyMatch(each -> each.arrivedOn() != null);
    }

    /** The other side's case about the same trade may need what this one knows (R2.15). */
    private long running() {
        return related.stream()
                .filter(other -> other.relation() == Relation.CROSS_APPLICATION)
                .filter(other -> !other.stage().ended())
                .count();
    }
}
