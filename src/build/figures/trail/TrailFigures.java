import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kaijidesk.access.PasswordCost;
import kaijidesk.app.Offices;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.Person;
import kaijidesk.desk.Desk;
import kaijidesk.store.Store;
import kaijidesk.trail.TrailLink;
import kaijidesk.trail.TrailVerdict;

/**
 * Writes a long history into an office and looks through it, by turns with a walk that only reads
 * the same rows. Arguments: a folder that isn't there, how many entries, how many rounds.
 */
final class TrailFigures {
    private static final int AT_ONCE = 2_000;
    private static final int IN_A_TRANSACTION = 10_000;
    private static final int TAIL = 1_000;
    private static final Instant BEGUN = Instant.parse("2026-04-01T00:00:00Z");
    private static final String NOTE = "電話での問い合わせがあったため、規定により受けられないと伝えた。".repeat(2);

    private TrailFigures() {}

    public static void main(String[] args) throws Exception {
        Path office = Path.of(args[0]);
        int entries = Integer.parseInt(args[1]);
        int rounds = Integer.parseInt(args[2]);
        write(office, entries);
        double[] verified = new double[rounds];
        double[] read = new double[rounds];
        double[] tail = new double[rounds];
        double[] tailRead = new double[rounds];
        for (int i = -1; i < rounds; i++) {
            try (Desk desk =
                    Offices.door(office, PasswordCost.USUAL)
                            .enter(HeapOffice.PERSON, HeapOffice.password())) {
                long begun = System.nanoTime();
                check(desk.trail().verifyTail(), TAIL);
                long between = System.nanoTime();
                check(desk.trail().verify((done, all) -> true), entries);
                keep(tail, i, (between - begun) / 1e6);
                keep(verified, i, (System.nanoTime() - between) / 1e9);
            }
            try (Store store = Store.open(office, HeapOffice.secrets(office))) {
                long begun = System.nanoTime();
                walk(store, entries - TAIL + 1);
                long between = System.nanoTime();
                walk(store, 1);
                keep(tailRead, i, (between - begun) / 1e6);
                keep(read, i, (System.nanoTime() - between) / 1e9);
            }
        }
        String name = "%,d entries of the history: ".formatted(entries);
        print(name + "verified, against reading the rows", "s", median(verified), median(read));
        print(
                name + "verified a minute, against read",
                "entries",
                entries * 60 / median(verified),
                entries * 60 / median(read));
        print("the look at the last 1,000 entries", "ms", median(tail), median(tailRead));
    }

    private static void write(Path office, int entries) throws Exception {
        HeapOffice.begin(office);
        try (Store store = Store.open(office, HeapOffice.secrets(office))) {
            for (int done = 0; done < entries; done += IN_A_TRANSACTION) {
                int from = done;
                store.transaction(transaction -> {
                    for (int i = from; i < Math.min(from + IN_A_TRANSACTION, entries); i++) {
                        transaction
                                .history()
                                .append(
                                        CaseNumber.of(2026, 1 + i % 50_000),
                                        BEGUN.plusSeconds(i),
                                        new Person("佐藤"),
                                        "add-note",
                                        Map.of("note", NOTE + i));
                    }
                    return from;
                });
            }
        }
    }

    private static void walk(Store store, long first) {
        long next = first;
        while (next > 0) {
            long from = next;
            List<TrailLink> some =
                    store.transaction(transaction -> {
                        transaction.undo();
                        return transaction.trail().links(from, AT_ONCE);
                    });
            next = some.size() < AT_ONCE ? 0 : some.getLast().entry().number() + 1;
        }
    }

    private static void check(TrailVerdict verdict, long entries) {
        if (!verdict.sound() || verdict.checked() < entries) {
            throw new IllegalStateException("the history isn't as it was written: " + verdict);
        }
    }

    /** The first round warms and doesn't count. */
    private static void keep(double[] values, int round, double value) {
        if (round >= 0) {
            values[round] = value;
        }
    }

    private static double median(double[] values) {
        return Arrays.stream(values).sorted().skip(values.length / 2).findFirst().orElseThrow();
    }

    private static void print(String name, String unit, double value, double peer) {
        System.out.println(
                String.format(
                        Locale.ROOT,
                        "%s\t%.2f\t%s\t%.2f\t%.2f",
                        name,
                        value,
                        unit,
                        peer,
                        value / peer));
    }
}
