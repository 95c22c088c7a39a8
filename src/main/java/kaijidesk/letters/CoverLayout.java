package kaijidesk.letters;

import java.util.ArrayList;
import java.util.List;
import kaijidesk.envelopes.Box;
import kaijidesk.envelopes.Cover;
import kaijidesk.envelopes.Envelope;
import kaijidesk.envelopes.Fold;
import kaijidesk.envelopes.SheetLayout;
import kaijidesk.letters.page.Board;
import kaijidesk.letters.page.TextStyle;

/**
 * 送付台紙: the address where the window shows it and nowhere anything else, folded before the letter.
 * What is for the office stands at the sheet's foot, which no window shows.
 */
record CoverLayout(Wording wording, OutsideItems items) {
    private static final double CODE = 18;

    Board of(Envelope envelope, SheetLayout layout, Outside outside) {
        Box foot = Cover.foot();
        List<Board.Item> all = new ArrayList<>();
        all.add(items.addressee(outside, layout.address(), 1, true));
        all.add(items.code(outside, foot.left(), foot.top(), CODE));
        all.add(
                new Board.Note(
                        wording.text("outside.cover-what"),
                        TextStyle.SMALL,
                        Box.between(
                                foot.left() + CODE + 6, foot.top(), foot.right(), foot.bottom())));
        for (double line : envelope.fold().lines()) {
            all.add(new Board.Line(5, line, 9, line, 0.4));
            all.add(new Board.Line(Fold.WIDTH - 9, line, Fold.WIDTH - 5, line, 0.4));
        }
        return new Board(Fold.WIDTH, Fold.HEIGHT, all).moved(envelope.offset());
    }
}
