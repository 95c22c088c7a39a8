package kaijidesk.ui.intake;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/** Lets mails be dropped on a node. Other files aren't taken. */
public final class MailDrop {
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("drop");

    private final Node target;
    private final Consumer<List<Path>> dropped;

    /** Mails dropped on {@code target} are handed on. */
    public MailDrop(Node target, Consumer<List<Path>> dropped) {
        this.target = target;
        this.dropped = dropped;
        target.setOnDragOver(this::over);
        target.setOnDragExited(event -> target.pseudoClassStateChanged(OVER, false));
        target.setOnDragDropped(this::drop);
    }

    /** The mails among files that were dropped. */
    public static List<Path> mails(List<File> files) {
        return files.stream()
                .filter(file -> file.getName().toLowerCase(Locale.ROOT).endsWith(".eml"))
                .map(File::toPath)
                .toList();
    }

    private void over(DragEvent event) {
        if (!mailsOn(event.getDragboard()).isEmpty()) {
            event.acceptTransferModes(TransferMode.COPY);
            target.pseudoClassStateChanged(OVER, true);
        }
        event.consume();
    }

    private void drop(DragEvent event) {
        List<Path> mails = mailsOn(event.getDragboard());
        event.setDropCompleted(!mails.isEmpty());
        event.consume();
        if (!mails.isEmpty()) {
            dropped.accept(mails);
        }
    }

    private static List<Path> mailsOn(Dragboard board) {
        return board.hasFiles() ? mails(board.getFiles()) : List.of();
    }
}
