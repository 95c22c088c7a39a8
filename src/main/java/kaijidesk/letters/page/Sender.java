package kaijidesk.letters.page;

import java.util.List;

/**
 * Who writes, in lines at the right.
 *
 * @param above postal code and address
 * @param organisation the organisation's name, set larger
 * @param below department, title and name of who signs
 */
public record Sender(List<String> above, String organisation, List<String> below) {
    public Sender {
        above = List.copyOf(above);
        below = List.copyOf(below);
    }
}
