package kaijidesk.ui.base;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kaijidesk.cases.AcceptLitigationRequest;
import kaijidesk.cases.Act;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.CaseRecords;
import kaijidesk.cases.CheckPaper;
import kaijidesk.cases.FindEligible;
import kaijidesk.cases.Ground;
import kaijidesk.cases.Person;
import kaijidesk.cases.PrepareRefusal;
import kaijidesk.cases.ReceiveApplication;
import kaijidesk.cases.ReceivePaper;
import kaijidesk.cases.RecordFinding;
import kaijidesk.cases.ReleaseContactDisclosure;
import kaijidesk.desk.CannotDo;
import kaijidesk.regime.ApplicationItem;
import kaijidesk.regime.IdentityDocument;
import kaijidesk.regime.Member;
import kaijidesk.regime.MemberSnapshot;
import kaijidesk.regime.PaperCheck;
import kaijidesk.regime.PaperKind;
import kaijidesk.regime.PointInTime;
import kaijidesk.regime.Profile;
import kaijidesk.regime.RightsHolder;
import kaijidesk.regime.Rule;
import kaijidesk.regime.SampleRecords;
import kaijidesk.regime.Trade;
import kaijidesk.regime.TradeMessage;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** A small office with invented people, one case in each of the usual stages. */
public final class Samples {
    /** Who reviews. */
    public static final Person REVIEWER = new Person("審査 一郎");

    /** Who releases. */
    public static final Person SECOND = new Person("承認 二葉");

    /** When the samples are looked at. */
    public static final Instant NOW = Instant.parse("2016-07-25T01:30:00Z");

    /** Stands at review, R1.04 open. */
    public static final CaseNumber REVIEWED = CaseNumber.of(2016, 1);

    /** Lacks two items. */
    public static final CaseNumber INCOMPLETE = CaseNumber.of(2016, 2);

    /** Too late. */
    public static final CaseNumber LATE = CaseNumber.of(2016, 3);

    /** Waits for the release of stage 1, prepared by {@link #REVIEWER}. */
    public static final CaseNumber PENDING = CaseNumber.of(2016, 4);

    /** Papers are being checked. */
    public static final CaseNumber PAPERS = CaseNumber.of(2016, 5);

    /** From another address. */
    public static final CaseNumber OTHER_ADDRESS = CaseNumber.of(2016, 6);

    /** A rights holder whose certification is over at {@link #NOW}. */
    public static final RightsHolder HOLDER =
            new RightsHolder(
                    "RH-001",
                    "見本商標権者団体",
                    RightsHolder.Basis.CERTIFIED_ORGANISATION,
                    "認定第1号",
                    LocalDate.of(2015, 4, 1),
                    LocalDate.of(2016, 3, 31),
                    "100-0004",
                    "東京都千代田区大手町9-9-9");

    private Samples() {}

    /** The office. */
    public static FakeOffice office() {
        FakeOffice office = new FakeOffice(profile(), NOW);
        office.pdf(pdf());
        LocalDate completed = LocalDate.of(2016, 5, 10);
        trade(office, "t10000001", "mint_leaf", "blue_owl", completed);
        trade(office, "t10000002", "hana22", "さくら堂", completed);
        trade(office, "t10000003", "ﾄﾏﾄ太郎", "green_turtle", LocalDate.of(2016, 3, 1));
        trade(office, "t10000004", "yuki_no_ie", "mado_giwa", completed);
        trade(office, "t10000005", "kotori", "old_camera_shop", completed);
        trade(office, "t10000006", "tanuki", "kitsune", completed);
        receive(office, "t10000001", "mint_leaf", "blue_owl", "腕時計 自動巻き 黒", "2016-07-22T02:10:00Z");
        receive(office, "t10000002", "hana22", "さくら堂", "", "2016-07-15T05:00:00Z");
        receive(
                office,
                "t10000003",
                "ﾄﾏﾄ太郎",
                "green_turtle",
                "ノートパソコン 14型(動作確認済み・付属品あり)",
                "2016-06-10T03:00:00Z");
        receive(
                office,
                "t10000004",
                "yuki_no_ie",
                "mado_giwa",
                "雪国の郷土玩具 3点",
                "2016-07-20T08:45:00Z");
        receive(
                office,
                "t10000005",
                "kotori",
                "old_camera_shop",
                "フィルムカメラ レンズ付き",
                "2016-07-01T00:20:00Z");
        receive(
                office,
                "t10000006",
                "someone@elsewhere.example",
                "tanuki",
                "kitsune",
                "茶碗",
                "2016-07-24T07:00:00Z");
        try {
            advance(office);
        } catch (CannotDo e) {
            throw new IllegalStateException("the samples don't follow the rules any more", e);
        }
        return office;
    }

    private static void advance(FakeOffice office) throws CannotDo {
        RecordFinding dispute = new RecordFinding(Rule.R1_04, true, "商品が届かず、返金にも応じない");
        FindEligible eligible = new FindEligible(true, "正当な権利行使と認める");
        act(office, PENDING, dispute, REVIEWER);
        act(office, PENDING, eligible, REVIEWER);
        act(office, PAPERS, dispute, REVIEWER);
        act(office, PAPERS, eligible, REVIEWER);
        act(office, PAPERS, new ReleaseContactDisclosure(), SECOND);
        act(office, PAPERS, new AcceptLitigationRequest("返金の求めに返事がない", "メールの写し3通"), REVIEWER);
        LocalDate arrived = LocalDate.of(2016, 7, 21);
        act(
                office,
                PAPERS,
                new ReceivePaper(
                        PaperKind.RESIDENCE_CERTIFICATE,
                        arrived,
                        LocalDate.of(2016, 7, 11),
                        null,
                        null,
                        "東京都小金井市本町1丁目1番1号"),
                REVIEWER);
        act(office, PAPERS, new CheckPaper(PaperCheck.RESIDENCE_ORIGINAL, true, null), REVIEWER);
        act(office, PAPERS, new CheckPaper(PaperCheck.RESIDENCE_NAME, true, null), REVIEWER);
        act(
                office,
                PAPERS,
                new CheckPaper(PaperCheck.RESIDENCE_NO_MY_NUMBER, true, null),
                REVIEWER);
        act(
                office,
                PAPERS,
                new ReceivePaper(
                        PaperKind.IDENTITY_DOCUMENT,
                        arrived,
                        null,
                        IdentityDocument.DRIVING_LICENCE,
                        null,
                        "東京都小金井市本町1-1-2"),
                REVIEWER);
        act(
                office,
                PAPERS,
                new CheckPaper(PaperCheck.IDENTITY_SAME_ADDRESS, false, "住所の番地が住民票と異なる"),
                REVIEWER);
        act(
                office,
                PAPERS,
                new ReceivePaper(
                        PaperKind.PLEDGE,
                        arrived,
                        LocalDate.of(2016, 7, 19),
                        null,
                        "K2016-000005-P1"),
                REVIEWER);
    }

    private static void act(FakeOffice office, CaseNumber number, Act act, Person person)
            throws CannotDo {
        office.perform(number, office.open(number, person).version(), act, person);
    }

    /** The profile, as small as can be. */
    public static Profile profile() {
        return SampleRecords.PROFILE;
    }

    private static void trade(
            FakeOffice office,
            String no,
            String applicant,
            String counterparty,
            LocalDate completed) {
        Trade trade =
                new Trade(
                        no,
                        "x" + no,
                        "item",
                        "m-" + counterparty,
                        "m-" + applicant,
                        completed.minusDays(9),
                        completed,
                        Trade.Delivery.ANONYMOUS,
                        Trade.Payment.ESCROW,
                        completed.plusDays(14));
        List<TradeMessage> messages =
                List.of(
                        new TradeMessage(
                                Instant.parse("2016-03-05T03:00:00Z"),
                                "m-" + applicant,
                                "商品が届きません。ご確認ください。"),
                        new TradeMessage(
                                Instant.parse("2016-03-06T03:00:00Z"),
                                "m-" + counterparty,
                                "発送済みです。"));
        office.know(
                no,
                new CaseRecords(
                        trade,
                        member(applicant, "髙﨑 花子"),
                        member(counterparty, "辻󠄀 太郎"),
                        messages));
    }

    private static Member member(String nickname, String name) {
        String mail = nickname.codePointAt(0) < 128 ? nickname : "m" + nickname.length();
        MemberSnapshot first =
                new MemberSnapshot(
                        PointInTime.REGISTRATION,
                        "",
                        LocalDate.of(2012, 4, 1),
                        name,
                        "",
                        "184-0004",
                        "東京都小金井市本町1-1-1",
                        "042-000-0000",
                        mail + "@mail.example");
        MemberSnapshot now =
                new MemberSnapshot(
                        PointInTime.CURRENT,
                        "",
                        LocalDate.of(2016, 7, 1),
                        name,
                        "",
                        "330-0063",
                        "埼玉県さいたま市浦和区高砂3-15-1 メゾン𠮷野 203号室",
                        "",
                        mail + "@mail.example");
        return new Member("m-" + nickname, nickname, Member.Kind.INDIVIDUAL, List.of(first, now));
    }

    private static void receive(
            FakeOffice office,
            String trade,
            String applicant,
            String counterparty,
            String item,
            String at) {
        String mail = applicant.codePointAt(0) < 128 ? applicant : "m" + applicant.length();
        receive(office, trade, mail + "@mail.example", applicant, counterparty, item, at);
    }

    private static void receive(
            FakeOffice office,
            String trade,
            String sender,
            String applicant,
            String counterparty,
            String item,
            String at) {
        Map<ApplicationItem, String> items = new EnumMap<>(ApplicationItem.class);
        items.put(ApplicationItem.NICKNAME, applicant);
        items.put(ApplicationItem.NAME, "髙﨑 花子");
        items.put(ApplicationItem.TRADE_NUMBER, trade);
        items.put(ApplicationItem.COUNTERPARTY_NICKNAME, counterparty);
        items.put(ApplicationItem.ITEM_NUMBER, "x" + trade);
        items.put(ApplicationItem.ITEM_NAME, item);
        items.put(ApplicationItem.WINNING_DATE, item.isEmpty() ? "" : "2016-05-01");
        items.put(ApplicationItem.STATE_OF_TRADE, "5月5日と5月9日にメッセージで問い合わせたが、発送したと言うだけで商品は届かない。");
        items.put(ApplicationItem.REASON, "代金の返還を求めて話し合いたい。");
        office.receive(
                new ReceiveApplication(sender, Instant.parse(at), "", "00", items, true), REVIEWER);
    }

    /**
     * A mail for tests is the nickname and the trade number with a blank between.
     *
     * @throws IOException for any other text
     */
    public static ReceiveApplication application(String mail, Instant now) throws IOException {
        String[] parts = mail.strip().split(" ");
        if (parts.length != 2) {
            throw new IOException("not an application");
        }
        return receivable(parts[0], parts[1], now);
    }

    /** An application that says hardly anything. */
    public static ReceiveApplication receivable(String nickname, String trade, Instant now) {
        Map<ApplicationItem, String> items = new EnumMap<>(ApplicationItem.class);
        items.put(ApplicationItem.NICKNAME, nickname);
        items.put(ApplicationItem.TRADE_NUMBER, trade);
        return new ReceiveApplication(nickname + "@mail.example", now, "", "00", items, true);
    }

    private static byte[] pdf() {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.addPage(new PDPage(PDRectangle.A4));
            document.addPage(new PDPage(PDRectangle.A4));
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a refusal needs. */
    public static PrepareRefusal refusal() {
        return new PrepareRefusal(Ground.TRADE_OUTSIDE_REGIME, "期間を過ぎている");
    }
}
