package kaijidesk.scans;

import kaijidesk.letters.CodePayload;

/**
 * Our code as it was found on a page.
 *
 * @param payload what it says
 * @param quarters by how many quarters the page must be turned clockwise to stand upright, 0 to 3
 */
public record FoundCode(CodePayload payload, int quarters) {}
