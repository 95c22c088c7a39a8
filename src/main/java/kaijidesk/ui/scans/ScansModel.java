package kaijidesk.ui.scans;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.ScanState;
import kaijidesk.desk.TakenScans;
import kaijidesk.desk.TrayPage;
import kaijidesk.regime.PaperKind;
import kaijidesk.scans.CannotRead;
import kaijidesk.scans.Limits;
import kaijidesk.scans.ScanFault;
import kaijidesk.ui.base.Failures;
import kaijidesk.ui.base.Notices.Tone;
import kaijidesk.ui.base.Ui;
import org.jspecify.annotations.Nullable;

/** The tray of scanned pages, and what comes into it. */
final class ScansModel {
    private final Ui ui;
    private final ObservableList<TrayPage> pages = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper progress = new ReadOnlyStringWrapper("");
    private final Deque<Arrival> waiting = new ArrayDeque<>();
    private final AtomicBoolean ended = new AtomicBoolean();
    private boolean busy;

    /** A file and what happens once its pages are stored. */
    private record Arrival(Path file, Consumer<Path> stored) {}

    ScansModel(Ui ui) {
        this.ui = ui;
    }

    /** The pages in the tray. */
    ObservableList<TrayPage> pages() {
        return pages;
    }

    /** What is being taken in; empty while nothing is. */
    ReadOnlyStringProperty progress() {
        return progress.getReadOnlyProperty();
    }

    void reload() {
        ui.tasks().run(() -> ui.office().scans().sorted(), pages::setAll, ui.failure());
    }

    /** Takes files in, one after the other. */
    void take(List<Path> files, Consumer<Path> stored) {
        files.forEach(file -> waiting.add(new Arrival(file, stored)));
        next();
    }

    /** Ends what is being taken in; what is stored already stays. */
    void end() {
        ended.set(true);
        waiting.clear();
    }

    private void next() {
        Arrival arrival = busy ? null : waiting.poll();
        if (arrival == null) {
            return;
        }
        busy = true;
        ended.set(false);
        progress.set(ui.text("ui.scans.taking", arrival.file().getFileName(), 0));
        ui.tasks()
                .run(
                        () -> take(arrival),
                        taken -> finished(arrival, taken.orElse(null)),
                        failure -> {
                            failed(arrival.file(), failure);
                            finished(arrival, null);
                        });
    }

    private Optional<TakenScans> take(Arrival arrival) throws Exception {
        Path file = arrival.file();
        byte[] content = read(file);
        Optional<TakenScans> taken =
                ui.office()
                        .scans()
                        .take(
                                content,
                                done -> {
                                    tell(file, done);
                                    return !ended.get();
                                },
                                ui.person().get());
        if (taken.isPresent()) {
            arrival.stored().accept(file);
        }
        return taken;
    }

    private void tell(Path file, int done) {
        String text = ui.text("ui.scans.taking", file.getFileName(), done);
        if (Platform.isFxApplicationThread()) {
            progress.set(text);
        } else {
            Platform.runLater(() -> progress.set(busy ? text : ""));
        }
    }

    private static byte[] read(Path file) throws IOException, CannotRead {
        if (Files.size(file) > Limits.USUAL.fileBytes()) {
            throw new CannotRead(ScanFault.FILE_TOO_LARGE, 0);
        }
        return Files.readAllBytes(file);
    }

    private void finished(Arrival arrival, @Nullable TakenScans taken) {
        busy = false;
        progress.set("");
        if (taken != null) {
            long filed =
                    taken.pages().stream().filter(page -> page.state() == ScanState.FILED).count();
            int all = taken.pages().size();
            ui.notices()
                    .show(
                            Tone.DONE,
                            ui.text(
                                    "ui.scans.taken",
                                    arrival.file().getFileName(),
                                    all,
                                    filed,
                                    all - filed));
        }
        reload();
        next();
    }

    private void failed(Path file, Exception failure) {
        String why =
                failure instanceof CannotRead cannot
                        ? ui.text("cli.scan." + cannot.why(), file.getFileName())
                        : ui.text(
                                "ui.receive.failed",
                                file.getFileName(),
                                Failures.text(failure, ui.texts()));
        ui.notices().show(Tone.FAILURE, why);
    }

    /** Files a page where the user says. */
    void file(
            TrayPage page,
            CaseNumber number,
            @Nullable PaperKind paper,
            @Nullable Integer document,
            Runnable filed) {
        ui.tasks()
                .run(
                        () ->
                                ui.office()
                                        .scans()
                                        .file(
                                                page.page().id(),
                                                number,
                                                paper,
                                                document,
                                                ui.person().get()),
                        done -> {
                            ui.notices()
                                    .show(
                                            Tone.DONE,
                                            ui.text("ui.scans.filed", done.id(), number.value()));
                            filed.run();
                            reload();
                        },
                        ui.failure());
    }

    /** Turns a page clockwise. */
    void turn(TrayPage page) {
        String id = page.page().id();
        ui.tasks()
                .run(
                        () -> {
                            ui.office().scans().turn(id, 1, ui.person().get());
                            return id;
                        },
                        done -> reload(),
                        ui.failure());
    }

    /** Destroys a page for that reason. */
    void destroy(TrayPage page, String reason, Consumer<@Nullable Exception> answered) {
        String id = page.page().id();
        ui.tasks()
                .run(
                        () -> {
                            ui.office().scans().destroy(id, reason, ui.person().get());
                            return id;
                        },
                        done -> {
                            answered.accept(null);
                            reload();
                        },
                        answered::accept);
    }
}
