package kaijidesk.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kaijidesk.regime.Member;
import kaijidesk.regime.RegisteredItem;
import kaijidesk.regime.Rule;
import kaijidesk.regime.Step;
import kaijidesk.regime.Verdict;
import org.jspecify.annotations.Nullable;

/** Collects what bars an act, in the order in which it was asked. */
final class Bars {
    private final List<Bar> bars = new ArrayList<>();

    /** Bars that every act has which needs an open case without a refusal in preparation. */
    static Bars ofOpenCase(CaseFile file, Circumstances circumstances) {
        Bars bars = new Bars();
        switch (circumstances.stage(file)) {
            case SERVICE_ENDED -> bars.add(Rule.R1_05, "bar.service-ended");
            case NOT_ACCEPTED -> bars.add(Rule.R5_01, "bar.not-accepted");
            case REFUSED -> bars.add(Rule.R3_06, "bar.refused");
            case CLOSED -> bars.add(Rule.R6_03, "bar.closed");
            case REFUSAL_RELEASE_PENDING -> bars.add(Rule.R6_04, "bar.refusal-pending");
            default -> {}
        }
        return bars;
    }

    /** The service's end may take the open cases with it, as the profile says (R1.05). */
    private static Bars ofRunningCase(CaseFile file, Circumstances circumstances) {
        boolean over = circumstances.profile().allEndedOn(circumstances.today());
        return ofOpenCase(file, circumstances)
                .unless(!over, Rule.R1_05, "bar.service-ended-for-all");
    }

    /** Bars of an act that belongs to the two stages, not to the rights holders' path (R4.04). */
    static Bars ofOrdinaryCase(CaseFile file, Circumstances circumstances) {
        return ofRunningCase(file, circumstances)
                .unless(file.claim() == null, Rule.R4_04, "bar.rights-case");
    }

    /** Bars of an act that belongs to the rights holders' path (R4.04). */
    static Bars ofRightsCase(CaseFile file, Circumstances circumstances) {
        return ofRunningCase(file, circumstances)
                .unless(file.claim() != null, Rule.R4_04, "bar.ordinary-case");
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
            circumstances.assessment(file).all().forEach(this::unless);
        }
        return this;
    }

    /**
     * The applicant wrote from the registered address (R5.01) and is a party (R2.02), as the
     * records now say.
     */
    Bars unlessOfParties(CaseFile file, Circumstances circumstances) {
        if (none() && file.claim() == null) {
            Assessment assessment = circumstances.assessment(file);
            unless(assessment.of(Rule.R5_01)).unless(assessment.of(Rule.R2_02));
        }
        return this;
    }

    /** Four eyes (R6.04): who prepared can't release. */
    Bars unlessSecondPerson(@Nullable Decision prepared, Person person) {
        return unless(
                prepared == null || !prepared.by().sameAs(person), Rule.R6_04, "bar.same-person");
    }

    /** Some things only a supervisor of the office may do. */
    Bars unlessSupervisor(Circumstances circumstances, Rule rule) {
        return unless(
                circumstances.surroundings().role().may(Duty.OVERRULE),
                rule,
                "bar.supervisor-only");
    }

    /** Where somebody could be put in danger, a third person looked in between (R3.05, R6.04). */
    Bars unlessSafe(CaseFile file, Circumstances circumstances) {
        Danger danger = file.danger();
        if (danger == null) {
            return this;
        }
        Danger.Review review = danger.review();
        if (review == null) {
            return add(Rule.R3_05, "bar.danger-unreviewed");
        }
        return unless(review.disclosable(), Rule.R3_05, "bar.danger-not-disclosable")
                .unless(
                        !review.found().by().sameAs(circumstances.person()),
                        Rule.R6_04,
                        "bar.same-reviewer");
    }

    /** Stage 1 is with both sides before anything else is told, or the case ends (R2.04). */
    Bars unlessPairOpen(Circumstances circumstances) {
        return unless(
                !circumstances.surroundings().mails().pairOpen(), Rule.R2_04, "bar.pair-unsent");
    }

    /** Nothing more is disclosed to who misused what was disclosed before (R4.05). */
    Bars unlessMisused(@Nullable Member recipient, Circumstances circumstances) {
        boolean misused =
                recipient != null
                        && circumstances.surroundings().misusers().contains(recipient.id());
        return unless(!misused, Rule.R4_05, "bar.misused");
    }

    /** As {@link #unlessMisused}, as far as this case itself knows. */
    Bars unlessMisusedHere(Side side, CaseFile file) {
        Misuse misuse = file.misuses().get(side);
        return unless(misuse == null || !misuse.confirmed(), Rule.R4_05, "bar.misused");
    }

    /** A seller's data can be disclosed only where the records know the trade and the seller. */
    Bars unlessSellerKnown(Circumstances circumstances) {
        return unless(circumstances.records().trade() != null, Rule.R1_00, "bar.no-trade")
                .unless(
                        circumstances.records().counterparty() != null,
                        Rule.R2_03,
                        "bar.no-counterparty");
    }

    /** The records may have changed since a disclosure was prepared (R2.03). */
    Bars unlessStillRegistered(@Nullable PreparedDisclosure prepared, Circumstances circumstances) {
        if (prepared != null && none()) {
            for (RegisteredItem item : prepared.items()) {
                unless(
                        Registered.hasItem(item, prepared.without(), circumstances),
                        Rule.R2_03,
                        "bar.item-not-registered",
                        item);
            }
        }
        return this;
    }

    /** Whoever applied can get a letter about the trade. */
    Bars unlessAnswerable(CaseFile file, Circumstances circumstances) {
        boolean listed =
                file.claim() != null && circumstances.surroundings().rightsHolder() != null;
        return unless(
                        listed
                                || Registered.hasAddress(
                                        circumstances.records().applicant(), circumstances),
                        Rule.R2_03,
                        "bar.no-applicant-address")
                .unless(circumstances.records().trade() != null, Rule.R1_00, "bar.no-trade");
    }

    /** Nothing is recorded before it happened. */
    Bars unlessFuture(LocalDate day, Circumstances circumstances, Rule rule) {
        return unless(!day.isAfter(circumstances.today()), rule, "bar.in-future");
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
