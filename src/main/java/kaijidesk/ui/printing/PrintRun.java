package kaijidesk.ui.printing;

import java.util.Optional;
import java.util.function.Consumer;
import kaijidesk.cases.Look;
import kaijidesk.printing.PrintReason;
import kaijidesk.printing.PrintResult;
import kaijidesk.ui.base.Notices.Tone;
import kaijidesk.ui.base.Ui;

/**
 * One wish to print, from the button to the notice of how it ended. The form lies over the button
 * from the first press on, and what is being printed is never printed beside itself: a second press
 * prints nothing.
 */
public final class PrintRun {
    private final Ui ui;
    private final String name;
    private final Paper paper;
    private final Consumer<PrintResult> told;
    private final PrintForm form;

    private PrintRun(Ui ui, String name, Paper paper, Consumer<PrintResult> told) {
        this.ui = ui;
        this.name = name;
        this.paper = paper;
        this.told = told;
        this.form = new PrintForm(ui, name);
    }

    /**
     * Prints something once.
     *
     * @param id names the job at the printer, where everybody reads it
     * @param name how the user calls it
     */
    public static void start(Ui ui, String id, String name, Paper paper) {
        start(ui, id, name, paper, result -> {});
    }

    /**
     * Prints something once.
     *
     * @param id names the job at the printer, where everybody reads it
     * @param name how the user calls it
     * @param told how it ended, after that was kept; not when it failed before
     */
    public static void start(
            Ui ui, String id, String name, Paper paper, Consumer<PrintResult> told) {
        if (ui.printing().running(id)) {
            ui.notices().show(Tone.WARNING, ui.text("ui.print.already", name));
            return;
        }
        PrintRun run = new PrintRun(ui, name, paper, told);
        ui.modals().show(run.form);
        run.form.requestFocus();
        ui.tasks().run(run::pages, pages -> run.print(id, pages), run::failed);
    }

    private Optional<byte[]> pages() throws Exception {
        for (Look look : paper.looks()) {
            ui.looked(look);
        }
        return paper.pages(form::prepares);
    }

    private void print(String id, Optional<byte[]> pages) {
        if (pages.isPresent()) {
            form.watch(ui.printing().print(id, pages.get(), form::waits, this::done));
        } else {
            tell(new PrintResult.Refused(PrintReason.CANCELLED));
        }
    }

    private void failed(Exception failure) {
        leave();
        ui.failure().accept(failure);
    }

    private void done(PrintResult result) {
        ui.tasks()
                .run(
                        () -> {
                            paper.ended(result);
                            return result;
                        },
                        this::tell,
                        this::failed);
    }

    private void tell(PrintResult result) {
        leave();
        switch (result) {
            case PrintResult.Printed printed -> say(Tone.DONE, ui.text("ui.print.printed", name));
            case PrintResult.Waiting waiting -> {
                PrintReason reason = waiting.reason();
                boolean handed = reason == PrintReason.HANDED_OVER;
                say(
                        handed ? Tone.DONE : Tone.WARNING,
                        ui.text(handed ? "ui.print.handed" : "ui.print.waiting", name, reason));
            }
            case PrintResult.Refused(PrintReason reason) -> {
                if (reason != PrintReason.NOT_CHOSEN) {
                    say(Tone.FAILURE, ui.text("ui.print.refused", name, reason));
                }
            }
            case PrintResult.Unknown unknown ->
                    say(Tone.FAILURE, ui.text("ui.print.unknown", name));
        }
        told.accept(result);
    }

    private void say(Tone tone, String message) {
        ui.notices().show(tone, message);
    }

    /** The user may have sent the form away already, and may be in another by now. */
    private void leave() {
        if (form.getScene() != null) {
            ui.modals().hide();
        }
    }
}
