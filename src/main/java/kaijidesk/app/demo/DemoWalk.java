package kaijidesk.app.demo;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import kaijidesk.cases.AcceptLitigationRequest;
import kaijidesk.cases.Act;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.ChargeExpense;
import kaijidesk.cases.CheckPaper;
import kaijidesk.cases.CloseCase;
import kaijidesk.cases.DangerKind;
import kaijidesk.cases.ExpenseKind;
import kaijidesk.cases.FindEligible;
import kaijidesk.cases.FlagDanger;
import kaijidesk.cases.Ground;
import kaijidesk.cases.IssueStatement;
import kaijidesk.cases.Person;
import kaijidesk.cases.PrepareLitigationDisclosure;
import kaijidesk.cases.PrepareRefusal;
import kaijidesk.cases.ReceivePaper;
import kaijidesk.cases.RecordFinding;
import kaijidesk.cases.RecordPayment;
import kaijidesk.cases.RecordRightsFinding;
import kaijidesk.cases.ReleaseContactDisclosure;
import kaijidesk.cases.ReleaseLitigationDisclosure;
import kaijidesk.cases.ReleaseRefusal;
import kaijidesk.desk.CannotDo;
import kaijidesk.desk.Desk;
import kaijidesk.regime.IdentityDocument;
import kaijidesk.regime.PaperCheck;
import kaijidesk.regime.PaperKind;
import kaijidesk.regime.RegisteredItem;
import kaijidesk.regime.RightsHolder;
import kaijidesk.regime.RightsPoint;
import kaijidesk.regime.Rule;

/** The demo's story: two persons, the change of era on 1 May 2019 in the middle. */
final class DemoWalk {
    static final Person REVIEWER = DemoPeople.REVIEWER.person();
    static final Person APPROVER = DemoPeople.APPROVER.person();

    private static final LocalDate ARRIVED = LocalDate.of(2019, 5, 8);

    private final Desk desk;
    private final DemoClock clock;

    DemoWalk(Desk desk, DemoClock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /** Walks the cases as far as the story takes each. */
    void walkAll() throws CannotDo {
        CaseNumber whole = DemoOffice.walked();
        CaseNumber waiting = CaseNumber.of(2019, 2);
        toContact(whole, "2019-04-08T10:00+09:00");
        toContact(waiting, "2019-04-11T10:00+09:00");
        accept(whole, "2019-04-26T11:00+09:00");
        accept(waiting, "2019-05-07T11:00+09:00");
        papers(whole);
        expenses(whole);
        disclose(whole);
        refuse(CaseNumber.of(2019, 5));
        decide(CaseNumber.of(2019, 7), "2019-05-13T09:30+09:00");
        new DemoMailroom(desk).comesBack(waiting);
        new DemoScans(desk).arrive(waiting, whole);
        besides();
    }

    /** What lies beside the main path: a supervisor, a danger, a rights holder's claim. */
    private void besides() throws CannotDo {
        perform(
                CaseNumber.of(2019, 7),
                REVIEWER,
                new FlagDanger(Set.of(DangerKind.STALKING), "取引相手から、つきまといの被害の申告があった"));
        desk.rightsHolders()
                .keep(
                        new RightsHolder(
                                "RH-001",
                                "見本商標権者団体",
                                RightsHolder.Basis.CERTIFIED_ORGANISATION,
                                "認定第1号",
                                LocalDate.of(2018, 4, 1),
                                null,
                                "104-0061",
                                "東京都中央区銀座九丁目99番9号"),
                        REVIEWER);
        CaseNumber claim =
                desk.rightsHolders()
                        .receive("RH-001", "T-2019-000203", "商標権を侵害する商品の出品", null, REVIEWER);
        perform(
                claim,
                REVIEWER,
                new RecordRightsFinding(RightsPoint.INFRINGEMENT, true, "権利者の鑑定書"));
    }

    private void expenses(CaseNumber number) throws CannotDo {
        perform(
                number,
                REVIEWER,
                new ChargeExpense(ExpenseKind.POSTAGE, 392, LocalDate.of(2019, 5, 9), ""));
        perform(number, REVIEWER, new IssueStatement());
        perform(number, REVIEWER, new RecordPayment(392, LocalDate.of(2019, 5, 9), "振込"));
    }

    private void toContact(CaseNumber number, String morning) throws CannotDo {
        decide(number, morning);
        perform(number, APPROVER, new ReleaseContactDisclosure());
    }

    private void decide(CaseNumber number, String morning) throws CannotDo {
        clock.set(morning);
        perform(
                number,
                REVIEWER,
                new RecordFinding(Rule.R1_04, true, "説明と異なる商品であり、サイト内の方法では解決していない"));
        perform(number, REVIEWER, new FindEligible(true, "返金請求のための正当な申請と認める"));
    }

    private void accept(CaseNumber number, String morning) throws CannotDo {
        clock.set(morning);
        perform(number, REVIEWER, new AcceptLitigationRequest("メールで三度話し合ったが、返金を断られた", "メールの写し三通"));
    }

    private void papers(CaseNumber number) throws CannotDo {
        clock.set("2019-05-08T14:00+09:00");
        LocalDate issued = LocalDate.of(2019, 5, 7);
        LocalDate signed = LocalDate.of(2019, 5, 2);
        perform(
                number,
                REVIEWER,
                new ReceivePaper(
                        PaperKind.RESIDENCE_CERTIFICATE,
                        ARRIVED,
                        issued,
                        null,
                        null,
                        "奈良県奈良市登大路町九百九十九番地",
                        "辻󠄀　恵子",
                        null));
        perform(
                number,
                REVIEWER,
                new ReceivePaper(
                        PaperKind.IDENTITY_DOCUMENT,
                        ARRIVED,
                        null,
                        IdentityDocument.DRIVING_LICENCE,
                        null,
                        "奈良県奈良市登大路町999",
                        "辻 恵子",
                        null));
        perform(
                number,
                REVIEWER,
                new ReceivePaper(PaperKind.PLEDGE, ARRIVED, signed, null, number.value() + "-P1"));
        perform(
                number,
                REVIEWER,
                new ReceivePaper(PaperKind.SEAL_CERTIFICATE, ARRIVED, issued, null, null));
        clock.set("2019-05-09T10:00+09:00");
        for (PaperCheck check : Arrays.asList(PaperCheck.values())) {
            if (check.by() == PaperCheck.By.PERSON
                    && check != PaperCheck.SHOP_REPRESENTATIVE
                    && check != PaperCheck.IDENTITY_NO_BETTER_PAPER) {
                perform(number, REVIEWER, new CheckPaper(check, true, null));
            }
        }
    }

    private void disclose(CaseNumber number) throws CannotDo {
        clock.set("2019-05-10T10:00+09:00");
        Set<RegisteredItem> items = Set.of(RegisteredItem.NAME, RegisteredItem.ADDRESS);
        perform(number, REVIEWER, new PrepareLitigationDisclosure(items, "訴状の送達に氏名と住所が必要"));
        clock.set("2019-05-10T16:00+09:00");
        perform(number, APPROVER, new ReleaseLitigationDisclosure());
        new DemoMailroom(desk).send(number, CaseNumber.of(2019, 2));
        clock.set("2019-05-13T09:00+09:00");
        perform(number, REVIEWER, new CloseCase("開示の書面を送付し、手続きを終えた"));
    }

    private void refuse(CaseNumber number) throws CannotDo {
        perform(
                number,
                REVIEWER,
                new PrepareRefusal(Ground.TRADE_OUTSIDE_REGIME, "取引完了から三か月を過ぎた申請"));
        perform(number, APPROVER, new ReleaseRefusal());
    }

    private void perform(CaseNumber number, Person person, Act act) throws CannotDo {
        desk.perform(number, desk.open(number, person).version(), act, person);
    }
}
