package kaijidesk.letters;

import java.util.List;

/**
 * Characters of some texts that don't print as they are stored, each once.
 *
 * @param missing no font has them: somebody chooses what is printed in their place
 * @param plain their variant form is in no font: they print in their usual form
 */
public record OddCharacters(List<String> missing, List<String> plain) {
    public OddCharacters {
        missing = List.copyOf(missing);
        plain = List.copyOf(plain);
    }

    /** Keeps what may be part of a name out of logs and exception texts. */
    @Override
    public String toString() {
        return "OddCharacters";
    }
}
