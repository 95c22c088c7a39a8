package kaijidesk.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kaijidesk.cases.Decision;
import kaijidesk.cases.PurgeExtent;
import kaijidesk.cases.PurgedCase;
import kaijidesk.letters.RecordSheet;
import kaijidesk.letters.ReviewSheet.Fact;
import kaijidesk.regime.Operator;
import kaijidesk.regime.Tokyo;
import kaijidesk.text.Texts;

/**
 * Certifies that the data of cases was destroyed (データ廃棄証明書, R6.03): what, how many pieces, when,
 * how and by whom. It names cases by their numbers, and nobody but those who did it.
 */
record PurgeSheets(Texts texts) {
    /** Of cases that are beyond recovery, at least one. */
    RecordSheet of(List<PurgedCase> cases, Operator operator) {
        PurgedCase last = cases.getLast();
        boolean one = cases.size() == 1;
        return new RecordSheet(
                one
                        ? texts.get("record.purge.title", last.number().value())
                        : texts.get("record.purge.titles", cases.size()),
                false,
                texts.get("record.purge.lead"),
                List.of(texts.get("record.head.what"), texts.get("record.head.words")),
                cases.stream()
                        .map(each ->
                                new RecordSheet.Part(one ? "" : each.number().value(), facts(each)))
                        .toList(),
                List.of(
                        texts.day(Tokyo.dayOf(Objects.requireNonNull(last.compactedAt()))),
                        operator.name(),
                        operator.department()),
                List.of(signature("record.destroyer"), signature("record.witness")),
                "");
    }

    private RecordSheet.Signature signature(String who) {
        return new RecordSheet.Signature(texts.get("record.department"), texts.get(who));
    }

    private List<Fact> facts(PurgedCase purged) {
        List<Fact> facts = new ArrayList<>();
        add(facts, "record.case", purged.number().value());
        add(facts, "record.purge.ending", texts.of(purged.ending()));
        add(facts, "record.purge.closed", texts.day(Tokyo.dayOf(purged.closedAt())));
        add(facts, "record.retention", texts.day(purged.keptUntil()));
        add(facts, "record.purge.what", pieces(purged.extent()));
        add(facts, "record.purge.proposed", by(purged.proposed()));
        add(facts, "record.purge.purged", by(purged.purged()));
        add(facts, "record.method", texts.get("record.purge.method"));
        add(facts, "record.purge.done", texts.moment(Objects.requireNonNull(purged.compactedAt())));
        add(facts, "record.purge.stays", texts.get("record.purge.stays.what"));
        return facts;
    }

    private String pieces(PurgeExtent extent) {
        return texts.get("record.purge.pieces", extent.pieces())
                + "\n"
                + texts.get(
                        "record.purge.extent",
                        extent.letters(),
                        extent.mails(),
                        extent.messages(),
                        extent.snapshots(),
                        extent.papers(),
                        extent.scans(),
                        extent.addresses(),
                        extent.entries());
    }

    private String by(Decision decision) {
        return texts.get("record.recorded-by", decision.at(), decision.by().name());
    }

    private void add(List<Fact> facts, String label, String words) {
        facts.add(new Fact(texts.get(label), words));
    }
}
