package kaijidesk.cases;

import kaijidesk.regime.Step;

/**
 * That a mail server didn't take a mail.
 *
 * @param step at which step
 * @param reply what it replied (RFC 5321), 0 when nothing, or nothing that makes sense
 */
public record Setback(SendingStep step, int reply) {
    /** Whether the server said no, and would say so again. */
    boolean permanent() {
        return reply >= 500 && reply <= 599;
    }

    /** Whether the server said at least that it has no mail. */
    private boolean certain() {
        return permanent() || (reply >= 400 && reply <= 499);
    }

    /** Whether the server may have the mail all the same. */
    boolean unknown() {
        return step == SendingStep.END && !certain();
    }

    /** Whether a person has to do something about the mail itself. */
    boolean hopeless() {
        return permanent() && step.compareTo(SendingStep.SENDER) >= 0;
    }

    /** The same in the user's words. */
    public Step said() {
        return Step.of("outbox.trouble", trouble(), reply);
    }

    /** The same in the words of the outbox. */
    MailTrouble trouble() {
        if (unknown()) {
            return MailTrouble.UNKNOWN;
        }
        return switch (step) {
            case CONNECT, GREETING -> MailTrouble.NO_CONNECTION;
            case PROTECT -> MailTrouble.NOT_PROTECTED;
            case SIGN_IN -> certain() ? MailTrouble.SIGN_IN : MailTrouble.NO_CONNECTION;
            case SENDER -> refused(MailTrouble.SENDER_REFUSED);
            case RECIPIENT -> refused(MailTrouble.RECIPIENT_REFUSED);
            case DATA, CONTENT, END -> refused(MailTrouble.MAIL_REFUSED);
        };
    }

    private MailTrouble refused(MailTrouble what) {
        if (permanent()) {
            return what;
        }
        return certain() ? MailTrouble.LATER : MailTrouble.NO_CONNECTION;
    }
}
