package kaijidesk.letters;

import java.util.List;
import kaijidesk.envelopes.Box;
import kaijidesk.envelopes.Envelope;
import kaijidesk.letters.page.Align;
import kaijidesk.letters.page.Board;
import kaijidesk.letters.page.Face;
import kaijidesk.letters.page.TextStyle;

/**
 * A printed envelope: the addressee in the middle, the sender at the lower right, the code at the
 * lower left. The upper edge stays free for stamps and postmarks (70 × 35 mm).
 */
record EnvelopeLayout(OutsideItems items) {
    private static final double MARGIN = 13;
    private static final double POSTMARK = 36;
    private static final double CODE = 14;
    private static final double CODE_LABEL = 4;
    private static final TextStyle SENDER = new TextStyle(Face.SERIF, 10, 14.5);

    /** Above the sender's two lines. */
    private static final double SENDER_HEIGHT = 12.5;

    /** The largest type: three quarters larger than in letters. */
    private static final double LARGEST = 1.75;

    Board of(Envelope envelope, Outside outside) {
        Box face = envelope.face();
        double foot = face.height() - MARGIN;
        Box sender =
                Box.between(
                        face.width() - MARGIN - Math.min(110, 0.5 * face.width()),
                        foot - SENDER_HEIGHT,
                        face.width() - MARGIN,
                        foot);
        return new Board(
                        face.width(),
                        face.height(),
                        List.of(
                                items.addressee(outside, address(face), scale(face), true),
                                items.sender(
                                        outside,
                                        wide(face) ? SENDER : SENDER.withSize(12),
                                        sender,
                                        Align.RIGHT),
                                items.code(outside, MARGIN, foot - CODE - CODE_LABEL, CODE)))
                .moved(envelope.offset());
    }

    /** Right of the middle, as an address stands on an envelope that is read across. */
    static Box address(Box face) {
        double left = 0.24 * face.width();
        double right = face.width() - Math.max(MARGIN, 0.1 * face.width());
        return wide(face)
                ? Box.between(left, POSTMARK, right, face.height() - MARGIN - CODE - CODE_LABEL - 2)
                : Box.between(left, 0.28 * face.height(), right, 0.55 * face.height());
    }

    private static boolean wide(Box face) {
        return face.width() > face.height();
    }

    private static double scale(Box face) {
        return Math.clamp(face.width() / (wide(face) ? 165 : 135), 1, LARGEST);
    }
}
