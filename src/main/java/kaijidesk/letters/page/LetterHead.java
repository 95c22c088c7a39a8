package kaijidesk.letters.page;

import java.util.List;

/**
 * The head of a letter: document number and date at the right, the addressee where the window of
 * the envelope shows it, the sender below at the right. It fills the top of the first page and must
 * be the first block of its section. Nothing but the address stands where the window can ever show.
 *
 * @param references document number and date, top right, in this order
 * @param address the addressee
 * @param sender who writes
 */
public record LetterHead(List<String> references, AddressBlock address, Sender sender)
        implements Block {
    public LetterHead {
        references = List.copyOf(references);
    }

    @Override
    public Role role() {
        return Role.PARAGRAPH;
    }
}
