package kaijidesk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import kaijidesk.app.demo.DemoClock;
import kaijidesk.app.demo.DemoOffice;
import kaijidesk.app.demo.DemoPeople;
import kaijidesk.cases.CaseRow;
import kaijidesk.cases.InboxEntry;
import kaijidesk.cases.Person;
import kaijidesk.cases.UnitState;
import kaijidesk.desk.CannotDo;
import kaijidesk.desk.Desk;
import kaijidesk.desk.TrailDesk;
import kaijidesk.ledgers.LedgerKind;
import kaijidesk.mailroom.PostingState;
import kaijidesk.regime.RightsHolder;
import kaijidesk.text.Texts;
import kaijidesk.ui.base.Discretion;
import kaijidesk.ui.base.FxScreen;
import kaijidesk.ui.base.HandSeconds;
import kaijidesk.ui.base.Languages;
import kaijidesk.ui.base.Session;
import kaijidesk.ui.base.Settings;
import kaijidesk.ui.base.TaskRunner;
import kaijidesk.ui.base.Theme;
import kaijidesk.ui.base.Ui;
import kaijidesk.ui.detail.CaseDetailPane;
import kaijidesk.ui.detail.CaseDetailPane.Section;
import kaijidesk.ui.mailroom.MailroomPane;
import kaijidesk.ui.parts.RevealButton;
import kaijidesk.ui.parts.Shown;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;

/**
 * Walks through every screen of the demo office and looks at every node, seen or not, for what the
 * office knows of its people.
 */
@DisplayName("Personal data on all screens")
class EverythingIsMaskedTest {
    private static final Person PERSON = DemoPeople.REVIEWER.person();

    /** Screens on which a reveal must show somebody. */
    private static final Set<String> SHOWING =
            Set.of(
                    "TODAY",
                    "CASES",
                    "INTAKE",
                    "mails-aside",
                    "mailroom-PRINTED",
                    "ledger-MAILINGS",
                    "OVERVIEW",
                    "CORRESPONDENCE",
                    "HISTORY");

    @TempDir Path folder;

    private final FxScreen screen = new FxScreen(Locale.JAPAN);
    private final HandSeconds seconds = new HandSeconds();
    private final Overlay overlay = new Overlay();
    private final Set<String> found = new TreeSet<>();
    private final Set<String> revealed = new TreeSet<>();

    @Languages
    @DisplayName(
            "R6.02: no node, tooltip or accessible text of any screen tells a person before a reveal")
    void masked(Locale language) throws Exception {
        screen.show(ui -> new StackPane());
        try (Desk desk = DemoOffice.make(folder, new DemoClock())) {
            Set<String> known = known(desk);
            assertThat(known).hasSizeGreaterThan(40);
            walk(
                    desk,
                    language,
                    (name, root) -> {
                        check(name, root, known);
                        RevealButton.toggleAll(root);
                        lay(root);
                        if (known.stream().anyMatch(String.join("\n", texts(root))::contains)) {
                            revealed.add(name);
                        }
                        seconds.pass(60);
                        lay(root);
                        check(name + " (afterwards)", root, known);
                    });
            assertThat(found).as("what told a person, and where").isEmpty();
            assertThat(revealed).as("screens that a reveal opens").containsAll(SHOWING);
            assertThat(
                            desk.trail()
                                    .entries(
                                            TrailDesk.filter(PERSON.name(), null, null, null, null),
                                            Long.MAX_VALUE,
                                            10_000))
                    .as("each of them logged")
                    .extracting(row -> row.entry().kind())
                    .contains("REVEAL", "PREVIEW");
        }
    }

    private void check(String name, Node root, Set<String> known) {
        for (String text : texts(root)) {
            known.stream()
                    .filter(text::contains)
                    .forEach(data -> found.add(name + ": " + data + " in " + text));
        }
    }

    private void walk(Desk desk, Locale language, BiConsumer<String, Node> look) {
        screen.on(() -> {
            Ui ui = ui(desk, language);
            Settings settings = Settings.inMemory(language, false, 100);
            MainPane main = new MainPane(ui, settings, "", Session.NONE, () -> {});
            overlay.screen(main);
            new Scene(overlay, 1366, 900);
            Theme.apply(overlay.getScene(), false, 1);
            for (Rail.Place place : Rail.Place.values()) {
                main.go(place);
                lay(overlay);
                look.accept(place.name(), overlay);
            }
            aside(desk);
            main.go(Rail.Place.INTAKE);
            ((Button) overlay.lookup("#aside-mails")).fire();
            lay(overlay);
            look.accept("mails-aside", overlay);
            main.go(Rail.Place.MAILROOM);
            for (PostingState state : PostingState.values()) {
                ((MailroomPane) main.getCenter()).choose(state);
                lay(overlay);
                look.accept("mailroom-" + state, overlay);
                forms(look);
            }
            for (UnitState state : UnitState.values()) {
                main.mails().choose(state);
                lay(overlay);
                look.accept("outbox-" + state, overlay);
            }
            for (LedgerKind kind : LedgerKind.values()) {
                main.ledgers(kind);
                lay(overlay);
                look.accept("ledger-" + kind, overlay);
            }
            for (CaseRow row : desk.cases()) {
                CaseDetailPane detail = main.open(row.number());
                for (Section section : Section.values()) {
                    detail.turnTo(section);
                    lay(overlay);
                    detail.lookupAll(".evidence").stream()
                            .map(ToggleButton.class::cast)
                            .forEach(ToggleButton::fire);
                    lay(overlay);
                    look.accept(section.name(), overlay);
                }
            }
        });
    }

    /** What somebody notes may tell a person too. */
    private static void aside(Desk desk) {
        try {
            for (InboxEntry each : desk.inbox().waiting()) {
                desk.inbox().setAside(each.number(), "広告 someone@free.example", PERSON);
            }
        } catch (CannotDo e) {
            throw new AssertionError(e);
        }
    }

    /** What is printed around letters shows as pages, which are covered. */
    private void forms(BiConsumer<String, Node> look) {
        for (String form : List.of("envelopes", "labels", "enclose")) {
            if (overlay.lookup("#" + form) instanceof Button button && !button.isDisabled()) {
                button.fire();
                lay(overlay);
                look.accept("form-" + form, overlay);
                overlay.hide();
            }
        }
    }

    private static void lay(Node root) {
        ((javafx.scene.Parent) root).applyCss();
        ((javafx.scene.Parent) root).layout();
    }

    private Ui ui(Desk desk, Locale language) {
        return new Ui(
                new Texts(language),
                new DeskOffice(desk),
                () -> PERSON,
                TaskRunner.sameThread(),
                overlay,
                overlay,
                screen,
                screen.printing,
                screen.ui.clock(),
                1,
                new Discretion(seconds, () -> 60));
    }

    /** Whatever a person can read, copy, or be told by a screen reader. */
    private static List<String> texts(Node root) {
        List<String> texts = new ArrayList<>();
        for (Node node : root.lookupAll("*")) {
            add(texts, node.getAccessibleText());
            add(texts, node.getAccessibleHelp());
            switch (node) {
                case Labeled labeled -> add(texts, labeled.getText());
                case TextInputControl input -> {
                    add(texts, input.getText());
                    add(texts, input.getPromptText());
                }
                case Text text -> add(texts, text.getText());
                default -> {}
            }
            if (node instanceof Control control && control.getTooltip() != null) {
                add(texts, control.getTooltip().getText());
            }
        }
        return texts;
    }

    private static void add(List<String> texts, String text) {
        if (text != null && !text.isBlank()) {
            texts.add(text);
        }
    }

    /** Nicknames, names, addresses, telephone numbers and e-mail addresses of the demo office. */
    private static Set<String> known(Desk desk) {
        Set<String> known = new LinkedHashSet<>(List.of("someone@free.example"));
        try (InputStream csv =
                DemoOffice.class.getResourceAsStream("/kaijidesk/demo/members.csv")) {
            new String(csv.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .flatMap(cells ->
                            Stream.of(
                                    cells[1], cells[6], cells[7], cells[8], cells[9], cells[10],
                                    cells[11]))
                    .forEach(known::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (RightsHolder holder : desk.rightsHolders().all()) {
            known.add(holder.name());
            known.add(holder.address());
        }
        known.remove("");
        known.addAll(known.stream().map(Shown::of).toList());
        return known;
    }
}
