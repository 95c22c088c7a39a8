package kaijidesk.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import kaijidesk.cases.ActField;
import kaijidesk.cases.LetterRow;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code kaijidesk letters CASE}: the letters issued. */
@Command(name = "letters")
@SuppressWarnings("NullAway.Init") // set by picocli before the command runs
final class LettersCommand implements Callable<Integer> {
    @ParentCommand private KaijiDesk kaijidesk;

    @Option(names = "--json")
    private boolean json;

    @Parameters(paramLabel = "CASE")
    private String number;

    @Override
    public Integer call() {
        return kaijidesk.with(desk -> {
            List<LetterRow> letters =
                    desk.open(KaijiDesk.number(number), kaijidesk.person()).letters();
            if (json) {
                kaijidesk.out().println(Json.print(letters.stream().map(Json::of).toList()));
            } else {
                letters.forEach(letter ->
                        kaijidesk
                                .out()
                                .println(
                                        String.join(
                                                "\t",
                                                letter.id(),
                                                ActField.written(letter.kind()),
                                                letter.number(),
                                                letter.sha256()
                                                        + (letter.voided() ? "\tvoid" : ""))));
            }
            return KaijiDesk.DONE;
        });
    }
}
