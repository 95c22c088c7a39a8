package kaijidesk.cases;

import static kaijidesk.regime.SampleRecords.LAPTOP;
import static kaijidesk.regime.SampleRecords.LAPTOP_MESSAGES;
import static kaijidesk.regime.SampleRecords.PROFILE;
import static kaijidesk.regime.SampleRecords.SAKURA;
import static kaijidesk.regime.SampleRecords.YAMAZAKI;
import static kaijidesk.regime.SampleRecords.tokyo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kaijidesk.regime.ApplicationItem;
import kaijidesk.regime.IdentityDocument;
import kaijidesk.regime.ItemAt;
import kaijidesk.regime.MarkFound;
import kaijidesk.regime.MaskKind;
import kaijidesk.regime.Member;
import kaijidesk.regime.PaperCheck;
import kaijidesk.regime.PaperKind;
import kaijidesk.regime.RegisteredItem;
import kaijidesk.regime.RightsHolder;
import kaijidesk.regime.RightsPoint;
import kaijidesk.regime.Rule;
import kaijidesk.regime.Tokyo;
import org.jspecify.annotations.Nullable;

/**
 * A case at every stage: Sakura asks for Yamazaki's data. The reviewer prepares, the supervisor
 * releases.
 */
public final class Samples {
    public static final Person REVIEWER = new Person("sato");
    public static final Person SUPERVISOR = new Person("suzuki");
    public static final CaseNumber NUMBER = CaseNumber.of(2016, 1);
    public static final CaseRecords RECORDS =
            new CaseRecords(LAPTOP, SAKURA, YAMAZAKI, LAPTOP_MESSAGES);
    public static final Instant RECEIVED = tokyo("2016-07-25T10:15:00");
    public static final Instant NOW = tokyo("2016-08-20T11:00:00");
    public static final LocalDate ARRIVED = LocalDate.of(2016, 8, 20);
    public static final LocalDate ISSUED = ARRIVED;

    /** A rights holder under contract, and what the records know of a trade it names. */
    public static final RightsHolder HOLDER =
            new RightsHolder(
                    "RH-001",
                    "見本ブランド株式会社",
                    RightsHolder.Basis.CONTRACT,
                    "C-2015-01",
                    LocalDate.of(2015, 4, 1),
                    null,
                    "104-0061",
                    "東京都中央区銀座九丁目9番9号");

    public static final CaseRecords RIGHTS_RECORDS =
            new CaseRecords(LAPTOP, null, YAMAZAKI, LAPTOP_MESSAGES);

    /** Stands in notes and must never leave the program. */
    public static final String SECRET = "内部限りの所見";

    private Samples() {}

    /**
     * An act and who does it.
     *
     * @param act what
     * @param person who
     */
    public record Done(Act act, Person person) {}

    /**
     * The acts that lead a case from receipt to a stage of the main path, to a refusal or to its
     * end.
     */
    public static List<Done> path(Stage stage) {
        List<Done> path = new ArrayList<>();
        switch (stage) {
            case INCOMPLETE, UNDER_REVIEW, NOT_ACCEPTED, SERVICE_ENDED -> {}
            case CONTACT_RELEASE_PENDING -> {
                add(
                        path,
                        REVIEWER,
                        new RecordFinding(Rule.R1_04, true, SECRET),
                        new FindEligible(true, SECRET));
            }
            case CONTACT_DISCLOSED -> {
                path.addAll(path(Stage.CONTACT_RELEASE_PENDING));
                add(path, SUPERVISOR, new ReleaseContactDisclosure());
            }
            case PAPERS -> {
                path.addAll(path(Stage.CONTACT_DISCLOSED));
                add(path, REVIEWER, new AcceptLitigationRequest("返金に応じない", "メール3通"));
            }
            case DISCLOSURE_RELEASE_PENDING -> {
                path.addAll(path(Stage.PAPERS));
                allPapers().forEach(act -> add(path, REVIEWER, act));
                add(
                        path,
                        REVIEWER,
                        new PrepareLitigationDisclosure(
                                Set.of(RegisteredItem.NAME, RegisteredItem.ADDRESS), SECRET));
            }
            case DISCLOSED -> {
                path.addAll(path(Stage.DISCLOSURE_RELEASE_PENDING));
                add(path, SUPERVISOR, new ReleaseLitigationDisclosure());
            }
            case REFUSAL_RELEASE_PENDING ->
                    add(path, REVIEWER, new PrepareRefusal(Ground.OTHERWISE_IMPROPER, SECRET));
            case REFUSED -> {
                path.addAll(path(Stage.REFUSAL_RELEASE_PENDING));
                add(path, SUPERVISOR, new ReleaseRefusal());
            }
            case RIGHTS_REVIEW -> {}
            case CLOSED -> {
                path.addAll(path(Stage.DISCLOSED));
                add(path, REVIEWER, new CloseCase("開示通知書の到達を確認"));
            }
        }
        return path;
    }

    /** A case that stands at a stage. */
    public static CaseFile at(Stage stage) {
        CaseFile file =
                switch (stage) {
                    case INCOMPLETE ->
                            received(
                                    Map.of(
                                            ApplicationItem.ITEM_NAME,
                                            "",
                                            ApplicationItem.WINNING_DATE,
                                            "\u3000"));
                    case NOT_ACCEPTED ->
                            received(application("other@mail.example", RECEIVED, Map.of()));
                    case SERVICE_ENDED ->
                            received(
                                    application(
                                            address(SAKURA),
                                            tokyo("2016-10-31T00:00:00"),
                                            Map.of()));
                    case RIGHTS_REVIEW -> claimed();
                    default -> received(Map.of());
                };
        for (Done done : path(stage)) {
            file = perform(file, done.act(), done.person());
        }
        return file;
    }

    /** A rights holder's case about the sale of Yamazaki, the seller. */
    public static CaseFile claimed() {
        return new ReceiveRightsClaim(HOLDER.id(), LAPTOP.tradeNo(), "偽物の販売", RECEIVED)
                .open(NUMBER, of(RIGHTS_RECORDS, REVIEWER));
    }

    /** The acts that lead a rights holder's case to its disclosure. */
    public static List<Done> rightsPath() {
        List<Done> path = new ArrayList<>();
        add(
                path,
                REVIEWER,
                new RecordRightsFinding(RightsPoint.QUALIFIED, true, "契約書第3条"),
                new RecordRightsFinding(RightsPoint.INFRINGEMENT, true, "鑑定書"),
                new PrepareRightsDisclosure(
                        Set.of(RegisteredItem.NAME, RegisteredItem.ADDRESS), null, SECRET));
        add(path, SUPERVISOR, new ReleaseRightsDisclosure());
        return path;
    }

    /** What belongs to no place on the main path. */
    public static Stream<Act> besides() {
        LocalDate day = LocalDate.of(2016, 8, 20);
        return Stream.of(
                new RecordAgreement(day, "メール"),
                new RequestCorrection(),
                new Overrule(Rule.R1_03, true, "特段の事情"),
                new GuideCounterparty(),
                new RequestDocument("修理業者の見積書"),
                new RecordDocument(12, day, false, "署名がない"),
                new RecordRightsFinding(RightsPoint.ESCROW, false, "記録"),
                new PrepareRightsDisclosure(
                        Set.of(RegisteredItem.ADDRESS),
                        Set.of(ItemAt.ADDRESS_AT_TRADE, ItemAt.ADDRESS_CURRENT),
                        "提訴"),
                new ReleaseRightsDisclosure(),
                new FlagDanger(Set.of(DangerKind.MINOR, DangerKind.STALKING), "未成年"),
                new ReviewDanger(false, "危険"),
                new LiftDanger("誤り"),
                new ChargeExpense(ExpenseKind.POSTAGE, 392, day, ""),
                new IssueStatement(),
                new RecordPayment(392, day, ""),
                new RecordBounce(Notice.CONTACT_TO_COUNTERPARTY, day, "電話はしない"),
                new ReportMisuse(Side.APPLICANT, "公開された"),
                new DecideMisuse(Side.APPLICANT, true, "確認した"),
                new RecordMark(
                        "page-1",
                        Set.of(MaskKind.MY_NUMBER, MaskKind.RESIDENT_CODE),
                        MarkFound.MASKED),
                new MoveOriginal(1, Whereabouts.CABINET, "棚3"),
                new RecordDestruction(day, Destruction.Method.PULPING, "立会 鈴木"),
                new DeclineContact(DeclineContact.Channel.VISIT, day, "断った"));
    }

    /** Does an act in the usual circumstances; fails when something bars it. */
    public static CaseFile perform(CaseFile file, Act act, Person person) {
        List<Bar> bars = act.bars(file, by(person));
        if (!bars.isEmpty()) {
            throw new AssertionError(act.kind().id() + " is barred by " + bars);
        }
        return act.outcome(file, by(person)).file();
    }

    /** The four papers received and every point of them checked. */
    public static List<Act> allPapers() {
        List<Act> acts = new ArrayList<>();
        for (PaperKind kind : PaperKind.values()) {
            acts.add(paper(kind));
            PaperCheck.of(kind).stream()
                    .filter(check -> check.by() == PaperCheck.By.PERSON)
                    .filter(check -> check != PaperCheck.IDENTITY_NO_BETTER_PAPER)
                    .filter(check -> check != PaperCheck.SHOP_REPRESENTATIVE)
                    .forEach(check -> acts.add(new CheckPaper(check, true, null)));
        }
        return acts;
    }

    /** A paper as it must be: issued at the start of August 2016, arrived on the tenth. */
    public static ReceivePaper paper(PaperKind kind) {
        boolean identity = kind == PaperKind.IDENTITY_DOCUMENT;
        return new ReceivePaper(
                kind,
                ARRIVED,
                identity ? null : kind == PaperKind.PLEDGE ? ARRIVED : LocalDate.of(2016, 8, 1),
                identity ? IdentityDocument.DRIVING_LICENCE : null,
                kind == PaperKind.PLEDGE ? NUMBER + "-P1" : null);
    }

    /** The usual circumstances: everything is known, 20 August 2016. */
    public static Circumstances by(Person person) {
        return with(RECORDS, person);
    }

    /** The circumstances that suit the case at a stage. */
    public static Circumstances at(Stage stage, Person person) {
        return stage == Stage.RIGHTS_REVIEW ? rightsBy(person) : by(person);
    }

    /** As {@link #by}, for a rights holder's case. */
    public static Circumstances rightsBy(Person person) {
        return of(RIGHTS_RECORDS, person);
    }

    private static Circumstances of(CaseRecords records, Person person) {
        return new Circumstances(records, PROFILE, NOW, person, around(person, HOLDER));
    }

    /** The supervisor is one, nothing else is known beside the case. */
    public static Surroundings around(Person person, @Nullable RightsHolder holder) {
        return new Surroundings(
                person.equals(SUPERVISOR) ? Role.SUPERVISOR : Role.APPROVER,
                List.of(),
                Set.of(),
                holder);
    }

    /** The same day with other records. */
    public static Circumstances with(CaseRecords records, Person person) {
        return new Circumstances(records, PROFILE, NOW, person, around(person, null));
    }

    /** A member's address on the day of the application. */
    public static String address(Member member) {
        return member.registeredOn(Tokyo.dayOf(RECEIVED)).orElseThrow().email();
    }

    /** An application with every item, but for the changes. */
    public static ReceiveApplication application(
            String sender, Instant receivedAt, Map<ApplicationItem, String> changes) {
        Map<ApplicationItem, String> items = new EnumMap<>(ApplicationItem.class);
        items.put(ApplicationItem.NICKNAME, SAKURA.nickname());
        items.put(ApplicationItem.NAME, "髙橋 さくら");
        items.put(ApplicationItem.TRADE_NUMBER, LAPTOP.tradeNo());
        items.put(ApplicationItem.COUNTERPARTY_NICKNAME, YAMAZAKI.nickname());
        items.put(ApplicationItem.ITEM_NUMBER, LAPTOP.itemNo());
        items.put(ApplicationItem.ITEM_NAME, LAPTOP.itemName());
        items.put(ApplicationItem.WINNING_DATE, "2016/6/12");
        items.put(ApplicationItem.STATE_OF_TRADE, "電源が入らず、返品を求めたが応じない。");
        items.put(ApplicationItem.REASON, "代金の返還を求めるため。");
        items.putAll(changes);
        return new ReceiveApplication(sender, receivedAt, "<1@mail.example>", "00", items, true);
    }

    /** A new case from an application of Sakura's registered address. */
    public static CaseFile received(Map<ApplicationItem, String> changes) {
        return received(application(address(SAKURA), RECEIVED, changes));
    }

    /** A new case from an application. */
    public static CaseFile received(ReceiveApplication application) {
        return application.open(NUMBER, by(REVIEWER));
    }

    private static void add(List<Done> path, Person person, Act... acts) {
        for (Act act : acts) {
            path.add(new Done(act, person));
        }
    }
}
