package kaijidesk.app.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import kaijidesk.access.CannotEnter;
import kaijidesk.access.PrivateFile;
import kaijidesk.cases.ActKind;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.CaseRow;
import kaijidesk.cases.LetterRow;
import kaijidesk.desk.CannotDo;
import kaijidesk.desk.Desk;
import kaijidesk.desk.StationeryDesk;
import kaijidesk.envelopes.Envelope;
import kaijidesk.envelopes.LabelSheet;
import kaijidesk.mail.UnreadableMail;
import kaijidesk.mailroom.Posting;
import kaijidesk.mailroom.PostingState;
import kaijidesk.records.UnreadableRecords;
import kaijidesk.store.OfficeUnavailable;
import kaijidesk.text.Texts;
import kaijidesk.ui.DeskOffice;
import kaijidesk.ui.Screenshots;
import kaijidesk.ui.Screenshots.Shot;

/** Runs the demo into a folder: office, letters as PDF, pictures of the screens. */
public final class DemoRun {
    private static final String MARK = "demo-office";

    private DemoRun() {}

    /** The folder holds an office that isn't a demo; it is left alone. */
    public static final class Occupied extends Exception {
        private static final long serialVersionUID = 1L;
    }

    /**
     * Makes everything anew; an earlier demo in the same folder is replaced.
     *
     * @param out an absolute path
     * @throws Occupied when another office lies there
     * @throws IOException when the folder can't be written
     */
    public static void into(Path out) throws Occupied, IOException, OfficeUnavailable {
        Path office = emptied(out.resolve("office"));
        DemoClock clock = new DemoClock();
        try (Desk desk = DemoOffice.make(office, clock)) {
            letters(desk, out);
            around(desk, out);
            pictures(desk, clock, out);
        } catch (CannotDo | CannotEnter | UnreadableMail | UnreadableRecords e) {
            throw new IllegalStateException("the demo's own story failed", e);
        }
    }

    /** Number of the case that is walked to its end. */
    public static String walked() {
        return DemoOffice.walked().value();
    }

    /**
     * Empties a demo office's folder, and marks it as one, so that no real office is ever emptied.
     */
    public static Path emptied(Path folder) throws Occupied, IOException {
        boolean demo = Files.exists(folder.resolve(MARK));
        if (Files.isDirectory(folder)) {
            try (Stream<Path> inside = Files.list(folder)) {
                if (!demo && inside.findAny().isPresent()) {
                    throw new Occupied();
                }
            }
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Files.delete(file);
                }
            }
        }
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(MARK), "");
        return folder;
    }

    private static void letters(Desk desk, Path out) throws CannotDo, IOException {
        PrivateFile.write(
                out.resolve("certificate.pdf"),
                desk.retention()
                        .certificate(List.of(DemoOffice.purged()), new Texts(Locale.JAPAN)));
        for (CaseRow row : desk.cases()) {
            if (row.purged()) {
                continue;
            }
            List<LetterRow> letters = desk.open(row.number(), DemoWalk.REVIEWER).letters();
            for (LetterRow letter : letters) {
                PrivateFile.write(out.resolve(letter.id() + ".pdf"), desk.letterPdf(letter.id()));
            }
        }
    }

    /** What goes around the letters that wait, and the slip of those that were handed over. */
    private static void around(Desk desk, Path out) throws CannotDo, IOException {
        StationeryDesk stationery = desk.stationery();
        List<String> waiting =
                Stream.of(PostingState.TO_PRINT, PostingState.PRINTED)
                        .flatMap(state -> desk.mailroom().in(state).stream())
                        .map(Posting::letterId)
                        .toList();
        for (Envelope envelope : stationery.all().envelopes()) {
            PrivateFile.write(
                    out.resolve("envelopes-" + envelope.name() + ".pdf"),
                    stationery.envelopes(waiting, envelope.name()));
            PrivateFile.write(
                    out.resolve("calibration-" + envelope.name() + ".pdf"),
                    stationery.calibration(envelope.name(), new Texts(Locale.JAPAN)));
        }
        for (LabelSheet sheet : stationery.all().labels()) {
            PrivateFile.write(
                    out.resolve("labels-" + sheet.name() + ".pdf"),
                    stationery.labels(waiting, sheet.name(), sheet.columns()));
            PrivateFile.write(
                    out.resolve("calibration-" + sheet.name() + ".pdf"),
                    stationery.calibration(sheet.name(), new Texts(Locale.JAPAN)));
        }
        for (Posting sent : desk.mailroom().in(PostingState.HANDED_OVER)) {
            LocalDate day = Objects.requireNonNull(sent.dispatch()).on();
            PrivateFile.write(
                    out.resolve("slip-" + day + ".pdf"), stationery.slip(day, DemoWalk.REVIEWER));
        }
    }

    private static void pictures(Desk desk, DemoClock clock, Path out) {
        Screenshots screenshots = new Screenshots(new DeskOffice(desk), DemoWalk.REVIEWER, clock);
        CaseNumber shown = DemoOffice.walked();
        for (Shot shot :
                List.of(
                        new Shot(1366, 768, Locale.JAPAN, false, 100),
                        new Shot(1366, 768, Locale.ENGLISH, true, 100))) {
            screenshots.write(shot, shown, Optional.of(ActKind.ADD_NOTE), out);
        }
    }
}
