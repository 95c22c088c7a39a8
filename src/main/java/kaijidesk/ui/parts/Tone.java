package kaijidesk.ui.parts;

import java.util.Locale;
import kaijidesk.cases.Headline;
import kaijidesk.cases.Stage;
import kaijidesk.regime.Status;

/** What a colour means. Colours carry meaning only, and never alone. */
public enum Tone {
    /** No meaning of its own. */
    NEUTRAL,
    /** Over and done with. */
    MUTED,
    /** Holds, done. */
    GOOD,
    /** Unknown, due soon, waits for somebody. */
    WARN,
    /** Barred, overdue. */
    BAD,
    /** What is going on now. */
    ACCENT;

    /** The style class that colours by this tone. */
    public String styleClass() {
        return "tone-" + name().toLowerCase(Locale.ROOT);
    }

    /** The colour of a lamp. */
    public static Tone of(Status status) {
        return switch (status) {
            case HOLDS -> GOOD;
            case WARNS, UNKNOWN -> WARN;
            case BARRED -> BAD;
        };
    }

    /** A stage that waits for somebody here is amber, one that is over muted. */
    public static Tone of(Stage stage) {
        return switch (stage) {
            case INCOMPLETE,
                    CONTACT_RELEASE_PENDING,
                    DISCLOSURE_RELEASE_PENDING,
                    REFUSAL_RELEASE_PENDING ->
                    WARN;
            case UNDER_REVIEW, RIGHTS_REVIEW, PAPERS -> ACCENT;
            case CONTACT_DISCLOSED, DISCLOSED -> GOOD;
            case REFUSED, NOT_ACCEPTED, SERVICE_ENDED, CLOSED -> MUTED;
        };
    }

    /** The colour of a verdict in one word. */
    public static Tone of(Headline.Word word) {
        return switch (word) {
            case ELIGIBLE -> GOOD;
            case REVIEW, INCOMPLETE -> WARN;
            case BARRED, NOT_ACCEPTED, SERVICE_ENDED -> BAD;
        };
    }
}
