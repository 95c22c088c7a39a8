package kaijidesk.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
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
    /** What may still happen to a case in which nothing is decided any more. */
    private static final Set<ActKind> AFTERWARDS =
            Set.of(
                    ActKind.CLOSE_CASE,
                    ActKind.ADD_NOTE,
                    ActKind.DECLINE_CONTACT,
                    ActKind.RECORD_BOUNCE,
                    ActKind.REPORT_MISUSE,
                    ActKind.DECIDE_MISUSE,
                    ActKind.RECORD_PAYMENT,
                    ActKind.LIFT_DANGER,
                    ActKind.RECORD_MARK,
                    ActKind.MOVE_ORIGINAL,
                    ActKind.RECORD_DESTRUCTION);

    private Invariants() {}

    /** What a whole walk came to. */
    static void check(CaseWalk walk) {
        pairs(walk);
        letters(walk);
        everyDisclosureIsRecorded(walk);
        foldOfHistory(walk);
    }

    /** What the last act did. */
    static void checkLast(CaseWalk walk) {
        if (walk.performed().isEmpty()) {
            return;
        }
        Performed last = walk.performed().getLast();
        stageTwoOnlyAfterStageOne(walk.file());
        secondPersonReleased(walk.file());
        onlyWhatFollows(last);
        typeNeverChanges(last);
    }

    /** R2.05; R4.04 is the only other way. */
    private static void stageTwoOnlyAfterStageOne(CaseFile file) {
        boolean ordinary = file.claim() == null;
        assertThat(file.contact() == null || file.eligible() != null).isTrue();
        assertThat(file.litigation() == null || file.contact() != null).isTrue();
        assertThat(!ordinary || file.prepared() == null || file.litigation() != null).isTrue();
        assertThat(file.disclosed() == null || file.prepared() != null).isTrue();
        assertThat(ordinary || (file.contact() == null && file.litigation() == null)).isTrue();
    }

    /** R6.04, with a third person where somebody could be put in danger. */
    private static void secondPersonReleased(CaseFile file) {
        if (file.contact() != null) {
            different(file.contact().released(), file.eligible());
        }
        if (file.disclosed() != null) {
            different(file.disclosed(), file.prepared().prepared());
        }
        if (file.refusal() != null && file.refusal().released() != null) {
            different(file.refusal().released(), file.refusal().prepared());
        }
    }

    private static void different(Decision one, Decision other) {
        assertThat(one.by().sameAs(other.by())).isFalse();
    }

    /** What each single act may do. */
    private static void onlyWhatFollows(Performed last) {
        if (Stage.of(last.before()).ended()) {
            assertThat(AFTERWARDS).contains(last.act().kind());
        }
        switch (last.act()) {
            case ReleaseLitigationDisclosure any -> disclosedOnPapers(last);
            case ReleaseContactDisclosure any -> bothAddresses(last);
            default -> {}
        }
        boolean releases = last.act().kind().id().startsWith("release");
        Danger danger = last.before().danger();
        if (danger != null && releases && !(last.act() instanceof ReleaseRefusal)) {
            assertThat(Objects.requireNonNull(danger.review()).disclosable()).isTrue();
            assertThat(danger.review().found().by().sameAs(last.circumstances().person()))
                    .isFalse();
        }
        assertThat(last.outcome().file().application().receivedAt())
                .isEqualTo(last.before().application().receivedAt());
    }

    /** R4.04: an ordinary case is never turned into a rights holder's, nor the other way round. */
    private static void typeNeverChanges(Performed last) {
        assertThat(last.outcome().file().claim() == null).isEqualTo(last.before().claim() == null);
    }

    /** R2.07, R2.09: every paper is accepted, or a supervisor's exception is recorded. */
    private static void disclosedOnPapers(Performed last) {
        CaseFile before = last.before();
        Papers papers = before.checklist(last.circumstances()).orElseThrow();
        for (PaperKind kind : PaperKind.values()) {
            assertThat(
                            papers.accepted(kind, before.papers().get(kind))
                                    || before.overrules().containsKey(kind.rule()))
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

    /** R6.01: what a letter discloses is what its provision record says. */
    private static void everyDisclosureIsRecorded(CaseWalk walk) {
        List<Set<RegisteredItem>> told =
                disclosures(walk)
                        .map(items ->
                                (Set<RegisteredItem>)
                                        java.util.EnumSet.copyOf(
                                                items.stream().map(DisclosedItem::item).toList()))
                        .toList();
        List<Set<RegisteredItem>> recorded =
                effects(walk, Effect.RecordProvision.class)
                        .map(Effect.RecordProvision::items)
                        .filter(items -> !items.equals(Set.of(RegisteredItem.EMAIL)))
                        .toList();
        assertThat(recorded).isEqualTo(told);
    }

    /** R2.03, R2.06, R2.14, R3.06. */
    private static void letters(CaseWalk walk) {
        List<Letter> letters =
                effects(walk, Effect.IssueLetter.class).map(Effect.IssueLetter::letter).toList();
        assertThat(count(letters, Letter.CounterpartyNotice.class))
                .isEqualTo(walk.file().litigation() == null ? 0 : 1);
        assertThat(count(letters, Letter.Guidance.class))
                .isEqualTo(walk.file().litigation() == null ? 0 : 1);
        assertThat(disclosures(walk).count()).isEqualTo(walk.file().disclosed() == null ? 0 : 1);
        assertThat(count(letters, Letter.RefusalNotice.class)).isLessThanOrEqualTo(1);
        letters.forEach(letter -> assertThat(letter.toString()).doesNotContain(Samples.SECRET));
        disclosures(walk).forEach(items -> onlyRegistered(items, walk.file().prepared()));
    }

    /** R2.03, R2.06, R2.19: registered data, chosen items, nothing that was left out. */
    private static void onlyRegistered(List<DisclosedItem> items, PreparedDisclosure prepared) {
        assertThat(items).isNotEmpty();
        for (DisclosedItem item : items) {
            assertThat(SampleRecords.YAMAZAKI.snapshots())
                    .anyMatch(snapshot -> item.item().in(snapshot).equals(item.value()));
            assertThat(prepared.items()).contains(item.item());
            assertThat(item.points())
                    .noneMatch(at ->
                            prepared.without().stream()
                                    .anyMatch(left ->
                                            left.item() == item.item()
                                                    && left.point() == at.point()));
        }
    }

    /** R6.05: doing again what the history says, from the receipt on, gives the same case. */
    private static void foldOfHistory(CaseWalk walk) {
        CaseFile file = walk.opened();
        for (Performed each : walk.performed()) {
            file = written(each.act()).outcome(file, each.circumstances()).file();
        }
        assertThat(file).isEqualTo(walk.file());
    }

    private static Act written(Act act) {
        try {
            return ActFields.read(act.kind(), ActFields.write(act));
        } catch (FieldProblem e) {
            throw new AssertionError(e);
        }
    }

    private static Stream<List<DisclosedItem>> disclosures(CaseWalk walk) {
        return effects(walk, Effect.IssueLetter.class)
                .flatMap(issue ->
                        switch (issue.letter()) {
                            case Letter.Disclosure letter -> Stream.of(letter.items());
                            case Letter.RightsDisclosure letter -> Stream.of(letter.items());
                            default -> Stream.of();
                        });
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
