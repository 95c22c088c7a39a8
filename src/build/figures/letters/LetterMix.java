import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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

/** Letters as the desk makes them, each to somebody else. */
final class LetterMix {
    static final LetterPress PRESS = new LetterPress(FontBook.ofClassPath());
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

    private LetterMix() {}

    /** The letter with a number of its own. */
    static PrintedLetter print(Letter letter, int n) throws IOException {
        return PRESS.print(letter, new DocumentNumber(2016, n + 1), DAY, OPERATOR);
    }

    /** A disclosure letter to the n-th person. */
    static Letter disclosure(int n) {
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

    /** A guidance with its pledge form to the n-th person. */
    static Letter guidance(int n) {
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
