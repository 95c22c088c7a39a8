package kaijidesk.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import kaijidesk.records.RowProblem.Why;
import kaijidesk.regime.Trade;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BadRecordsTest {
    @TempDir Path directory;

    private Export export;

    @BeforeEach
    void samples() throws Exception {
        export = new Export(directory);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "members.csv | M9,n,individual,current,,2016-02-30,a,b,c,d,e,f | BAD_DATE | as_of",
                "members.csv | M9,n,individual,current,,,a,b,c,d,e,f | EMPTY | as_of",
                "members.csv | M9,n,individual,trade,,2016-02-20,a,b,c,d,e,f | EMPTY | trade_no",
                "members.csv | M9,n,robot,current,,2016-02-20,a,b,c,d,e,f | UNKNOWN_WORD | kind",
                "members.csv | M9,n,shop,yesterday,,2016-02-20,a,b,c,d,e,f | UNKNOWN_WORD | snapshot",
                "members.csv | ,n,shop,current,,2016-02-20,a,b,c,d,e,f | EMPTY | member_id",
                "members.csv | M9,n,shop,current,,2016-02-20,a\uFFFD,b,c,d,e,f | DAMAGED_TEXT | name",
                "members.csv | M9,n,shop | FIELD_COUNT | ''",
                "members.csv | M9,n,shop,current,,0001-02-20,a,b,c,d,e,f | BAD_DATE | as_of",
                "members.csv | M9,n,shop,current,,2016-02-20,a,b,123456789012345678901,d,e,f | TOO_LONG | postal_code",
                "members.csv | M9,n,shop,current,,2016-02-20,a\0,b,c,d,e,f | DAMAGED_TEXT | name",
                "trades.csv | T-9,I-9,皿,M1,M2,2016/06/12,,anonymous,escrow, | BAD_DATE | won_on",
                "trades.csv | T-9,I-9,皿,M1,M2,+99999-1-1,,anonymous,escrow, | BAD_DATE | won_on",
                "trades.csv | T-9,I-9,皿,M1,,,,anonymous,escrow, | EMPTY | buyer_id",
                "trades.csv | T-9,I-9,皿,M1,M2,,,anonymous,escrow,,more | FIELD_COUNT | ''",
                "messages.csv | T-9,2016-06-30T09:02:00,M1,x | BAD_TIME | sent_at",
                "messages.csv | T-9,2016-06-30T09:02:00+09:00,,x | EMPTY | from_member_id"
            })
    @DisplayName(
            "a bad row is skipped and named by file, line and column; all others are handed on")
    void badRow(String file, String row, Why why, String column) throws Exception {
        long line = export.text(file).lines().count() + 1;
        export.append(file, row + "\n");

        ReadReport report = export.read();

        assertThat(export.problems()).containsExactly(new RowProblem(file, line, why, column));
        assertThat(report.members() + report.trades() + report.messages()).isEqualTo(18 + 5 + 7);
    }

    @Test
    @DisplayName("R1.00 R4.04 an unknown delivery or payment is unknown, not an error")
    void unknownWords() throws Exception {
        export.append("trades.csv", "T-9,,,M1,M2,,,pigeon,,\n");

        export.read();
        assertThat(export.problems()).isEmpty();
        assertThat(export.trades.getLast())
                .isEqualTo(
                        new Trade(
                                "T-9",
                                "",
                                "",
                                "M1",
                                "M2",
                                null,
                                null,
                                Trade.Delivery.UNKNOWN,
                                Trade.Payment.UNKNOWN,
                                null));
    }

    @Test
    @DisplayName("a character that neither encoding has costs its row only")
    void damagedWindows31j() throws Exception {
        String row = "M9,n,shop,current,,2016-02-20,名X,b,c,d,e,f\n";
        String file =
                export.text("members.csv").lines().findFirst().orElseThrow()
                        + "\n"
                        + row.replace("X", "")
                        + row;
        byte[] bytes = file.getBytes(Charset.forName("windows-31j"));
        bytes[new String(bytes, StandardCharsets.ISO_8859_1).indexOf('X')] = (byte) 0xFF;
        java.nio.file.Files.write(directory.resolve("members.csv"), bytes);

        export.read();
        assertThat(export.problems())
                .containsExactly(new RowProblem("members.csv", 3, Why.DAMAGED_TEXT, "name"));
        assertThat(export.snapshots.getFirst().name()).isEqualTo("名");
    }

    @ParameterizedTest
    @ValueSource(strings = {"members.csv", "trades.csv", "messages.csv"})
    @DisplayName("a missing file refuses the export before any row is handed on")
    void missingFile(String file) throws Exception {
        export.delete(file);

        refused(UnreadableRecords.Why.NO_FILE, file, "");
    }

    @ParameterizedTest
    @CsvSource({"members.csv, phone", "trades.csv, messaging_closes_on", "messages.csv, sent_at"})
    @DisplayName("a missing column refuses the export and is named")
    void missingColumn(String file, String column) throws Exception {
        export.write(file, export.text(file).replaceFirst(column, "other"), StandardCharsets.UTF_8);

        refused(UnreadableRecords.Why.NO_COLUMN, file, column);
    }

    @Test
    @DisplayName("an empty file lacks its first column")
    void emptyFile() throws Exception {
        export.write("trades.csv", "", StandardCharsets.UTF_8);

        refused(UnreadableRecords.Why.NO_COLUMN, "trades.csv", "trade_no");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "T-9,2016-06-30T09:02:00Z,M1,\"open\n",
                "T-9,2016-06-30T09:02:00Z,M1,\"a\"b\n"
            })
    @DisplayName("a quote that doesn't end would swallow rows: the file is refused")
    void openQuote(String row) throws Exception {
        export.append("messages.csv", row);

        assertThatThrownBy(export::read)
                .isInstanceOf(UnreadableRecords.class)
                .hasMessage("NOT_CSV: messages.csv 8")
                .hasNoCause();
    }

    private void refused(UnreadableRecords.Why why, String file, String column) {
        assertThatThrownBy(export::read)
                .isInstanceOfSatisfying(
                        UnreadableRecords.class,
                        e -> {
                            assertThat(e.why()).isEqualTo(why);
                            assertThat(e.file()).isEqualTo(file);
                            assertThat(e.column()).isEqualTo(column);
                            assertThat(e.getMessage()).contains(file, column);
                        });
        assertThat(export.members).isEmpty();
    }
}
