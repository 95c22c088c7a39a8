package kaijidesk.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kaijidesk.cases.Person;
import kaijidesk.letters.ReviewSheet;
import kaijidesk.regime.PaperKind;
import kaijidesk.regime.PaperVerdict;
import kaijidesk.regime.Step;
import kaijidesk.regime.Trade;
import kaijidesk.regime.Verdict;
import kaijidesk.text.Texts;
import org.jspecify.annotations.Nullable;

/** Puts the review sheet (審査票) of a case into words. A refusal's ground isn't asked for (R3.06). */
record ReviewSheets(Texts texts) {
    ReviewSheet of(CaseView view, Person person, Instant now) {
        String number = view.file().number().value();
        return new ReviewSheet(
                texts.get("sheet.title", number),
                facts(view),
                verdicts(view),
                texts.get("sheet.printed", now, person.name()));
    }

    private List<ReviewSheet.Fact> facts(CaseView view) {
        List<ReviewSheet.Fact> facts = new ArrayList<>();
        Trade trade = view.records().trade();
        add(facts, "sheet.profile", view.profile().name() + " (" + view.file().profile() + ")");
        add(facts, "sheet.stage", texts.of(view.stage()));
        add(facts, "sheet.received", texts.moment(view.file().application().receivedAt()));
        if (trade != null) {
            add(facts, "sheet.trade", trade.tradeNo() + "　" + trade.itemName());
            day(facts, "sheet.completed", trade.completedOn());
            day(facts, "sheet.messaging", trade.messagingClosesOn());
        }
        return facts;
    }

    private void add(List<ReviewSheet.Fact> facts, String label, String words) {
        facts.add(new ReviewSheet.Fact(texts.get(label), words));
    }

    private void day(List<ReviewSheet.Fact> facts, String label, @Nullable LocalDate day) {
        if (day != null) {
            add(facts, label, texts.day(day));
        }
    }

    private List<ReviewSheet.Judged> verdicts(CaseView view) {
        List<ReviewSheet.Judged> judged = new ArrayList<>();
        for (Verdict verdict : view.assessment().all()) {
            judged.add(judged(texts.get("rule." + verdict.rule().id()), verdict));
        }
        for (PaperKind kind : PaperKind.values()) {
            for (PaperVerdict point : view.papers().getOrDefault(kind, List.of())) {
                String title = texts.of(kind) + "：" + texts.of(point.check());
                judged.add(judged(title, point.verdict()));
            }
        }
        return judged;
    }

    private ReviewSheet.Judged judged(String title, Verdict verdict) {
        return new ReviewSheet.Judged(
                verdict.rule().id() + " " + title,
                texts.of(verdict.status()),
                verdict.steps().stream().map(this::words).toList());
    }

    private String words(Step step) {
        return texts.get("step." + step.key(), step.arguments().toArray());
    }
}
