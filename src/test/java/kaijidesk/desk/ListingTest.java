package kaijidesk.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import kaijidesk.cases.CaseFile;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.CaseRow;
import kaijidesk.cases.DangerKind;
import kaijidesk.cases.FlagDanger;
import kaijidesk.cases.Ground;
import kaijidesk.cases.Person;
import kaijidesk.cases.PrepareRefusal;
import kaijidesk.cases.ReviewDanger;
import kaijidesk.cases.Stage;
import kaijidesk.regime.RightsHolder;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("What the list tells of a case beside what was applied for")
class ListingTest {
    private static final Person THIRD = new Person("鈴木 三郎");

    @TempDir private Path folder;

    @Test
    @DisplayName("R6.04: who can't release what waits is the list's and the file's one answer")
    void notBy() throws Exception {
        try (OfficeFixture office = OfficeFixture.begin(folder)) {
            CaseNumber number = office.receive(SampleFiles.COMPLETE);
            assertThat(row(office, number).waitsForRelease()).isFalse();

            office.walk(number, Stage.CONTACT_RELEASE_PENDING);
            waits(office, number, MainPath.REVIEWER);
            office.perform(
                    number, new FlagDanger(Set.of(DangerKind.STALKING), "申告"), MainPath.SECOND);
            office.perform(number, new ReviewDanger(true, "確認した"), THIRD);
            waits(office, number, MainPath.REVIEWER, THIRD);
            assertThat(row(office, number).releasableBy(MainPath.SECOND)).isTrue();
            assertThat(row(office, number).releasableBy(new Person("鈴木三郎"))).isFalse();

            office.perform(
                    number,
                    new PrepareRefusal(Ground.TRADE_OUTSIDE_REGIME, "期間を過ぎている"),
                    MainPath.SECOND);
            waits(office, number, MainPath.SECOND);
        }
    }

    private static void waits(OfficeFixture office, CaseNumber number, Person... notBy)
            throws Exception {
        CaseFile file = office.open(number).file();
        assertThat(file.notBy()).containsExactly(notBy);
        assertThat(row(office, number).notBy()).containsExactly(notBy);
    }

    @Test
    @DisplayName("R4.04: a rights holder's case shows its name, the item and the seller")
    void rightsHolder() throws Exception {
        try (OfficeFixture office = OfficeFixture.begin(folder)) {
            office.desk()
                    .rightsHolders()
                    .keep(
                            new RightsHolder(
                                    "RH-001",
                                    "見本商標権者団体",
                                    RightsHolder.Basis.CONTRACT,
                                    "契約第1号",
                                    LocalDate.of(2016, 4, 1),
                                    null,
                                    "100-0004",
                                    "東京都千代田区大手町9-9-9"),
                            MainPath.REVIEWER);
            CaseRow known = row(office, claim(office, "T-2016-000102"));
            assertThat(known.applicant()).isEqualTo("見本商標権者団体");
            assertThat(known.itemName()).isEqualTo("限定フィギュア 彩色済み");
            assertThat(known.counterparty()).isNotEmpty();
            assertThat(known.tradeNo()).isEqualTo("T-2016-000102");

            CaseRow unknown = row(office, claim(office, "T-2016-999999"));
            assertThat(unknown.applicant()).isEqualTo("見本商標権者団体");
            assertThat(unknown.itemName() + unknown.counterparty()).isEmpty();
        }
    }

    @Test
    @DisplayName(
            "a case came in on the day in Tokyo on which it was taken in, whatever its mail says")
    void takenIn() throws Exception {
        try (OfficeFixture office = OfficeFixture.begin(folder)) {
            CaseNumber first = office.receive(SampleFiles.COMPLETE);
            CaseNumber second = office.receive(SampleFiles.TOO_LATE);
            LocalDate day = LocalDate.of(2016, 8, 25);
            assertThat(office.desk().takenIn(day))
                    .extracting(CaseRow::number)
                    .containsExactly(second, first);
            assertThat(office.desk().takenIn(day.minusDays(1))).isEmpty();
            assertThat(office.desk().takenIn(day.plusDays(1))).isEmpty();
        }
    }

    private static CaseNumber claim(OfficeFixture office, String tradeNo) throws Exception {
        return office.desk()
                .rightsHolders()
                .receive("RH-001", tradeNo, "商標権の侵害", null, MainPath.REVIEWER);
    }

    private static CaseRow row(OfficeFixture office, CaseNumber number) {
        return office.desk().cases().stream()
                .filter(row -> row.number().equals(number))
                .findFirst()
                .orElseThrow();
    }
}
