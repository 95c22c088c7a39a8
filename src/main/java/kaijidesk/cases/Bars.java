package kaijidesk.cases;

import java.util.ArrayList;
import java.util.List;
import kaijidesk.regime.Rule;
import kaijidesk.regime.Step;
import kaijidesk.regime.Verdict;
import org.jspecify.annotations.Nullable;

/** Collects what bars an act, in the order in which it was asked. */
final class Bars {
    private final List<Bar> bars = new ArrayList<>();

    /** Bars that every act has which needs an open case without a refusal in preparation. */
    static Bars ofOpenCase(CaseFile file) {
        Stage stage = Stage.of(file);
        Bars bars = new Bars();
        switch (stage) {
            case SERVICE_ENDED -> bars.add(Rule.R1_05, "bar.service-ended");
            case NOT_ACCEPTED -> bars.add(Rule.R5_01, "bar.not-accepted");
            case REFUSED -> bars.add(Rule.R3_06, "bar.refused");
            case CLOSED -> bars.add(Rule.R6_03, "bar.closed");
            case REFUSAL_RELEASE_PENDING -> bars.add(Rule.R6_04, "bar.refusal-pending");
            default -> {}
        }
        return bars;
    }

    static Bars of(List<Bar> standing) {
        Bars bars = new Bars();
        bars.bars.addAll(standing);
        return bars;
    }

    Bars add(Rule rule, String key, Object... arguments) {
        bars.add(new Bar(rule, Step.of(key, arguments)));
        return this;
    }

    Bars unless(boolean condition, Rule rule, String key, Object... arguments) {
        return condition ? this : add(rule, key, arguments);
    }

    /** A verdict that doesn't pass bars, with its conclusion as the reason. */
    Bars unless(Verdict verdict) {
        if (!verdict.status().passes()) {
            bars.add(new Bar(verdict.rule(), verdict.steps().getLast()));
        }
        return this;
    }

    /** Every verdict about the application must pass, now as when it was found eligible. */
    Bars unlessEligible(CaseFile file, Circumstances circumstances) {
        if (none()) {
            Assessment.of(file, circumstances).all().forEach(this::unless);
        }
        return this;
    }

    /**
     * The applicant wrote from the registered address (R5.01) and is a party (R2.02), as the
     * records now say.
     */
    Bars unlessOfParties(CaseFile file, Circumstances circumstances) {
        if (none()) {
            Assessment assessment = Assessment.of(file, circumstances);
            unless(assessment.of(Rule.R5_01)).unless(assessment.of(Rule.R2_02));
        }
        return this;
    }

    /** Four eyes (R6.04): who prepared can't release. */
    Bars unlessSecondPerson(@Nullable Decision prepared, Person person) {
        return unless(
                prepared == null || !prepared.by().sameAs(person), Rule.R6_04, "bar.same-person");
    }

    Bars unlessNoted(String note, Rule rule) {
        return unless(!note.isBlank(), rule, "bar.note-needed");
    }

    boolean none() {
        return bars.isEmpty();
    }

    List<Bar> list() {
        return List.copyOf(bars);
    }
}
