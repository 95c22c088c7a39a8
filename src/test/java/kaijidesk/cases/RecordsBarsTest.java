package kaijidesk.cases;

import static kaijidesk.cases.Samples.RECORDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kaijidesk.regime.Member;
import kaijidesk.regime.MemberSnapshot;
import kaijidesk.regime.RegisteredItem;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("R2.03: what the records must hold for an act")
class RecordsBarsTest {
    private static final CaseRecords NO_TRADE =
            new CaseRecords(null, RECORDS.applicant(), RECORDS.counterparty(), List.of());
    private static final CaseRecords NO_COUNTERPARTY =
            new CaseRecords(RECORDS.trade(), RECORDS.applicant(), null, List.of());
    private static final CaseRecords SILENT_APPLICANT =
            new CaseRecords(
                    RECORDS.trade(), bare(RECORDS.applicant()), RECORDS.counterparty(), List.of());
    private static final CaseRecords SILENT_COUNTERPARTY =
            new CaseRecords(
                    RECORDS.trade(), RECORDS.applicant(), bare(RECORDS.counterparty()), List.of());

    @ParameterizedTest(name = "{0} at {1}: {3}")
    @MethodSource("lacking")
    void lacking(ActKind kind, Stage stage, CaseRecords records, String bar) {
        List<Bar> bars = kind.bars(Samples.at(stage), Samples.with(records, Samples.SUPERVISOR));

        assertThat(bars)
                .extracting(each -> each.rule().id() + " " + each.reason().key())
                .containsExactly(bar);
    }

    static Stream<Arguments> lacking() {
        return Stream.of(
                row(
                        ActKind.RELEASE_CONTACT_DISCLOSURE,
                        Stage.CONTACT_RELEASE_PENDING,
                        SILENT_APPLICANT,
                        "R2.04 bar.no-applicant-email"),
                row(
                        ActKind.RELEASE_CONTACT_DISCLOSURE,
                        Stage.CONTACT_RELEASE_PENDING,
                        SILENT_COUNTERPARTY,
                        "R2.04 bar.no-counterparty-email"),
                row(
                        ActKind.RELEASE_CONTACT_DISCLOSURE,
                        Stage.CONTACT_RELEASE_PENDING,
                        NO_COUNTERPARTY,
                        "R2.04 bar.no-counterparty-email"),
                row(
                        ActKind.ACCEPT_LITIGATION_REQUEST,
                        Stage.CONTACT_DISCLOSED,
                        NO_COUNTERPARTY,
                        "R2.14 bar.no-counterparty-email"),
                row(
                        ActKind.ACCEPT_LITIGATION_REQUEST,
                        Stage.CONTACT_DISCLOSED,
                        SILENT_APPLICANT,
                        "R2.07 bar.no-applicant-address"),
                row(
                        ActKind.ACCEPT_LITIGATION_REQUEST,
                        Stage.CONTACT_DISCLOSED,
                        NO_TRADE,
                        "R1.00 bar.no-trade"),
                row(
                        ActKind.RELEASE_LITIGATION_DISCLOSURE,
                        Stage.DISCLOSURE_RELEASE_PENDING,
                        SILENT_APPLICANT,
                        "R2.03 bar.no-applicant-address"),
                row(
                        ActKind.RELEASE_LITIGATION_DISCLOSURE,
                        Stage.DISCLOSURE_RELEASE_PENDING,
                        NO_TRADE,
                        "R1.00 bar.no-trade"),
                row(
                        ActKind.RELEASE_LITIGATION_DISCLOSURE,
                        Stage.DISCLOSURE_RELEASE_PENDING,
                        NO_COUNTERPARTY,
                        "R2.03 bar.no-counterparty"),
                row(ActKind.PREPARE_REFUSAL, Stage.UNDER_REVIEW, NO_TRADE, "R1.00 bar.no-trade"),
                row(
                        ActKind.PREPARE_REFUSAL,
                        Stage.UNDER_REVIEW,
                        SILENT_APPLICANT,
                        "R2.03 bar.no-applicant-address"),
                row(
                        ActKind.RELEASE_REFUSAL,
                        Stage.REFUSAL_RELEASE_PENDING,
                        NO_TRADE,
                        "R1.00 bar.no-trade"),
                row(
                        ActKind.RELEASE_REFUSAL,
                        Stage.REFUSAL_RELEASE_PENDING,
                        SILENT_APPLICANT,
                        "R2.03 bar.no-applicant-address"));
    }

    @Test
    @DisplayName("R2.03: an item that is no longer registered can't be released")
    void goneSincePrepared() {
        CaseFile file = Samples.at(Stage.DISCLOSURE_RELEASE_PENDING);
        Circumstances silent = Samples.with(SILENT_COUNTERPARTY, Samples.SUPERVISOR);

        assertThat(new ReleaseLitigationDisclosure().bars(file, silent))
                .isNotEmpty()
                .extracting(bar -> bar.rule().id() + " " + bar.reason().key())
                .containsOnly("R2.03 bar.item-not-registered");
    }

    @Test
    @DisplayName("R6.03: only where nobody could be answered may an undecided case be closed")
    void closeWithoutAnswer() {
        CaseFile file = Samples.at(Stage.UNDER_REVIEW);
        Act close = new CloseCase("取引も申請者も記録にない");

        assertThat(close.bars(file, Samples.with(NO_TRADE, Samples.REVIEWER))).isEmpty();
        assertThat(close.bars(file, Samples.with(SILENT_APPLICANT, Samples.REVIEWER))).isEmpty();
        assertThat(close.bars(file, Samples.by(Samples.REVIEWER)))
                .extracting(bar -> bar.reason().key())
                .containsExactly("bar.undecided");
    }

    @Test
    @DisplayName("R2.03: an item that isn't registered can't be chosen")
    void unregisteredItem() {
        CaseFile file = Samples.at(Stage.DISCLOSURE_RELEASE_PENDING).withPrepared(null);
        Act act = new PrepareLitigationDisclosure(Set.of(RegisteredItem.TELEPHONE), "提訴");

        assertThat(act.bars(file, Samples.with(SILENT_COUNTERPARTY, Samples.REVIEWER)))
                .extracting(bar -> bar.reason().key())
                .containsExactly("bar.item-not-registered");
        assertThat(act.bars(file, Samples.by(Samples.REVIEWER))).isEmpty();
    }

    /** The member with nothing registered but a name. */
    static Member bare(Member member) {
        return new Member(
                member.id(),
                member.nickname(),
                member.kind(),
                member.snapshots().stream()
                        .map(old ->
                                new MemberSnapshot(
                                        old.point(),
                                        old.tradeNo(),
                                        old.asOf(),
                                        old.name(),
                                        "",
                                        "",
                                        "",
                                        "",
                                        ""))
                        .toList());
    }

    private static Arguments row(ActKind kind, Stage stage, CaseRecords records, String bar) {
        return Arguments.of(kind, stage, records, bar);
    }
}
