package kaijidesk.ui.settings;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import kaijidesk.cases.Duty;
import kaijidesk.cases.MailServer;
import kaijidesk.ui.base.Notices.Tone;
import kaijidesk.ui.base.Ui;
import org.jspecify.annotations.Nullable;

/** Through which server the office sends. Administrators set and try it; others see which it is. */
final class MailServerCard extends VBox {
    private final Ui ui;
    private final Label known = new Label();
    private final HBox ways;
    private final HBox running;

    /** Of several attempts only the last one's answer counts; none after it was given up. */
    private final AtomicInteger attempt = new AtomicInteger();

    private @Nullable MailServer server;

    private record Read(Optional<MailServer> server, boolean administrator) {}

    MailServerCard(Ui ui) {
        this.ui = ui;
        getStyleClass().add("card-pane");
        Label title = new Label(ui.text("ui.mail-server.title"));
        title.getStyleClass().add("card-title");
        Label what = new Label(ui.text("ui.mail-server.what"));
        what.setWrapText(true);
        known.setId("mail-server");
        known.setWrapText(true);
        ways =
                new HBox(
                        button("ui.mail-server.set", "set-mail-server", this::ask),
                        button("ui.mail-server.try", "try-mail-server", this::attempt),
                        button("ui.mail-server.none", "no-mail-server", this::forget));
        ways.getStyleClass().add("line");
        ProgressIndicator busy = new ProgressIndicator();
        busy.setPrefSize(20 * ui.scale(), 20 * ui.scale());
        running =
                new HBox(
                        busy,
                        new Label(ui.text("ui.mail-server.trying")),
                        button("ui.form.cancel", "cancel-mail-server", this::giveUp));
        running.getStyleClass().add("line");
        getChildren().addAll(title, what, known, ways, running);
        show(ways, false);
        show(running, false);
        read();
    }

    private void read() {
        ui.tasks()
                .run(
                        () ->
                                new Read(
                                        ui.office().outbox().server(),
                                        ui.office().people().all().stream()
                                                .anyMatch(account ->
                                                        account.person().sameAs(ui.person().get())
                                                                && !account.closed()
                                                                && account.role()
                                                                        .may(Duty.PEOPLE))),
                        this::show,
                        ui.failure());
    }

    private void show(Read read) {
        server = read.server().orElse(null);
        known.setText(
                read.server()
                        .map(each ->
                                ui.text(
                                        "ui.mail-server.known",
                                        each.host(),
                                        each.port(),
                                        each.protection(),
                                        each.address()))
                        .orElse(ui.text("ui.mail-server.unknown")));
        show(ways, read.administrator());
        ways.getChildren().stream().skip(1).forEach(each -> each.setDisable(server == null));
    }

    private void ask() {
        MailServerForm form = new MailServerForm(server, this::done, ui);
        ui.modals().show(form);
        form.begin();
    }

    private void done() {
        ui.notices().show(Tone.DONE, ui.text("ui.mail-server.kept"));
        read();
    }

    private void attempt() {
        MailServer whole = server;
        if (whole != null) {
            run(
                    () -> {
                        ui.office().outbox().tryServer(whole, null, ui.person().get());
                        return whole;
                    },
                    "ui.mail-server.works");
        }
    }

    private void forget() {
        run(
                () -> {
                    ui.office().outbox().forgetServer(ui.person().get());
                    return Boolean.TRUE;
                },
                "ui.mail-server.forgotten");
    }

    private void run(Callable<?> work, String done) {
        int mine = attempt.incrementAndGet();
        show(running, true);
        ways.setDisable(true);
        ui.tasks()
                .run(
                        work,
                        any -> {
                            if (ended(mine)) {
                                ui.notices().show(Tone.DONE, ui.text(done));
                                read();
                            }
                        },
                        failure -> {
                            if (ended(mine)) {
                                ui.failure().accept(failure);
                            }
                        });
    }

    private boolean ended(int mine) {
        if (mine != attempt.get()) {
            return false;
        }
        show(running, false);
        ways.setDisable(false);
        return true;
    }

    /** Nothing was sent, so nothing has to be undone: its answer is just not waited for. */
    private void giveUp() {
        ended(attempt.get());
        attempt.incrementAndGet();
    }

    private static void show(HBox line, boolean now) {
        line.setVisible(now);
        line.setManaged(now);
    }

    private Button button(String key, String id, Runnable pressed) {
        Button button = new Button(ui.text(key));
        button.setId(id);
        button.setOnAction(event -> pressed.run());
        return button;
    }
}
