import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.Letter;
import kaijidesk.cases.PledgeForm;
import kaijidesk.cases.Recipient;
import kaijidesk.cases.TradeReference;
import kaijidesk.letters.DocumentNumber;
import kaijidesk.letters.LetterPress;
import kaijidesk.letters.PrintedLetter;
import kaijidesk.letters.page.FontBook;
import kaijidesk.regime.DisclosedItem;
import kaijidesk.regime.IdentityDocument;
import kaijidesk.regime.Operator;
import kaijidesk.regime.PaperKind;
import kaijidesk.regime.PointInTime;
import kaijidesk.regime.RegisteredItem;

/**
 * Times one tagged letter against the byte floor and against plain PDFBox, letter by letter in
 * turns, so that a busy machine is busy for each of them. Every letter goes to somebody else.
 * Prints name, value, unit, peer and ratio, between tabs; processor time doesn't count what others
 * did meanwhile. Argument: how many letters. Run it after the build:
 *
 * <pre>java -cp "target/kaijidesk/lib/*" src/build/figures/letters/LetterFigures.java 300</pre>
 */
final class LetterFigures {
    private static final LetterPress PRESS = new LetterPress(FontBook.ofClassPath());
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final LocalDate DAY = LocalDate.of(2016, 8, 25);
    private static final Operator OPERATOR =
            new Operator(
                    "見本オークション株式会社",
                    "お客様窓口 情報開示係",
                    "100-0004",
                    "東京都千代田区大手町九丁目99番9号",
                    "support@auction.example");
    private static final String SURNAMES = "髙橋渡邉山﨑𠮷野佐藤鈴木濵田齋藤長谷川";
    private static final String PLACES = "札幌仙台千葉新宿横浜名古屋京都大阪神戸広島福岡那覇";

    private LetterFigures() {}

    public static void main(String[] args) throws Exception {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 200;
        measure("disclosure letter", rounds, LetterFigures::disclosure);
        measure("guidance with pledge form", rounds, LetterFigures::guidance);
    }

    private interface Kind {
        Letter of(int n);
    }

    private static void measure(String name, int rounds, Kind kind) throws Exception {
        List<double[]> times = List.of(new double[rounds], new double[rounds], new double[rounds]);
        List<double[]> works = List.of(new double[rounds], new double[rounds], new double[rounds]);
        List<double[]> sizes = List.of(new double[rounds], new double[rounds], new double[rounds]);
        for (int n = -rounds; n < rounds; n++) { // the first half warms up and doesn't count
            Letter letter = kind.of(n + rounds);
            byte[] finished = print(letter, n + rounds).pdf();
            Floor floor = new Floor(finished);
            PlainPdfBox plain = new PlainPdfBox(finished);
            int number = n + rounds;
            List<Callable<byte[]>> turns =
                    List.of(() -> print(letter, number).pdf(), floor::write, plain::write);
            for (int i = 0; i < turns.size(); i++) {
                long begun = System.nanoTime();
                long idle = THREADS.getCurrentThreadCpuTime();
                byte[] pdf = turns.get(i).call();
                if (n >= 0) {
                    works.get(i)[n] = (THREADS.getCurrentThreadCpuTime() - idle) / 1e6;
                    times.get(i)[n] = (System.nanoTime() - begun) / 1e6;
                    sizes.get(i)[n] = pdf.length / 1e3;
                }
            }
        }
        row(name + ": time, against the byte floor", "ms", times.get(0), times.get(1));
        row(name + ": time, against plain PDFBox", "ms", times.get(0), times.get(2));
        row(name + ": processor time, against the byte floor", "ms", works.get(0), works.get(1));
        row(name + ": processor time, against plain PDFBox", "ms", works.get(0), works.get(2));
        row(name + ": size, against plain PDFBox", "kB", sizes.get(0), sizes.get(2));
    }

    private static void row(String name, String unit, double[] ours, double[] peer) {
        double value = median(ours);
        double other = median(peer);
        System.out.println(
                String.format(
                        Locale.ROOT,
                        "%s\t%.2f\t%s\t%.2f\t%.2f",
                        name,
                        value,
                        unit,
                        other,
                        value / other));
    }

    private static double median(double[] values) {
        return Arrays.stream(values).sorted().skip(values.length / 2).findFirst().orElseThrow();
    }

    private static PrintedLetter print(Letter letter, int n) throws IOException {
        return PRESS.print(letter, new DocumentNumber(2016, n + 1), DAY, OPERATOR);
    }

    private static Letter disclosure(int n) {
        List<DisclosedItem> items = new ArrayList<>();
        item(items, RegisteredItem.NAME, person(n + 7));
        item(items, RegisteredItem.ADDRESS, address(n + 3));
        item(items, RegisteredItem.EMAIL, "member" + n + "@shop.example");
        return new Letter.Disclosure(recipient(n), trade(n), DAY.minusDays(30), items);
    }

    private static void item(List<DisclosedItem> items, RegisteredItem item, String value) {
        items.add(
                new DisclosedItem(
                        item,
                        value,
                        List.of(
                                new DisclosedItem.At(
                                        PointInTime.REGISTRATION, LocalDate.of(2009, 12, 11)),
                                new DisclosedItem.At(
                                        PointInTime.TRADE, LocalDate.of(2016, 6, 20)))));
    }

    private static Letter guidance(int n) {
        return new Letter.Guidance(
                recipient(n),
                trade(n),
                new PledgeForm(CaseNumber.of(2016, n + 1) + "-P1", 1),
                3,
                List.of(PaperKind.values()),
                List.of(IdentityDocument.DRIVING_LICENCE, IdentityDocument.PASSPORT),
                List.of(IdentityDocument.PENSION_BOOK),
                Set.of());
    }

    private static Recipient recipient(int n) {
        return new Recipient(person(n), "184-0004", address(n));
    }

    private static TradeReference trade(int n) {
        return new TradeReference(
                CaseNumber.of(2016, n + 1), "T-2016-000101", "I-88001234", "未使用 ノートパソコン 13インチ");
    }

    private static String person(int n) {
        return pick(SURNAMES, n) + pick(SURNAMES, 3 * n + 1) + " さくら";
    }

    private static String address(int n) {
        return pick(PLACES, n) + pick(PLACES, 5 * n + 2) + "市本町9-9-" + (n % 90 + 1) + " 見本荘101";
    }

    private static String pick(String from, int n) {
        int[] characters = from.codePoints().toArray();
        return IntStream.range(0, 2)
                .map(i -> characters[Math.floorMod(7 * n + i, characters.length)])
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
