package kaijidesk.letters.page;

/**
 * A square for a seal.
 *
 * @param caption what stands in it, pale: 印, 実印
 * @param side its side in mm; registered seals go up to 25 mm
 * @param words what it is, for who can't see it
 */
public record SealBox(String caption, double side, String words) {
    /** Room for a registered seal (実印). */
    public static final SealBox REGISTERED = new SealBox("実印", 25, "実印を押す枠");

    /** Room for an everyday seal. */
    public static final SealBox PLAIN = new SealBox("印", 16, "印を押す枠");
}
