package kaijidesk.ui.parts;

import kaijidesk.regime.Status;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/**
 * The icons of the program. An icon never stands without a word or an accessible text beside it.
 */
public final class Icons {
    private Icons() {}

    /** An icon; colour and size come from the style sheet. */
    public static FontIcon of(Ikon ikon) {
        FontIcon icon = new FontIcon(ikon);
        icon.setMouseTransparent(true);
        return icon;
    }

    /** The icon of a lamp. */
    public static FontIcon of(Status status) {
        return of(
                switch (status) {
                    case HOLDS -> Material2OutlinedAL.CHECK_CIRCLE;
                    case WARNS -> Material2OutlinedMZ.REPORT_PROBLEM;
                    case UNKNOWN -> Material2OutlinedAL.HELP_OUTLINE;
                    case BARRED -> Material2OutlinedAL.CANCEL;
                });
    }
}
