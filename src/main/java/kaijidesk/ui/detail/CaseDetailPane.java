package kaijidesk.ui.detail;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kaijidesk.cases.ActKind;
import kaijidesk.cases.CaseNumber;
import kaijidesk.desk.CaseView;
import kaijidesk.ui.base.Reveal;
import kaijidesk.ui.base.Ui;
import kaijidesk.ui.parts.RevealButton;
import kaijidesk.ui.retention.PurgedPane;

/**
 * The screen of one case. Escape goes back to the list, F5 reads the case anew, Ctrl+B opens the
 * bench with its scanned papers.
 */
public final class CaseDetailPane extends BorderPane {
    /** The tabs, in their order. */
    public enum Section {
        OVERVIEW,
        ELIGIBILITY,
        PAPERS,
        LETTERS,
        CORRESPONDENCE,
        EXPENSES,
        HISTORY
    }

    private static final double HEADER_SHARE = 0.55;

    private final Ui ui;
    private final CaseModel model;
    private final Runnable back;
    private final TabPane tabs = new TabPane();
    private final Map<Section, Tab> sections = new LinkedHashMap<>();
    private final Map<Section, Function<CaseView, Node>> content = new LinkedHashMap<>();

    /**
     * The screen of that case.
     *
     * @param back leads to the list
     * @param open leads to another case
     */
    public CaseDetailPane(CaseNumber number, Ui ui, Runnable back, Consumer<CaseNumber> open) {
        this.ui = ui;
        this.back = back;
        this.model = new CaseModel(number, ui);
        getStyleClass().addAll("screen", "case-detail");
        setMinWidth(0);
        LettersPane letters = new LettersPane(ui);
        section(Section.OVERVIEW, view -> scrolled(new OverviewPane(view, ui, open)));
        section(Section.ELIGIBILITY, view -> scrolled(new EligibilityPane(view, model, ui)));
        section(Section.PAPERS, view -> scrolled(new PapersPane(view, model, ui)));
        section(Section.LETTERS, letters::show);
        section(Section.CORRESPONDENCE, view -> scrolled(new CorrespondencePane(view, model, ui)));
        section(Section.EXPENSES, view -> scrolled(new ExpensesPane(view, ui)));
        section(
                Section.HISTORY,
                view -> {
                    Reveal reveal = ui.reveal(number, "ui.mask.about.history");
                    HBox head = new HBox(RevealButton.worded(reveal, ui.texts()));
                    head.setAlignment(Pos.CENTER_RIGHT);
                    HistoryTable table = new HistoryTable(view, reveal, ui);
                    VBox.setVgrow(table, Priority.ALWAYS);
                    VBox history = new VBox(head, table);
                    history.getStyleClass().add("history");
                    return history;
                });
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.getSelectionModel().selectedItemProperty().addListener((selected, old, now) -> fill());
        setCenter(new Label(ui.text("ui.list.loading")));
        model.view()
                .subscribe(view -> {
                    if (view != null) {
                        show(view);
                    }
                });
        model.left()
                .subscribe(left -> {
                    if (left != null) {
                        setTop(null);
                        setCenter(
                                scrolled(new PurgedPane(left.purged(), left.letters(), ui, back)));
                    }
                });
        addEventHandler(KeyEvent.KEY_PRESSED, this::shortcut);
        model.reload();
    }

    /** Turns to a tab. */
    public void turnTo(Section section) {
        tabs.getSelectionModel().select(sections.get(section));
    }

    /** Opens the form of an act. */
    public void ask(ActKind act, Map<String, String> preset) {
        model.ask(act, preset);
    }

    /** Reads the case anew. */
    public void reload() {
        model.reload();
    }

    private void section(Section section, Function<CaseView, Node> make) {
        Tab tab = new Tab(ui.texts().of(section));
        tab.setId(section.name());
        sections.put(section, tab);
        content.put(section, make);
        tabs.getTabs().add(tab);
    }

    private void show(CaseView view) {
        double place = place();
        boolean here = holdsFocus();
        setTop(bounded(new CaseHeader(view, model, ui, back)));
        setCenter(tabs);
        sections.values().forEach(tab -> tab.setContent(null));
        fill();
        if (tabs.getSelectionModel().getSelectedItem().getContent() instanceof ScrollPane page) {
            page.setVvalue(place);
        }
        // the button it was on is gone: else the keyboard would be on the rail
        if (here && !holdsFocus()) {
            tabs.requestFocus();
        }
    }

    /**
     * How far the page that is read is scrolled: an act on it doesn't throw the reader to its top.
     */
    private double place() {
        Tab tab = tabs.getSelectionModel().getSelectedItem();
        return tab != null && tab.getContent() instanceof ScrollPane page ? page.getVvalue() : 0;
    }

    /** Whether the keyboard is somewhere on this screen, or nowhere. */
    private boolean holdsFocus() {
        Node node = getScene() == null ? null : getScene().getFocusOwner();
        if (node == null) {
            return getScene() != null;
        }
        while (node != null && node != this) {
            node = node.getParent();
        }
        return node == this;
    }

    /** Only the tab that is seen is built. */
    private void fill() {
        CaseView view = model.view().get();
        Tab tab = tabs.getSelectionModel().getSelectedItem();
        if (view != null && tab != null && tab.getContent() == null) {
            Function<CaseView, Node> make = content.get(Section.valueOf(tab.getId()));
            if (make != null) {
                tab.setContent(make.apply(view));
            }
        }
    }

    /** With large text in a small window the header scrolls, so that the tabs stay in sight. */
    private ScrollPane bounded(CaseHeader header) {
        ScrollPane scroll = scrolled(header);
        scroll.setFocusTraversable(false);
        scroll.maxHeightProperty().bind(heightProperty().multiply(HEADER_SHARE));
        return scroll;
    }

    private static ScrollPane scrolled(Node content) {
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("page");
        return scroll;
    }

    private void shortcut(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            back.run();
            event.consume();
        } else if (event.getCode() == KeyCode.F5) {
            model.reload();
            event.consume();
        } else if (event.getCode() == KeyCode.B && event.isShortcutDown()) {
            CaseView view = model.view().get();
            if (view != null && !view.surroundings().scans().isEmpty()) {
                new BenchDoor(view.file().number(), model, ui).open(null);
            }
            event.consume();
        }
    }
}
