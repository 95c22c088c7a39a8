package kaijidesk.mail;

import java.time.Duration;

/**
 * How long a mail server is waited for.
 *
 * @param connect until it is reached
 * @param answer until it answers, or takes what is written
 */
public record Patience(Duration connect, Duration answer) {
    /** As RFC 5321 asks: nobody gives up while a server still looks at a mail. */
    public static final Patience FULL =
            new Patience(Duration.ofSeconds(30), Duration.ofMinutes(10));

    /** While somebody waits for the answer. */
    public static final Patience SHORT =
            new Patience(Duration.ofSeconds(15), Duration.ofSeconds(20));
}
