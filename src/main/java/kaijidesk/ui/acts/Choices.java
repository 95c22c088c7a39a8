package kaijidesk.ui.acts;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import kaijidesk.cases.ActField;
import kaijidesk.cases.ActKind;
import kaijidesk.cases.Overrule;
import kaijidesk.cases.RecordFinding;
import kaijidesk.desk.CaseView;
import kaijidesk.regime.Admission;
import kaijidesk.regime.ApplicationItem;
import kaijidesk.regime.DisclosedItem;
import kaijidesk.regime.ItemAt;
import kaijidesk.regime.Member;
import kaijidesk.regime.PaperCheck;
import kaijidesk.regime.RegisteredItem;
import kaijidesk.regime.Rule;
import kaijidesk.regime.Trade;
import kaijidesk.text.Texts;

/**
 * Which values of a field make sense in this case, likely ones first. It only spares the user a
 * long list; what is allowed is decided by the act.
 */
final class Choices {
    private Choices() {}

    static List<Choice> of(ActKind kind, ActField field, CaseView view, Texts texts) {
        if (kind == ActKind.RECORD_DOCUMENT && field.name().equals("number")) {
            return documents(view);
        }
        if (kind == ActKind.MOVE_ORIGINAL && field.name().equals("original")) {
            return originals(view, texts);
        }
        if (kind == ActKind.RECORD_MARK && field.name().equals("scan")) {
            return scans(view, texts);
        }
        if (!field.type().isEnum()) {
            return List.of();
        }
        return Stream.of(field.type().getEnumConstants())
                .<Enum<?>>map(constant -> (Enum<?>) constant)
                .filter(choice -> offered(kind, choice, view))
                .sorted(likelyFirst(view))
                .map(choice -> new Choice(ActField.written(choice), text(choice, texts)))
                .toList();
    }

    private static List<Choice> documents(CaseView view) {
        return view.file().documents().stream()
                .map(asked ->
                        new Choice(
                                String.valueOf(asked.number()),
                                asked.number() + " " + asked.name()))
                .toList();
    }

    private static List<Choice> originals(CaseView view, Texts texts) {
        return view.file().originals().stream()
                .map(each ->
                        new Choice(
                                String.valueOf(each.number()),
                                each.number()
                                        + " "
                                        + (each.paper() == null
                                                ? texts.get("ui.bench.document", each.document())
                                                : texts.of(each.paper()))
                                        + " "
                                        + texts.day(each.arrivedOn())))
                .toList();
    }

    private static List<Choice> scans(CaseView view, Texts texts) {
        return view.surroundings().scans().entrySet().stream()
                .sorted(java.util.Map.Entry.comparingByKey())
                .flatMap(each ->
                        each.getValue().stream()
                                .map(page ->
                                        new Choice(page, page + " " + texts.of(each.getKey()))))
                .toList();
    }

    /** How a choice reads: rules with their titles, values with their point in time. */
    private static String text(Enum<?> choice, Texts texts) {
        return switch (choice) {
            case Rule rule -> rule.id() + " " + texts.get("rule." + rule.id());
            case ItemAt at ->
                    texts.get("ui.form.item-at", texts.of(at.item()), texts.of(at.point()));
            default -> texts.of(choice);
        };
    }

    private static boolean offered(ActKind kind, Enum<?> choice, CaseView view) {
        return switch (choice) {
            case Rule rule ->
                    (kind == ActKind.OVERRULE ? Overrule.RULES : RecordFinding.LAMPS)
                            .contains(rule);
            case PaperCheck check -> applies(check, view);
            case RegisteredItem item -> view.profile().disclosableItems().contains(item);
            case ItemAt at -> differs(at, view);
            default -> true;
        };
    }

    private static boolean applies(PaperCheck check, CaseView view) {
        return check.by() == PaperCheck.By.PERSON
                && view.file().papers().containsKey(check.paper())
                && view.papers().getOrDefault(check.paper(), List.of()).stream()
                        .anyMatch(point -> point.check() == check);
    }

    /** Only where an item has several values is there one to leave out (R2.19). */
    private static boolean differs(ItemAt at, CaseView view) {
        Member subject = view.records().counterparty();
        Trade trade = view.records().trade();
        if (subject == null
                || trade == null
                || !view.profile().disclosableItems().contains(at.item())) {
            return false;
        }
        List<DisclosedItem> values = DisclosedItem.of(subject, trade.tradeNo(), List.of(at.item()));
        return values.size() > 1
                && values.stream()
                        .flatMap(value -> value.points().stream())
                        .anyMatch(point -> point.point() == at.point());
    }

    private static Comparator<Enum<?>> likelyFirst(CaseView view) {
        List<ApplicationItem> missing = Admission.missing(view.file().application().items());
        return Comparator.comparing((Enum<?> choice) ->
                        switch (choice) {
                            case ApplicationItem item -> !missing.contains(item);
                            case Rule rule -> passes(rule, view);
                            default -> false;
                        })
                .thenComparing(Enum::ordinal);
    }

    /** Lamps by their verdicts; a paper's rule by its worst point. */
    private static boolean passes(Rule rule, CaseView view) {
        return Stream.of(
                        view.assessment().all().stream(),
                        view.papers().values().stream()
                                .flatMap(List::stream)
                                .map(point -> point.verdict()))
                .flatMap(verdicts -> verdicts)
                .filter(verdict -> verdict.rule() == rule)
                .allMatch(verdict -> verdict.status().passes());
    }
}
