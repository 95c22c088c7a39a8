package kaijidesk.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kaijidesk.cases.AcceptLitigationRequest;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.Stage;
import kaijidesk.cases.Substitutes;
import kaijidesk.envelopes.Stationery;
import kaijidesk.letters.page.Pdfs;
import kaijidesk.letters.page.VeraPdf;
import kaijidesk.mailroom.Posting;
import kaijidesk.mailroom.PostingState;
import kaijidesk.regime.PostageRate.Service;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The outside of a letter says what the letter says, also where no font has a character. */
class SubstitutedOutsideTest {
    private static final String OWN = "\uE0A2";

    @TempDir Path folder;

    @Test
    @DisplayName("R2.03: envelope, label and slip print what was chosen for the letter, marked")
    void sameAsTheLetter() throws Exception {
        Path records = SampleFiles.copyRecords(folder.resolve("records"));
        SampleFiles.replace(records.resolve("members.csv"), "髙橋", "髙" + OWN + "橋");
        try (OfficeFixture office = OfficeFixture.begin(folder.resolve("office"), records)) {
            CaseNumber number = office.receive(SampleFiles.COMPLETE);
            accept(office, number, "﨑");
            Posting letter = office.desk().mailroom().in(PostingState.TO_PRINT).getFirst();
            List<String> letters = List.of(letter.letterId());
            StationeryDesk desk = office.desk().stationery();

            says(desk.envelopes(letters, Stationery.SHIPPED.envelopes().getFirst().name()));
            says(desk.labels(letters, Stationery.SHIPPED.labels().getFirst().name(), 0));
            MailroomDesk room = office.desk().mailroom();
            Posting printed = room.printed(List.of(letter), MainPath.REVIEWER).getFirst();
            String id = letter.letterId();
            Posting enclosed = room.enclosed(printed, id, id, MainPath.REVIEWER);
            room.handedOver(enclosed, Service.RECORDED, "131-12-38385-2", false, MainPath.REVIEWER);
            says(desk.slip(LocalDate.of(2016, 8, 25), MainPath.REVIEWER));
        }
    }

    @Test
    @DisplayName("two letters with another character instead of the same one are printed apart")
    void apart() throws Exception {
        Path records = SampleFiles.copyRecords(folder.resolve("records"));
        SampleFiles.replace(records.resolve("members.csv"), "髙橋", "髙" + OWN + "橋");
        try (OfficeFixture office = OfficeFixture.begin(folder.resolve("office"), records)) {
            for (String instead : List.of("﨑", "崎")) {
                accept(office, office.receive(SampleFiles.COMPLETE), instead);
            }
            List<String> letters =
                    office.desk().mailroom().in(PostingState.TO_PRINT).stream()
                            .map(Posting::letterId)
                            .toList();
            StationeryDesk desk = office.desk().stationery();
            String envelope = Stationery.SHIPPED.envelopes().getFirst().name();

            assertThatThrownBy(() -> desk.envelopes(letters, envelope))
                    .isInstanceOfSatisfying(
                            CannotPost.class,
                            stopped -> assertThat(stopped.reason().key()).isEqualTo("post.apart"));
            for (String letter : letters) {
                says(desk.envelopes(List.of(letter), envelope));
            }
        }
    }

    private static void accept(OfficeFixture office, CaseNumber number, String instead)
            throws CannotDo {
        CaseView before = office.walk(number, Stage.CONTACT_DISCLOSED);
        office.desk()
                .perform(
                        number,
                        before.version(),
                        new AcceptLitigationRequest("返答がない", "メールの写し"),
                        new Substitutes(Map.of(OWN, instead)),
                        MainPath.REVIEWER);
    }

    /** As stored, to who has it read aloud or searches it. */
    private static void says(byte[] pdf) throws Exception {
        assertThat(Pdfs.text(pdf)).contains("髙" + OWN);
        assertThat(VeraPdf.faults(pdf)).isEmpty();
    }
}
