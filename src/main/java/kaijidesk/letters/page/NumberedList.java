package kaijidesk.letters.page;

import java.util.List;

/**
 * Numbered clauses; numbers hang left of the text.
 *
 * @param items the clauses, without their numbers
 * @param numbering how the numbers look
 * @param style how the text is set
 */
public record NumberedList(List<String> items, Numbering numbering, TextStyle style)
        implements Block {

    /** How the numbers look. */
    public enum Numbering {
        /** １　２ … */
        PLAIN,
        /** （１）（２） … */
        PARENTHESES,
        /** 第１条　第２条 … */
        ARTICLE
    }

    public NumberedList {
        items = List.copyOf(items);
    }

    @Override
    public Role role() {
        return Role.LIST;
    }
}
