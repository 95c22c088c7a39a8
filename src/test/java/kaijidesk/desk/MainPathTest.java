package kaijidesk.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kaijidesk.cases.ActFields;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.HistoryRow;
import kaijidesk.cases.LetterKind;
import kaijidesk.cases.LetterRow;
import kaijidesk.cases.ProvisionRow;
import kaijidesk.cases.Stage;
import kaijidesk.regime.RegisteredItem;
import kaijidesk.regime.Rule;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole main path, walked once; the tests look at what it left. */
class MainPathTest {
    @TempDir static Path folder;

    private static OfficeFixture office;
    private static CaseNumber number;
    private static final List<Stage> stages = new ArrayList<>();
    private static final List<Integer> letters = new ArrayList<>();

    @BeforeAll
    static void walk() throws Exception {
        office = OfficeFixture.begin(folder);
        number = office.receive(SampleFiles.COMPLETE);
        for (MainPath.Step step : MainPath.of(number)) {
            CaseView view = office.perform(number, step.act(), step.person());
            stages.add(view.stage());
            letters.add(view.letters().size());
        }
    }

    @AfterAll
    static void end() {
        office.close();
    }

    @Test
    @DisplayName("the case goes through its stages in order")
    void stages() {
        assertThat(stages.stream().distinct())
                .containsExactly(
                        Stage.UNDER_REVIEW,
                        Stage.CONTACT_RELEASE_PENDING,
                        Stage.CONTACT_DISCLOSED,
                        Stage.PAPERS,
                        Stage.DISCLOSURE_RELEASE_PENDING,
                        Stage.DISCLOSED,
                        Stage.CLOSED);
    }

    @Test
    @DisplayName("R6.05 every act has its entry: who, which act, what was entered")
    void history() throws Exception {
        List<HistoryRow> history = office.open(number).history();

        assertThat(history.getFirst().act()).isEqualTo("receive-application");
        assertThat(history.getFirst().fields()).containsEntry("nickname", "さくら堂");
        List<MainPath.Step> steps = MainPath.of(number);
        assertThat(history).hasSize(steps.size() + 1);
        for (int i = 0; i < steps.size(); i++) {
            HistoryRow entry = history.get(i + 1);
            assertThat(entry.sequence()).isEqualTo(i + 2);
            assertThat(entry.person()).isEqualTo(steps.get(i).person());
            assertThat(entry.act()).isEqualTo(steps.get(i).act().kind().id());
            assertThat(entry.fields()).isEqualTo(ActFields.write(steps.get(i).act()));
            assertThat(entry.at()).isAfter(history.get(i).at());
        }
    }

    @Test
    @DisplayName("R6.01 stage 1 is recorded as two provisions, stage 2 as one")
    void provisions() {
        assertThat(office.desk().papers().provisions(number))
                .extracting(
                        ProvisionRow::recipientId,
                        ProvisionRow::subjectId,
                        ProvisionRow::items,
                        ProvisionRow::basis)
                .containsExactly(
                        provision("M1001", "M1002", Set.of(RegisteredItem.EMAIL), Rule.R2_01),
                        provision("M1002", "M1001", Set.of(RegisteredItem.EMAIL), Rule.R2_04),
                        provision(
                                "M1001",
                                "M1002",
                                Set.of(RegisteredItem.NAME, RegisteredItem.ADDRESS),
                                Rule.R2_05));
    }

    private static org.assertj.core.groups.Tuple provision(Object... columns) {
        return org.assertj.core.groups.Tuple.tuple(columns);
    }

    @Test
    @DisplayName("R2.04 both registered addresses are disclosed in one act")
    void contact() throws Exception {
        assertThat(office.open(number).file().contact())
                .extracting("released.by", "applicantAddress", "counterpartyAddress")
                .containsExactly(MainPath.SECOND, "sakura.t@mail.example", "yamazaki@shop.example");
    }

    @Test
    @DisplayName("R2.14 notice and guidance come with the acceptance, numbered without a gap")
    void letters() throws Exception {
        assertThat(office.open(number).letters())
                .extracting(LetterRow::kind, LetterRow::id, LetterRow::number)
                .containsExactly(
                        letter(LetterKind.COUNTERPARTY_NOTICE, 1),
                        letter(LetterKind.GUIDANCE, 2),
                        letter(LetterKind.DISCLOSURE, 3));
        assertThat(letters).startsWith(0, 0, 0, 2);
    }

    private static org.assertj.core.groups.Tuple letter(LetterKind kind, int serial) {
        return org.assertj.core.groups.Tuple.tuple(
                kind, "L2016-00000" + serial, "情開2016第00000" + serial + "号");
    }

    @Test
    @DisplayName("the case comes back equal when the office is opened again")
    void reopened() throws Exception {
        CaseView before = office.open(number);
        office.reopen();

        assertThat(office.open(number)).isEqualTo(before);
    }
}
