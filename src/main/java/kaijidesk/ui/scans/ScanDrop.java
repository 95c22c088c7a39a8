package kaijidesk.ui.scans;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Lets files be dropped on a node; what they are is told by their content. */
final class ScanDrop {
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("drop");

    private final Node target;
    private final Consumer<List<Path>> dropped;

    ScanDrop(Node target, Consumer<List<Path>> dropped) {
        this.target = target;
        this.dropped = dropped;
        target.setOnDragOver(this::over);
        target.setOnDragExited(event -> target.pseudoClassStateChanged(OVER, false));
        target.setOnDragDropped(this::drop);
    }

    private void over(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            target.pseudoClassStateChanged(OVER, true);
        }
        event.consume();
    }

    private void drop(DragEvent event) {
        List<Path> files =
                event.getDragboard().hasFiles()
                        ? event.getDragboard().getFiles().stream()
                                .filter(File::isFile)
                                .map(File::toPath)
                                .toList()
                        : List.of();
        event.setDropCompleted(!files.isEmpty());
        event.consume();
        if (!files.isEmpty()) {
            dropped.accept(files);
        }
    }
}
