package kaijidesk.cases;

import static kaijidesk.cases.Samples.RECORDS;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("R2.02, R5.01: whom a case is about is settled before anything is told")
class PartiesTest {
    /**
     * The applicant's registered address has become another's, as when a nickname was taken over.
     */
    private static final CaseRecords TAKEN_OVER =
            new CaseRecords(
                    RECORDS.trade(),
                    RECORDS.counterparty(),
                    RECORDS.applicant(),
                    RECORDS.messages());

    @Test
    @DisplayName(
            "R2.02: pinned when found eligible or refused, open again when sent back before stage 1")
    void pinned() {
        Parties parties = new Parties("T-2016-000101", "M1001", "M1002");
        assertThat(Samples.at(Stage.UNDER_REVIEW).parties()).isNull();
        for (Stage stage :
                new Stage[] {Stage.CONTACT_RELEASE_PENDING, Stage.REFUSAL_RELEASE_PENDING}) {
            CaseFile waits = Samples.at(stage);
            assertThat(waits.parties()).isEqualTo(parties);
            assertThat(Samples.perform(waits, new SendBack("再確認"), Samples.REVIEWER).parties())
                    .isNull();
        }
        CaseFile late = Samples.at(Stage.DISCLOSURE_RELEASE_PENDING);
        assertThat(Samples.perform(late, new SendBack("再確認"), Samples.REVIEWER).parties())
                .isEqualTo(parties);
    }

    @ParameterizedTest(name = "R5.01: {0} is barred when the applicant is no longer who wrote")
    @EnumSource(
            names = {
                "RELEASE_CONTACT_DISCLOSURE",
                "ACCEPT_LITIGATION_REQUEST",
                "PREPARE_LITIGATION_DISCLOSURE",
                "RELEASE_LITIGATION_DISCLOSURE",
                "PREPARE_REFUSAL"
            })
    void anotherMember(ActKind kind) {
        CaseFile file =
                switch (kind) {
                    case RELEASE_CONTACT_DISCLOSURE -> Samples.at(Stage.CONTACT_RELEASE_PENDING);
                    case ACCEPT_LITIGATION_REQUEST -> Samples.at(Stage.CONTACT_DISCLOSED);
                    case PREPARE_LITIGATION_DISCLOSURE ->
                            Samples.at(Stage.DISCLOSURE_RELEASE_PENDING).withPrepared(null);
                    case RELEASE_LITIGATION_DISCLOSURE ->
                            Samples.at(Stage.DISCLOSURE_RELEASE_PENDING);
                    default -> Samples.at(Stage.UNDER_REVIEW);
                };

        assertThat(kind.bars(file, Samples.with(RECORDS, Samples.SUPERVISOR))).isEmpty();
        assertThat(kind.bars(file, Samples.with(TAKEN_OVER, Samples.SUPERVISOR)))
                .extracting(bar -> bar.rule().id())
                .contains("R5.01");
    }
}
