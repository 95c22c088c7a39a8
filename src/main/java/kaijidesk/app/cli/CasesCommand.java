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

    @Option(names = "--unmasked")
    private boolean unmasked;

    @Override
    public Integer call() {
        return kaijidesk.with(desk -> {
            Showing showing = Showing.of(unmasked, "ui.mask.about.list", desk, kaijidesk);
            if (json) {
                kaijidesk
                        .out()
                        .println(
                                Json.print(
                                        desk.cases().stream()
                                                .map(row -> Json.of(row, showing))
                                                .toList()));
            } else {
                desk.cases().forEach(row -> kaijidesk.out().println(line(row, showing)));
            }
            return KaijiDesk.DONE;
        });
    }

    private String line(CaseRow row, Showing showing) {
        Texts texts = kaijidesk.texts();
        return String.join(
                "\t",
                row.number().value(),
                texts.of(row.stage()),
                texts.of(row.headline().word()),
                String.join(" ", Json.ids(row.headline().rules())),
                Visible.cell(row.tradeNo()),
                Visible.cell(showing.name(row.applicant())),
                Visible.cell(showing.name(row.counterparty())));
    }
}
