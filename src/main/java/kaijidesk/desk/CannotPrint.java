package kaijidesk.desk;

import java.util.List;

/**
 * A letter holds characters that no font has; it isn't issued, and neither is the act that asked
 * for it.
 */
public final class CannotPrint extends CannotDo {
    private static final long serialVersionUID = 1L;

    private final transient List<String> characters;

    /** With the characters in the order in which they were met. */
    public CannotPrint(List<String> characters) {
        super(characters.size() + " characters can't be printed");
        this.characters = List.copyOf(characters);
    }

    /**
     * The characters, each with its variation selector if it has one, to be shown to the person at
     * the desk only.
     */
    public List<String> characters() {
        return characters;
    }
}
