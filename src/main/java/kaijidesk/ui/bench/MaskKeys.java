package kaijidesk.ui.bench;

import java.util.function.Consumer;
import javafx.scene.input.KeyEvent;
import kaijidesk.scans.Region;
import org.jspecify.annotations.Nullable;

/**
 * Rectangles by keyboard: N adds one, the arrows move it, with Shift they size it, with Alt they go
 * finer; T takes the next one, Delete takes it away.
 */
final class MaskKeys {
    private static final int COARSE = 8;

    private MaskKeys() {}

    /** Whether the key was one of them. */
    static boolean press(
            KeyEvent event, MaskDraft draft, SheetView sheet, @Nullable Consumer<Region> receiver) {
        int step = event.isAltDown() ? 1 : COARSE;
        switch (event.getCode()) {
            case N, INSERT -> {
                if (receiver != null) {
                    receiver.accept(sheet.inTheMiddle());
                }
            }
            case T -> draft.next();
            case DELETE, BACK_SPACE -> draft.remove();
            case LEFT -> arrow(event, draft, -step, 0);
            case RIGHT -> arrow(event, draft, step, 0);
            case UP -> arrow(event, draft, 0, -step);
            case DOWN -> arrow(event, draft, 0, step);
            default -> {
                return false;
            }
        }
        return !event.getCode().isArrowKey() || draft.one().isPresent();
    }

    private static void arrow(KeyEvent event, MaskDraft draft, int right, int down) {
        if (event.isShiftDown()) {
            draft.size(right, down);
        } else {
            draft.move(right, down);
        }
    }
}
