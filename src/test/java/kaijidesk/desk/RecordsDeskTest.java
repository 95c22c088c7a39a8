package kaijidesk.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import kaijidesk.cases.AddNote;
import kaijidesk.cases.CaseNumber;
import kaijidesk.records.ReadProgress;
import kaijidesk.records.RowProblem;
import kaijidesk.records.RowProblem.Why;
import kaijidesk.records.UnreadableRecords;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The operator's records as they are taken in: all, the good ones, or nothing. */
class RecordsDeskTest {
    private static final String MEMBER =
            "M1001,さくら堂,individual,%s,,%s,%s,たかはし さくら,184-0004,東京都,090-0000-1001,s@mail.example\n";

    @TempDir Path folder;

    private OfficeFixture office;
    private Path records;

    @BeforeEach
    void begin() throws Exception {
        records = SampleFiles.copyRecords(folder.resolve("records"));
        office = OfficeFixture.empty(folder.resolve("office"));
    }

    @AfterEach
    void end() {
        office.close();
    }

    @Test
    @DisplayName("good rows are taken in where that was chosen, bad ones are named")
    void goodRows() throws Exception {
        append("trades.csv", "T-9,I-9,皿,M1001,M1002,2016/06/12,,anonymous,escrow,\n");
        append("trades.csv", "T-10,I-9,皿,M1001,M1002,2016-06-12,,anonymous,escrow,\n");

        Imported imported = take(ImportChoice.GOOD_ROWS);

        assertThat(imported.done()).isTrue();
        assertThat(imported.trades()).isEqualTo(6);
        assertThat(imported.bad()).isOne();
        assertThat(imported.problems())
                .containsExactly(new RowProblem("trades.csv", 7, Why.BAD_DATE, "won_on"));
        assertThat(rowsWith("T-10")).isNotEmpty();
        assertThat(rowsWith("T-9,")).isEmpty();
    }

    @Test
    @DisplayName("R2.19 a snapshot is never overwritten: another day is added")
    void snapshotsAreAdded() throws Exception {
        take(ImportChoice.ALL_OR_NOTHING);
        append("members.csv", MEMBER.formatted("current", "2019-01-01", "SAKURA TWO"));

        assertThat(take(ImportChoice.ALL_OR_NOTHING).done()).isTrue();
        assertThat(rowsWith("SAKURA TWO")).hasSize(1);
        assertThat(rowsWith("2011-04-02")).isNotEmpty();
    }

    @Test
    @DisplayName("R2.19 another name on the same day contradicts, and is a bad row of its own")
    void contradiction() throws Exception {
        take(ImportChoice.ALL_OR_NOTHING);
        List<String> before = office.rows();
        append("members.csv", MEMBER.formatted("registration", "2011-04-02", "SAKURA TWO"));

        assertThat(take(ImportChoice.ALL_OR_NOTHING).problems())
                .containsExactly(new RowProblem("members.csv", 20, Why.CONTRADICTION, "as_of"));
        assertThat(office.rows()).isEqualTo(before);

        Imported good = take(ImportChoice.GOOD_ROWS);
        assertThat(good.members()).isEqualTo(18);
        assertThat(good.bad()).isOne();
        assertThat(rowsWith("SAKURA TWO")).isEmpty();
    }

    @Test
    @DisplayName("the same point in time twice in one export, said otherwise, contradicts too")
    void contradictionWithin() throws Exception {
        append("members.csv", MEMBER.formatted("current", "2019-01-01", "一"));
        append("members.csv", MEMBER.formatted("current", "2019-01-01", "一"));
        append("members.csv", MEMBER.formatted("current", "2019-01-01", "二"));

        assertThat(take(ImportChoice.GOOD_ROWS).problems())
                .containsExactly(new RowProblem("members.csv", 22, Why.CONTRADICTION, "as_of"));
    }

    @Test
    @DisplayName("a trade may be known better later, but is one thing in one export")
    void trades() throws Exception {
        take(ImportChoice.ALL_OR_NOTHING);
        SampleFiles.replace(records.resolve("trades.csv"), "T-2016-000104,", "T-2016-000104,X");
        assertThat(take(ImportChoice.ALL_OR_NOTHING).done()).isTrue();

        String again = "T-9,I-9,%s,M1001,M1002,2016-06-12,,anonymous,escrow,\n";
        append("trades.csv", again.formatted("皿") + again.formatted("皿") + again.formatted("BOWL"));
        assertThat(take(ImportChoice.GOOD_ROWS).problems())
                .containsExactly(new RowProblem("trades.csv", 9, Why.REPEATED, "trade_no"));
        assertThat(rowsWith("BOWL")).isEmpty();
    }

    @Test
    @DisplayName("the same export again changes nothing, and counts its rows all the same")
    void again() throws Exception {
        Imported first = take(ImportChoice.ALL_OR_NOTHING);
        List<String> before = office.rows().stream().filter(row -> !row.contains("trail")).toList();

        assertThat(take(ImportChoice.ALL_OR_NOTHING)).isEqualTo(first);
        assertThat(office.rows().stream().filter(row -> !row.contains("trail")).toList())
                .isEqualTo(before);
    }

    @Test
    @DisplayName("a thousand bad rows are named, all are counted")
    void many() throws Exception {
        append("trades.csv", "T-9,,,,,,,,,\n".repeat(2_500));

        Imported imported = take(ImportChoice.ALL_OR_NOTHING);

        assertThat(imported.bad()).isEqualTo(2_500);
        assertThat(imported.problems()).hasSize(1_000);
        assertThat(imported.problems().getLast().line()).isEqualTo(1_006);
    }

    @Test
    @DisplayName("ended at any moment, nothing is left of it, good rows chosen or not")
    void stopped() throws Exception {
        StringBuilder more = new StringBuilder();
        for (int i = 0; i < 4_500; i++) {
            more.append("T-2016-000101,2016-06-29T20:15:00+09:00,M1001,本文").append(i).append('\n');
        }
        append("messages.csv", more.toString());
        office.desk().importRecords(SampleFiles.records(), MainPath.REVIEWER);
        office.receive(SampleFiles.COMPLETE);
        List<String> before = office.rows();
        AtomicInteger asked = new AtomicInteger();
        int moments = 0;
        Imported imported;
        do {
            int last = moments++;
            asked.set(0);
            imported =
                    office.desk()
                            .records()
                            .take(
                                    records,
                                    last % 2 == 0
                                            ? ImportChoice.GOOD_ROWS
                                            : ImportChoice.ALL_OR_NOTHING,
                                    (rows, share) -> asked.getAndIncrement() < last,
                                    MainPath.REVIEWER);
            if (!imported.done()) {
                assertThat(imported.end()).isEqualTo(Imported.End.STOPPED);
                assertThat(office.rows()).as("at " + last).isEqualTo(before);
            }
        } while (!imported.done());
        assertThat(moments).as("encodings, blocks, cases").isGreaterThan(10);
    }

    @Test
    @DisplayName("an export whose end is no CSV is refused with the line, whatever was chosen")
    void brokenEnd() throws Exception {
        List<String> before = office.rows();
        append("messages.csv", "T-1,2016-06-29T20:15:00+09:00,M1,\"offen\nbis zuletzt\n");

        assertThatThrownBy(() -> take(ImportChoice.GOOD_ROWS))
                .isInstanceOf(UnreadableRecords.class)
                .hasMessage("NOT_CSV: messages.csv 8");
        assertThat(office.rows()).isEqualTo(before);
    }

    @Test
    @DisplayName("R1.00 a case is shown anew when its trade, a party or a nickname is known")
    void casesAreShownAnew() throws Exception {
        CaseNumber number = office.receive(SampleFiles.COMPLETE);
        String unknown = shown(number);

        take(ImportChoice.ALL_OR_NOTHING);
        String known = shown(number);
        assertThat(known).isNotEqualTo(unknown);

        SampleFiles.replace(
                records.resolve("trades.csv"),
                "M1002,M1001,2016-06-12,2016-06-28,anonymous",
                "M1002,M1001,2016-06-12,2016-06-28,ordinary");
        take(ImportChoice.ALL_OR_NOTHING);
        assertThat(shown(number)).isNotEqualTo(known);
    }

    @Test
    @DisplayName("others work on while rows are taken in")
    void othersWorkOn() throws Exception {
        CaseNumber number = office.receive(SampleFiles.COMPLETE);
        long seen = office.open(number).version();
        AtomicInteger asked = new AtomicInteger();
        ReadProgress actsBetween =
                (rows, share) -> {
                    if (rows > 0 && asked.getAndIncrement() == 0) {
                        assertThatCode(() ->
                                        office.desk()
                                                .perform(
                                                        number,
                                                        seen,
                                                        new AddNote("meanwhile"),
                                                        MainPath.SECOND))
                                .doesNotThrowAnyException();
                    }
                    return true;
                };

        Imported imported =
                office.desk()
                        .records()
                        .take(records, ImportChoice.GOOD_ROWS, actsBetween, MainPath.REVIEWER);

        assertThat(imported.done()).isTrue();
        assertThat(asked.get()).isPositive();
        assertThat(office.open(number).version()).isEqualTo(seen + 1);
    }

    private String shown(CaseNumber number) {
        return office.desk().cases().stream()
                .filter(row -> row.number().equals(number))
                .map(row -> row.headline().toString())
                .findFirst()
                .orElseThrow();
    }

    private Imported take(ImportChoice choice) throws UnreadableRecords {
        return office.desk()
                .records()
                .take(records, choice, ReadProgress.UNSEEN, MainPath.REVIEWER);
    }

    private void append(String file, String rows) throws Exception {
        Path path = records.resolve(file);
        Files.writeString(path, Files.readString(path) + rows);
    }

    private List<String> rowsWith(String text) {
        return office.rows().stream().filter(row -> row.contains(text)).toList();
    }
}
