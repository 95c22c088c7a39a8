package kaijidesk.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kaijidesk.cases.CaseWalk.Performed;
import kaijidesk.regime.DisclosedItem;
import kaijidesk.regime.RegisteredItem;
import kaijidesk.regime.SampleRecords;
import kaijidesk.regime.Tokyo;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What the view says against what was issued, whatever anybody tried in whatever order. */
@Label("R2.03, R2.04, R2.14, R3.06, R4.04: what both sides see is what was issued")
class SeenWalkTest {
    private static final List<Stage> STARTS =
            List.of(
                    Stage.INCOMPLETE,
                    Stage.UNDER_REVIEW,
                    Stage.RIGHTS_REVIEW,
                    Stage.CONTACT_RELEASE_PENDING,
                    Stage.PAPERS,
                    Stage.DISCLOSURE_RELEASE_PENDING);

    /**
     * One thing that went out.
     *
     * @param to to whom
     * @param what its kind
     * @param tells the data in it
     */
    private record Issued(Side to, Sending what, List<DisclosedItem> tells) {}

    @Property(tries = 1_000, seed = "20161030")
    @Label("each thing that went out was announced before its act, and stands in its side's column")
    void sameAsIssued(
            @ForAll @IntRange(max = 5) int start,
            @ForAll @Size(200) List<@IntRange(max = 1_000_000) Integer> choices) {
        CaseWalk walk = new CaseWalk(STARTS.get(start));
        choices.forEach(walk::attempt);

        List<LetterRow> letters = new ArrayList<>();
        List<Issued> all = new ArrayList<>();
        for (Performed each : walk.performed()) {
            Seen before = Seen.of(each.before(), each.circumstances(), letters);
            List<Issued> issued = issued(each);
            assertThat(before.coming())
                    .filteredOn(sight -> act(sight) == each.act().kind())
                    .extracting(SeenWalkTest::issued)
                    .containsExactlyElementsOf(issued);
            never(before, each.before());
            all.addAll(issued);
            rows(each, letters);
        }

        Seen seen = Seen.of(walk.file(), usual(walk), letters);
        assertThat(seen.received())
                .extracting(SeenWalkTest::issued)
                .containsExactlyInAnyOrderElementsOf(all);
        assertThat(seen.received())
                .extracting(sight -> ((Sight.Sent) sight.dispatch()).on())
                .isSorted();
        never(seen, walk.file());
    }

    /** R2.14, R4.04: what no counterparty ever sees. */
    private static void never(Seen seen, CaseFile file) {
        List<Sight> other =
                Stream.concat(seen.received().stream(), seen.coming().stream())
                        .filter(sight -> sight.to() == Side.COUNTERPARTY)
                        .toList();
        assertThat(other)
                .flatExtracting(Sight::tells)
                .extracting(DisclosedItem::item)
                .isSubsetOf(RegisteredItem.EMAIL);
        if (file.claim() != null) {
            assertThat(other).isEmpty();
        }
    }

    /** What an act sent, by its effects; a letter's side by whose name stands on it. */
    private static List<Issued> issued(Performed each) {
        List<Issued> issued = new ArrayList<>();
        ContactDisclosure pair = each.outcome().file().contact();
        if (each.before().contact() == null && pair != null) {
            issued.add(address(Notice.CONTACT_TO_APPLICANT, pair.counterpartyAddress(), each));
            issued.add(address(Notice.CONTACT_TO_COUNTERPARTY, pair.applicantAddress(), each));
        }
        for (Effect effect : each.outcome().effects()) {
            if (effect instanceof Effect.IssueLetter issue) {
                Letter letter = issue.letter();
                issued.add(new Issued(side(letter.to()), LetterKind.of(letter), items(letter)));
            }
        }
        return issued;
    }

    private static Issued address(Notice notice, String address, Performed each) {
        DisclosedItem.At at =
                new DisclosedItem.At(
                        kaijidesk.regime.PointInTime.CURRENT, each.circumstances().today());
        return new Issued(
                notice.to(),
                notice,
                List.of(new DisclosedItem(RegisteredItem.EMAIL, address, List.of(at))));
    }

    private static Side side(Recipient to) {
        boolean counterparty =
                SampleRecords.YAMAZAKI.snapshots().stream()
                        .anyMatch(snapshot -> snapshot.name().equals(to.name()));
        return counterparty ? Side.COUNTERPARTY : Side.APPLICANT;
    }

    private static List<DisclosedItem> items(Letter letter) {
        return switch (letter) {
            case Letter.Disclosure disclosure -> disclosure.items();
            case Letter.RightsDisclosure disclosure -> disclosure.items();
            default -> List.of();
        };
    }

    private static Issued issued(Sight sight) {
        return new Issued(sight.to(), sight.what(), sight.tells());
    }

    private static ActKind act(Sight sight) {
        return ((Sight.Coming) sight.dispatch()).act();
    }

    private static void rows(Performed each, List<LetterRow> letters) {
        for (Effect effect : each.outcome().effects()) {
            if (effect instanceof Effect.IssueLetter issue) {
                letters.add(
                        SeenTest.row(
                                letters.size() + 1,
                                LetterKind.of(issue.letter()),
                                Tokyo.dayOf(each.circumstances().now())));
            }
        }
    }

    private static Circumstances usual(CaseWalk walk) {
        boolean rights = walk.file().claim() != null;
        return new Circumstances(
                rights ? Samples.RIGHTS_RECORDS : Samples.RECORDS,
                SampleRecords.PROFILE,
                Samples.NOW.plus(java.time.Duration.ofDays(9)),
                Samples.REVIEWER,
                new Surroundings(
                        Role.APPROVER, List.of(), Set.of(), rights ? Samples.HOLDER : null));
    }
}
