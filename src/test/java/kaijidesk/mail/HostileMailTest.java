package kaijidesk.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class HostileMailTest {
    private static final int MUTATIONS = 4_000;
    private static final String[] SPLICES = {
        "\r\n",
        "\0",
        "=?utf-8?b?",
        "?=",
        "\"",
        "<",
        "multipart/mixed; boundary=",
        "charset=",
        "\u001b$B",
        "--",
        ":",
        "\r\n\r\n"
    };

    @Test
    @DisplayName("whatever happens to a mail's bytes, it is read or refused, never a crash")
    void mutations() {
        Random random = new Random(20160725);
        List<byte[]> seeds = new ArrayList<>(Mails.SAMPLES.stream().map(Mails::sample).toList());
        seeds.add(Mails.html("<table><tr><td>氏名<td>髙橋</table>"));
        seeds.add(
                Mails.multipart(
                        "alternative",
                        Mails.part("Content-Type: text/plain; charset=utf-8", "氏名：文"),
                        Mails.part("Content-Type: text/html; charset=utf-8", "<p>氏名：網</p>")));
        int read = 0;
        int refused = 0;
        for (int i = 0; i < MUTATIONS; i++) {
            byte[] raw = mutated(seeds.get(i % seeds.size()), random);
            try {
                assertThat(ApplicationMailReader.read(raw).sender()).contains("@");
                read++;
            } catch (UnreadableMail expected) {
                assertThat(expected).hasNoCause();
                refused++;
            }
        }
        assertThat(read)
                .as("mutations are mild enough to get past the header")
                .isGreaterThan(MUTATIONS / 4);
        assertThat(refused)
                .as("and rough enough to be refused at times")
                .isGreaterThan(MUTATIONS / 100);
    }

    private static byte[] mutated(byte[] seed, Random random) {
        byte[] raw = seed.clone();
        for (int n = random.nextInt(1, 6); n > 0; n--) {
            int at = random.nextInt(raw.length);
            switch (random.nextInt(4)) {
                case 0 -> raw[at] = (byte) random.nextInt(256);
                case 1 -> raw = Arrays.copyOf(raw, Math.max(1, at));
                case 2 ->
                        raw = spliced(raw, at, SPLICES[random.nextInt(SPLICES.length)].getBytes());
                default ->
                        raw =
                                spliced(
                                        raw,
                                        at,
                                        Arrays.copyOfRange(
                                                raw, at, random.nextInt(at, raw.length)));
            }
        }
        return raw;
    }

    private static byte[] spliced(byte[] raw, int at, byte[] more) {
        byte[] longer = Arrays.copyOf(raw, raw.length + more.length);
        System.arraycopy(raw, at, longer, at + more.length, raw.length - at);
        System.arraycopy(more, 0, longer, at, more.length);
        return longer;
    }
}
