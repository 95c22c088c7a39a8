package kaijidesk.app.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kaijidesk.cases.ActField;
import kaijidesk.cases.Bar;
import kaijidesk.cases.CaseRow;
import kaijidesk.cases.HistoryRow;
import kaijidesk.cases.LetterRow;
import kaijidesk.cases.NextAct;
import kaijidesk.cases.ProvisionRow;
import kaijidesk.mailroom.Dispatch;
import kaijidesk.mailroom.Posting;
import kaijidesk.regime.Rule;
import kaijidesk.regime.Status;
import kaijidesk.regime.Step;
import kaijidesk.regime.Verdict;
import kaijidesk.text.Texts;
import kaijidesk.ui.masks.Steps;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The shapes that commands print with {@code --json}: English keys, values as stored or masked
 * (R6.02), dates in ISO form.
 */
record Json(Texts texts, Showing showing) {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    static String print(Object shape) {
        return MAPPER.writeValueAsString(shape);
    }

    static Map<String, @Nullable Object> of(CaseRow row, Showing showing) {
        Map<String, @Nullable Object> shape = new LinkedHashMap<>();
        shape.put("number", row.number().value());
        shape.put("stage", ActField.written(row.stage()));
        shape.put("verdict", ActField.written(row.headline().word()));
        shape.put("rules", ids(row.headline().rules()));
        shape.put("tradeNo", row.tradeNo());
        shape.put("itemName", row.itemName());
        shape.put("applicant", showing.name(row.applicant()));
        shape.put("counterparty", showing.name(row.counterparty()));
        shape.put("receivedAt", row.receivedAt().toString());
        shape.put("deadline", row.deadline() == null ? null : row.deadline().toString());
        return shape;
    }

    Map<String, Object> of(Verdict verdict) {
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("rule", verdict.rule().id());
        shape.put("status", ActField.written(verdict.status()));
        shape.put("lamp", lamp(verdict.status()));
        shape.put("steps", verdict.steps().stream().map(this::of).toList());
        return shape;
    }

    Map<String, Object> of(Step step) {
        List<String> arguments =
                showing.step(step).arguments().stream()
                        .map(argument ->
                                argument instanceof Enum<?> choice
                                        ? ActField.written(choice)
                                        : argument.toString())
                        .toList();
        return Map.of("key", step.key(), "arguments", arguments, "text", text(step));
    }

    Map<String, Object> of(NextAct act) {
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("act", act.kind().id());
        shape.put("allowed", act.allowed());
        shape.put("barredBy", ids(act.bars().stream().map(Bar::rule).distinct().toList()));
        shape.put("reasons", act.bars().stream().map(bar -> text(bar.reason())).toList());
        return shape;
    }

    static Map<String, Object> of(LetterRow letter) {
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("id", letter.id());
        shape.put("kind", ActField.written(letter.kind()));
        shape.put("number", letter.number());
        shape.put("issuedOn", letter.issuedOn().toString());
        shape.put("pages", letter.pages());
        shape.put("sha256", letter.sha256());
        shape.put("wording", letter.wording());
        shape.put("void", letter.voided());
        return shape;
    }

    /** A letter on its way; it names no addressee. */
    static Map<String, @Nullable Object> of(Posting letter) {
        Dispatch dispatch = letter.dispatch();
        Map<String, @Nullable Object> shape = new LinkedHashMap<>();
        shape.put("id", letter.letterId());
        shape.put("state", ActField.written(letter.state()));
        shape.put("case", letter.caseNumber().value());
        shape.put("kind", ActField.written(letter.kind()));
        shape.put("number", letter.number());
        shape.put("issuedOn", letter.issuedOn().toString());
        shape.put("service", dispatch == null ? null : ActField.written(dispatch.service()));
        shape.put("tracking", dispatch == null ? null : dispatch.tracking());
        shape.put("handedOverOn", dispatch == null ? null : dispatch.on().toString());
        shape.put("yen", dispatch == null ? null : dispatch.yen());
        shape.put("open", letter.open());
        return shape;
    }

    Map<String, Object> of(HistoryRow entry) {
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("entry", entry.sequence());
        shape.put("at", entry.at().toString());
        shape.put("person", entry.person().name());
        shape.put("act", entry.act());
        Map<String, String> fields = new LinkedHashMap<>();
        entry.fields().forEach((field, data) -> fields.put(field, showing.entered(field, data)));
        shape.put("fields", fields);
        return shape;
    }

    Map<String, Object> of(ProvisionRow row) {
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("at", row.at().toString());
        shape.put("recipient", showing.name(row.recipientId()));
        shape.put("subject", showing.name(row.subjectId()));
        shape.put("items", row.items().stream().sorted().map(ActField::written).toList());
        shape.put("basis", row.basis().id());
        return shape;
    }

    static Map<String, Object> of(ActField field) {
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("name", field.name());
        shape.put("type", type(field));
        shape.put("required", !field.optional());
        shape.put("choices", new ArrayList<>(field.choices()));
        return shape;
    }

    /** What a field takes, in a word. */
    static String type(ActField field) {
        if (field.type() == java.time.LocalDate.class) {
            return "date";
        }
        if (field.choices().isEmpty()) {
            return "text";
        }
        return field.many() ? "choices" : "choice";
    }

    static List<String> ids(List<Rule> rules) {
        return rules.stream().map(Rule::id).toList();
    }

    static String lamp(Status status) {
        return switch (status) {
            case HOLDS -> "green";
            case WARNS, UNKNOWN -> "amber";
            case BARRED -> "red";
        };
    }

    String text(Step step) {
        return Steps.plain(showing.step(step), texts);
    }
}
