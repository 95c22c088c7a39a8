package kaijidesk.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kaijidesk.cases.Application;
import kaijidesk.cases.CaseFile;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.ContactDisclosure;
import kaijidesk.cases.Decision;
import kaijidesk.cases.Ground;
import kaijidesk.cases.Headline;
import kaijidesk.cases.LitigationRequest;
import kaijidesk.cases.Parties;
import kaijidesk.cases.Person;
import kaijidesk.cases.PledgeForm;
import kaijidesk.cases.PreparedDisclosure;
import kaijidesk.cases.Refusal;
import kaijidesk.cases.Stage;
import kaijidesk.regime.ApplicationItem;
import kaijidesk.regime.Finding;
import kaijidesk.regime.IdentityDocument;
import kaijidesk.regime.Paper;
import kaijidesk.regime.PaperCheck;
import kaijidesk.regime.PaperKind;
import kaijidesk.regime.RegisteredItem;
import kaijidesk.regime.Rule;

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
        return new CaseFile(
                number,
                PROFILE,
                new Application("", Instant.EPOCH, "", "", Map.of(), false, arrival),
                null,
                Map.of(),
                null,
                null,
                null,
                Map.of(),
                null,
                null,
                null,
                null);
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
                        "<" + HARD + ">",
                        "ab".repeat(32),
                        items,
                        true,
                        Application.Arrival.ACCEPTED),
                new Parties("T-2016-000101", "M1001", "M1002"),
                Map.of(
                        Rule.R1_00, new Finding(true, ""),
                        Rule.R1_04, new Finding(false, HARD)),
                decision(1),
                new ContactDisclosure(decision(2), "a@mail.example", "b@mail.example"),
                new LitigationRequest(decision(3), HARD, new PledgeForm(number + "-P1", 2)),
                papers(number),
                new PreparedDisclosure(
                        decision(4), Set.of(RegisteredItem.NAME, RegisteredItem.TELEPHONE)),
                decision(5),
                new Refusal(Ground.PROCEDURE_NOT_FOLLOWED, decision(6), decision(7)),
                decision(8));
    }

    /** A refusal that waits for its release, and nothing else. */
    static CaseFile refusalWaits(CaseNumber number) {
        CaseFile bare = bare(number, Application.Arrival.ACCEPTED);
        return new CaseFile(
                number,
                PROFILE,
                bare.application(),
                null,
                Map.of(),
                null,
                null,
                null,
                Map.of(),
                null,
                null,
                new Refusal(Ground.BREACH_OF_TERMS, decision(0), null),
                null);
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
                            results));
        }
        return papers;
    }
}
