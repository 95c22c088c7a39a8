package kaijidesk.regime;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who may apply, about which trade: the lamps R1.00–R1.05 on the day of receipt. Data answers
 * first; a reviewer's finding answers what data leaves open and can darken R1.00, never brighten a
 * lamp that data made red.
 */
public final class Eligibility {
    private static final String SUPERVISOR_DECIDES = "period.cross-application";

    /** In days: ten in 2019 (27 April to 6 May), and room beside them. */
    private static final int LONGEST_RUN_OF_DAYS_OFF = 14;

    private final EligibilityFacts facts;
    private final Profile profile;
    private final LocalDate received;

    private Eligibility(EligibilityFacts facts, Profile profile) {
        this.facts = facts;
        this.profile = profile;
        this.received = Tokyo.dayOf(facts.countedAt());
    }

    /** The six lamps in the order of their numbers. */
    public static List<Verdict> lamps(EligibilityFacts facts, Profile profile) {
        Eligibility eligibility = new Eligibility(facts, profile);
        return List.of(
                eligibility.covered(),
                eligibility.messagingEnded(),
                eligibility.negotiated(),
                eligibility.withinPeriod(),
                eligibility.dispute(),
                ServiceEnd.verdict(facts.receivedAt(), profile));
    }

    /** R1.00: anonymous delivery, and no finding that the right isn't exercised legitimately. */
    private Verdict covered() {
        Finding finding = facts.findings().get(Rule.R1_00);
        if (finding != null && !finding.holds()) {
            return Verdict.of(Rule.R1_00, Status.BARRED, Step.of("found-not", finding.note()));
        }
        Trade trade = facts.trade();
        if (trade == null) {
            return answeredOrUnknown(Rule.R1_00, Step.of("trade.unknown"));
        }
        return switch (trade.delivery()) {
            case ANONYMOUS -> Verdict.of(Rule.R1_00, Status.HOLDS, Step.of("delivery.anonymous"));
            case ORDINARY -> Verdict.of(Rule.R1_00, Status.BARRED, Step.of("delivery.ordinary"));
            case UNKNOWN -> answeredOrUnknown(Rule.R1_00, Step.of("delivery.unknown"));
        };
    }

    /** R1.01: received strictly after the last day of the messaging window. */
    private Verdict messagingEnded() {
        LocalDate closes = messagingCloses();
        if (closes == null) {
            return answeredOrUnknown(Rule.R1_01, Step.of("messaging.unknown"));
        }
        boolean ended = received.isAfter(closes);
        return Verdict.when(
                ended,
                Rule.R1_01,
                Step.of("messaging.closes", closes),
                Step.of("received", received),
                Step.of(ended ? "messaging.ended" : "messaging.open"));
    }

    /**
     * R1.02: the applicant wrote through the site within the window; other messages don't count.
     */
    private Verdict negotiated() {
        LocalDate closes = messagingCloses();
        if (closes == null || facts.applicantId() == null || facts.messages().isEmpty()) {
            return answeredOrUnknown(Rule.R1_02, Step.of("negotiation.unknown"));
        }
        List<Step> steps = new ArrayList<>();
        steps.add(Step.of("messaging.closes", closes));
        int counting = 0;
        for (TradeMessage message : facts.messages()) {
            LocalDate sent = Tokyo.dayOf(message.sentAt());
            boolean own = message.fromMemberId().equals(facts.applicantId());
            boolean inside = !sent.isAfter(closes);
            if (own && inside) {
                counting++;
            }
            String key =
                    own
                            ? inside ? "negotiation.counts" : "negotiation.outside"
                            : "negotiation.other-side";
            steps.add(Step.of(key, sent, message.body()));
        }
        steps.add(Step.of("negotiation.count", counting));
        return new Verdict(Rule.R1_02, counting > 0 ? Status.HOLDS : Status.BARRED, steps);
    }

    /** R1.03: received no later than the last day of the period after completion. */
    private Verdict withinPeriod() {
        LocalDate completed = facts.trade() == null ? null : facts.trade().completedOn();
        if (completed == null) {
            return answeredOrUnknown(Rule.R1_03, Step.of("completion.unknown"));
        }
        if (received.isBefore(completed)) {
            return answeredOrUnknown(
                    Rule.R1_03, Step.of("completion.after-receipt", completed, received));
        }
        CivilPeriod period = CivilPeriod.of(completed, profile.applicationMonths());
        LocalDate last = lastDay(period);
        boolean inTime = !received.isAfter(last);
        List<Step> steps = new ArrayList<>(period.steps(profile.daysOff(), profile.article142()));
        steps.add(Step.of("received", received));
        if (!inTime && perhapsMoved(last)) {
            steps.add(Step.of("period.perhaps-moved", last));
            return answeredOrUnknown(Rule.R1_03, steps);
        }
        steps.add(Step.of(inTime ? "period.in-time" : "period.too-late", last));
        if (!inTime && facts.crossApplication()) {
            steps.add(Step.of(SUPERVISOR_DECIDES));
            return new Verdict(Rule.R1_03, Status.UNKNOWN, steps);
        }
        return new Verdict(Rule.R1_03, inTime ? Status.HOLDS : Status.BARRED, steps);
    }

    /**
     * Whether a holiday that the table doesn't know yet could move the last day up to the receipt:
     * a person looks into a calendar.
     */
    private boolean perhapsMoved(LocalDate last) {
        return profile.article142()
                && !profile.daysOff().covers(last)
                && !received.isAfter(last.plusDays(LONGEST_RUN_OF_DAYS_OFF));
    }

    /**
     * Whether a lamp waits for a supervisor's overrule and no finding can answer it: R1.03 of a
     * late application that answers another (R2.15).
     */
    public static boolean supervisorDecides(Verdict lamp) {
        return lamp.steps().getLast().key().equals(SUPERVISOR_DECIDES);
    }

    /** R1.04: the reviewer's judgement, never the program's. */
    private Verdict dispute() {
        return answeredOrUnknown(Rule.R1_04, Step.of("dispute.open"));
    }

    /** The last day of R1.03's period by the profile's reading of art. 142. */
    public static LocalDate lastDay(CivilPeriod period, Profile profile) {
        return profile.article142()
                ? period.lastDayByArticle142(profile.daysOff())
                : period.lastDay();
    }

    private LocalDate lastDay(CivilPeriod period) {
        return lastDay(period, profile);
    }

    private @Nullable LocalDate messagingCloses() {
        return facts.trade() == null ? null : facts.trade().messagingClosesOn();
    }

    private Verdict answeredOrUnknown(Rule rule, Step open) {
        return answeredOrUnknown(rule, List.of(open));
    }

    private Verdict answeredOrUnknown(Rule rule, List<Step> open) {
        Finding finding = facts.findings().get(rule);
        if (finding == null) {
            return new Verdict(rule, Status.UNKNOWN, open);
        }
        List<Step> steps = new ArrayList<>(open);
        steps.add(Step.of(finding.holds() ? "found" : "found-not", finding.note()));
        return new Verdict(rule, finding.holds() ? Status.HOLDS : Status.BARRED, steps);
    }
}
