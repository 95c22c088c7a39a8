package kaijidesk.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import kaijidesk.cases.CaseFile;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.Effect;
import kaijidesk.cases.Ground;
import kaijidesk.cases.MailPair;
import kaijidesk.cases.Notice;
import kaijidesk.cases.PrepareRefusal;
import kaijidesk.cases.ReleaseContactDisclosure;
import kaijidesk.cases.Samples;
import kaijidesk.cases.Side;
import kaijidesk.cases.Sight;
import kaijidesk.cases.Stage;
import kaijidesk.cases.Substitutes;
import kaijidesk.letters.LetterPress;
import kaijidesk.letters.page.FontBook;
import kaijidesk.store.Store;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("R2.04: the texts of stage 1 are made by its release and kept as told")
class MailTextsTest {
    @TempDir Path folder;

    @Test
    @DisplayName("R2.03, R2.04 both are kept with the release, and stay when the records change")
    void kept() throws Exception {
        Path records = SampleFiles.copyRecords(folder.resolve("records"));
        try (OfficeFixture office = OfficeFixture.begin(folder.resolve("office"), records)) {
            CaseNumber number = office.receive(SampleFiles.COMPLETE);
            office.walk(number, Stage.CONTACT_RELEASE_PENDING);
            assertThat(office.desk().mailTexts(number)).isEmpty();
            CaseView view = office.walk(number, Stage.CONTACT_DISCLOSED);

            MailPair told = office.desk().mailTexts(number).orElseThrow();
            assertThat(told.toApplicant().body())
                    .contains("\n" + view.file().contact().counterpartyAddress() + "\n");
            assertThat(told.toCounterparty().body())
                    .contains("\n" + view.file().contact().applicantAddress() + "\n");
            SampleFiles.replace(records.resolve("trades.csv"), "未使用 ノートパソコン", "新しい品名");
            office.desk().importRecords(records, MainPath.REVIEWER);
            office.reopen();

            assertThat(office.desk().mailTexts(number)).contains(told);
            for (Side side : Side.values()) {
                Sight.Sent sent =
                        (Sight.Sent)
                                office.open(number).seen().received(side).getFirst().dispatch();
                assertThat(sent.text()).isEqualTo(told.to(side));
            }
        }
    }

    @Test
    @DisplayName("R3.06 a text that would tell a ground is stopped before anything is kept")
    void stopped() throws Exception {
        CaseFile refused =
                Samples.perform(
                        Samples.at(Stage.UNDER_REVIEW),
                        new PrepareRefusal(Ground.BREACH_OF_TERMS, "誠意をもってお話し合い"),
                        Samples.REVIEWER);
        List<Effect> effects =
                new ReleaseContactDisclosure()
                        .outcome(
                                Samples.at(Stage.CONTACT_RELEASE_PENDING),
                                Samples.by(Samples.SUPERVISOR))
                        .effects();
        Effects carrying = new Effects(new LetterPress(FontBook.ofClassPath()));

        try (Store store = Store.inMemory()) {
            LetterWouldTell told =
                    catchThrowableOfType(
                            LetterWouldTell.class,
                            () ->
                                    store.<Boolean, CannotDo>transaction(transaction -> {
                                        carrying.carryOut(
                                                transaction,
                                                refused,
                                                effects,
                                                Samples.by(Samples.SUPERVISOR),
                                                Substitutes.NONE);
                                        return true;
                                    }));
            assertThat(told.what()).isEqualTo(Notice.CONTACT_TO_APPLICANT);
            assertThat(told).hasMessageNotContaining("誠意");
        }
    }
}
