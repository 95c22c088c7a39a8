package kaijidesk.letters;

import java.util.List;
import kaijidesk.cases.Recipient;
import kaijidesk.envelopes.Box;
import kaijidesk.letters.page.AddressBlock;
import kaijidesk.letters.page.Align;
import kaijidesk.letters.page.Board;
import kaijidesk.letters.page.QrCode;
import kaijidesk.letters.page.TextStyle;

/** What envelopes, labels and covers share: addressee, sender, code. */
record OutsideItems(Wording wording) {
    Board.Addressee addressee(Outside outside, Box room, double scale, boolean centred) {
        Recipient to = outside.to();
        AddressBlock block =
                new AddressBlock(
                        to.postalCode(),
                        to.address().isEmpty() ? List.of() : List.of(to.address()),
                        to.name(),
                        wording.text(to.organisation() ? "honorific.company" : "honorific.person"));
        return new Board.Addressee(block, room, scale, centred);
    }

    Board.Lines sender(Outside outside, TextStyle style, Box room, Align align) {
        return new Board.Lines(
                List.of("〒" + outside.postalCode() + "　" + outside.address(), outside.sender()),
                style,
                room,
                align);
    }

    /** The number alone: who finds the envelope learns nothing of a case. */
    Board.Code code(Outside outside, double left, double top, double side) {
        String payload = CodePayload.ofOutside(outside.letter()).text();
        return new Board.Code(new QrCode(payload, outside.letter()), left, top, side);
    }
}
