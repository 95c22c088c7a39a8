import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import kaijidesk.cases.Assessment;
import kaijidesk.cases.CaseMix;
import kaijidesk.cases.NextActs;

/**
 * Asks the rules about many cases on one thread, by turns with a walk that only reads the same
 * cases. Seconds are of processor time, collecting garbage included, so that a busy machine gives
 * the same figures. Prints a line for each round: what was done, cases a second, bytes allocated a
 * case. Argument: how many rounds.
 */
public final class Rates {
    /** So many of each case that they don't all lie in the processor's nearest memory. */
    private static final int COPIES = 200;

    private static final int WARMING = 4;
    private static final long ROUND = 1_000_000_000L;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final List<CaseMix.Known> cases = new ArrayList<>();

    /** What the looks came to; without it they might be left out. */
    private int sum;

    private Rates() {
        for (int i = 0; i < COPIES; i++) {
            cases.addAll(CaseMix.all());
        }
    }

    public static void main(String[] args) {
        Map<String, ToIntFunction<CaseMix.Known>> looks = new LinkedHashMap<>();
        looks.put("rules: every field read (the peer)", Rates::walk);
        looks.put("rules: what may be done next", Rates::acts);
        looks.put("rules: full verdict", Rates::verdict);
        Rates rates = new Rates();
        for (int round = -WARMING; round < Integer.parseInt(args[0]); round++) {
            boolean counts = round >= 0;
            looks.forEach((what, look) -> {
                String line = what + "\t" + rates.round(look);
                if (counts) {
                    System.out.println(line);
                }
            });
        }
        System.err.print(rates.sum == 42 ? " " : "");
    }

    /** A record's hash is made of all its fields, through lists, maps and other records. */
    private static int walk(CaseMix.Known known) {
        return known.file().hashCode() + known.records().hashCode();
    }

    /** In circumstances of their own, as each view of a case has: nothing is remembered. */
    private static int acts(CaseMix.Known known) {
        return NextActs.of(known.file(), known.circumstances()).size();
    }

    private static int verdict(CaseMix.Known known) {
        return Assessment.of(known.file(), known.circumstances()).lamps().size();
    }

    private String round(ToIntFunction<CaseMix.Known> look) {
        long bytes = THREADS.getCurrentThreadAllocatedBytes();
        long begun = PROCESS.getProcessCpuTime();
        long looked = 0;
        long passed;
        do {
            for (CaseMix.Known known : cases) {
                sum += look.applyAsInt(known);
            }
            looked += cases.size();
            passed = PROCESS.getProcessCpuTime() - begun;
        } while (passed < ROUND);
        bytes = THREADS.getCurrentThreadAllocatedBytes() - bytes;
        return looked * 1e9 / passed + "\t" + (double) bytes / looked;
    }
}
