package kaijidesk.ui.list;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import kaijidesk.cases.CaseNumber;
import kaijidesk.desk.Receipt;
import kaijidesk.ui.base.Failures;
import kaijidesk.ui.base.Notices.Tone;
import kaijidesk.ui.base.Ui;
import kaijidesk.ui.parts.Chip;

/** Takes in mails and tells what became of each. One that fails doesn't hold up the others. */
final class Intake {
    private final Ui ui;
    private final CaseListModel model;
    private final Consumer<CaseNumber> received;

    Intake(Ui ui, CaseListModel model, Consumer<CaseNumber> received) {
        this.ui = ui;
        this.model = model;
        this.received = received;
    }

    void receive(List<Path> mails) {
        for (Path mail : mails) {
            model.receive(mail, this::done, failure -> failed(mail, failure));
        }
    }

    private void done(Receipt receipt) {
        String verdict = Chip.text(receipt.headline(), ui.texts());
        String message = ui.text("ui.receive.done", receipt.number().value(), verdict);
        if (!receipt.missing().isEmpty()) {
            String missing =
                    receipt.missing().stream()
                            .map(ui.texts()::of)
                            .collect(Collectors.joining(ui.text("ui.comma")));
            message += "\n" + ui.text("ui.receive.missing", missing);
        }
        ui.notices().show(tone(receipt), message);
        received.accept(receipt.number());
    }

    private static Tone tone(Receipt receipt) {
        return switch (receipt.headline().word()) {
            case ELIGIBLE, REVIEW -> Tone.DONE;
            default -> Tone.WARNING;
        };
    }

    private void failed(Path mail, Exception failure) {
        String why = Failures.text(failure, ui.texts());
        ui.notices().show(Tone.FAILURE, ui.text("ui.receive.failed", mail.getFileName(), why));
    }
}
