package kaijidesk.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.Duty;
import kaijidesk.ledgers.LedgerKind;
import kaijidesk.trail.AnchorVerdict;
import kaijidesk.trail.TrailFault;
import kaijidesk.ui.Rail.Place;
import kaijidesk.ui.base.Session;
import kaijidesk.ui.base.Settings;
import kaijidesk.ui.base.Ui;
import kaijidesk.ui.detail.CaseDetailPane;
import kaijidesk.ui.intake.IntakePane;
import kaijidesk.ui.ledgers.LedgersPane;
import kaijidesk.ui.list.CaseListPane;
import kaijidesk.ui.mailroom.MailroomPane;
import kaijidesk.ui.mailroom.OutboxPane;
import kaijidesk.ui.scans.ScansPane;
import kaijidesk.ui.settings.SettingsPane;
import kaijidesk.ui.today.TodayPane;
import kaijidesk.ui.trail.TrailBanner;
import kaijidesk.ui.trail.TrailPane;
import org.controlsfx.control.StatusBar;
import org.jspecify.annotations.Nullable;

/** Rail, screen and status bar of an open office. */
final class MainPane extends BorderPane {
    private final Ui ui;
    private final Settings settings;
    private final Session session;
    private final Runnable settingsChanged;
    private final Rail rail;
    private @Nullable CaseListPane list;
    private @Nullable CaseNumber openCase;
    private Place here = Place.TODAY;
    private Set<Duty> duties = Set.of();

    MainPane(
            Ui ui,
            Settings settings,
            String officeName,
            Session session,
            Runnable settingsChanged) {
        this.ui = ui;
        this.settings = settings;
        this.session = session;
        this.settingsChanged = settingsChanged;
        this.rail = new Rail(ui, this::go, session::changePerson);
        getStyleClass().add("main");
        // a screen's shortcuts also work while the keyboard is on the rail
        rail.addEventHandler(KeyEvent.KEY_PRESSED, event -> Event.fireEvent(getCenter(), event));
        setLeft(rail);
        setBottom(statusBar(officeName));
        TrailFault fault = ui.office().trail().atStart().fault();
        AnchorVerdict anchor = ui.office().trail().anchorAtStart();
        if (fault != null) {
            setTop(new TrailBanner(fault, ui));
        } else if (anchor != AnchorVerdict.HOLDS) {
            setTop(new TrailBanner(anchor, ui));
        }
        addEventFilter(KeyEvent.KEY_PRESSED, this::shortcut);
        rail.leadTo(this::mayEnter);
        ui.tasks()
                .run(
                        () -> ui.office().people().duties(ui.person().get()),
                        this::entrusted,
                        ui.failure());
    }

    private void entrusted(Set<Duty> known) {
        duties = known;
        rail.leadTo(this::mayEnter);
    }

    private boolean mayEnter(Place place) {
        return place.opensTo(duties);
    }

    private void shortcut(KeyEvent event) {
        for (Place place : Place.values()) {
            if (place.shortcut().match(event) && mayEnter(place)) {
                event.consume();
                go(place);
                return;
            }
        }
    }

    /** Goes somewhere by the rail. */
    void go(Place place) {
        ui.discretion().hideAll();
        openCase = null;
        here = place;
        rail.at(place);
        // the keyboard goes along: else it would be nowhere, and with it every shortcut
        switch (place) {
            case TODAY -> {
                TodayPane today = new TodayPane(ui, this::open, () -> go(Place.INTAKE));
                setCenter(today);
                today.begin();
            }
            case CASES -> {
                CaseListPane cases = list();
                setCenter(cases);
                cases.begin();
            }
            case INTAKE -> {
                IntakePane intake = new IntakePane(ui, this::open, () -> go(Place.CASES));
                setCenter(intake);
                intake.begin();
            }
            case SCANS -> {
                ScansPane scans = new ScansPane(ui, settings);
                setCenter(scans);
                scans.begin();
            }
            case MAILROOM -> {
                MailroomPane mailroom =
                        new MailroomPane(ui, this::open, this::register, this::mails);
                setCenter(mailroom);
                mailroom.begin();
            }
            case LEDGERS -> ledgers(LedgerKind.PROVISIONS);
            case AUDIT -> {
                TrailPane trail = new TrailPane(ui, this::open);
                setCenter(trail);
                trail.begin();
            }
            case SETTINGS -> {
                setCenter(
                        scrolled(
                                new SettingsPane(
                                        settings, ui, session, settingsChanged, this::open)));
                rail.begin(place);
            }
        }
    }

    /** Mails that were dropped elsewhere go to the intake. */
    private void intake(List<Path> mails) {
        go(Place.INTAKE);
        if (getCenter() instanceof IntakePane shown) {
            shown.receive(mails);
        }
    }

    /** The list stays as the user left it, but is read anew. */
    private CaseListPane list() {
        CaseListPane known = list;
        if (known == null) {
            known = new CaseListPane(ui, this::open, this::intake);
            list = known;
        } else {
            known.reload();
        }
        return known;
    }

    /** Goes to one of the ledgers. */
    void ledgers(LedgerKind kind) {
        ui.discretion().hideAll();
        openCase = null;
        here = Place.LEDGERS;
        rail.at(here);
        LedgersPane ledgers = new LedgersPane(kind, ui, this::open);
        setCenter(ledgers);
        ledgers.begin();
    }

    /** Goes to the other half of the mail room: what goes by e-mail. */
    OutboxPane mails() {
        ui.discretion().hideAll();
        OutboxPane mails = new OutboxPane(ui, this::open, () -> go(Place.MAILROOM));
        setCenter(mails);
        mails.begin();
        return mails;
    }

    /** Goes to what was mailed today. */
    private void register() {
        ledgers(LedgerKind.MAILINGS);
        if (getCenter() instanceof LedgersPane shown) {
            shown.limit(ui.today());
        }
    }

    private static ScrollPane scrolled(Node content) {
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("page");
        return scroll;
    }

    /** Opens a case; the way back leads to where the user came from. */
    CaseDetailPane open(CaseNumber number) {
        ui.discretion().hideAll();
        openCase = number;
        Place from = here;
        rail.at(Place.CASES);
        CaseDetailPane opened = new CaseDetailPane(number, ui, () -> go(from), this::open);
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
