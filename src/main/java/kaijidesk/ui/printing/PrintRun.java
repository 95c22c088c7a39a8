package kaijidesk.ui.printing;

import java.util.concurrent.Callable;
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
    private final Runnable out;
    private final PrintForm form;

    private PrintRun(Ui ui, String name, Runnable out) {
        this.ui = ui;
        this.name = name;
        this.out = out;
        this.form = new PrintForm(ui, name);
    }

    /**
     * Prints something once.
     *
     * @param id names the job at the printer, where everybody reads it
     * @param name how the user calls it
     * @param pdf fetches its bytes; off the FX thread
     */
    public static void start(Ui ui, String id, String name, Callable<byte[]> pdf) {
        start(ui, id, name, pdf, () -> {});
    }

    /**
     * Prints something once.
     *
     * @param id names the job at the printer, where everybody reads it
     * @param name how the user calls it
     * @param pdf fetches its bytes; off the FX thread
     * @param out called when it is printed or the system has taken it; never when that isn't sure
     */
    public static void start(Ui ui, String id, String name, Callable<byte[]> pdf, Runnable out) {
        if (ui.printing().running(id)) {
            ui.notices().show(Tone.WARNING, ui.text("ui.print.already", name));
            return;
        }
        PrintRun run = new PrintRun(ui, name, out);
        ui.modals().show(run.form);
        run.form.requestFocus();
        ui.tasks().run(pdf, bytes -> run.print(id, bytes), run::failed);
    }

    private void print(String id, byte[] pdf) {
        form.watch(ui.printing().print(id, pdf, form::waits, this::done));
    }

    private void failed(Exception failure) {
        leave();
        ui.failure().accept(failure);
    }

    private void done(PrintResult result) {
        leave();
        switch (result) {
            case PrintResult.Printed printed -> {
                say(Tone.DONE, ui.text("ui.print.printed", name));
                out.run();
            }
            case PrintResult.Waiting(PrintReason reason) -> {
                boolean handed = reason == PrintReason.HANDED_OVER;
                say(
                        handed ? Tone.DONE : Tone.WARNING,
                        ui.text(handed ? "ui.print.handed" : "ui.print.waiting", name, reason));
                if (handed) {
                    out.run();
                }
            }
            case PrintResult.Refused(PrintReason reason) -> {
                if (reason != PrintReason.NOT_CHOSEN) {
                    say(Tone.FAILURE, ui.text("ui.print.refused", name, reason));
                }
            }
            case PrintResult.Unknown unknown ->
                    say(Tone.FAILURE, ui.text("ui.print.unknown", name));
        }
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
