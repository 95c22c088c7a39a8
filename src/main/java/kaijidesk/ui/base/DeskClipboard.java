package kaijidesk.ui.base;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.jspecify.annotations.Nullable;

/**
 * The one way onto the system's clipboard. What the desk put there is gone after a minute, unless
 * somebody put something else there since (R6.02). On the FX thread only.
 */
public final class DeskClipboard {
    /** How many seconds a copy stays. */
    public static final int KEPT = 60;

    private final Seconds seconds;
    private @Nullable String ours;
    private int left;
    private Runnable stop = () -> {};

    DeskClipboard(Seconds seconds) {
        this.seconds = seconds;
    }

    /** Puts a text there, for a minute. */
    public void put(String text) {
        stop.run();
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
        ours = text;
        left = KEPT;
        stop = seconds.each(this::second);
    }

    private void second() {
        left--;
        if (left <= 0) {
            forget();
        }
    }

    /** Takes it back now, if it is still there. */
    public void forget() {
        stop.run();
        stop = () -> {};
        String put = ours;
        ours = null;
        // some systems hand line ends back in their own way
        if (put != null && put.equals(plain(Clipboard.getSystemClipboard().getString(), put))) {
            Clipboard.getSystemClipboard().clear();
        }
    }

    private static @Nullable String plain(@Nullable String found, String put) {
        return found == null || put.contains("\r") ? found : found.replace("\r\n", "\n");
    }
}
