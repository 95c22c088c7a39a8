package kaijidesk.app.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import kaijidesk.cases.Act;
import kaijidesk.cases.ActField;
import kaijidesk.cases.ActFields;
import kaijidesk.cases.ActKind;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.FieldProblem;
import kaijidesk.cases.Substitutes;
import kaijidesk.desk.CaseView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code kaijidesk do CASE ACT [key=value ...]}: performs an act. */
@Command(name = "do")
@SuppressWarnings("NullAway.Init") // set by picocli before the command runs
final class DoCommand implements Callable<Integer> {
    @ParentCommand private KaijiDesk kaijidesk;

    @Parameters(index = "0", paramLabel = "CASE")
    private String number;

    @Parameters(index = "1", paramLabel = "ACT")
    private String id;

    @Parameters(index = "2..*", arity = "0..*", paramLabel = "key=value")
    private List<String> entries = List.of();

    @Option(names = "--substitute", paramLabel = "CHARACTER=TEXT")
    private List<String> chosen = List.of();

    @Override
    public Integer call() {
        Optional<ActKind> kind = ActKind.of(id);
        if (kind.isEmpty()) {
            return kaijidesk.unusable("no-act", id);
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (String entry : entries) {
            int equals = entry.indexOf('=');
            if (equals < 1) {
                return kaijidesk.unusable("no-equals-sign", id);
            }
            values.put(entry.substring(0, equals), entry.substring(equals + 1));
        }
        Optional<Substitutes> substitutes = ChosenSubstitutes.read(chosen);
        if (substitutes.isEmpty()) {
            return kaijidesk.unusable("no-substitute", id);
        }
        try {
            return perform(ActFields.read(kind.get(), values), substitutes.get());
        } catch (FieldProblem e) {
            return new Complaints(kaijidesk).about(e, id, choices(kind.get(), e.field()));
        }
    }

    private int perform(Act act, Substitutes substitutes) {
        return kaijidesk.with(desk -> {
            CaseNumber caseNumber = KaijiDesk.number(number);
            CaseView seen = desk.open(caseNumber, kaijidesk.person());
            CaseView after =
                    desk.perform(caseNumber, seen.version(), act, substitutes, kaijidesk.person());
            kaijidesk.out().println(caseNumber + "\t" + ActField.written(after.stage()));
            after.letters().stream()
                    .skip(seen.letters().size())
                    .forEach(letter ->
                            kaijidesk
                                    .out()
                                    .println(letter.id() + "\t" + ActField.written(letter.kind())));
            return KaijiDesk.DONE;
        });
    }

    private static List<String> choices(ActKind kind, String name) {
        return ActFields.of(kind).stream()
                .filter(field -> field.name().equals(name))
                .flatMap(field -> field.choices().stream())
                .toList();
    }
}
