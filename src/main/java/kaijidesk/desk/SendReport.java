package kaijidesk.desk;

/**
 * What became of the mails that were due, by units: a mail, or both halves of stage 1.
 *
 * @param sent the mail server has them
 * @param held a person has to decide about them
 * @param later they are tried again
 */
public record SendReport(int sent, int held, int later) {
    /** Nothing was due. */
    public static final SendReport NOTHING = new SendReport(0, 0, 0);
}
