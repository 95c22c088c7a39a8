package kaijidesk.app.cli;

import java.util.concurrent.Callable;
import kaijidesk.cases.ActField;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.InboxEntry;
import kaijidesk.cases.InboxState;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/**
 * {@code kaijidesk inbox}: the mails that came in, one line each: number, state, moment of receipt
 * and who says so, sender, case. {@code kaijidesk inbox put-back} lets one wait again.
 */
@Command(name = "inbox")
@SuppressWarnings("NullAway.Init") // set by picocli before the command runs
final class InboxCommand implements Callable<Integer> {
    @ParentCommand private KaijiDesk kaijidesk;

    @Option(names = "--state", paramLabel = "STATE")
    private String state = ActField.written(InboxState.WAITING);

    @Option(names = "--unmasked")
    private boolean unmasked;

    @Override
    public Integer call() {
        for (InboxState each : InboxState.values()) {
            if (ActField.written(each).equals(state)) {
                return list(each);
            }
        }
        return kaijidesk.unusable("no-inbox-state", state);
    }

    @Command(name = "put-back")
    int putBack(
            @Parameters(paramLabel = "MAIL") String written,
            @Option(names = "--note", paramLabel = "TEXT", required = true) String note) {
        long number;
        try {
            number = Long.parseLong(written);
        } catch (NumberFormatException e) {
            return kaijidesk.unusable("inbox.no-mail", written);
        }
        return kaijidesk.with(desk -> {
            desk.inbox().putBack(number, note, kaijidesk.person());
            kaijidesk.out().println(number + "\t" + kaijidesk.texts().of(InboxState.WAITING));
            return KaijiDesk.DONE;
        });
    }

    private int list(InboxState wanted) {
        return kaijidesk.with(desk -> {
            Showing showing = Showing.of(unmasked, "ui.mask.about.inbox", desk, kaijidesk);
            desk.inbox().in(wanted).forEach(each -> kaijidesk.out().println(line(each, showing)));
            return KaijiDesk.DONE;
        });
    }

    private String line(InboxEntry entry, Showing showing) {
        CaseNumber number = entry.caseNumber();
        return String.join(
                "\t",
                Long.toString(entry.number()),
                kaijidesk.texts().of(entry.state()),
                entry.receivedAt().toString(),
                kaijidesk.texts().of(entry.receivedBy()),
                Visible.cell(showing.name(entry.sender())),
                number == null ? "" : number.value());
    }
}
