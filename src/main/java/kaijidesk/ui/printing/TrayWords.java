package kaijidesk.ui.printing;

import javafx.util.StringConverter;
import kaijidesk.text.Texts;

/** Names trays as people do; one that the protocol doesn't name keeps the printer's own word. */
final class TrayWords extends StringConverter<String> {
    private final Texts texts;

    TrayWords(Texts texts) {
        this.texts = texts;
    }

    static String of(String tray, Texts texts) {
        String key = "ui.tray." + (tray.isEmpty() ? "any" : tray);
        return texts.has(key) ? texts.get(key) : tray;
    }

    @Override
    public String toString(String tray) {
        return of(tray == null ? "" : tray, texts);
    }

    @Override
    public String fromString(String words) {
        return words;
    }
}
