package kaijidesk.letters;

import java.util.ArrayList;
import java.util.List;
import kaijidesk.envelopes.Box;
import kaijidesk.letters.page.Align;
import kaijidesk.letters.page.Board;
import kaijidesk.letters.page.Face;
import kaijidesk.letters.page.TextStyle;

/** A page with a rule from each edge, outlines and fold marks, and how to measure with it. */
final class CalibrationLayout {
    /** How far each rule reaches in, in mm. */
    private static final int REACH = 30;

    private static final double HAIR = 0.3;
    private static final double THIN = 0.6;
    private static final double CROSS = 3;
    private static final double BELOW_TITLE = 7;
    private static final double LEAST = 6;

    /** In mm. */
    private static final double POINT = 25.4 / 72;

    private static final TextStyle FIGURE = new TextStyle(Face.SANS, 6.5, 8);
    private static final TextStyle NAME = new TextStyle(Face.SANS, 7, 9);
    private static final TextStyle TITLE = new TextStyle(Face.SANS, 11, 16);
    private static final TextStyle NOTE = new TextStyle(Face.SANS, 9, 14);

    private final List<Board.Item> items = new ArrayList<>();
    private final Calibration sheet;

    private CalibrationLayout(Calibration sheet) {
        this.sheet = sheet;
    }

    static Board of(Calibration sheet) {
        return new CalibrationLayout(sheet).board();
    }

    private Board board() {
        Box page = sheet.page();
        words();
        sheet.frames().forEach(this::frame);
        sheet.corners().forEach(this::corners);
        for (double fold : sheet.folds()) {
            for (double x = 4; x < page.width() - 4; x += 6) {
                items.add(new Board.Line(x, fold, x + 3, fold, HAIR));
            }
        }
        for (int mm = 0; mm <= REACH; mm++) {
            double tick = mm % 10 == 0 ? 6 : mm % 5 == 0 ? 4 : 2.4;
            double across = page.width() * 0.62;
            double down = page.height() * (page.height() > page.width() ? 0.62 : 0.76);
            across(across, mm, tick);
            across(across, page.height() - mm, tick);
            down(mm, down, tick);
            down(page.width() - mm, down, tick);
            if (mm % 10 == 0 && mm > 0) {
                figure(mm, across + 7, mm);
                figure(mm, across + 7, page.height() - mm);
                figure(mm, mm - 4, down + 8);
                figure(mm, page.width() - mm - 4, down + 8);
            }
        }
        return new Board(page.width(), page.height(), items).moved(sheet.offset());
    }

    private void across(double x, double y, double length) {
        items.add(new Board.Line(x, y, x + length, y, HAIR));
    }

    private void down(double x, double y, double length) {
        items.add(new Board.Line(x, y, x, y + length, HAIR));
    }

    private void figure(int mm, double x, double y) {
        items.add(
                new Board.Lines(
                        List.of(Integer.toString(mm)),
                        FIGURE,
                        new Box(x, y - 1.4, 8, 3),
                        x < sheet.page().width() * 0.62 || x > sheet.page().width() * 0.7
                                ? Align.CENTER
                                : Align.LEFT));
    }

    private void frame(Calibration.Frame frame) {
        Box page = sheet.page();
        Box box = frame.box().common(page);
        items.add(new Board.Line(box.left(), box.top(), box.right(), box.top(), THIN));
        items.add(new Board.Line(box.left(), box.bottom(), box.right(), box.bottom(), THIN));
        items.add(new Board.Line(box.left(), box.top(), box.left(), box.bottom(), THIN));
        items.add(new Board.Line(box.right(), box.top(), box.right(), box.bottom(), THIN));
        Box name = new Box(box.left() + 1.5, box.bottom() - 4, Math.max(20, box.width() - 3), 4);
        items.add(new Board.Lines(List.of(frame.name()), NAME, name, Align.LEFT));
    }

    private void corners(Box box) {
        for (double x : new double[] {box.left(), box.right()}) {
            for (double y : new double[] {box.top(), box.bottom()}) {
                items.add(new Board.Line(x - CROSS, y, x + CROSS, y, HAIR));
                items.add(new Board.Line(x, y - CROSS, x, y + CROSS, HAIR));
            }
        }
    }

    /** In their room, smaller where it is small. */
    private void words() {
        Box room = sheet.room();
        items.add(new Board.Lines(List.of(sheet.title()), TITLE, room, Align.LEFT));
        TextStyle style = NOTE;
        while (height(style) > room.height() && style.size() > LEAST) {
            style = style.withSize(style.size() - 0.5);
        }
        double y = room.top() + BELOW_TITLE;
        for (String note : sheet.notes()) {
            items.add(new Board.Note(note, style, new Box(room.left(), y, room.width(), 0)));
            y += height(note, style);
        }
    }

    private double height(TextStyle style) {
        return BELOW_TITLE + sheet.notes().stream().mapToDouble(note -> height(note, style)).sum();
    }

    /** About: what is Western takes half the room, and lines never fill up wholly. */
    private double height(String note, TextStyle style) {
        double squares = note.chars().mapToDouble(c -> c < 0x2000 ? 0.55 : 1).sum();
        double across = sheet.room().width() / (style.size() * POINT) - 1;
        return (Math.ceil(squares / across) * style.leading() + style.leading() / 4) * POINT;
    }
}
