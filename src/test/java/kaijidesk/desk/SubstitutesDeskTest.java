package kaijidesk.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import kaijidesk.cases.AcceptLitigationRequest;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.HistoryRow;
import kaijidesk.cases.Stage;
import kaijidesk.cases.Substitutes;
import kaijidesk.letters.OddCharacters;
import kaijidesk.letters.Unprintable;
import kaijidesk.letters.Unprintable.LetterPart;
import kaijidesk.letters.page.Pdfs;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An act whose letter no font can print is done with characters that a person chose. */
class SubstitutesDeskTest {
    private static final AcceptLitigationRequest ACCEPT =
            new AcceptLitigationRequest("返答がない", "メールの写し");
    private static final String OWN = "\uE0A2";

    @TempDir Path folder;

    @Test
    @DisplayName(
            "R2.03 R6.05 the choice is kept with who, when and on which letter; the stored name stays")
    void chosen() throws Exception {
        try (OfficeFixture office = office()) {
            CaseNumber number = office.receive(SampleFiles.COMPLETE);
            CaseView before = office.walk(number, Stage.CONTACT_DISCLOSED);
            CannotPrint refused = refused(office, before, Substitutes.NONE);
            assertThat(refused.places()).contains(new Unprintable(OWN, LetterPart.RECIPIENT_NAME));
            assertThat(refused.known()).isEmpty();
            assertThat(office.desk().oddCharacters(number))
                    .isEqualTo(new OddCharacters(List.of(OWN), List.of()));

            CaseView after = perform(office, before, new Substitutes(Map.of(OWN, "﨑", "髙", "高")));

            assertThat(after.records().applicant().snapshots())
                    .anyMatch(each -> each.name().contains("髙" + OWN + "橋"));
            List<HistoryRow> entries =
                    after.history().stream()
                            .filter(row -> row.act().equals("substitute-characters"))
                            .toList();
            assertThat(entries).isNotEmpty();
            assertThat(entries.getFirst().person()).isEqualTo(MainPath.REVIEWER);
            assertThat(entries.getFirst().fields())
                    .containsKey("letter")
                    .containsEntry("U+E0A2", "﨑")
                    .hasSize(2);
            String letter = entries.getFirst().fields().get("letter");
            assertThat(Pdfs.text(office.desk().letterPdf(letter))).contains("髙" + OWN + "橋");
        }
    }

    @Test
    @DisplayName("what was printed the last time is offered the next time, and not taken by itself")
    void offeredAgain() throws Exception {
        try (OfficeFixture office = office()) {
            CaseNumber first = office.receive(SampleFiles.COMPLETE);
            CaseView one = office.walk(first, Stage.CONTACT_DISCLOSED);
            perform(office, one, new Substitutes(Map.of(OWN, "﨑")));
            CaseNumber second = office.receive(SampleFiles.COMPLETE);
            CaseView two = office.walk(second, Stage.CONTACT_DISCLOSED);

            CannotPrint refused = refused(office, two, Substitutes.NONE);

            assertThat(refused.known()).isEqualTo(Map.of(OWN, "﨑"));
        }
    }

    @Test
    @DisplayName("a substitute that can't be printed either is refused, and nothing is written")
    void noBetter() throws Exception {
        try (OfficeFixture office = office()) {
            CaseNumber number = office.receive(SampleFiles.COMPLETE);
            CaseView before = office.walk(number, Stage.CONTACT_DISCLOSED);
            List<String> rows = office.rows();

            CannotPrint refused = refused(office, before, new Substitutes(Map.of(OWN, "\uE0A3")));

            assertThat(refused.places())
                    .containsExactly(new Unprintable("\uE0A3", LetterPart.SUBSTITUTE));
            assertThat(office.rows()).isEqualTo(rows);
        }
    }

    /** An office whose applicant has a character in the name that no font has. */
    private OfficeFixture office() throws Exception {
        Path records = SampleFiles.copyRecords(folder.resolve("records"));
        SampleFiles.replace(records.resolve("members.csv"), "髙橋", "髙" + OWN + "橋");
        return OfficeFixture.begin(folder.resolve("office"), records);
    }

    private static CannotPrint refused(
            OfficeFixture office, CaseView seen, Substitutes substitutes) {
        return catchThrowableOfType(CannotPrint.class, () -> perform(office, seen, substitutes));
    }

    private static CaseView perform(OfficeFixture office, CaseView seen, Substitutes substitutes)
            throws CannotDo {
        return office.desk()
                .perform(
                        seen.file().number(),
                        seen.version(),
                        ACCEPT,
                        substitutes,
                        MainPath.REVIEWER);
    }
}
