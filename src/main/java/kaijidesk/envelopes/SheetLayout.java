package kaijidesk.envelopes;

import java.util.Map;

/**
 * Where things stand on a letter's first page, in mm from its top left corner.
 *
 * @param address the room that an address may take
 * @param parts the rooms of all else
 */
public record SheetLayout(Box address, Map<SheetPart, Box> parts) {
    public SheetLayout {
        parts = Map.copyOf(parts);
    }
}
