package kaijidesk.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.LetterKind;
import kaijidesk.cases.LetterRow;
import kaijidesk.cases.Stage;
import kaijidesk.letters.page.Pdfs;
import kaijidesk.regime.Profile;
import kaijidesk.regime.ProfileCheck;
import kaijidesk.regime.ProfileDraft;
import kaijidesk.regime.ProfileField;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("R6.06: the wording of letters is the office's, edition by edition")
class WordingDeskTest {
    private static final String OWN = "本係では、下記のお取引について手続きをご案内いたします。";

    @TempDir Path folder;

    @Test
    @DisplayName("R6.06 a case's letters are in the words of its edition, and tell which it is")
    void editions() throws Exception {
        try (OfficeFixture office = OfficeFixture.begin(folder)) {
            office.desk().changeSupervisor(MainPath.REVIEWER, true, MainPath.REVIEWER);
            CaseNumber older = office.receive(SampleFiles.COMPLETE);
            office.desk()
                    .regime()
                    .adopt(worded(Map.of("guidance.body", OWN), 1), MainPath.REVIEWER);
            office.reopen();
            CaseNumber younger = office.receive(SampleFiles.COMPLETE);

            assertThat(guidance(office, older)).doesNotContain(OWN).contains("書類四点");
            assertThat(guidance(office, younger)).contains(OWN).doesNotContain("書類四点");
            assertThat(letter(office, older).wording()).isEqualTo("anonymous-delivery-2016/1");
            assertThat(letter(office, younger).wording()).isEqualTo("anonymous-delivery-2016/2");
        }
    }

    @Test
    @DisplayName("R3.06 R6.06 wording with a place for a reason is never adopted, by any way")
    void noReason() throws Exception {
        try (OfficeFixture office = OfficeFixture.begin(folder)) {
            office.desk().changeSupervisor(MainPath.REVIEWER, true, MainPath.REVIEWER);
            Profile values = worded(Map.of("refusal.subject", "ご回答{理由}"), 1);
            Profile travelled = office.desk().regime().read(RegimeDesk.export(values));

            assertThat(travelled).isEqualTo(values);
            assertThatThrownBy(() -> office.desk().regime().adopt(travelled, MainPath.REVIEWER))
                    .isInstanceOfSatisfying(
                            ProfileFaulty.class,
                            faulty ->
                                    assertThat(faulty.problems())
                                            .extracting(ProfileCheck.Problem::field)
                                            .containsExactly(ProfileField.WORDING));
            assertThat(office.desk().regime().adopted()).hasSize(1);
        }
    }

    @Test
    @DisplayName("R2.12 a pledge in other words needs another version, and then is adopted")
    void pledge() throws Exception {
        try (OfficeFixture office = OfficeFixture.begin(folder)) {
            office.desk().changeSupervisor(MainPath.REVIEWER, true, MainPath.REVIEWER);
            Map<String, String> own = Map.of("pledge.title", "誓　約　書");

            assertThat(office.desk().regime().problems(worded(own, 1)))
                    .containsExactly(ProfileCheck.PLEDGE_REUSED);
            assertThatThrownBy(
                            () -> office.desk().regime().adopt(worded(own, 1), MainPath.REVIEWER))
                    .isInstanceOf(ProfileFaulty.class);
            office.desk().regime().adopt(worded(own, 2), MainPath.REVIEWER);
            assertThat(office.desk().regime().adopted()).hasSize(2);
        }
    }

    @Test
    @DisplayName("R6.06 an edition of before offices had their wording says what ships")
    void earlier() throws Exception {
        try (OfficeFixture office = OfficeFixture.begin(folder)) {
            kaijidesk.store.Tables.change(
                    folder,
                    "update profile_edition set document ="
                            + " regexp_replace(document, ',\\s*\"wording\" : \\{ \\}', '')");
            office.reopen();

            assertThat(office.desk().regime().inForce().wording()).isEmpty();
            assertThat(guidance(office, office.receive(SampleFiles.COMPLETE))).contains("書類四点");
        }
    }

    private static Profile worded(Map<String, String> own, int pledgeVersion) {
        ProfileDraft draft = new ProfileDraft(Profiles.shipped(Profiles.SOURCE));
        draft.wording = own;
        draft.pledgeVersion = pledgeVersion;
        return draft.profile(1);
    }

    private static LetterRow letter(OfficeFixture office, CaseNumber number) throws CannotDo {
        return office.open(number).letters().stream()
                .filter(row -> row.kind() == LetterKind.GUIDANCE)
                .findFirst()
                .orElseThrow();
    }

    private static String guidance(OfficeFixture office, CaseNumber number) throws CannotDo {
        office.walk(number, Stage.PAPERS);
        byte[] pdf = office.desk().letterPdf(letter(office, number).id());
        return Pdfs.text(pdf).replaceAll("\\s+", "");
    }
}
