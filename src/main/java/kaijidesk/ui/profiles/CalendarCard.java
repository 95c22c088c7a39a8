package kaijidesk.ui.profiles;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import kaijidesk.desk.TakenCalendar;
import kaijidesk.regime.HolidayTable;
import kaijidesk.ui.base.Notices;
import kaijidesk.ui.base.Ui;

/** The national holidays for art. 142: how far they are known, and how to know further. */
public final class CalendarCard extends VBox {
    /** A period of six months from now may run past the table. */
    private static final int MONTHS_AHEAD = 6;

    private static final int NEXT = 6;

    private final Ui ui;
    private final Label verified = new Label();
    private final Label next = new Label();

    /** A card that reads the calendar at once. */
    public CalendarCard(Ui ui) {
        this.ui = ui;
        getStyleClass().add("card-pane");
        Label title = new Label(ui.text("ui.calendar.title"));
        title.getStyleClass().add("card-title");
        verified.setWrapText(true);
        verified.setId("calendar-verified");
        next.setWrapText(true);
        next.getStyleClass().add("muted");
        Button take = new Button(ui.text("ui.calendar.take"));
        take.setId("take-calendar");
        take.setOnAction(event -> ui.files().chooseFile("csv").ifPresent(this::take));
        getChildren().addAll(title, verified, next, take);
        ui.tasks().run(() -> ui.office().regime().calendar(), this::show, ui.failure());
    }

    private void show(HolidayTable table) {
        boolean soon = !table.covers(ui.today().plusMonths(MONTHS_AHEAD));
        String span = ui.text("cli.holidays.verified", table.verifiedFrom(), table.verifiedUntil());
        verified.setText(soon ? span + "\n" + ui.text("ui.calendar.soon") : span);
        verified.getStyleClass().removeAll("missing", "tone-warn");
        if (soon) {
            verified.getStyleClass().addAll("missing", "tone-warn");
        }
        Map<LocalDate, String> coming = new TreeMap<>(table.names()).tailMap(ui.today(), true);
        next.setText(
                ui.text(
                        "ui.calendar.next",
                        coming.entrySet().stream()
                                .limit(NEXT)
                                .map(each -> ui.texts().day(each.getKey()) + " " + each.getValue())
                                .collect(Collectors.joining(ui.text("ui.calendar.and")))));
    }

    private void take(Path file) {
        ui.tasks()
                .run(
                        () -> ui.office().regime().takeCalendar(file, ui.person().get()),
                        this::taken,
                        ui.failure());
    }

    private void taken(TakenCalendar taken) {
        if (taken.done()) {
            show(taken.list());
            ui.notices().show(Notices.Tone.DONE, ui.text("ui.calendar.taken"));
        } else {
            ui.notices()
                    .show(Notices.Tone.FAILURE, String.join("\n", taken.complaints(ui.texts())));
        }
    }
}
