package kaijidesk.regime;

import static kaijidesk.regime.SampleRecords.YOSHINO;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("R2.03: what was registered on a day")
class MemberTest {
    @ParameterizedTest(name = "R2.03: on {0} the data of {1} counts")
    @CsvSource({
        "2010-01-01, REGISTRATION", // older than anything known: the oldest
        "2013-02-01, REGISTRATION",
        "2016-06-30, REGISTRATION",
        "2016-07-01, TRADE",
        "2016-09-30, TRADE",
        "2016-10-01, CURRENT",
        "2030-01-01, CURRENT",
    })
    void registeredOn(LocalDate day, PointInTime expected) {
        assertThat(YOSHINO.registeredOn(day).map(MemberSnapshot::point)).contains(expected);
    }

    @Test
    @DisplayName("R2.03: of two points on one day the later kind counts")
    void sameDay() {
        Member member =
                new Member(
                        "M9",
                        "nick",
                        Member.Kind.INDIVIDUAL,
                        List.of(
                                SampleRecords.snapshot(
                                        PointInTime.CURRENT, "", "2016-07-01", "今", "東京都"),
                                SampleRecords.snapshot(
                                        PointInTime.TRADE, "T", "2016-07-01", "前", "東京都")));

        assertThat(member.registeredOn(LocalDate.of(2016, 7, 1)).map(MemberSnapshot::name))
                .contains("今");
    }

    @Test
    @DisplayName("R2.03: nothing known, nothing registered")
    void nothingKnown() {
        Member member = new Member("M9", "nick", Member.Kind.SHOP, List.of());

        assertThat(member.registeredOn(LocalDate.of(2016, 7, 1))).isEqualTo(Optional.empty());
    }

    @ParameterizedTest(name = "R2.19: a letter of {0} could tell what was exported on {1}")
    @CsvSource({
        "2016-01-01, 2016-04-01", // every export is later: the oldest
        "2016-04-01, 2016-04-01",
        "2016-09-30, 2016-04-01",
        "2016-10-01, 2016-10-01",
        "2030-01-01, 2017-02-01",
    })
    void toldOn(LocalDate day, LocalDate exported) {
        MemberSnapshot first =
                SampleRecords.snapshot(PointInTime.REGISTRATION, "", "2013-02-01", "初", "東京都");
        for (List<String> exports :
                List.of(
                        List.of("2016-04-01", "2016-10-01", "2017-02-01"),
                        List.of("2017-02-01", "2016-04-01", "2016-10-01"))) {
            List<MemberSnapshot> snapshots = new ArrayList<>(List.of(first));
            exports.forEach(on ->
                    snapshots.add(SampleRecords.snapshot(PointInTime.CURRENT, "", on, "今", "東京都")));
            Member member = new Member("M9", "nick", Member.Kind.SHOP, snapshots);

            assertThat(member.toldOn(day).snapshots())
                    .extracting(MemberSnapshot::asOf)
                    .containsExactly(first.asOf(), exported);
        }
    }
}
