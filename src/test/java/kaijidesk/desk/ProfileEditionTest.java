package kaijidesk.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.Headline;
import kaijidesk.regime.Rule;
import kaijidesk.store.Tables;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProfileEditionTest {
    @TempDir Path folder;

    @Test
    @DisplayName("R6.06 a case keeps the edition it was received under; new cases get the new one")
    void editions() throws Exception {
        try (OfficeFixture office = OfficeFixture.begin(folder)) {
            CaseNumber older = office.receive(SampleFiles.TOO_LATE);
            CaseView before = office.open(older);
            secondEdition();
            office.reopen();
            assertThat(office.open(older)).isEqualTo(before);

            CaseNumber younger = office.receive(SampleFiles.TOO_LATE);
            assertThat(office.open(older).headline())
                    .isEqualTo(new Headline(Headline.Word.BARRED, List.of(Rule.R1_03)));
            assertThat(office.open(younger).file().profile())
                    .isEqualTo("anonymous-delivery-2016/2");
            assertThat(office.open(younger).profile().applicationMonths()).isEqualTo(4);
            assertThat(office.open(younger).headline().word()).isEqualTo(Headline.Word.REVIEW);
        }
    }

    @Test
    @DisplayName("R6.06 opening an office again doesn't change its profile")
    void stays() throws Exception {
        try (OfficeFixture office = OfficeFixture.begin(folder)) {
            secondEdition();
            office.reopen();
            office.reopen();
            CaseNumber number = office.receive(SampleFiles.COMPLETE);

            assertThat(office.open(number).file().profile()).isEqualTo("anonymous-delivery-2016/2");
        }
    }

    /** The same rules with four months to apply. */
    private void secondEdition() {
        Tables.change(
                folder,
                """
                insert into profile_edition select 'anonymous-delivery-2016/2',
                  replace(replace(document, '"version" : 1', '"version" : 2'),
                    '"applicationMonths" : 3', '"applicationMonths" : 4')
                  from profile_edition where edition = 'anonymous-delivery-2016/1'
                """);
        Tables.change(
                folder,
                "insert into profile_adoption values"
                        + " ('anonymous-delivery-2016/2', '2016-08-25 03:00:00+00:00', '')");
    }
}
