package kaijidesk.cases;

import static kaijidesk.cases.Samples.at;
import static kaijidesk.cases.Samples.by;
import static kaijidesk.regime.SampleRecords.LAPTOP;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kaijidesk.regime.DisclosedItem;
import kaijidesk.regime.IdentityDocument;
import kaijidesk.regime.Member;
import kaijidesk.regime.PaperKind;
import kaijidesk.regime.PointInTime;
import kaijidesk.regime.RegisteredItem;
import kaijidesk.regime.Rule;
import kaijidesk.regime.SampleRecords;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What an act brings about")
class OutcomeTest {
    private static final TradeReference TRADE =
            new TradeReference(
                    Samples.NUMBER, LAPTOP.tradeNo(), LAPTOP.itemNo(), LAPTOP.itemName());
    private static final Recipient APPLICANT =
            new Recipient("髙橋 さくら", "999-0000", "東京都小金井市本町9-9-9");
    private static final LocalDate APPLIED = LocalDate.of(2016, 7, 25);

    @Test
    @DisplayName(
            "R2.03, R2.04, R6.01: stage 1 discloses both registered addresses in one act, with two records")
    void contactDisclosure() {
        Outcome outcome =
                new ReleaseContactDisclosure()
                        .outcome(at(Stage.CONTACT_RELEASE_PENDING), by(Samples.SUPERVISOR));

        assertThat(outcome.file().contact())
                .isEqualTo(
                        new ContactDisclosure(
                                new Decision(Samples.SUPERVISOR, Samples.NOW, ""),
                                Samples.address(SampleRecords.SAKURA),
                                Samples.address(SampleRecords.YAMAZAKI)));
        assertThat(outcome.effects())
                .containsExactly(
                        new Effect.TellBoth(
                                new ContactMessage(
                                        Notice.CONTACT_TO_APPLICANT,
                                        Samples.address(SampleRecords.YAMAZAKI),
                                        TRADE,
                                        LocalDate.of(2016, 8, 20)),
                                new ContactMessage(
                                        Notice.CONTACT_TO_COUNTERPARTY,
                                        Samples.address(SampleRecords.SAKURA),
                                        TRADE,
                                        LocalDate.of(2016, 8, 20))),
                        new Effect.RecordProvision(
                                "M1001", "M1002", Set.of(RegisteredItem.EMAIL), Rule.R2_01),
                        new Effect.RecordProvision(
                                "M1002", "M1001", Set.of(RegisteredItem.EMAIL), Rule.R2_04));
    }

    @Test
    @DisplayName(
            "R2.14, R5.05: acceptance issues the counterparty's notice and the applicant's guidance in the same act")
    void acceptance() {
        Outcome outcome =
                new AcceptLitigationRequest("応じない", "メール")
                        .outcome(at(Stage.CONTACT_DISCLOSED), by(Samples.REVIEWER));

        PledgeForm pledge = new PledgeForm("K2016-000001-P1", 1);
        assertThat(outcome.effects())
                .containsExactly(
                        new Effect.IssueLetter(
                                new Letter.CounterpartyNotice(
                                        new Recipient("山﨑 剛", "", ""), TRADE)),
                        new Effect.IssueLetter(
                                new Letter.Guidance(
                                        APPLICANT,
                                        TRADE,
                                        pledge,
                                        3,
                                        List.of(PaperKind.values()),
                                        List.of(
                                                IdentityDocument.DRIVING_LICENCE,
                                                IdentityDocument.PASSPORT),
                                        List.of(
                                                IdentityDocument.INSURANCE_CARD,
                                                IdentityDocument.PENSION_BOOK),
                                        SampleRecords.PROFILE.maskedFrom().keySet())));
        assertThat(outcome.file().litigation().pledge()).isEqualTo(pledge);
    }

    @Test
    @DisplayName(
            "R2.06, R2.19, R6.01: stage 2 issues the letter with the chosen items and records the provision")
    void litigationDisclosure() {
        Outcome outcome =
                new ReleaseLitigationDisclosure()
                        .outcome(at(Stage.DISCLOSURE_RELEASE_PENDING), by(Samples.SUPERVISOR));

        Set<RegisteredItem> chosen = Set.of(RegisteredItem.NAME, RegisteredItem.ADDRESS);
        List<DisclosedItem> items =
                DisclosedItem.of(SampleRecords.YAMAZAKI, LAPTOP.tradeNo(), chosen);
        assertThat(items).hasSize(4);
        assertThat(outcome.effects())
                .containsExactly(
                        new Effect.IssueLetter(
                                new Letter.Disclosure(APPLICANT, TRADE, Samples.ARRIVED, items)),
                        new Effect.RecordProvision("M1001", "M1002", chosen, Rule.R2_05));
        assertThat(outcome.file().disclosed().by()).isEqualTo(Samples.SUPERVISOR);
    }

    @Test
    @DisplayName(
            "R2.15, R2.16: the counterparty is guided once, by registered e-mail: papers and trade only")
    void guidance() {
        CaseFile papers = at(Stage.PAPERS);
        Outcome outcome = new GuideCounterparty().outcome(papers, by(Samples.REVIEWER));

        Effect.IssueLetter issued = (Effect.IssueLetter) outcome.effects().getFirst();
        assertThat(outcome.effects()).hasSize(1);
        assertThat(issued.letter())
                .isEqualTo(
                        new Letter.CounterGuidance(
                                new Recipient("山﨑 剛", "", ""),
                                TRADE,
                                AskedPapers.of(papers, by(Samples.REVIEWER))));
        assertThat(LetterKind.of(issued.letter()).byPost()).isFalse();
        assertThat(Stage.of(outcome.file())).isEqualTo(Stage.PAPERS);
        assertThat(new GuideCounterparty().bars(outcome.file(), by(Samples.REVIEWER)))
                .extracting(bar -> bar.rule().id() + " " + bar.reason().key())
                .containsExactly("R2.15 bar.already-guided");
        assertThat(
                        new GuideCounterparty()
                                .bars(papers, Samples.with(CaseRecords.NONE, Samples.REVIEWER)))
                .extracting(bar -> bar.rule().id() + " " + bar.reason().key())
                .containsExactly("R2.15 bar.no-counterparty-email", "R1.00 bar.no-trade");
    }

    @Test
    @DisplayName("R3.06: a refusal issues one letter and records no provision")
    void refusal() {
        Outcome outcome =
                new ReleaseRefusal()
                        .outcome(at(Stage.REFUSAL_RELEASE_PENDING), by(Samples.SUPERVISOR));

        assertThat(outcome.effects())
                .containsExactly(
                        new Effect.IssueLetter(
                                new Letter.RefusalNotice(APPLICANT, TRADE, APPLIED)));
    }

    @Test
    @DisplayName(
            "R2.14, R3.06, R6.04: preparing, checking, sending back and closing tell nobody anything")
    void quietActs() {
        for (Stage stage : Stage.values()) {
            List<Act> quiet =
                    ActFieldsTest.acts()
                            .filter(act -> !act.kind().id().startsWith("release"))
                            .filter(act -> act.kind() != ActKind.ACCEPT_LITIGATION_REQUEST)
                            .filter(act -> act.kind() != ActKind.REQUEST_CORRECTION)
                            .filter(act -> act.kind() != ActKind.GUIDE_COUNTERPARTY)
                            .filter(act -> act.bars(at(stage), by(Samples.REVIEWER)).isEmpty())
                            .toList();
            assertThat(quiet).isNotEmpty();
            quiet.forEach(act ->
                    assertThat(act.outcome(at(stage), by(Samples.REVIEWER)).effects()).isEmpty());
        }
    }

    @Test
    @DisplayName("R2.03: stage 1 goes to what is registered at release, not at the application")
    void registeredAtRelease() {
        CaseRecords moved =
                new CaseRecords(
                        LAPTOP,
                        new Member(
                                "M1001",
                                "さくら堂",
                                Member.Kind.INDIVIDUAL,
                                List.of(
                                        SampleRecords.SAKURA.snapshots().getFirst(),
                                        SampleRecords.snapshot(
                                                PointInTime.CURRENT,
                                                "",
                                                "2016-08-01",
                                                "新しい名前",
                                                "東京都"))),
                        SampleRecords.YAMAZAKI,
                        List.of());

        Outcome outcome =
                new ReleaseContactDisclosure()
                        .outcome(
                                at(Stage.CONTACT_RELEASE_PENDING),
                                Samples.with(moved, Samples.SUPERVISOR));

        assertThat(outcome.file().contact().applicantAddress())
                .isEqualTo(moved.applicant().snapshots().getLast().email())
                .isNotEqualTo(Samples.address(SampleRecords.SAKURA));
    }
}
