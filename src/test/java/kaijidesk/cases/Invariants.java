package kaijidesk.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kaijidesk.cases.CaseWalk.Performed;
import kaijidesk.regime.DisclosedItem;
import kaijidesk.regime.PaperKind;
import kaijidesk.regime.Papers;
import kaijidesk.regime.RegisteredItem;
import kaijidesk.regime.SampleRecords;

/** What must hold of every case, whatever was tried. */
final class Invariants {
    private Invariants() {}

    static void check(CaseWalk walk) {
        stageTwoOnlyAfterStageOne(walk.file());
        secondPersonReleased(walk.file());
        if (!walk.performed().isEmpty()) {
            onlyWhatFollows(walk.performed().getLast());
        }
        pairs(walk);
        letters(walk);
    }

    /** R2.05. */
    private static void stageTwoOnlyAfterStageOne(CaseFile file) {
        assertThat(file.contact() == null || file.eligible() != null).isTrue();
        assertThat(file.litigation() == null || file.contact() != null).isTrue();
        assertThat(file.prepared() == null || file.litigation() != null).isTrue();
        assertThat(file.disclosed() == null || file.prepared() != null).isTrue();
    }

    /** R6.04. */
    private static void secondPersonReleased(CaseFile file) {
        if (file.contact() != null) {
            assertThat(file.contact().released().by()).isNotEqualTo(file.eligible().by());
        }
        if (file.disclosed() != null) {
            assertThat(file.disclosed().by()).isNotEqualTo(file.prepared().prepared().by());
        }
        if (file.refusal() != null && file.refusal().released() != null) {
            assertThat(file.refusal().released().by()).isNotEqualTo(file.refusal().prepared().by());
        }
    }

    /** What each single act may do. */
    private static void onlyWhatFollows(Performed last) {
        Stage before = Stage.of(last.before());
        if (before.ended()) {
            assertThat(last.act()).isInstanceOfAny(CloseCase.class, AddNote.class);
        }
        if (before == Stage.CLOSED) {
            assertThat(last.outcome().file()).isEqualTo(last.before());
        }
        if (last.act() instanceof ReleaseLitigationDisclosure) {
            fourPapersAccepted(last);
        }
        if (last.act() instanceof ReleaseContactDisclosure) {
            bothAddresses(last);
        }
        assertThat(last.outcome().file().application().receivedAt())
                .isEqualTo(last.before().application().receivedAt());
    }

    /** R2.09. */
    private static void fourPapersAccepted(Performed last) {
        Papers papers = last.before().checklist(last.circumstances()).orElseThrow();
        for (PaperKind kind : PaperKind.values()) {
            assertThat(papers.accepted(kind, last.before().papers().get(kind)))
                    .as(kind.name())
                    .isTrue();
        }
    }

    /** R2.03, R2.04: both halves or none, each the registered address. */
    private static void bothAddresses(Performed last) {
        ContactDisclosure pair = last.outcome().file().contact();
        CaseRecords records = last.circumstances().records();
        assertThat(pair.applicantAddress())
                .isNotEmpty()
                .isEqualTo(
                        Registered.now(records.applicant(), last.circumstances())
                                .orElseThrow()
                                .email());
        assertThat(pair.counterpartyAddress())
                .isNotEmpty()
                .isEqualTo(
                        Registered.now(records.counterparty(), last.circumstances())
                                .orElseThrow()
                                .email());
    }

    /** R2.04, R6.01: the pair is recorded twice, once a direction, and never again. */
    private static void pairs(CaseWalk walk) {
        List<String> directions =
                effects(walk, Effect.RecordProvision.class)
                        .filter(record -> record.items().equals(Set.of(RegisteredItem.EMAIL)))
                        .map(record -> record.recipientId() + " learns of " + record.subjectId())
                        .toList();
        assertThat(directions)
                .isEqualTo(
                        walk.file().contact() == null
                                ? List.of()
                                : List.of("M1001 learns of M1002", "M1002 learns of M1001"));
    }

    /** R2.03, R2.06, R2.14, R3.06. */
    private static void letters(CaseWalk walk) {
        List<Letter> letters =
                effects(walk, Effect.IssueLetter.class).map(Effect.IssueLetter::letter).toList();
        assertThat(count(letters, Letter.CounterpartyNotice.class))
                .isEqualTo(walk.file().litigation() == null ? 0 : 1);
        assertThat(count(letters, Letter.Guidance.class))
                .isEqualTo(walk.file().litigation() == null ? 0 : 1);
        assertThat(count(letters, Letter.Disclosure.class))
                .isEqualTo(walk.file().disclosed() == null ? 0 : 1);
        assertThat(count(letters, Letter.RefusalNotice.class)).isLessThanOrEqualTo(1);
        for (Letter letter : letters) {
            assertThat(letter.toString()).doesNotContain(Samples.SECRET);
            if (letter instanceof Letter.Disclosure disclosure) {
                disclosure.items().forEach(item -> assertThat(registered(item)).isTrue());
                assertThat(disclosure.items())
                        .isNotEmpty()
                        .extracting(DisclosedItem::item)
                        .isSubsetOf(walk.file().prepared().items());
            }
        }
    }

    private static boolean registered(DisclosedItem item) {
        return SampleRecords.YAMAZAKI.snapshots().stream()
                .anyMatch(snapshot -> item.item().in(snapshot).equals(item.value()));
    }

    private static long count(List<Letter> letters, Class<? extends Letter> kind) {
        return letters.stream().filter(kind::isInstance).count();
    }

    private static <T extends Effect> Stream<T> effects(CaseWalk walk, Class<T> kind) {
        return walk.performed().stream()
                .flatMap(each -> each.outcome().effects().stream())
                .filter(kind::isInstance)
                .map(kind::cast);
    }
}
