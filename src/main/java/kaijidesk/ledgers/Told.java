package kaijidesk.ledgers;

/** How a letter is told that doesn't go by post. */
public enum Told {
    /** 電子メール: to a registered address. */
    BY_EMAIL
}
