package kaijidesk.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kaijidesk.regime.TradeMessage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("An export in any encoding, with any line ends, marked or not, quoted or not")
class EncodingTableTest {
    private static final Charset MS932 = Charset.forName("windows-31j");
    private static final List<String> BODIES =
            List.of(
                    "髙橋﨑①㈱ と ｶﾅ と 〜−",
                    "一行目,二列目",
                    "「引用」と \"二重\"",
                    "一行目\n二行目\r\n三行目\r四行目",
                    " 前後の空白 ",
                    "");

    @TempDir Path directory;

    static Stream<Arguments> table() {
        List<Arguments> all = new ArrayList<>();
        for (String encoding : List.of("UTF-8", "UTF-8 marked", "windows-31j")) {
            for (String end : List.of("\n", "\r\n", "\r")) {
                for (boolean quoted : List.of(true, false)) {
                    for (boolean lastEnd : List.of(true, false)) {
                        all.add(Arguments.of(encoding, end, quoted, lastEnd));
                    }
                }
            }
        }
        return all.stream();
    }

    @ParameterizedTest(name = "{0}, {index}, all quoted: {2}, an end of the last line: {3}")
    @MethodSource("table")
    @DisplayName("gives the same rows, and the same lines of bad ones")
    void same(String encoding, String end, boolean quoted, boolean lastEnd) throws Exception {
        Export export = new Export(directory);
        List<String> lines = new ArrayList<>();
        lines.add(line(quoted, "trade_no", "sent_at", "from_member_id", "body"));
        for (int i = 0; i < BODIES.size(); i++) {
            String body = encoding.startsWith("UTF") ? BODIES.get(i) : plain(BODIES.get(i));
            lines.add(line(quoted, "T-" + i, "2016-06-30T09:02:00+09:00", "M1", body));
        }
        lines.add(line(quoted, "T-9", "nie", "M1", "x"));
        String text = String.join(end, lines) + (lastEnd ? end : "");
        boolean marked = encoding.endsWith("marked");
        Charset charset = encoding.startsWith("UTF") ? StandardCharsets.UTF_8 : MS932;
        export.write("messages.csv", (marked ? "\uFEFF" : "") + text, charset);

        assertThat(export.read()).isEqualTo(new ReadReport(18, 5, BODIES.size()));
        assertThat(export.messages.stream().map(TradeMessage::body))
                .containsExactlyElementsOf(
                        charset == MS932
                                ? BODIES.stream().map(EncodingTableTest::plain).toList()
                                : BODIES);
        // the header, six rows, and the three line ends within one of them
        assertThat(export.problems())
                .containsExactly(
                        new RowProblem("messages.csv", 11, RowProblem.Why.BAD_TIME, "sent_at"));
    }

    @Test
    @DisplayName("one damaged byte costs its row, and makes no other encoding of the file")
    void oneDamagedByte() throws Exception {
        Export export = new Export(directory);
        byte[] members = Files.readAllBytes(directory.resolve("members.csv"));
        String before = new String(members, StandardCharsets.UTF_8);
        int at = before.substring(0, before.indexOf("髙橋")).getBytes(StandardCharsets.UTF_8).length;
        members[at] = (byte) 0xFF;
        Files.write(directory.resolve("members.csv"), members);

        assertThat(export.read().members()).isEqualTo(17);
        assertThat(export.problems())
                .containsExactly(
                        new RowProblem("members.csv", 2, RowProblem.Why.DAMAGED_TEXT, "name"));
        assertThat(export.snapshots.getFirst().name()).isEqualTo("髙橋 さくら");
    }

    @Test
    @DisplayName("half-width kana alone in Windows-31J aren't taken for UTF-8")
    void halfWidthKana() throws Exception {
        Export export = new Export(directory);
        export.write(
                "messages.csv",
                "trade_no,sent_at,from_member_id,body\nT-1,2016-06-30T09:02:00+09:00,M1,ﾃｽﾄ ﾃｽ ﾄｳｷｮｳ\n",
                MS932);

        export.read();
        assertThat(export.messages.getFirst().body()).isEqualTo("ﾃｽﾄ ﾃｽ ﾄｳｷｮｳ");
    }

    /** What Windows-31J can't tell apart comes back as Microsoft's own character. */
    private static String plain(String text) {
        return new String(text.getBytes(MS932), MS932);
    }

    private static String line(boolean quoted, String... fields) {
        return Arrays.stream(fields)
                .map(field ->
                        quoted || field.matches("(?s).*[,\"\r\n].*")
                                ? "\"" + field.replace("\"", "\"\"") + "\""
                                : field)
                .collect(Collectors.joining(","));
    }
}
