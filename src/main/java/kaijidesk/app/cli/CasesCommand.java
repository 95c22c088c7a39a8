package kaijidesk.app.cli;

import java.util.concurrent.Callable;
import kaijidesk.cases.CaseRow;
import kaijidesk.text.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code kaijidesk cases}: the list. */
@Command(name = "cases")
@SuppressWarnings("NullAway.Init") // set by picocli before the command runs
final class CasesCommand implements Callable<Integer> {
    @ParentCommand private KaijiDesk kaijidesk;

    @Option(names = "--json")
    private boolean json;

    @Override
    public Integer call() {
        return kaijidesk.with(desk -> {
            if (json) {
                kaijidesk.out().println(Json.print(desk.cases().stream().map(Json::of).toList()));
            } else {
                desk.cases().forEach(row -> kaijidesk.out().println(line(row)));
            }
            return KaijiDesk.DONE;
        });
    }

    private String line(CaseRow row) {
        Texts texts = kaijidesk.texts();
        return String.join(
                "\t",
                row.number().value(),
                texts.of(row.stage()),
                texts.of(row.headline().word()),
                String.join(" ", Json.ids(row.headline().rules())),
                Visible.cell(row.tradeNo()),
                Visible.cell(row.applicant()),
                Visible.cell(row.counterparty()));
    }
}
