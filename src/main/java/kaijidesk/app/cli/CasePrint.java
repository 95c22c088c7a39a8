package kaijidesk.app.cli;

import java.io.PrintWriter;
import java.util.List;
import kaijidesk.cases.LetterRow;
import kaijidesk.cases.NextAct;
import kaijidesk.desk.CaseView;
import kaijidesk.regime.ApplicationItem;
import kaijidesk.regime.PaperKind;
import kaijidesk.regime.PaperVerdict;
import kaijidesk.regime.Step;
import kaijidesk.regime.Verdict;
import kaijidesk.text.Texts;
import kaijidesk.ui.masks.Steps;

/** A case as text for people. */
record CasePrint(Texts texts, Showing showing, PrintWriter out) {

    void print(CaseView view) {
        out.println(
                view.file().number()
                        + "  "
                        + texts.of(view.stage())
                        + "  "
                        + texts.of(view.headline().word()));
        say(texts.get("step.received", view.file().application().receivedAt()));
        for (ApplicationItem item : ApplicationItem.values()) {
            String value = view.file().application().item(item);
            say(
                    "  "
                            + texts.of(item)
                            + ": "
                            + (value.isBlank()
                                    ? texts.get("cli.missing")
                                    : showing.item(item, value)));
        }
        view.assessment().all().forEach(this::print);
        for (PaperKind kind : PaperKind.values()) {
            print(kind, view.papers().getOrDefault(kind, List.of()));
        }
        for (LetterRow letter : view.letters()) {
            out.println(letter.id() + "  " + texts.of(letter.kind()) + "  " + letter.number());
        }
        out.println(texts.get("cli.next-acts"));
        view.nextActs().stream()
                .filter(NextAct::allowed)
                .forEach(act ->
                        out.println(
                                "  "
                                        + act.kind().id()
                                        + "  "
                                        + texts.get("act." + act.kind().id())));
    }

    /** Lines of data stand further in, so that none can pass for one of ours. */
    private void say(String text) {
        out.println(text.replace("\n", "\n      "));
    }

    private void print(Verdict verdict) {
        out.println(
                "["
                        + texts.of(verdict.status())
                        + "] "
                        + verdict.rule().id()
                        + "  "
                        + texts.get("rule." + verdict.rule().id()));
        verdict.steps().forEach(this::print);
    }

    private void print(PaperKind kind, List<PaperVerdict> verdicts) {
        if (!verdicts.isEmpty()) {
            out.println(texts.of(kind));
            for (PaperVerdict each : verdicts) {
                out.println(
                        "  [" + texts.of(each.verdict().status()) + "] " + texts.of(each.check()));
            }
        }
    }

    private void print(Step step) {
        say("    " + Steps.plain(showing.step(step), texts));
    }
}
