package kaijidesk.cases;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kaijidesk.regime.DisclosedItem;
import kaijidesk.regime.Profile;
import kaijidesk.regime.Rule;
import org.jspecify.annotations.Nullable;

/**
 * What the two sides would receive by the acts that are open now, or prepared: asked from the
 * outcomes of these acts, so that it is what they send.
 */
final class Prospects {
    /** Every act that sends; what is entered into it makes no difference to what it sends. */
    private static final List<Act> SENDING =
            List.of(
                    new RequestCorrection(),
                    new ReleaseContactDisclosure(),
                    new AcceptLitigationRequest("", ""),
                    new GuideCounterparty(),
                    new IssueStatement(),
                    new ReleaseLitigationDisclosure(),
                    new ReleaseRightsDisclosure(),
                    new ReleaseRefusal());

    /** What a prepared release may wait for; every other bar means that nothing can be sent. */
    private static final Set<Rule> PATIENCE = EnumSet.of(Rule.R2_17, Rule.R3_05, Rule.R4_05);

    private final CaseFile file;
    private final Circumstances circumstances;
    private final @Nullable ActKind release;

    private Prospects(CaseFile file, Circumstances circumstances) {
        this.file = file;
        this.circumstances = byAnother(file, circumstances);
        this.release = release(file);
    }

    /** In the order of a case's life. It is the same whoever looks. */
    static List<Sight> of(CaseFile file, Circumstances circumstances) {
        Prospects prospects = new Prospects(file, circumstances);
        List<Sight> coming = new ArrayList<>();
        SENDING.forEach(act -> coming.addAll(prospects.by(act)));
        return coming;
    }

    private List<Sight> by(Act act) {
        List<Bar> bars = act.kind().standing(file, circumstances);
        boolean prepared = act.kind() == release;
        boolean patient = prepared && bars.stream().allMatch(bar -> PATIENCE.contains(bar.rule()));
        return bars.isEmpty() || patient
                ? sights(
                        act.outcome(file, circumstances),
                        new Sight.Coming(act.kind(), prepared, bars))
                : List.of();
    }

    private List<Sight> sights(Outcome outcome, Sight.Coming coming) {
        List<Sight> sights = new ArrayList<>();
        Profile profile = circumstances.profile();
        List<Notice> before =
                SentNotice.of(file, profile).stream().map(SentNotice::notice).toList();
        for (SentNotice sent : SentNotice.of(outcome.file(), profile)) {
            if (sent.notice().letter() == null && !before.contains(sent.notice())) {
                sights.add(
                        new Sight(sent.notice(), Seen.told(sent.notice(), outcome.file()), coming));
            }
        }
        for (Effect effect : outcome.effects()) {
            if (effect instanceof Effect.IssueLetter issue) {
                sights.add(new Sight(LetterKind.of(issue.letter()), told(issue.letter()), coming));
            }
        }
        return sights;
    }

    private static List<DisclosedItem> told(Letter letter) {
        return switch (letter) {
            case Letter.Disclosure disclosure -> disclosure.items();
            case Letter.RightsDisclosure disclosure -> disclosure.items();
            default -> List.of();
        };
    }

    /** The release of what waits for one. */
    private static @Nullable ActKind release(CaseFile file) {
        return switch (Stage.of(file)) {
            case CONTACT_RELEASE_PENDING -> ActKind.RELEASE_CONTACT_DISCLOSURE;
            case DISCLOSURE_RELEASE_PENDING ->
                    file.claim() == null
                            ? ActKind.RELEASE_LITIGATION_DISCLOSURE
                            : ActKind.RELEASE_RIGHTS_DISCLOSURE;
            case REFUSAL_RELEASE_PENDING -> ActKind.RELEASE_REFUSAL;
            default -> null;
        };
    }

    /** Who prepared can't release (R6.04), so releases are asked as by somebody else. */
    private static Circumstances byAnother(CaseFile file, Circumstances circumstances) {
        Decision waiting = file.waiting();
        Danger.Review review = file.danger() == null ? null : file.danger().review();
        Person another =
                Stream.of("1", "2", "3")
                        .map(Person::new)
                        .filter(person -> waiting == null || !waiting.by().sameAs(person))
                        .filter(person -> review == null || !review.found().by().sameAs(person))
                        .findFirst()
                        .orElseThrow();
        return new Circumstances(
                circumstances.records(),
                circumstances.profile(),
                circumstances.now(),
                another,
                circumstances.surroundings());
    }
}
