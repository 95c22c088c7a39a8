package kaijidesk.ui;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import kaijidesk.cases.CaseNumber;
import kaijidesk.ui.Rail.Place;
import kaijidesk.ui.base.Settings;
import kaijidesk.ui.base.Ui;
import kaijidesk.ui.detail.CaseDetailPane;
import kaijidesk.ui.list.CaseListPane;
import kaijidesk.ui.settings.SettingsPane;
import org.controlsfx.control.StatusBar;
import org.jspecify.annotations.Nullable;

/** Rail, screen and status bar of an open office. */
final class MainPane extends BorderPane {
    private final Ui ui;
    private final Settings settings;
    private final Runnable settingsChanged;
    private final Rail rail;
    private final CaseListPane list;
    private @Nullable CaseNumber openCase;

    MainPane(
            Ui ui,
            Settings settings,
            String officeName,
            Runnable settingsChanged,
            Runnable changePerson) {
        this.ui = ui;
        this.settings = settings;
        this.settingsChanged = settingsChanged;
        this.list = new CaseListPane(ui, this::open);
        this.rail = new Rail(ui, this::go, changePerson);
        getStyleClass().add("main");
        // a screen's shortcuts also work while the keyboard is on the rail
        rail.addEventHandler(KeyEvent.KEY_PRESSED, event -> Event.fireEvent(getCenter(), event));
        setLeft(rail);
        setBottom(statusBar(officeName));
        go(Place.CASES);
    }

    /** Goes somewhere by the rail. */
    void go(Place place) {
        openCase = null;
        rail.at(place);
        setCenter(
                switch (place) {
                    case CASES -> {
                        list.reload();
                        yield list;
                    }
                    case SETTINGS -> scrolled(new SettingsPane(settings, ui, settingsChanged));
                });
        // else the keyboard would be nowhere, and with it every shortcut
        switch (place) {
            case CASES -> list.begin();
            case SETTINGS -> rail.begin(place);
        }
    }

    private static ScrollPane scrolled(Node content) {
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("page");
        return scroll;
    }

    /** Opens a case. */
    CaseDetailPane open(CaseNumber number) {
        openCase = number;
        rail.at(Place.CASES);
        CaseDetailPane opened = new CaseDetailPane(number, ui, () -> go(Place.CASES), this::open);
        setCenter(opened);
        opened.requestFocus();
        return opened;
    }

    /** The case whose screen is shown, if it is one. */
    @Nullable CaseNumber openCase() {
        return openCase;
    }

    private Node statusBar(String officeName) {
        StatusBar bar = new StatusBar();
        bar.setText("");
        Label office = new Label(officeName);
        Label today = new Label(ui.texts().day(ui.today()));
        bar.getLeftItems().add(office);
        bar.getRightItems().add(today);
        return bar;
    }
}
