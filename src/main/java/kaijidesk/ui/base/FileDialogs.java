package kaijidesk.ui.base;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Asks the user for files. */
public interface FileDialogs {
    /** Mails to take in; empty when the user thought better of it. */
    List<Path> chooseMails();

    /** Scanned files to take in; empty when the user thought better of it. */
    List<Path> chooseScans();

    /** The folder of an export. */
    Optional<Path> chooseFolder();

    /** A file with that extension, such as {@code json}. */
    Optional<Path> chooseFile(String extension);

    /** Where to save a file; its kind follows from the name's ending. */
    Optional<Path> chooseSave(String suggestedName);
}
