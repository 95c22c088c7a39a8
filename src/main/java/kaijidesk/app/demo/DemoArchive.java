package kaijidesk.app.demo;

import java.util.List;
import java.util.Set;
import kaijidesk.cases.Act;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.CloseCase;
import kaijidesk.cases.DangerKind;
import kaijidesk.cases.FlagDanger;
import kaijidesk.cases.WithdrawApplication;
import kaijidesk.desk.CannotDo;
import kaijidesk.desk.Desk;
import kaijidesk.mail.UnreadableMail;

/** Cases of the year before, whose retention is over when the story begins (R6.03). */
final class DemoArchive {
    private static final CaseNumber PURGED = CaseNumber.of(2018, 1);
    private static final CaseNumber PROPOSED = CaseNumber.of(2018, 2);
    private static final CaseNumber DANGEROUS = CaseNumber.of(2018, 3);

    private static final List<DemoMail> MAILS =
            List.of(
                    mail("someone@free.example", "Mon, 05 Feb 2018 10:00:00 +0900", "古い茶碗"),
                    mail("someone@free.example", "Tue, 06 Feb 2018 10:00:00 +0900", "掛け軸"),
                    mail("sakura.t@mail.example", "Wed, 07 Feb 2018 10:00:00 +0900", "銀の指輪"));

    private final Desk desk;
    private final DemoClock clock;

    DemoArchive(Desk desk, DemoClock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    private static DemoMail mail(String from, String date, String item) {
        return new DemoMail(
                from,
                date,
                "さくら堂",
                "髙橋 さくら",
                "T-2018-000300",
                "yama_shoji",
                "I-81000001",
                item,
                "2018/1/20");
    }

    /** What came in and was closed then. */
    void closeAll() throws UnreadableMail, CannotDo {
        clock.set("2018-02-08T10:00+09:00");
        for (DemoMail mail : MAILS) {
            desk.receive(mail.bytes(), null, DemoWalk.REVIEWER);
        }
        perform(PURGED, new CloseCase("登録外のアドレスからの申請"));
        perform(PROPOSED, new CloseCase("登録外のアドレスからの申請"));
        perform(DANGEROUS, new FlagDanger(Set.of(DangerKind.STALKING), "相手方から被害の申告があった"));
        perform(DANGEROUS, new WithdrawApplication("取り下げるとの連絡"));
    }

    /** What two persons do about it a year later. */
    void purge() throws CannotDo {
        desk.retention().propose(List.of(PURGED, PROPOSED), DemoWalk.REVIEWER);
        desk.retention().purge(List.of(PURGED), DemoWalk.APPROVER, (done, all) -> true);
        desk.retention().compact(share -> true);
    }

    /** The case of which only its number, dates and verdict are left. */
    static CaseNumber purged() {
        return PURGED;
    }

    private void perform(CaseNumber number, Act act) throws CannotDo {
        desk.perform(
                number, desk.open(number, DemoWalk.REVIEWER).version(), act, DemoWalk.REVIEWER);
    }
}
