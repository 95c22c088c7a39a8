package kaijidesk.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Stage;
import kaijidesk.text.Texts;
import kaijidesk.ui.base.FileDialogs;

/** The system's own file dialogs. */
record NativeFiles(Stage stage, Texts texts) implements FileDialogs {
    @Override
    public List<Path> chooseMails() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get("ui.list.receive"));
        chooser.getExtensionFilters()
                .add(new ExtensionFilter(texts.get("ui.files.mail"), "*.eml", "*.EML"));
        List<File> chosen = chooser.showOpenMultipleDialog(stage);
        return chosen == null ? List.of() : chosen.stream().map(File::toPath).toList();
    }

    @Override
    public List<Path> chooseScans() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get("ui.scans.choose"));
        chooser.getExtensionFilters()
                .addAll(
                        new ExtensionFilter(
                                texts.get("ui.files.scans"),
                                "*.pdf",
                                "*.PDF",
                                "*.tif",
                                "*.TIF",
                                "*.tiff",
                                "*.TIFF",
                                "*.jpg",
                                "*.JPG",
                                "*.jpeg",
                                "*.JPEG",
                                "*.png",
                                "*.PNG"));
        List<File> chosen = chooser.showOpenMultipleDialog(stage);
        return chosen == null ? List.of() : chosen.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> chooseFolder() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(texts.get("ui.records.choose"));
        return Optional.ofNullable(chooser.showDialog(stage)).map(File::toPath);
    }

    @Override
    public Optional<Path> chooseFile(String extension) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get("ui.files.open"));
        chooser.getExtensionFilters().add(filter(extension));
        return Optional.ofNullable(chooser.showOpenDialog(stage)).map(File::toPath);
    }

    private static ExtensionFilter filter(String extension) {
        return new ExtensionFilter(extension.toUpperCase(Locale.ROOT), "*." + extension);
    }

    @Override
    public Optional<Path> chooseSave(String suggestedName) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get("ui.files.save"));
        chooser.setInitialFileName(suggestedName);
        String extension = suggestedName.substring(suggestedName.lastIndexOf('.') + 1);
        chooser.getExtensionFilters().add(filter(extension));
        return Optional.ofNullable(chooser.showSaveDialog(stage)).map(File::toPath);
    }
}
