package kaijidesk.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kaijidesk.cases.Application;
import kaijidesk.cases.Bounce;
import kaijidesk.cases.CaseFile;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.ContactDisclosure;
import kaijidesk.cases.Correction;
import kaijidesk.cases.Danger;
import kaijidesk.cases.DangerKind;
import kaijidesk.cases.Decision;
import kaijidesk.cases.Destruction;
import kaijidesk.cases.ExpenseKind;
import kaijidesk.cases.Expenses;
import kaijidesk.cases.ExtraDocument;
import kaijidesk.cases.Ground;
import kaijidesk.cases.Headline;
import kaijidesk.cases.InboxEntry;
import kaijidesk.cases.InboxState;
import kaijidesk.cases.LitigationRequest;
import kaijidesk.cases.MailSource;
import kaijidesk.cases.Misuse;
import kaijidesk.cases.MomentSource;
import kaijidesk.cases.Notice;
import kaijidesk.cases.Original;
import kaijidesk.cases.Parties;
import kaijidesk.cases.Person;
import kaijidesk.cases.PledgeForm;
import kaijidesk.cases.PreparedDisclosure;
import kaijidesk.cases.Refusal;
import kaijidesk.cases.RightsClaim;
import kaijidesk.cases.ScanMark;
import kaijidesk.cases.Side;
import kaijidesk.cases.Stage;
import kaijidesk.cases.Whereabouts;
import kaijidesk.regime.ApplicationItem;
import kaijidesk.regime.Finding;
import kaijidesk.regime.IdentityDocument;
import kaijidesk.regime.ItemAt;
import kaijidesk.regime.MarkFound;
import kaijidesk.regime.MaskKind;
import kaijidesk.regime.Paper;
import kaijidesk.regime.PaperCheck;
import kaijidesk.regime.PaperKind;
import kaijidesk.regime.RegisteredItem;
import kaijidesk.regime.RightsPoint;
import kaijidesk.regime.Rule;
import org.jspecify.annotations.Nullable;

/** Case files with every field set, and with as few as there can be. */
final class CaseFiles {
    static final String PROFILE = "profile/1";

    /**
     * What databases and encodings like to change: beyond 16 bits, a selector, look-alikes, blanks.
     */
    static final String HARD = " 𠮷野 辻\uDB40\uDD00 髙 﨑 か\u3099 ㍻ ｱ\u00A0\tA\r\nB'\"\\{0}%_　";

    static final Shown SHOWN =
            new Shown(
                    Stage.PAPERS,
                    new Headline(Headline.Word.REVIEW, List.of(Rule.R1_00, Rule.R1_04)),
                    LocalDate.of(2016, 11, 14));

    private CaseFiles() {}

    /** Nothing but the receipt; every text is empty. */
    static CaseFile bare(CaseNumber number, Application.Arrival arrival) {
        return with(number, arrival, null);
    }

    /** A refusal that waits for its release, and nothing else. */
    static CaseFile refusalWaits(CaseNumber number) {
        return with(
                number,
                Application.Arrival.ACCEPTED,
                new Refusal(Ground.BREACH_OF_TERMS, decision(0), null));
    }

    private static CaseFile with(
            CaseNumber number, Application.Arrival arrival, @Nullable Refusal refusal) {
        return new CaseFile(
                number,
                PROFILE,
                new Application("", Instant.EPOCH, Instant.EPOCH, "", "", Map.of(), false, arrival),
                null,
                null,
                Map.of(),
                Map.of(),
                null,
                null,
                null,
                null,
                null,
                Map.of(),
                List.of(),
                null,
                null,
                refusal,
                Expenses.NONE,
                null,
                Map.of(),
                Map.of(),
                null,
                null,
                List.of(),
                List.of());
    }

    /** Everything at once, whether or not a real case could come to it. */
    static CaseFile full(CaseNumber number) {
        Map<ApplicationItem, String> items = new HashMap<>();
        for (ApplicationItem item : ApplicationItem.values()) {
            items.put(item, item.ordinal() == 0 ? "" : HARD + item);
        }
        return new CaseFile(
                number,
                PROFILE,
                new Application(
                        "someone@mail.example",
                        Instant.parse("2016-07-25T01:12:00.123Z"),
                        Instant.parse("2016-08-25T01:12:00.123Z"),
                        "<" + HARD + ">",
                        "ab".repeat(32),
                        items,
                        true,
                        Application.Arrival.ACCEPTED),
                new RightsClaim("RH-1", Map.of(RightsPoint.INFRINGEMENT, new Finding(true, HARD))),
                new Parties("T-2016-000101", "M1001", "M1002"),
                Map.of(
                        Rule.R1_00, new Finding(true, ""),
                        Rule.R1_04, new Finding(false, HARD)),
                Map.of(Rule.R1_03, decision(9), Rule.R2_10, decision(10)),
                new Correction(decision(11), LocalDate.of(2016, 8, 8), true),
                decision(1),
                new ContactDisclosure(decision(2), "a@mail.example", "b@mail.example"),
                new LitigationRequest(decision(3), HARD, new PledgeForm(number + "-P1", 2)),
                decision(26),
                papers(number),
                List.of(
                        new ExtraDocument(1, HARD, decision(13), null, null),
                        new ExtraDocument(
                                2,
                                "見積書",
                                decision(25),
                                LocalDate.of(2016, 8, 9),
                                new Finding(false, HARD))),
                new PreparedDisclosure(
                        decision(4),
                        Set.of(RegisteredItem.NAME, RegisteredItem.TELEPHONE),
                        Set.of(ItemAt.NAME_AT_TRADE)),
                decision(5),
                new Refusal(Ground.PROCEDURE_NOT_FOLLOWED, decision(6), decision(7)),
                new Expenses(
                        List.of(
                                new Expenses.Charge(
                                        ExpenseKind.POSTAGE,
                                        392,
                                        LocalDate.of(2016, 8, 10),
                                        decision(15)),
                                new Expenses.Charge(
                                        ExpenseKind.OTHER,
                                        1000,
                                        LocalDate.of(2016, 8, 9),
                                        decision(16))),
                        List.of(
                                new Expenses.Payment(
                                        100, LocalDate.of(2016, 8, 11), decision(17)))),
                new Danger(
                        Set.of(DangerKind.STALKING, DangerKind.MINOR),
                        decision(18),
                        new Danger.Review(false, decision(19))),
                Map.of(
                        Side.APPLICANT, new Misuse(decision(20), decision(21), true),
                        Side.COUNTERPARTY, new Misuse(decision(22), null, false)),
                Map.of(
                        Notice.CONTACT_TO_APPLICANT,
                        new Bounce(LocalDate.of(2016, 8, 12), decision(23))),
                decision(8),
                new Destruction(LocalDate.of(2020, 1, 1), Destruction.Method.PULPING, decision(24)),
                List.of(
                        new Original(
                                1,
                                PaperKind.RESIDENCE_CERTIFICATE,
                                0,
                                LocalDate.of(2016, 2, 29),
                                List.of(
                                        new Original.Move(
                                                Whereabouts.REVIEW_DESK, "", decision(27)),
                                        new Original.Move(
                                                Whereabouts.CABINET, HARD, decision(29)))),
                        new Original(2, null, 2, LocalDate.of(2016, 8, 9), List.of())),
                List.of(
                        new ScanMark("page-1", MaskKind.MY_NUMBER, MarkFound.MASKED, decision(31)),
                        new ScanMark(
                                "page-1", MaskKind.RESIDENT_CODE, MarkFound.ABSENT, decision(33))));
    }

    private static Decision decision(int second) {
        Instant at = Instant.parse("2016-08-01T00:00:00.001Z").plusSeconds(second);
        return new Decision(new Person("髙﨑 " + second), at, second % 2 == 0 ? HARD : "");
    }

    private static Map<PaperKind, Paper> papers(CaseNumber number) {
        Map<PaperKind, Paper> papers = new HashMap<>();
        for (PaperKind kind : PaperKind.values()) {
            boolean identity = kind == PaperKind.IDENTITY_DOCUMENT;
            Map<PaperCheck, Finding> results = new HashMap<>();
            Arrays.stream(PaperCheck.values())
                    .filter(check -> check.paper() == kind)
                    .filter(check -> check.by() == PaperCheck.By.PERSON)
                    .forEach(check -> results.put(check, new Finding(!identity, HARD)));
            papers.put(
                    kind,
                    new Paper(
                            kind,
                            LocalDate.of(2016, 2, 29),
                            identity ? null : LocalDate.of(2016, 2, 28),
                            identity ? IdentityDocument.PENSION_BOOK : null,
                            kind == PaperKind.PLEDGE ? number + "-P1" : "",
                            HARD,
                            identity ? "" : HARD,
                            identity ? "髙﨑" : "",
                            results));
        }
        return papers;
    }

    /** A page in the tray with that picture. */
    static InboxEntry mail(long number, byte[] raw) {
        Decision taken = new Decision(new Person("佐藤"), Instant.EPOCH, "");
        return new InboxEntry(
                number,
                Sha256.of(raw),
                "",
                raw.length,
                true,
                "member@shop.example",
                "",
                MailSource.DROPPED,
                Instant.EPOCH,
                MomentSource.TAKEN_IN,
                taken,
                InboxState.WAITING,
                null,
                null);
    }

    static kaijidesk.cases.ScanPage scan(String id, byte[] picture) {
        return new kaijidesk.cases.ScanPage(
                id,
                null,
                null,
                null,
                kaijidesk.cases.SheetCode.NONE,
                kaijidesk.cases.ScanState.TRAY,
                "B-000001",
                1,
                java.time.Instant.EPOCH,
                Sha256.of(picture),
                10,
                10,
                200,
                "image/png");
    }
}
