package kaijidesk.ui.acts;

import java.util.List;
import java.util.stream.Stream;
import kaijidesk.cases.ActField;
import kaijidesk.cases.RecordFinding;
import kaijidesk.desk.CaseView;
import kaijidesk.regime.Admission;
import kaijidesk.regime.ApplicationItem;
import kaijidesk.regime.PaperCheck;
import kaijidesk.regime.RegisteredItem;
import kaijidesk.regime.Rule;
import kaijidesk.text.Texts;

/**
 * What a form offers to choose from: what makes sense in this case, likely choices first. It only
 * spares the user a long list; what is allowed is decided by the act.
 */
final class Choices {
    private Choices() {}

    static List<Enum<?>> of(ActField field, CaseView view) {
        if (!field.type().isEnum()) {
            return List.of();
        }
        Stream<Enum<?>> all =
                Stream.of(field.type().getEnumConstants()).map(constant -> (Enum<?>) constant);
        return all.filter(choice -> offered(choice, view)).sorted(likelyFirst(view)).toList();
    }

    /** How a choice reads: rules with their titles. */
    static String text(Enum<?> choice, Texts texts) {
        return choice instanceof Rule rule
                ? rule.id() + " " + texts.get("rule." + rule.id())
                : texts.of(choice);
    }

    private static boolean offered(Enum<?> choice, CaseView view) {
        return switch (choice) {
            case Rule rule -> RecordFinding.LAMPS.contains(rule);
            case PaperCheck check ->
                    check.by() == PaperCheck.By.PERSON
                            && view.file().papers().containsKey(check.paper());
            case RegisteredItem item -> view.profile().disclosableItems().contains(item);
            default -> true;
        };
    }

    private static java.util.Comparator<Enum<?>> likelyFirst(CaseView view) {
        List<ApplicationItem> missing = Admission.missing(view.file().application().items());
        return java.util.Comparator.comparing((Enum<?> choice) ->
                        switch (choice) {
                            case ApplicationItem item -> !missing.contains(item);
                            case Rule rule -> view.assessment().of(rule).status().passes();
                            default -> false;
                        })
                .thenComparing(Enum::ordinal);
    }
}
