package kaijidesk.app.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import kaijidesk.cases.ActField;
import kaijidesk.cases.ActFields;
import kaijidesk.cases.ActKind;
import kaijidesk.cases.NextAct;
import kaijidesk.desk.CaseView;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/**
 * {@code kaijidesk acts CASE}: every act, allowed or barred and by what; or the fields of one act.
 */
@Command(name = "acts")
@SuppressWarnings("NullAway.Init") // set by picocli before the command runs
final class ActsCommand implements Callable<Integer> {
    @ParentCommand private KaijiDesk kaijidesk;

    @Option(names = "--json")
    private boolean json;

    @Option(names = "--help-fields", paramLabel = "ACT")
    private @Nullable String helpFields;

    @Parameters(paramLabel = "CASE")
    private String number;

    @Override
    public Integer call() {
        return kaijidesk.with(desk -> {
            CaseView view = desk.open(KaijiDesk.number(number), kaijidesk.person());
            if (helpFields != null) {
                return fields(helpFields);
            }
            if (json) {
                Json shapes = new Json(kaijidesk.texts(), Showing.MASKED);
                kaijidesk
                        .out()
                        .println(Json.print(view.nextActs().stream().map(shapes::of).toList()));
            } else {
                view.nextActs().forEach(this::print);
            }
            return KaijiDesk.DONE;
        });
    }

    private int fields(String id) {
        Optional<ActKind> kind = ActKind.of(id);
        if (kind.isEmpty()) {
            return kaijidesk.unusable("no-act", id);
        }
        List<ActField> fields = ActFields.of(kind.get());
        if (json) {
            kaijidesk.out().println(Json.print(fields.stream().map(Json::of).toList()));
        } else {
            kaijidesk.out().println(id + "\t" + kaijidesk.texts().get("act." + id + ".help"));
            fields.forEach(field -> print(id, field));
        }
        return KaijiDesk.DONE;
    }

    private void print(String act, ActField field) {
        String choices = field.choices().isEmpty() ? "" : "\t" + String.join("|", field.choices());
        String need = kaijidesk.texts().get(field.optional() ? "cli.optional" : "cli.required");
        String label = kaijidesk.texts().get("field." + act + "." + field.name());
        kaijidesk
                .out()
                .println(
                        field.name()
                                + "\t"
                                + Json.type(field)
                                + "\t"
                                + need
                                + "\t"
                                + label
                                + choices);
    }

    private void print(NextAct act) {
        String mark = act.allowed() ? "+" : "-";
        String rules =
                act.bars().stream()
                        .map(bar -> bar.rule().id())
                        .distinct()
                        .collect(Collectors.joining(" "));
        kaijidesk
                .out()
                .println(
                        mark
                                + "\t"
                                + act.kind().id()
                                + "\t"
                                + rules
                                + "\t"
                                + kaijidesk.texts().get("act." + act.kind().id()));
    }
}
