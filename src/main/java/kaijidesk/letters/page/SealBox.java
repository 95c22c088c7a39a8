package kaijidesk.letters.page;

/**
 * A square for a seal.
 *
 * @param caption what stands in it, pale: 印, 実印
 * @param side its side in mm; registered seals go up to 25 mm
 */
public record SealBox(String caption, double side) {
    /** Room for a registered seal (実印). */
    public static final SealBox REGISTERED = new SealBox("実印", 25);

    /** Room for an everyday seal. */
    public static final SealBox PLAIN = new SealBox("印", 16);
}
