package kaijidesk.printing;

import java.time.Duration;

/**
 * How long the desk waits for a printer; nothing is waited for without end.
 *
 * @param connect for the connection
 * @param answer for an answer
 * @param document for the answer to a whole document
 * @param settle for the printer to say what became of a job, after a broken connection or a
 *     cancellation
 * @param follow for the job's end, from its acceptance
 * @param pause between two questions
 */
public record Patience(
        Duration connect,
        Duration answer,
        Duration document,
        Duration settle,
        Duration follow,
        Duration pause) {
    /** As long as people wait at a printer. */
    public static final Patience USUAL =
            new Patience(
                    Duration.ofSeconds(5),
                    Duration.ofSeconds(15),
                    Duration.ofSeconds(120),
                    Duration.ofSeconds(20),
                    Duration.ofSeconds(180),
                    Duration.ofSeconds(1));
}
