package kaijidesk.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Feeds the reader with mutated mails: it may refuse one by {@link UnreadableMail}, and nothing
 * else. Runs some seconds in the build; {@code -Dfuzz.minutes=120} runs it for long, {@code
 * -Dfuzz.seed} as before. A mail that takes more than ten seconds, or throws anything else, ends
 * it.
 */
@DisplayName("Mutated mails")
class IntakeFuzz {
    private static final Duration LONGEST = Duration.ofSeconds(10);

    /** On a busy computer a mail may wait longer than it is worked on. */
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** What a run came to; the slowest one by what it took of the processor. */
    record Figures(
            long runs,
            long read,
            long refused,
            long slowestMillis,
            long slowestRun,
            long mostProcessorMillis,
            long mostHeap,
            Duration took) {}

    @Test
    @DisplayName("no exception but a refusal, none slower than ten seconds")
    void fuzz() {
        long minutes = Long.getLong("fuzz.minutes", 0);
        Duration time = minutes == 0 ? Duration.ofSeconds(4) : Duration.ofMinutes(minutes);
        Figures figures = run(Long.getLong("fuzz.seed", 1), time);
        assertThat(figures.runs()).isGreaterThan(50);
        assertThat(figures.read()).isPositive();
        assertThat(figures.refused()).isPositive();
        assertThat(Duration.ofMillis(figures.slowestMillis())).isLessThan(LONGEST);
    }

    static Figures run(long seed, Duration time) {
        List<MailCorpus.Made> corpus = MailCorpus.all();
        Random random = new Random(seed);
        long begin = System.nanoTime();
        long runs = 0;
        long read = 0;
        long slowest = 0;
        long slowestRun = 0;
        long most = 0;
        long heap = 0;
        byte[] before = corpus.getFirst().raw();
        while (System.nanoTime() - begin < time.toNanos()) {
            // now and then on from a mutated one, so that changes add up
            byte[] from =
                    random.nextInt(4) == 0 && before.length < 2_000_000
                            ? before
                            : corpus.get(random.nextInt(corpus.size())).raw();
            byte[] raw = Mutations.of(from, random);
            before = raw;
            long started = System.nanoTime();
            long processor = THREADS.getCurrentThreadCpuTime();
            read += one(raw, seed, runs) ? 1 : 0;
            slowest = Math.max(slowest, System.nanoTime() - started);
            long spent = THREADS.getCurrentThreadCpuTime() - processor;
            if (spent > most) {
                most = spent;
                slowestRun = runs;
            }
            if (slowest > LONGEST.toNanos()) {
                throw new AssertionError(told("slow", raw, seed, runs));
            }
            runs++;
            if (runs % 1000 == 0) {
                Runtime now = Runtime.getRuntime();
                heap = Math.max(heap, now.totalMemory() - now.freeMemory());
            }
        }
        return new Figures(
                runs,
                read,
                runs - read,
                slowest / 1_000_000,
                slowestRun,
                most / 1_000_000,
                heap,
                Duration.ofNanos(System.nanoTime() - begin));
    }

    private static boolean one(byte[] raw, long seed, long run) {
        try {
            IncomingMail mail = IncomingMail.read(raw);
            SenderCheck.of(mail.origin(), "sakura.t@mail.example", "mx.auction.example");
            ApplicationMail application = mail.application();
            if (application != null) {
                application.items().values().forEach(WrittenDate::understood);
            }
            return application != null;
        } catch (Throwable broken) {
            throw new AssertionError(told(broken.getClass().getName(), raw, seed, run), broken);
        }
    }

    private static String told(String what, byte[] raw, long seed, long run) {
        String hex = HexFormat.of().formatHex(raw, 0, Math.min(raw.length, 4000));
        return what + " at seed " + seed + ", run " + run + ", " + raw.length + " bytes: " + hex;
    }

    /** For long: {@code IntakeFuzz SEED MINUTES}. */
    public static void main(String[] arguments) {
        Figures figures =
                run(Long.parseLong(arguments[0]), Duration.ofMinutes(Long.parseLong(arguments[1])));
        System.out.println(figures);
    }
}
