import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kaijidesk.access.CannotEnter;
import kaijidesk.access.KeyRingFile;
import kaijidesk.access.OfficeSecrets;
import kaijidesk.access.PasswordCost;
import kaijidesk.app.Offices;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.CaseRecords;
import kaijidesk.cases.Circumstances;
import kaijidesk.cases.Headline;
import kaijidesk.cases.Person;
import kaijidesk.cases.ReceiveApplication;
import kaijidesk.cases.Stage;
import kaijidesk.cases.Subject;
import kaijidesk.desk.Profiles;
import kaijidesk.regime.ApplicationItem;
import kaijidesk.regime.Profile;
import kaijidesk.regime.Rule;
import kaijidesk.store.Progress;
import kaijidesk.store.Shown;
import kaijidesk.store.Store;
import kaijidesk.store.Transaction;

/**
 * An encrypted office with many cases of invented people, written straight into its store: as acts
 * it would take hours. Arguments: a folder that isn't there, how many cases.
 */
final class HeapOffice {
    static final Person PERSON = new Person("佐藤");
    private static final String PASSWORD = "見本の合言葉です";
    private static final int IN_A_TRANSACTION = 5_000;
    private static final Instant BEGUN = Instant.parse("2016-04-01T00:00:00Z");
    private static final Stage[] STAGES = Stage.values();
    private static final Headline.Word[] WORDS = Headline.Word.values();
    private static final List<String> ITEMS =
            List.of("ノートパソコン", "一眼レフカメラ", "腕時計", "記念切手シート", "万年筆");
    private static final String REASON = "届いた品が説明と異なり、取引メッセージで返金を求めたが返答がない。".repeat(6);

    private HeapOffice() {}

    public static void main(String[] args) throws Exception {
        Path office = Path.of(args[0]);
        begin(office);
        Profile profile = Profiles.shipped(Profiles.SOURCE);
        int cases = Integer.parseInt(args[1]);
        try (Store store = Store.open(office, secrets(office))) {
            for (int done = 0; done < cases; done += IN_A_TRANSACTION) {
                int from = done;
                store.transaction(transaction -> {
                    for (int i = from; i < Math.min(from + IN_A_TRANSACTION, cases); i++) {
                        add(transaction, i, profile);
                    }
                    return from;
                });
            }
        }
    }

    /** An empty one. */
    static void begin(Path office) throws Exception {
        Offices.door(office, PasswordCost.USUAL).begin(PERSON, password(), Progress.UNSEEN);
    }

    static char[] password() {
        return PASSWORD.toCharArray();
    }

    /** Opens the key ring, which costs what trying a password costs. */
    static OfficeSecrets secrets(Path office) throws CannotEnter {
        return new KeyRingFile(office)
                .read()
                .unlock(PERSON, password(), PasswordCost.USUAL)
                .secrets();
    }

    private static void add(Transaction transaction, int i, Profile profile) {
        CaseNumber number = CaseNumber.of(2016 + i / 10_000, 1 + i % 10_000);
        Instant at = BEGUN.plusSeconds(3_000L * i);
        ReceiveApplication act =
                new ReceiveApplication(
                        "member" + i + "@mail.example",
                        at,
                        "<" + i + "@mail.example>",
                        "%064x".formatted(i),
                        items(i),
                        true);
        transaction
                .cases()
                .add(
                        act.open(number, new Circumstances(CaseRecords.NONE, profile, at, PERSON)),
                        shown(i),
                        new byte[0]);
        transaction
                .subjects()
                .keep(number, new Subject("T%08d".formatted(i), "M" + i, "M" + (i + 1)));
        transaction
                .history()
                .append(number, at, PERSON, ReceiveApplication.ID, Map.of("sender", act.sender()));
    }

    /** What the list shows; the facts beneath are those of a case that was only received. */
    private static Shown shown(int i) {
        return new Shown(
                STAGES[i % STAGES.length],
                new Headline(WORDS[i % WORDS.length], List.of(Rule.R1_00, Rule.R1_04)),
                i % 3 == 0 ? null : LocalDate.of(2026, 1, 1).plusDays(i % 700));
    }

    private static Map<ApplicationItem, String> items(int i) {
        Map<ApplicationItem, String> items = new EnumMap<>(ApplicationItem.class);
        items.put(ApplicationItem.NICKNAME, "さくら" + i);
        items.put(ApplicationItem.NAME, "見本 花子" + i);
        items.put(ApplicationItem.TRADE_NUMBER, "T%08d".formatted(i));
        items.put(ApplicationItem.COUNTERPARTY_NICKNAME, "やまざき" + (i + 1));
        items.put(ApplicationItem.ITEM_NUMBER, "m%010d".formatted(i));
        items.put(ApplicationItem.ITEM_NAME, ITEMS.get(i % ITEMS.size()) + " 第" + i + "号");
        items.put(ApplicationItem.WINNING_DATE, "2016年4月1日");
        items.put(ApplicationItem.STATE_OF_TRADE, "代金を支払い、品を受け取った。");
        items.put(ApplicationItem.REASON, REASON);
        return items;
    }
}
