package kaijidesk.ui.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.InboxEntry;
import kaijidesk.cases.InboxState;
import kaijidesk.cases.MailSource;
import kaijidesk.desk.Receipt;
import kaijidesk.desk.TakenIn;
import kaijidesk.mail.ApplicationMailReader;
import kaijidesk.mail.UnreadableMail;
import kaijidesk.ui.base.Failures;
import kaijidesk.ui.base.Notices.Tone;
import kaijidesk.ui.base.Ui;
import kaijidesk.ui.parts.Chip;
import kaijidesk.ui.parts.Icons;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** Takes mails into the inbox. One that fails doesn't hold up the others. */
public final class MailIntake {
    private final Ui ui;
    private final Consumer<InboxEntry> received;

    /** An intake; {@code received} is told each mail that lies in the inbox now. */
    public MailIntake(Ui ui, Consumer<InboxEntry> received) {
        this.ui = ui;
        this.received = received;
    }

    /** Takes in mails, one after the other. */
    public void receive(List<Path> mails) {
        for (Path mail : mails) {
            ui.tasks()
                    .run(
                            () ->
                                    ui.office()
                                            .inbox()
                                            .takeIn(
                                                    read(mail),
                                                    MailSource.DROPPED,
                                                    ui.person().get()),
                            this::done,
                            failure -> failed(mail, failure));
        }
    }

    /** The button that lets the user choose mails. */
    public static Button button(Ui ui, String styleClass, Runnable choose) {
        Button receive =
                new Button(ui.text("ui.list.receive"), Icons.of(Material2OutlinedAL.GET_APP));
        receive.getStyleClass().addAll("receive", styleClass);
        receive.setMinWidth(Region.USE_PREF_SIZE);
        receive.setOnAction(event -> choose.run());
        return receive;
    }

    /**
     * Another kind of file was dropped by mistake; a mail that is no application still is a mail.
     */
    private static byte[] read(Path file) throws IOException, UnreadableMail {
        if (Files.size(file) > ApplicationMailReader.MAX_BYTES) {
            throw new IOException("too large for a mail");
        }
        byte[] raw = Files.readAllBytes(file);
        try {
            ApplicationMailReader.read(raw);
        } catch (UnreadableMail unreadable) {
            if (unreadable.why() == UnreadableMail.Why.NOT_A_MAIL) {
                throw unreadable;
            }
        }
        return raw;
    }

    private void done(TakenIn taken) {
        if (taken.known()) {
            CaseNumber number = taken.entry().caseNumber();
            ui.notices().show(Tone.WARNING, known(taken.entry().state(), number));
        }
        received.accept(taken.entry());
    }

    private String known(InboxState state, @Nullable CaseNumber number) {
        if (number != null) {
            return ui.text("ui.inbox.known.case", number.value());
        }
        return ui.text(state == InboxState.SET_ASIDE ? "ui.inbox.known.aside" : "ui.inbox.known");
    }

    /** Says what became of a mail that began a case. */
    static void accepted(Receipt receipt, Ui ui) {
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
