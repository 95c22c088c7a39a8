package kaijidesk.regime;

/** What an unpaid expense means for the disclosure letter (R2.17), a profile value. */
public enum PaymentGate {
    /** The letter goes; the desk shows what is unpaid. */
    WARN,
    /** The letter waits for the payment. */
    BLOCK
}
