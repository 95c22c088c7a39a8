package kaijidesk.letters.page;

import java.util.List;

/**
 * The addressee as the envelope's window shows it. It always stays inside the part of the window
 * that is visible however the sheet slides (65 × 24 mm): long addresses are set smaller, step by
 * step.
 *
 * @param postalCode digits as they shall print, without 〒; empty if unknown
 * @param address address lines as stored: town and street, then building, then department
 * @param name person or company
 * @param honorific 様, 御中 …; empty for none
 */
public record AddressBlock(String postalCode, List<String> address, String name, String honorific) {
    public AddressBlock {
        address = List.copyOf(address);
    }

    /** A person: 様. */
    public static AddressBlock person(String postalCode, List<String> address, String name) {
        return new AddressBlock(postalCode, address, name, "様");
    }

    /** A company or department: 御中. */
    public static AddressBlock company(String postalCode, List<String> address, String name) {
        return new AddressBlock(postalCode, address, name, "御中");
    }
}
