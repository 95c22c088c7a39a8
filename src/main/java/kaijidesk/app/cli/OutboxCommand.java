package kaijidesk.app.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import kaijidesk.cases.ActField;
import kaijidesk.cases.MailDecision;
import kaijidesk.cases.MailTrouble;
import kaijidesk.cases.MailUnit;
import kaijidesk.cases.UnitState;
import kaijidesk.desk.OutboxDesk;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code kaijidesk outbox …}: how far mails are, and what people decide. Names no address. */
@Command(name = "outbox")
@SuppressWarnings("NullAway.Init") // set by picocli before the command runs
final class OutboxCommand {
    @ParentCommand private KaijiDesk kaijidesk;

    @Command(name = "list")
    int list(@Option(names = "--state", paramLabel = "STATE") @Nullable String written) {
        UnitState only = written == null ? null : choice(UnitState.values(), written);
        if (written != null && only == null) {
            return kaijidesk.unusable("outbox.no-state", written);
        }
        return kaijidesk.with(desk -> {
            for (UnitState state : UnitState.values()) {
                if (only == null || only == state) {
                    desk.outbox().in(state).forEach(this::print);
                }
            }
            return KaijiDesk.DONE;
        });
    }

    @Command(name = "decide")
    int decide(
            @Parameters(paramLabel = "MAIL") String unitId,
            @Parameters(paramLabel = "DECISION") String written,
            @Option(names = "--note", paramLabel = "TEXT", required = true) String note) {
        MailDecision decision = choice(MailDecision.values(), written);
        if (decision == null) {
            return kaijidesk.unusable("outbox.no-decision", written);
        }
        return kaijidesk.with(desk -> {
            OutboxDesk box = desk.outbox();
            print(box.decide(box.find(unitId), decision, note, kaijidesk.person()));
            return KaijiDesk.DONE;
        });
    }

    /** Mail, case, state, what is in it, what is wrong. */
    private void print(MailUnit unit) {
        MailTrouble trouble = unit.trouble();
        kaijidesk
                .out()
                .println(
                        String.join(
                                "\t",
                                unit.id(),
                                unit.caseNumber().value(),
                                ActField.written(unit.state()),
                                unit.mails().stream()
                                        .map(mail ->
                                                ActField.written(mail.kind())
                                                        + " "
                                                        + ActField.written(mail.state()))
                                        .collect(Collectors.joining(", ")),
                                trouble == null ? "" : kaijidesk.texts().of(trouble)));
    }

    private static <T extends Enum<T>> @Nullable T choice(T[] all, String written) {
        String wanted = written.toLowerCase(Locale.ROOT);
        return Arrays.stream(all)
                .filter(each -> ActField.written(each).equals(wanted))
                .findFirst()
                .orElse(null);
    }
}
