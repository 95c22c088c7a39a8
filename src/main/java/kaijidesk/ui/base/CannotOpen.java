package kaijidesk.ui.base;

import java.util.List;

/**
 * An office can't be opened, and its folder's owner can do something about it: a text says what.
 */
public final class CannotOpen extends Exception {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<Object> arguments;

    /**
     * With a text of the bundles.
     *
     * @param arguments what fills its places
     */
    public CannotOpen(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = List.of(arguments);
    }

    /** The text's key. */
    public String key() {
        return key;
    }

    /** What fills its places. */
    public Object[] arguments() {
        return arguments.toArray();
    }
}
