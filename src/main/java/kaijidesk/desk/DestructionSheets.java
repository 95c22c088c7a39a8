package kaijidesk.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kaijidesk.cases.CaseFile;
import kaijidesk.cases.Destruction;
import kaijidesk.cases.Refusal;
import kaijidesk.cases.RetentionClock;
import kaijidesk.letters.LeakGuard;
import kaijidesk.letters.RecordSheet;
import kaijidesk.letters.ReviewSheet.Fact;
import kaijidesk.regime.Operator;
import kaijidesk.regime.PaperKind;
import kaijidesk.regime.Tokyo;
import kaijidesk.text.Texts;

/**
 * Certifies that the papers of a case were destroyed (廃棄証明書, R2.08, R6.03): which, when, how and by
 * whom. Nothing on it tells who the parties are.
 */
record DestructionSheets(Texts texts) {
    RecordSheet of(CaseView view, Destruction destroyed, Operator operator) {
        LocalDate day = Tokyo.dayOf(destroyed.recorded().at());
        return new RecordSheet(
                texts.get("record.destruction.title", view.file().number().value()),
                false,
                texts.get("record.destruction.lead"),
                List.of(texts.get("record.head.what"), texts.get("record.head.words")),
                List.of(new RecordSheet.Part("", facts(view, destroyed))),
                List.of(texts.day(day), operator.name(), operator.department()),
                List.of(signature("record.destroyer"), signature("record.witness")),
                "");
    }

    private RecordSheet.Signature signature(String who) {
        return new RecordSheet.Signature(texts.get("record.department"), texts.get(who));
    }

    private List<Fact> facts(CaseView view, Destruction destroyed) {
        CaseFile file = view.file();
        List<Fact> facts = new ArrayList<>();
        add(facts, "record.case", file.number().value());
        add(facts, "record.papers", papers(file));
        add(facts, "record.destroyed-on", texts.day(destroyed.on()));
        add(facts, "record.method", texts.of(destroyed.method()));
        LocalDate until = RetentionClock.lastDay(file, view.profile());
        if (until != null) {
            add(facts, "record.retention", texts.day(until));
        }
        add(
                facts,
                "record.recorded",
                texts.get(
                        "record.recorded-by",
                        destroyed.recorded().at(),
                        destroyed.recorded().by().name()));
        String note = destroyed.recorded().note();
        add(facts, "record.note", tells(view, note) ? texts.get("record.note.inside") : note);
        return facts;
    }

    /**
     * The sheet may be shown outside: neither who the parties are, nor why it was refused (R3.06).
     */
    private static boolean tells(CaseView view, String note) {
        Refusal refusal = view.file().refusal();
        return PartyWords.of(view).in(note)
                || (refusal != null && LeakGuard.leaks(note, "", refusal));
    }

    private void add(List<Fact> facts, String label, String words) {
        facts.add(new Fact(texts.get(label), words));
    }

    /** Further documents by their number only: their names were written freely. */
    private String papers(CaseFile file) {
        List<String> papers =
                file.papers().keySet().stream()
                        .sorted()
                        .map((PaperKind kind) -> texts.of(kind))
                        .collect(Collectors.toCollection(ArrayList::new));
        long further = file.documents().stream().filter(each -> each.arrivedOn() != null).count();
        if (further > 0) {
            papers.add(texts.get("record.papers.further", further));
        }
        return String.join("\n", papers);
    }
}
