package kaijidesk.cases;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a case sends by e-mail, always to the address that is registered of a side (R2.03). */
public enum MailKind {
    /** Stage 1, the applicant's half (R2.03). */
    CONTACT_TO_APPLICANT(Side.APPLICANT, Notice.CONTACT_TO_APPLICANT, null),
    /** Stage 1, the counterparty's half (R2.04). */
    CONTACT_TO_COUNTERPARTY(Side.COUNTERPARTY, Notice.CONTACT_TO_COUNTERPARTY, null),
    /** That the application arrived, and what comes next (R5.05). */
    ACKNOWLEDGEMENT(Side.APPLICANT, null, null),
    /** What is missing, ahead of the same letter by post (R5.03). */
    CORRECTION_REQUEST(Side.APPLICANT, null, LetterKind.CORRECTION_REQUEST),
    /** That the service ended, ahead of the same letter by post (R1.05). */
    NOT_ACCEPTABLE(Side.APPLICANT, null, LetterKind.NOT_ACCEPTABLE),
    /** That somebody applied from another address (R5.01). */
    OTHER_ADDRESS(Side.APPLICANT, null, LetterKind.OTHER_ADDRESS),
    /** That an application for stage 2 was accepted (R2.14). */
    COUNTERPARTY_NOTICE(
            Side.COUNTERPARTY, Notice.ACCEPTANCE_TO_COUNTERPARTY, LetterKind.COUNTERPARTY_NOTICE),
    /** How to apply as well (R2.15). */
    COUNTER_GUIDANCE(
            Side.COUNTERPARTY, Notice.GUIDANCE_TO_COUNTERPARTY, LetterKind.COUNTER_GUIDANCE);

    private final Side to;
    private final @Nullable Notice notice;
    private final @Nullable LetterKind letter;

    MailKind(Side to, @Nullable Notice notice, @Nullable LetterKind letter) {
        this.to = to;
        this.notice = notice;
        this.letter = letter;
    }

    /** The mail that carries letters of a kind; empty when they go by post only. */
    public static Optional<MailKind> of(LetterKind letter) {
        return Arrays.stream(values()).filter(kind -> kind.letter == letter).findFirst();
    }

    /** The mail that is one half of stage 1. */
    public static MailKind half(Side to) {
        return to == Side.APPLICANT ? CONTACT_TO_APPLICANT : CONTACT_TO_COUNTERPARTY;
    }

    /** Which side gets it. */
    public Side to() {
        return to;
    }

    /** The notice that it is (R4.03); null where it is none. */
    public @Nullable Notice notice() {
        return notice;
    }

    /** The letter that is attached; null where it is told without one. */
    public @Nullable LetterKind letter() {
        return letter;
    }

    /** Whether it is half of stage 1: there is never one without the other (R2.04). */
    public boolean half() {
        return this == CONTACT_TO_APPLICANT || this == CONTACT_TO_COUNTERPARTY;
    }
}
