package kaijidesk.app.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kaijidesk.cases.ActField;
import kaijidesk.cases.CaseFile;
import kaijidesk.cases.Correction;
import kaijidesk.cases.Danger;
import kaijidesk.cases.ExtraDocument;
import kaijidesk.cases.Original;
import kaijidesk.cases.RetentionClock;
import kaijidesk.cases.SentNotice;
import kaijidesk.desk.CaseView;
import kaijidesk.regime.PaperKind;
import org.jspecify.annotations.Nullable;

/** What {@code show --json} tells of a case beside its main path. */
record FactsShape(CaseView view, Showing showing) {
    void into(Map<String, @Nullable Object> shape) {
        CaseFile file = view.file();
        shape.put("rightsHolder", file.claim() == null ? null : file.claim().holderId());
        shape.put(
                "overrules",
                file.overrules().keySet().stream().map(Object::toString).sorted().toList());
        shape.put("correction", correction(file.correction()));
        shape.put("documents", file.documents().stream().map(this::document).toList());
        shape.put("originals", file.originals().stream().map(this::original).toList());
        shape.put("expenses", expenses(file));
        shape.put("danger", danger(file.danger()));
        shape.put("misuses", misuses(file));
        shape.put("notices", notices(file));
        shape.put("related", related());
        shape.put("keptUntil", written(RetentionClock.lastDay(file, view.profile())));
        shape.put(
                "destroyedOn", file.destroyed() == null ? null : file.destroyed().on().toString());
    }

    private static @Nullable Map<String, Object> correction(@Nullable Correction correction) {
        return correction == null
                ? null
                : Map.of("due", correction.due().toString(), "answered", correction.answered());
    }

    private Map<String, @Nullable Object> document(ExtraDocument document) {
        Map<String, @Nullable Object> shape = new LinkedHashMap<>();
        shape.put("number", document.number());
        shape.put("name", showing.text(document.name()));
        shape.put("arrivedOn", written(document.arrivedOn()));
        shape.put("accepted", document.accepted());
        return shape;
    }

    /** Where a paper lies (R2.08); once it is destroyed, {@code destroyedOn} says so of all. */
    private Map<String, @Nullable Object> original(Original original) {
        Map<String, @Nullable Object> shape = new LinkedHashMap<>();
        PaperKind paper = original.paper();
        shape.put("number", original.number());
        shape.put("paper", paper == null ? null : ActField.written(paper));
        shape.put("document", paper == null ? original.document() : null);
        shape.put("arrivedOn", original.arrivedOn().toString());
        shape.put(
                "place", original.lies().map(move -> ActField.written(move.place())).orElse(null));
        shape.put("box", original.lies().map(move -> showing.text(move.box())).orElse(null));
        return shape;
    }

    private static Map<String, Object> expenses(CaseFile file) {
        return Map.of(
                "charged", file.expenses().charged(),
                "paid", file.expenses().paid(),
                "unpaid", file.expenses().unpaid());
    }

    private static @Nullable Map<String, @Nullable Object> danger(@Nullable Danger danger) {
        if (danger == null) {
            return null;
        }
        Map<String, @Nullable Object> shape = new LinkedHashMap<>();
        shape.put("kinds", danger.kinds().stream().sorted().map(ActField::written).toList());
        shape.put("disclosable", danger.review() == null ? null : danger.review().disclosable());
        return shape;
    }

    private static Map<String, Object> misuses(CaseFile file) {
        Map<String, Object> shape = new LinkedHashMap<>();
        file.misuses()
                .forEach((side, misuse) ->
                        shape.put(
                                ActField.written(side),
                                misuse.decided() == null
                                        ? "reported"
                                        : misuse.confirmed() ? "confirmed" : "untrue"));
        return shape;
    }

    /** R4.03: sent and deemed-arrived times; a bounce beside them. */
    private List<Map<String, @Nullable Object>> notices(CaseFile file) {
        return SentNotice.of(file, view.profile(), view.surroundings().mails()).stream()
                .map(FactsShape::notice)
                .toList();
    }

    private static Map<String, @Nullable Object> notice(SentNotice sent) {
        Map<String, @Nullable Object> shape = new LinkedHashMap<>();
        shape.put("notice", ActField.written(sent.notice()));
        shape.put("sentAt", sent.sentAt().toString());
        shape.put("deemedArrivedAt", sent.deemedArrivedAt().toString());
        shape.put("bouncedOn", sent.bounce() == null ? null : sent.bounce().on().toString());
        return shape;
    }

    private List<Map<String, String>> related() {
        return view.surroundings().related().stream()
                .map(other ->
                        Map.of(
                                "case", other.number().value(),
                                "relation", ActField.written(other.relation()),
                                "stage", ActField.written(other.stage())))
                .toList();
    }

    private static @Nullable String written(@Nullable Object day) {
        return day == null ? null : day.toString();
    }
}
