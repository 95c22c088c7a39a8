package kaijidesk.ui.list;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.Look;
import kaijidesk.ui.base.Ui;

/** What the list shows and does, without a window. */
final class CaseListModel {
    private final Ui ui;
    private final ObservableList<CaseItem> all = FXCollections.observableArrayList();
    private final FilteredList<CaseItem> shown = new FilteredList<>(all);
    private final ReadOnlyObjectWrapper<CaseFilter> filter =
            new ReadOnlyObjectWrapper<>(CaseFilter.NONE);
    private final ReadOnlyObjectWrapper<Boolean> loaded = new ReadOnlyObjectWrapper<>(false);

    private int search;

    CaseListModel(Ui ui) {
        this.ui = ui;
        filter.subscribe(now -> shown.setPredicate(now.shown()));
    }

    ObservableList<CaseItem> all() {
        return all;
    }

    FilteredList<CaseItem> shown() {
        return shown;
    }

    ReadOnlyObjectProperty<CaseFilter> filter() {
        return filter.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Boolean> loaded() {
        return loaded.getReadOnlyProperty();
    }

    /**
     * Shows what a filter lets through. Words may be a person's: that somebody searches, and how
     * many cases match, is logged before they show (R6.02).
     */
    void search(CaseFilter wanted) {
        int mine = ++search;
        boolean asked = wanted.text().isBlank() || wanted.text().equals(filter.get().text());
        if (asked) {
            filter.set(wanted);
            return;
        }
        long hits = all.stream().filter(wanted.shown()).count();
        ui.tasks()
                .run(
                        () -> {
                            ui.looked(new Look(Look.Kind.SEARCH, null, "hits=" + hits));
                            return wanted;
                        },
                        logged -> {
                            if (mine == search) {
                                filter.set(logged);
                            }
                        },
                        ui.failure());
    }

    /** Reads the list anew; the filter stays. */
    void reload(Runnable then) {
        ui.tasks()
                .run(
                        () -> {
                            CaseLines lines = new CaseLines(ui.today(), ui.texts());
                            return ui.office().cases().stream().map(lines::of).toList();
                        },
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
