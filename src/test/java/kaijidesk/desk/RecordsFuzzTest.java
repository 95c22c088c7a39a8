package kaijidesk.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import kaijidesk.letters.LetterPress;
import kaijidesk.letters.page.FontBook;
import kaijidesk.records.Problems;
import kaijidesk.records.ReadProgress;
import kaijidesk.records.RowProblem;
import kaijidesk.records.UnreadableRecords;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Damaged exports: no crash, no hang, always an answer. Some seconds long; {@code -Dfuzz.seconds}
 * makes it longer, and {@code -Dfuzz.seed} begins elsewhere.
 */
class RecordsFuzzTest {
    private static final List<String> FILES = List.of("members.csv", "trades.csv", "messages.csv");
    private static final Charset MS932 = Charset.forName("windows-31j");
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2016-08-25T01:00:00Z"), ZoneOffset.UTC);
    private static final int HEADER = 120;
    private static final byte[][] NASTY =
            List.of(
                            "\"\"",
                            ",",
                            "\r",
                            "\n",
                            "\r\n",
                            "\uFEFF",
                            "\0",
                            "\uFFFD",
                            "=1+1",
                            "𠮷",
                            "\u202E",
                            "あ".repeat(3_000),
                            ",".repeat(2_000),
                            "\"\"\n".repeat(500),
                            "9999-99-99",
                            "-2016-01-01",
                            "+999999999-01-01T00:00:00Z",
                            " ",
                            "　")
                    .stream()
                    .map(each -> each.getBytes(StandardCharsets.UTF_8))
                    .toArray(byte[][]::new);

    private static final LetterPress PRESS = new LetterPress(FontBook.ofClassPath());

    @TempDir Path folder;

    @Test
    @DisplayName("any damaged export is read, refused or taken in part, within ten seconds")
    void damaged() throws Exception {
        open().close();
        long end =
                System.nanoTime() + Duration.ofSeconds(Long.getLong("fuzz.seconds", 4)).toNanos();
        long seed = Long.getLong("fuzz.seed", 20_161);
        long[] outcomes = new long[3];
        long slowest = 0;
        long runs = 0;
        while (System.nanoTime() < end) {
            try (Desk desk = open()) {
                for (int i = 0; i < 300 && System.nanoTime() < end; i++) {
                    long begun = System.nanoTime();
                    outcomes[run(desk, new Random(seed + runs))]++;
                    slowest = Math.max(slowest, System.nanoTime() - begun);
                    runs++;
                }
            }
        }
        System.out.printf(
                "records fuzz: %d runs, %d taken, %d refused, %d unreadable, slowest %d ms%n",
                runs, outcomes[0], outcomes[1], outcomes[2], slowest / 1_000_000);
        assertThat(runs).isPositive();
        assertThat(Duration.ofNanos(slowest)).isLessThan(Duration.ofSeconds(10));
    }

    private static Desk open() throws Exception {
        return Desk.inMemory(Profiles.shipped(Profiles.SOURCE), PRESS, CLOCK);
    }

    private int run(Desk desk, Random random) throws IOException {
        long bytes = 0;
        for (String file : FILES) {
            byte[] content = Files.readAllBytes(SampleFiles.records().resolve(file));
            byte[] damaged = random.nextInt(3) == 0 ? content : mutated(content, random);
            Files.write(folder.resolve(file), damaged);
            bytes += damaged.length;
        }
        ImportChoice choice =
                random.nextBoolean() ? ImportChoice.GOOD_ROWS : ImportChoice.ALL_OR_NOTHING;
        try {
            Imported imported =
                    desk.records().take(folder, choice, ReadProgress.UNSEEN, MainPath.REVIEWER);
            assertThat(imported.problems()).hasSizeLessThanOrEqualTo(Problems.NAMED);
            assertThat(imported.bad()).isGreaterThanOrEqualTo(imported.problems().size());
            for (RowProblem each : imported.problems()) {
                assertThat(each.line()).isBetween(1L, bytes + 1);
                assertThat(each.column()).matches("[a-z_]*");
            }
            assertThat(imported.done())
                    .isEqualTo(imported.bad() == 0 || choice == ImportChoice.GOOD_ROWS);
            return imported.done() ? 0 : 1;
        } catch (UnreadableRecords e) {
            assertThat(e.getMessage()).matches("[A-Z_]+: [a-z]+\\.csv( \\w+)?");
            return 2;
        }
    }

    private static byte[] mutated(byte[] content, Random random) {
        byte[] bytes =
                random.nextInt(4) == 0
                        ? new String(content, StandardCharsets.UTF_8).getBytes(MS932)
                        : content;
        int times = 1 << random.nextInt(5);
        for (int i = 0; i < times; i++) {
            bytes = mutatedOnce(bytes, random);
        }
        return bytes;
    }

    private static byte[] mutatedOnce(byte[] bytes, Random random) {
        if (bytes.length == 0) {
            return NASTY[random.nextInt(NASTY.length)];
        }
        // most damage in the rows: without its header nothing of a file is read
        int from = random.nextInt(12) == 0 ? 0 : Math.min(HEADER, bytes.length - 1);
        int at = from + random.nextInt(bytes.length - from);
        return switch (random.nextInt(8)) {
            case 0 -> flipped(bytes, at, random);
            case 1 -> joined(bytes, at, NASTY[random.nextInt(NASTY.length)], at);
            case 2 ->
                    joined(
                            bytes,
                            at,
                            new byte[0],
                            Math.min(bytes.length, at + 1 + random.nextInt(40)));
            case 3 ->
                    random.nextInt(8) == 0 ? Arrays.copyOf(bytes, at) : flipped(bytes, at, random);
            case 4 -> {
                int until = Math.min(bytes.length, at + random.nextInt(400));
                yield joined(bytes, at, Arrays.copyOfRange(bytes, at, until), at);
            }
            case 5 -> {
                byte[] noise = new byte[random.nextInt(20)];
                random.nextBytes(noise);
                yield joined(bytes, at, noise, at);
            }
            case 6 -> replaced(bytes, random);
            default ->
                    random.nextInt(8) == 0
                            ? joined(bytes, 0, NASTY[random.nextInt(NASTY.length)], 0)
                            : joined(bytes, at, new byte[] {(byte) random.nextInt()}, at + 1);
        };
    }

    private static byte[] flipped(byte[] bytes, int at, Random random) {
        byte[] other = bytes.clone();
        other[at] ^= (byte) (1 << random.nextInt(8));
        return other;
    }

    /** Other line ends everywhere, or none. */
    private static byte[] replaced(byte[] bytes, Random random) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        String[] ends = {"\r\n", "\r", "\n\n", " "};
        return text.replace("\n", ends[random.nextInt(ends.length)])
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] joined(byte[] bytes, int until, byte[] between, int from) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, until);
        out.writeBytes(between);
        out.write(bytes, from, bytes.length - from);
        return out.toByteArray();
    }
}
