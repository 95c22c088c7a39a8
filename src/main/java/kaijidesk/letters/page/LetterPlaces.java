package kaijidesk.letters.page;

import java.util.Map;
import kaijidesk.envelopes.Box;
import kaijidesk.envelopes.Fold;
import kaijidesk.envelopes.SheetLayout;
import kaijidesk.envelopes.SheetPart;

/** Where things stand on the first page of every letter, for the windows of envelopes (F11). */
public final class LetterPlaces {
    /** The whole of it, each room as large as what stands in it can become. */
    public static final SheetLayout LAYOUT =
            new SheetLayout(
                    box(
                            HeadSetter.WINDOW_X,
                            HeadSetter.WINDOW_Y,
                            HeadSetter.WINDOW_WIDTH,
                            HeadSetter.WINDOW_HEIGHT),
                    Map.of(
                            SheetPart.REFERENCES,
                            box(
                                    HeadSetter.RIGHT_COLUMN,
                                    HeadSetter.REFERENCES,
                                    Sheet.RIGHT - HeadSetter.RIGHT_COLUMN,
                                    2 * HeadSetter.REFERENCE.leading()),
                            SheetPart.SENDER,
                            box(
                                    HeadSetter.RIGHT_COLUMN,
                                    HeadSetter.SENDER,
                                    Sheet.RIGHT - HeadSetter.RIGHT_COLUMN,
                                    HeadSetter.END - HeadSetter.SENDER),
                            SheetPart.TEXT,
                            Box.between(0, mm(HeadSetter.END), Fold.WIDTH, Fold.HEIGHT)));

    private LetterPlaces() {}

    private static Box box(double left, double top, double width, double height) {
        return new Box(mm(left), mm(top), mm(width), mm(height));
    }

    /** Points in millimetres. */
    private static double mm(double points) {
        return points / Sheet.mm(1);
    }
}
