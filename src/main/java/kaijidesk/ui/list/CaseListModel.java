package kaijidesk.ui.list;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import kaijidesk.cases.CaseNumber;
import kaijidesk.desk.Receipt;
import kaijidesk.ui.base.Ui;

/** What the list shows and does, without a window. */
final class CaseListModel {
    private static final long LARGEST_MAIL = 50L * 1024 * 1024;

    private final Ui ui;
    private final ObservableList<CaseItem> all = FXCollections.observableArrayList();
    private final FilteredList<CaseItem> shown = new FilteredList<>(all);
    private final ObjectProperty<CaseFilter> filter = new SimpleObjectProperty<>(CaseFilter.NONE);
    private final ReadOnlyObjectWrapper<Boolean> loaded = new ReadOnlyObjectWrapper<>(false);

    CaseListModel(Ui ui) {
        this.ui = ui;
        filter.subscribe(now -> shown.setPredicate(now::shows));
    }

    ObservableList<CaseItem> all() {
        return all;
    }

    FilteredList<CaseItem> shown() {
        return shown;
    }

    ObjectProperty<CaseFilter> filter() {
        return filter;
    }

    ReadOnlyObjectProperty<Boolean> loaded() {
        return loaded.getReadOnlyProperty();
    }

    /** Reads the list anew; the filter stays. */
    void reload(Runnable then) {
        ui.tasks()
                .run(
                        () ->
                                ui.office().cases().stream()
                                        .map(row -> CaseItem.of(row, ui.today(), ui.texts()))
                                        .toList(),
                        (List<CaseItem> items) -> {
                            all.setAll(items);
                            loaded.set(true);
                            then.run();
                        },
                        ui.failure());
    }

    /** Takes in one mail. */
    void receive(Path file, Consumer<Receipt> done, Consumer<Exception> failed) {
        ui.tasks().run(() -> ui.office().receive(read(file), ui.person().get()), done, failed);
    }

    /** The line of a case, null when the filter hides it. */
    @org.jspecify.annotations.Nullable
    CaseItem find(CaseNumber number) {
        return shown.stream()
                .filter(item -> item.row().number().equals(number))
                .findFirst()
                .orElse(null);
    }

    private static byte[] read(Path file) throws IOException {
        if (Files.size(file) > LARGEST_MAIL) {
            throw new IOException("too large for a mail");
        }
        return Files.readAllBytes(file);
    }
}
