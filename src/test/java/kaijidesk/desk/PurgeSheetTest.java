package kaijidesk.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.Decision;
import kaijidesk.cases.Ending;
import kaijidesk.cases.Headline;
import kaijidesk.cases.PurgeExtent;
import kaijidesk.cases.PurgedCase;
import kaijidesk.letters.LetterPress;
import kaijidesk.letters.page.FontBook;
import kaijidesk.letters.page.Pdfs;
import kaijidesk.letters.page.VeraPdf;
import kaijidesk.regime.SampleRecords;
import kaijidesk.text.Texts;
import kaijidesk.ui.base.Languages;
import org.junit.jupiter.api.DisplayName;

@DisplayName("R6.03: the certificate of data destruction")
class PurgeSheetTest {
    private static final LetterPress PRESS = new LetterPress(FontBook.ofClassPath());

    @Languages
    @DisplayName("R6.03: says what, how many, when and who, for one case and for many; is PDF/A")
    void certificate(Locale language) throws Exception {
        Texts texts = new Texts(language);
        for (int count : new int[] {1, 9}) {
            List<PurgedCase> cases =
                    IntStream.rangeClosed(1, count).mapToObj(PurgeSheetTest::purged).toList();
            byte[] pdf =
                    PRESS.record(
                            new PurgeSheets(texts).of(cases, SampleRecords.PROFILE.operator()),
                            language);
            assertThat(VeraPdf.faults(pdf)).isEmpty();
            String text = Pdfs.text(pdf);
            cases.forEach(each -> assertThat(text).contains(each.number().value()));
            assertThat(text)
                    .contains("山田 花子", "辻󠄀 次郎")
                    .contains(texts.of(Ending.DISCLOSED))
                    .contains(texts.day(LocalDate.of(2019, 8, 25)))
                    .contains(texts.get("record.purge.pieces", 39));
        }
    }

    private static PurgedCase purged(int serial) {
        return new PurgedCase(
                CaseNumber.of(2016, serial),
                Instant.parse("2016-07-25T01:12:00Z"),
                Instant.parse("2016-08-25T03:00:00Z"),
                LocalDate.of(2019, 8, 25),
                Ending.DISCLOSED,
                new Headline(Headline.Word.ELIGIBLE, List.of()),
                new Decision(MainPath.REVIEWER, Instant.parse("2019-08-27T03:00:00Z"), ""),
                new Decision(
                        new kaijidesk.cases.Person("辻󠄀 次郎"),
                        Instant.parse("2019-08-28T03:00:00Z"),
                        ""),
                new PurgeExtent(3, 4, 5, 6, 4, 8, 2, 7),
                Instant.parse("2019-08-28T03:05:00Z"));
    }
}
