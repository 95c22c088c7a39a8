package kaijidesk.ui.base;

/** Short messages to the user, beside whatever is on the screen. */
public interface Notices {
    /** How a message is meant. */
    enum Tone {
        /** Something was done. Goes away by itself. */
        DONE,
        /** Something needs a look. Stays until closed. */
        WARNING,
        /** Something didn't work. Stays until closed. */
        FAILURE
    }

    /** Shows a message. */
    void show(Tone tone, String message);
}
