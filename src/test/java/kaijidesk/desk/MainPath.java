package kaijidesk.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kaijidesk.cases.AcceptLitigationRequest;
import kaijidesk.cases.Act;
import kaijidesk.cases.AddNote;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.CheckPaper;
import kaijidesk.cases.CloseCase;
import kaijidesk.cases.FindEligible;
import kaijidesk.cases.Ground;
import kaijidesk.cases.Person;
import kaijidesk.cases.PrepareLitigationDisclosure;
import kaijidesk.cases.PrepareRefusal;
import kaijidesk.cases.ReceivePaper;
import kaijidesk.cases.RecordFinding;
import kaijidesk.cases.ReleaseContactDisclosure;
import kaijidesk.cases.ReleaseLitigationDisclosure;
import kaijidesk.cases.ReleaseRefusal;
import kaijidesk.cases.Samples;
import kaijidesk.cases.SendBack;
import kaijidesk.cases.SupplementApplication;
import kaijidesk.cases.WithdrawApplication;
import kaijidesk.regime.ApplicationItem;
import kaijidesk.regime.IdentityDocument;
import kaijidesk.regime.PaperCheck;
import kaijidesk.regime.PaperKind;
import kaijidesk.regime.RegisteredItem;
import kaijidesk.regime.Rule;

/** What the persons at the desk do with the first sample, from its receipt to its end. */
public final class MainPath {
    public static final Person REVIEWER = new Person("山田 花子");
    public static final Person SECOND = new Person("佐藤 次郎");
    public static final LocalDate ARRIVAL = LocalDate.of(2016, 8, 20);
    public static final LocalDate ISSUED = LocalDate.of(2016, 8, 15);

    /**
     * One act of the path.
     *
     * @param person who does it
     * @param act what is done
     */
    public record Step(Person person, Act act) {}

    private MainPath() {}

    /** Every act up to the close of the case. */
    public static List<Step> of(CaseNumber number) {
        List<Step> steps = new ArrayList<>();
        steps.add(new Step(REVIEWER, new RecordFinding(Rule.R1_04, true, "説明と違う商品")));
        steps.add(new Step(REVIEWER, new FindEligible(true, "正当な請求")));
        steps.add(new Step(SECOND, new ReleaseContactDisclosure()));
        steps.add(new Step(REVIEWER, new AcceptLitigationRequest("返答がない", "メールの写し")));
        for (PaperKind kind : PaperKind.values()) {
            steps.add(new Step(REVIEWER, paper(kind, number)));
        }
        Arrays.stream(PaperCheck.values())
                .filter(check -> check.by() == PaperCheck.By.PERSON)
                .filter(check -> check != PaperCheck.IDENTITY_NO_BETTER_PAPER)
                .forEach(check -> steps.add(new Step(REVIEWER, new CheckPaper(check, true, null))));
        steps.add(
                new Step(
                        REVIEWER,
                        new PrepareLitigationDisclosure(
                                Set.of(RegisteredItem.NAME, RegisteredItem.ADDRESS), "訴状に要る")));
        steps.add(new Step(SECOND, new ReleaseLitigationDisclosure()));
        steps.add(new Step(REVIEWER, new CloseCase("開示して終えた")));
        return steps;
    }

    /** One example of every act, filled in so that only the case itself can bar it. */
    public static List<Act> examples(CaseNumber number) {
        return Stream.concat(mainActs(number).stream(), Samples.besides()).toList();
    }

    private static List<Act> mainActs(CaseNumber number) {
        return List.of(
                new SupplementApplication(ApplicationItem.ITEM_NAME, "ノートパソコン"),
                new RecordFinding(Rule.R1_04, true, "説明と違う商品"),
                new FindEligible(true, "正当な請求"),
                new ReleaseContactDisclosure(),
                new AcceptLitigationRequest("返答がない", "メールの写し"),
                paper(PaperKind.PLEDGE, number),
                new CheckPaper(PaperCheck.PLEDGE_TEXT_UNALTERED, true, null),
                new PrepareLitigationDisclosure(Set.of(RegisteredItem.NAME), "訴状に要る"),
                new ReleaseLitigationDisclosure(),
                new PrepareRefusal(Ground.OTHERWISE_IMPROPER, "疑わしい"),
                new ReleaseRefusal(),
                new SendBack("見直す"),
                new WithdrawApplication("取り下げるとの連絡"),
                new CloseCase("終わり"),
                new AddNote("電話があった"));
    }

    private static ReceivePaper paper(PaperKind kind, CaseNumber number) {
        return switch (kind) {
            case IDENTITY_DOCUMENT ->
                    new ReceivePaper(kind, ARRIVAL, null, IdentityDocument.PASSPORT, null);
            case PLEDGE -> new ReceivePaper(kind, ARRIVAL, ISSUED, null, number + "-P1");
            default -> new ReceivePaper(kind, ARRIVAL, ISSUED, null, null);
        };
    }
}
