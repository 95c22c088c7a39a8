package kaijidesk.cases;

import static kaijidesk.cases.Samples.at;
import static kaijidesk.cases.Samples.by;
import static kaijidesk.cases.Samples.paper;
import static kaijidesk.cases.Samples.perform;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kaijidesk.regime.ApplicationItem;
import kaijidesk.regime.IdentityDocument;
import kaijidesk.regime.PaperCheck;
import kaijidesk.regime.PaperKind;
import kaijidesk.regime.RegisteredItem;
import kaijidesk.regime.Rule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("What bars an act because of what was entered")
class ActBarsTest {
    private static final String BLANK = " \u3000\n";

    @ParameterizedTest(name = "{0} at {1}: {2}")
    @MethodSource("blanks")
    void blankTexts(Act act, Stage stage, String bar) {
        assertThat(bars(act, at(stage))).containsExactly(bar);
    }

    static Stream<Arguments> blanks() {
        RegisteredItem name = RegisteredItem.NAME;
        return Stream.of(
                Arguments.of(
                        new SupplementApplication(ApplicationItem.REASON, BLANK),
                        Stage.INCOMPLETE,
                        "R5.03 bar.value-needed"),
                Arguments.of(
                        new RecordFinding(Rule.R1_04, true, BLANK),
                        Stage.UNDER_REVIEW,
                        "R1.04 bar.note-needed"),
                Arguments.of(
                        new AcceptLitigationRequest(BLANK, "メール"),
                        Stage.CONTACT_DISCLOSED,
                        "R2.05 bar.note-needed"),
                Arguments.of(
                        new AcceptLitigationRequest("応じない", BLANK),
                        Stage.CONTACT_DISCLOSED,
                        "R2.05 bar.evidence-needed"),
                Arguments.of(
                        new PrepareRefusal(Ground.APPLICANT_NOT_ENTITLED, BLANK),
                        Stage.UNDER_REVIEW,
                        "R3.03 bar.note-needed"),
                Arguments.of(
                        new SendBack(BLANK),
                        Stage.CONTACT_RELEASE_PENDING,
                        "R6.04 bar.note-needed"),
                Arguments.of(new WithdrawApplication(BLANK), Stage.PAPERS, "R2.02 bar.note-needed"),
                Arguments.of(new CloseCase(BLANK), Stage.REFUSED, "R6.03 bar.note-needed"),
                Arguments.of(new AddNote(BLANK), Stage.CLOSED, "R6.05 bar.note-needed"));
    }

    @Test
    @DisplayName("R1.00: eligibility needs the finding of legitimate exercise, and a note")
    void findEligible() {
        CaseFile reviewed = at(Stage.CONTACT_RELEASE_PENDING).withEligible(null);

        assertThat(bars(new FindEligible(true, "確認"), reviewed)).isEmpty();
        assertThat(bars(new FindEligible(false, "確認"), reviewed))
                .containsExactly("R1.00 bar.legitimate-needed");
        assertThat(bars(new FindEligible(true, BLANK), reviewed))
                .containsExactly("R1.00 bar.note-needed");
    }

    @ParameterizedTest(name = "R1: a finding about {0} is barred: {1}")
    @CsvSource({
        "R1.01, R1.01 bar.data-answers",
        "R1.02, R1.02 bar.data-answers",
        "R1.03, R1.03 bar.data-answers",
        "R1.00, R1.00 bar.data-answers",
        "R1.05, R1.05 bar.no-finding",
        "R5.01, R5.01 bar.no-finding",
        "R3.05, R3.05 bar.no-finding",
    })
    void findingsAgainstData(String rule, String bar) {
        Act brightening = new RecordFinding(Rule.of(rule), true, "理由");

        assertThat(bars(brightening, at(Stage.UNDER_REVIEW))).containsExactly(bar);
    }

    @ParameterizedTest(name = "R1, R2.02: where records know nothing, a finding about {0}: {1}")
    @CsvSource({
        "R1.00, ''",
        "R1.01, ''",
        "R1.02, ''",
        "R1.03, ''",
        "R2.02, R2.02 bar.data-answers",
    })
    void findingsWithoutData(String rule, String bar) {
        Act brightening = new RecordFinding(Rule.of(rule), true, "理由");

        assertThat(
                        brightening.bars(
                                at(Stage.UNDER_REVIEW),
                                Samples.with(CaseRecords.NONE, Samples.REVIEWER)))
                .extracting(each -> each.rule().id() + " " + each.reason().key())
                .isEqualTo(bar.isEmpty() ? List.of() : List.of(bar));
    }

    @Test
    @DisplayName("R1.00: a finding may darken the lamp against the data, and be changed later")
    void darkening() {
        CaseFile dark =
                perform(
                        at(Stage.UNDER_REVIEW),
                        new RecordFinding(Rule.R1_00, false, "転売"),
                        Samples.REVIEWER);

        assertThat(ActKind.FIND_ELIGIBLE.bars(dark, by(Samples.REVIEWER)))
                .extracting(Bar::rule)
                .contains(Rule.R1_00);
        assertThat(bars(new RecordFinding(Rule.R1_00, true, "誤り"), dark)).isEmpty();
    }

    @ParameterizedTest(name = "R2.10-R2.13: {0} must bear what it is judged by: {1}")
    @CsvSource({
        "RESIDENCE_CERTIFICATE, R2.10 bar.date-needed",
        "IDENTITY_DOCUMENT, R2.11 bar.identity-needed",
        "PLEDGE, R2.12 bar.form-needed",
        "SEAL_CERTIFICATE, R2.13 bar.date-needed",
    })
    void incompletePapers(PaperKind kind, String bar) {
        LocalDate dated = bar.endsWith("date-needed") ? null : Samples.ARRIVED;

        assertThat(
                        bars(
                                new ReceivePaper(kind, Samples.ARRIVED, dated, null, BLANK),
                                at(Stage.PAPERS)))
                .containsExactly(bar);
        assertThat(bars(paper(kind), at(Stage.PAPERS))).isEmpty();
    }

    @ParameterizedTest(name = "R2.07: arrival on {0}, today is 2016-08-20: barred {1}")
    @CsvSource({"2016-08-19, false", "2016-08-20, false", "2016-08-21, true"})
    void futureArrival(LocalDate arrived, boolean barred) {
        Act act =
                new ReceivePaper(
                        PaperKind.IDENTITY_DOCUMENT,
                        arrived,
                        null,
                        IdentityDocument.PASSPORT,
                        null);

        assertThat(bars(act, at(Stage.PAPERS)).contains("R2.11 bar.arrival-in-future"))
                .isEqualTo(barred);
    }

    @Test
    @DisplayName("R2.10-R2.13: a check needs its paper, a person's eyes, and a note when it fails")
    void checks() {
        CaseFile file = perform(at(Stage.PAPERS), paper(PaperKind.PLEDGE), Samples.REVIEWER);

        assertThat(bars(new CheckPaper(PaperCheck.RESIDENCE_NAME, true, null), file))
                .containsExactly("R2.10 bar.paper-not-arrived");
        assertThat(bars(new CheckPaper(PaperCheck.PLEDGE_DATED, true, null), file))
                .containsExactly("R2.12 bar.program-checks");
        assertThat(bars(new CheckPaper(PaperCheck.PLEDGE_TEXT_UNALTERED, false, null), file))
                .containsExactly("R2.12 bar.note-needed");
        assertThat(bars(new CheckPaper(PaperCheck.PLEDGE_TEXT_UNALTERED, false, BLANK), file))
                .containsExactly("R2.12 bar.note-needed");
        assertThat(bars(new CheckPaper(PaperCheck.PLEDGE_TEXT_UNALTERED, true, null), file))
                .isEmpty();
    }

    @Test
    @DisplayName("R2.08: a newer paper takes the place of an older one and is checked anew")
    void newerPaper() {
        CaseFile checked = at(Stage.DISCLOSURE_RELEASE_PENDING).withPrepared(null);
        assertThat(ActKind.PREPARE_LITIGATION_DISCLOSURE.bars(checked, by(Samples.REVIEWER)))
                .isEmpty();

        CaseFile again = perform(checked, paper(PaperKind.RESIDENCE_CERTIFICATE), Samples.REVIEWER);

        assertThat(ActKind.PREPARE_LITIGATION_DISCLOSURE.bars(again, by(Samples.REVIEWER)))
                .extracting(Bar::rule)
                .containsExactly(Rule.R2_10, Rule.R2_11, Rule.R2_13);
    }

    @Test
    @DisplayName(
            "R2.13: a new pledge makes the comparison of the seals void, and none passes without one")
    void sealIsComparedWithThisPledge() {
        CaseFile checked = at(Stage.DISCLOSURE_RELEASE_PENDING).withPrepared(null);
        CaseFile again = perform(checked, paper(PaperKind.PLEDGE), Samples.REVIEWER);
        assertThat(again.papers().get(PaperKind.SEAL_CERTIFICATE).results())
                .doesNotContainKey(PaperCheck.SEAL_MATCHES_PLEDGE)
                .containsKey(PaperCheck.SEAL_ORIGINAL);

        CaseFile alone =
                perform(at(Stage.PAPERS), paper(PaperKind.SEAL_CERTIFICATE), Samples.REVIEWER);
        assertThat(
                        new CheckPaper(PaperCheck.SEAL_MATCHES_PLEDGE, true, null)
                                .bars(alone, by(Samples.REVIEWER)))
                .extracting(bar -> bar.rule().id() + " " + bar.reason().key())
                .containsExactly("R2.13 bar.paper-not-arrived");
    }

    @Test
    @DisplayName("R2.07: a paper can't have arrived before the application")
    void notBeforeTheApplication() {
        Act early =
                new ReceivePaper(
                        PaperKind.PLEDGE,
                        LocalDate.of(2016, 7, 24),
                        LocalDate.of(2016, 7, 24),
                        null,
                        Samples.NUMBER + "-P1");

        assertThat(early.bars(at(Stage.PAPERS), by(Samples.REVIEWER)))
                .extracting(bar -> bar.rule().id() + " " + bar.reason().key())
                .containsExactly("R2.07 bar.arrived-before-application");
    }

    @Test
    @DisplayName("R1.03, R5.03: what the application settled can't be supplied anew")
    void supplementOnlyWhatIsOpen() {
        Act other = new SupplementApplication(ApplicationItem.TRADE_NUMBER, "T-2016-000105");
        assertThat(other.bars(at(Stage.UNDER_REVIEW), by(Samples.REVIEWER)))
                .extracting(bar -> bar.reason().key())
                .containsExactly("bar.item-decided");
        Act name = new SupplementApplication(ApplicationItem.ITEM_NAME, "別の商品");
        assertThat(name.bars(at(Stage.UNDER_REVIEW), by(Samples.REVIEWER))).isEmpty();
    }

    @Test
    @DisplayName("R2.06: a disclosure needs items that the profile allows, and the finding of need")
    void items() {
        CaseFile file = at(Stage.DISCLOSURE_RELEASE_PENDING).withPrepared(null);

        assertThat(bars(new PrepareLitigationDisclosure(Set.of(), "提訴"), file))
                .containsExactly("R2.06 bar.items-needed");
        assertThat(bars(new PrepareLitigationDisclosure(Set.of(RegisteredItem.NAME), BLANK), file))
                .containsExactly("R2.06 bar.note-needed");
        assertThat(bars(new PrepareLitigationDisclosure(Set.of(RegisteredItem.EMAIL), "提訴"), file))
                .containsExactly("R2.06 bar.item-not-in-profile");
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("What bars a kind of act bars every act of that kind")
    void standingBars(Stage stage) {
        ActFieldsTest.acts()
                .forEach(act ->
                        assertThat(act.bars(at(stage), by(Samples.REVIEWER)))
                                .containsAll(act.kind().bars(at(stage), by(Samples.REVIEWER))));
    }

    private static List<String> bars(Act act, CaseFile file) {
        return act.bars(file, by(Samples.REVIEWER)).stream()
                .map(bar -> bar.rule().id() + " " + bar.reason().key())
                .toList();
    }

    @ParameterizedTest(name = "R2.11: certificate {0}, licence {1}, note \"{2}\": {3}")
    @CsvSource({
        "本町9-9-9, 本町九丁目9番9号, '', true",
        "本町9-9-9, 本町9-9-9 見本荘101, '', false",
        "本町9-9-9, 本町9-9-9 見本荘101, 建物名の記載のみの差, true",
        "本町9-9-9, 美園町1, '', false",
        "本町9-9-9, '', '', true"
    })
    void addressesThatDifferNeedANote(
            String certificate, String licence, String note, boolean allowed) {
        CaseFile file = Samples.at(Stage.PAPERS);
        file = arrived(file, PaperKind.RESIDENCE_CERTIFICATE, certificate, null);
        file =
                arrived(
                        file,
                        PaperKind.IDENTITY_DOCUMENT,
                        licence,
                        IdentityDocument.DRIVING_LICENCE);
        Act pass = new CheckPaper(PaperCheck.IDENTITY_SAME_ADDRESS, true, note);

        assertThat(pass.bars(file, Samples.by(Samples.REVIEWER)).isEmpty()).isEqualTo(allowed);
    }

    private static CaseFile arrived(
            CaseFile file, PaperKind kind, String address, @Nullable IdentityDocument identity) {
        Act receive =
                new ReceivePaper(kind, Samples.ARRIVED, Samples.ARRIVED, identity, null, address);
        return Samples.perform(file, receive, Samples.REVIEWER);
    }
}
