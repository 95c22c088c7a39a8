package kaijidesk.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordFormatsTest {
    private static final Charset MS932 = Charset.forName("windows-31j");

    @TempDir Path directory;

    private Export export;

    @BeforeEach
    void samples() throws Exception {
        export = new Export(directory);
    }

    @Test
    @DisplayName("Windows-31J with CRLF reads the same as UTF-8, for the characters it has")
    void windows31j() throws Exception {
        export.read();
        Export other = new Export(directory);
        String members =
                other.text("members.csv").replace("\uD842\uDFB7", "吉").replace("\uDB40\uDD00", "");
        assertThat(members).as("what makes Windows-31J needed").contains("髙", "﨑");
        other.write("members.csv", members.replace("\n", "\r\n"), MS932);
        other.write("trades.csv", other.text("trades.csv").replace("\n", "\r\n"), MS932);

        ReadReport report = other.read();

        assertThat(report).isEqualTo(new ReadReport(18, 5, 7));
        assertThat(other.trades).isEqualTo(export.trades);
        assertThat(other.snapshots.subList(0, 6)).isEqualTo(export.snapshots.subList(0, 6));
        assertThat(other.snapshots.get(6).name()).isEqualTo("吉野 恵子");
    }

    @Test
    @DisplayName("a byte-order mark is no part of the first column's name")
    void byteOrderMark() throws Exception {
        export.write("members.csv", "\uFEFF" + export.text("members.csv"), StandardCharsets.UTF_8);

        assertThat(export.read().members()).isEqualTo(18);
        assertThat(export.snapshots.get(6).name()).startsWith("\uD842\uDFB7");
    }

    @Test
    @DisplayName("quotes, commas, doubled quotes and line breaks within a field")
    void quotes() throws Exception {
        export.append(
                "messages.csv",
                "T-2016-000105,2016-08-23T00:00:00Z,M1002,\"一行目,\r\n\"\"二\"\"行目\n\n三行目 \"\nT-1,bad,M1,x\n");

        ReadReport report = export.read();

        assertThat(export.messages.get(7).body()).isEqualTo("一行目,\r\n\"二\"行目\n\n三行目 ");
        assertThat(export.problems())
                .as("line numbers count the lines within quotes")
                .containsExactly(
                        new RowProblem("messages.csv", 13, RowProblem.Why.BAD_TIME, "sent_at"));
    }

    @Test
    @DisplayName("columns are found by name, in any order and among others")
    void columns() throws Exception {
        export.write(
                "messages.csv",
                "body,extra,from_member_id,sent_at,trade_no\n本文,x,M1,2016-06-30T09:02:00+09:00,T-1\n",
                StandardCharsets.UTF_8);

        assertThat(export.read().messages()).isOne();
        assertThat(export.messages.getFirst().body()).isEqualTo("本文");
        assertThat(export.messages.getFirst().fromMemberId()).isEqualTo("M1");
    }
}
