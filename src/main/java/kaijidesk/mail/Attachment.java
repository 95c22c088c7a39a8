package kaijidesk.mail;

/**
 * A file in a mail, as a list shows it. It is never opened.
 *
 * @param name as the mail calls it, without line breaks and signs that turn the direction of
 *     writing; empty when it has none
 * @param declared the type that the mail claims
 * @param kind what its first bytes are
 * @param bytes how large it is
 */
public record Attachment(String name, String declared, FileKind kind, long bytes) {
    /** Keeps personal data out of logs and exception texts. */
    @Override
    public String toString() {
        return "Attachment[" + kind + ", " + bytes + "]";
    }
}
