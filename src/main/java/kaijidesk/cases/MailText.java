package kaijidesk.cases;

/**
 * The text of an e-mail as it was worded when its act was done, and so what its recipient was told.
 *
 * @param notice which notice it is
 * @param subject its subject, one line without personal data
 * @param body its lines, separated by line feeds
 */
public record MailText(Notice notice, String subject, String body) {
    /** Keeps personal data out of logs and exception texts. */
    @Override
    public String toString() {
        return "MailText[" + notice + "]";
    }
}
