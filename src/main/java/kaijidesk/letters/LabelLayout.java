package kaijidesk.letters;

import java.util.ArrayList;
import java.util.List;
import kaijidesk.envelopes.Box;
import kaijidesk.envelopes.Fold;
import kaijidesk.envelopes.LabelSheet;
import kaijidesk.letters.page.Align;
import kaijidesk.letters.page.Board;
import kaijidesk.letters.page.Face;
import kaijidesk.letters.page.TextStyle;

/** Sheets of labels: on each the addressee, the sender in small type, the code at the right. */
record LabelLayout(OutsideItems items) {
    private static final double MARGIN = 3.5;
    private static final double CODE = 13;
    private static final double CODE_LABEL = 3.6;
    private static final double GAP = 2;
    private static final double SENDER_HEIGHT = 5.5;
    private static final TextStyle SENDER = new TextStyle(Face.SERIF, 6.5, 7.8);

    /** A label of this width holds the type of letters. */
    private static final double USUAL = 86;

    /**
     * As many sheets as are needed.
     *
     * @param first the first free label, from 0
     */
    List<Board> of(LabelSheet sheet, int first, List<Outside> letters) {
        List<Board> boards = new ArrayList<>();
        int at = first;
        for (int from = 0; from < letters.size(); ) {
            List<Board.Item> page = new ArrayList<>();
            for (; at < sheet.count() && from < letters.size(); at++, from++) {
                page.addAll(label(sheet.place(at), letters.get(from)));
            }
            boards.add(new Board(Fold.WIDTH, Fold.HEIGHT, page).moved(sheet.offset()));
            at = 0;
        }
        return boards;
    }

    private List<Board.Item> label(Box label, Outside outside) {
        Box inner = label.inside(MARGIN);
        double code = inner.right() - CODE;
        Box address =
                Box.between(
                        inner.left(),
                        inner.top(),
                        code - GAP,
                        inner.bottom() - SENDER_HEIGHT - 0.5);
        Box sender =
                Box.between(
                        inner.left(), inner.bottom() - SENDER_HEIGHT, code - GAP, inner.bottom());
        double scale = Math.min(1.1, inner.width() / USUAL + 0.1);
        return List.of(
                items.addressee(outside, address, scale, true),
                items.sender(outside, SENDER, sender, Align.LEFT),
                items.code(outside, code, inner.bottom() - CODE - CODE_LABEL, CODE));
    }
}
