package kaijidesk.ui.list;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import kaijidesk.cases.CaseNumber;
import kaijidesk.ui.base.Ui;

/** What the list shows and does, without a window. */
final class CaseListModel {
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

    /** The line of a case, null when the filter hides it. */
    @org.jspecify.annotations.Nullable
    CaseItem find(CaseNumber number) {
        return shown.stream()
                .filter(item -> item.row().number().equals(number))
                .findFirst()
                .orElse(null);
    }
}
