package kaijidesk.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import kaijidesk.regime.MarkFound;
import kaijidesk.regime.MaskKind;
import kaijidesk.regime.PaperCheck;
import kaijidesk.regime.PaperKind;
import kaijidesk.regime.RegisteredItem;
import kaijidesk.regime.Rule;
import kaijidesk.regime.SampleRecords;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R2.11: nothing is disclosed while a scan may tell what must not be kept")
class MarksTest {
    private static final Set<MaskKind> BOTH = Set.of(MaskKind.MY_NUMBER, MaskKind.RESIDENT_CODE);
    private static final PrepareLitigationDisclosure PREPARE =
            new PrepareLitigationDisclosure(Set.of(RegisteredItem.NAME), "提訴");

    private final CaseFile checked =
            Samples.allPapers().stream()
                    .reduce(
                            Samples.at(Stage.PAPERS),
                            (file, act) -> Samples.perform(file, act, Samples.REVIEWER),
                            (one, other) -> other);

    @Test
    @DisplayName(
            "R2.11: a page without findings bars the disclosure by its rule, whatever was checked on the paper")
    void bars() {
        assertThat(PREPARE.bars(checked, Samples.by(Samples.REVIEWER))).isEmpty();
        assertThat(PREPARE.bars(checked, scanned("page-1")))
                .anySatisfy(bar -> {
                    assertThat(bar.rule()).isEqualTo(Rule.R2_11);
                    assertThat(bar.reason().key()).isEqualTo("bar.marks-open");
                });
    }

    @Test
    @DisplayName("R2.11: an overruled paper doesn't overrule what may be readable on it")
    void overruled() {
        CaseFile file =
                Samples.perform(
                        checked, new Overrule(Rule.R2_10, true, "特段の事情"), Samples.SUPERVISOR);

        assertThat(PREPARE.bars(file, scanned("page-1")))
                .extracting(bar -> bar.reason().key())
                .containsExactly("bar.marks-open");
    }

    @Test
    @DisplayName(
            "R2.11: once each kind is found absent or masked nothing bars; a later page does again")
    void settled() {
        CaseFile absent = mark(checked, Set.of(MaskKind.DOMICILE), MarkFound.ABSENT);
        CaseFile both = mark(absent, Set.of(MaskKind.MY_NUMBER), MarkFound.MASKED);

        assertThat(PREPARE.bars(absent, scanned("page-1"))).isNotEmpty();
        assertThat(PREPARE.bars(both, scanned("page-1"))).isEmpty();
        assertThat(PREPARE.bars(both, scanned("page-1", "page-2"))).isNotEmpty();
    }

    @Test
    @DisplayName("R2.11: a page that comes after the preparation bars the release")
    void beforeRelease() {
        CaseFile prepared = Samples.perform(checked, PREPARE, Samples.REVIEWER);

        assertThat(new ReleaseLitigationDisclosure().bars(prepared, scanned("page-1")))
                .extracting(bar -> bar.reason().key())
                .contains("bar.marks-open");
    }

    @Test
    @DisplayName("R2.11: a scanned paper isn't passed as a whole before its pages are looked at")
    void notAsAWhole() {
        CheckPaper pass = new CheckPaper(PaperCheck.RESIDENCE_NO_MY_NUMBER, true, null);

        assertThat(pass.bars(checked, scanned("page-1")))
                .extracting(bar -> bar.reason().key())
                .containsExactly("bar.marks-first");
        assertThat(pass.bars(mark(checked, BOTH, MarkFound.MASKED), scanned("page-1"))).isEmpty();
        assertThat(
                        new CheckPaper(PaperCheck.RESIDENCE_NO_MY_NUMBER, false, "番号が読める")
                                .bars(checked, scanned("page-1")))
                .isEmpty();
    }

    @Test
    @DisplayName("R2.11: a finding names a page of this case and a kind; the last one counts")
    void findings() {
        RecordMark other = new RecordMark("page-9", BOTH, MarkFound.ABSENT);
        RecordMark none = new RecordMark("page-1", Set.of(), MarkFound.ABSENT);

        assertThat(other.bars(checked, scanned("page-1")))
                .extracting(bar -> bar.reason().key())
                .containsExactly("bar.no-such-scan");
        assertThat(none.bars(checked, scanned("page-1")))
                .extracting(bar -> bar.reason().key())
                .containsExactly("bar.kind-needed");
        CaseFile twice = mark(mark(checked, BOTH, MarkFound.ABSENT), BOTH, MarkFound.MASKED);
        assertThat(twice.marks())
                .extracting(ScanMark::kind, ScanMark::found)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(MaskKind.MY_NUMBER, MarkFound.MASKED),
                        org.assertj.core.groups.Tuple.tuple(
                                MaskKind.RESIDENT_CODE, MarkFound.MASKED));
    }

    @Test
    @DisplayName("R2.11: pages of a closed case are masked as well")
    void closed() {
        assertThat(
                        new RecordMark("page-1", BOTH, MarkFound.MASKED)
                                .bars(Samples.at(Stage.CLOSED), scanned("page-1")))
                .isEmpty();
    }

    private static CaseFile mark(CaseFile file, Set<MaskKind> kinds, MarkFound found) {
        RecordMark act = new RecordMark("page-1", kinds, found);
        assertThat(act.bars(file, scanned("page-1"))).isEmpty();
        return act.outcome(file, scanned("page-1")).file();
    }

    private static Circumstances scanned(String... pages) {
        return new Circumstances(
                Samples.RECORDS,
                SampleRecords.PROFILE,
                Samples.NOW,
                Samples.REVIEWER,
                new Surroundings(
                        Role.APPROVER,
                        List.of(),
                        Set.of(),
                        null,
                        CaseMails.NONE,
                        Map.of(PaperKind.RESIDENCE_CERTIFICATE, List.of(pages))));
    }
}
