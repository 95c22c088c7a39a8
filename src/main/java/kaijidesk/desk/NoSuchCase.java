package kaijidesk.desk;

/** The office has no such case or letter. */
public final class NoSuchCase extends CannotDo {
    private static final long serialVersionUID = 1L;

    /** Names what was asked for. */
    public NoSuchCase(String asked) {
        super(asked);
    }
}
