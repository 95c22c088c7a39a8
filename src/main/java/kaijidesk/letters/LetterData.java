package kaijidesk.letters;

import java.util.ArrayList;
import java.util.List;
import kaijidesk.cases.Letter;
import kaijidesk.letters.Unprintable.LetterPart;
import kaijidesk.regime.DisclosedItem;
import kaijidesk.regime.RegisteredItem;

/**
 * What a letter says that isn't the office's own wording.
 *
 * @param where in what it stands
 * @param text as stored
 */
record LetterData(LetterPart where, String text) {

    /** All of it, in the order in which a letter is read. */
    static List<LetterData> of(Letter letter) {
        List<LetterData> data = new ArrayList<>();
        data.add(new LetterData(LetterPart.RECIPIENT_NAME, letter.to().name()));
        data.add(new LetterData(LetterPart.RECIPIENT_ADDRESS, letter.to().postalCode()));
        data.add(new LetterData(LetterPart.RECIPIENT_ADDRESS, letter.to().address()));
        data.add(new LetterData(LetterPart.TRADE, letter.trade().tradeNo()));
        data.add(new LetterData(LetterPart.TRADE, letter.trade().itemNo()));
        data.add(new LetterData(LetterPart.TRADE, letter.trade().itemName()));
        switch (letter) {
            case Letter.Disclosure disclosure -> disclosed(disclosure.items(), data);
            case Letter.RightsDisclosure disclosure -> disclosed(disclosure.items(), data);
            case Letter.CorrectionRequest request ->
                    request.missing()
                            .documents()
                            .forEach(name -> data.add(new LetterData(LetterPart.DOCUMENT, name)));
            default -> {}
        }
        return data;
    }

    private static void disclosed(List<DisclosedItem> items, List<LetterData> data) {
        items.forEach(item -> data.add(new LetterData(place(item.item()), item.value())));
    }

    private static LetterPart place(RegisteredItem item) {
        return switch (item) {
            case NAME -> LetterPart.DISCLOSED_NAME;
            case ADDRESS -> LetterPart.DISCLOSED_ADDRESS;
            default -> LetterPart.DISCLOSED_OTHER;
        };
    }
}
