package kaijidesk.ui.base;

import javafx.scene.layout.Region;

/**
 * Shows one form over the screen at a time; everything behind it is out of reach until it is gone.
 */
public interface Modals {
    /** Shows a form. Escape hides it. */
    void show(Region form);

    /** Hides what is shown. */
    void hide();
}
