package kaijidesk.letters;

import kaijidesk.cases.Recipient;
import kaijidesk.regime.Operator;

/**
 * All that may stand on the outside of a letter: who it is for, who sends it, and the letter's
 * number. Not the sender's department, whose name may tell what the letter is about.
 *
 * @param letter how the desk names the letter
 * @param to the addressee, byte for byte as in the letter
 * @param sender the operator's name
 * @param postalCode the operator's
 * @param address the operator's
 */
public record Outside(
        String letter, Recipient to, String sender, String postalCode, String address) {

    /** The outside of a letter. */
    public static Outside of(String letter, Recipient to, Operator operator) {
        return new Outside(letter, to, operator.name(), operator.postalCode(), operator.address());
    }
}
