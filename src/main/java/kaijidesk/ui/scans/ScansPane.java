package kaijidesk.ui.scans;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import kaijidesk.desk.TrayPage;
import kaijidesk.scans.StoredPicture;
import kaijidesk.ui.base.Reveal;
import kaijidesk.ui.base.Settings;
import kaijidesk.ui.base.Ui;
import kaijidesk.ui.parts.EmptyState;
import kaijidesk.ui.parts.Icons;
import kaijidesk.ui.parts.RevealButton;
import kaijidesk.ui.preview.PagePreview;
import kaijidesk.ui.preview.Pages;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** The screen of scanned paper: what comes in, and the tray of pages that nobody has placed. */
public final class ScansPane extends VBox {
    /** How often the watched folder is looked at. */
    private static final Duration POLL = Duration.seconds(5);

    private final Ui ui;
    private final Settings settings;
    private final ScansModel model;
    private final Reveal reveal;
    private final ListView<TrayPage> tray = new ListView<>();
    private final PagePreview preview;
    private final FilingBar filing;
    private final Label folder = new Label();
    private @Nullable WatchedFolder watched;
    private @Nullable Timeline poll;

    /** The tray of the office. */
    public ScansPane(Ui ui, Settings settings) {
        this.ui = ui;
        this.settings = settings;
        this.model = new ScansModel(ui);
        this.reveal = ui.reveal(null, "ui.mask.about.scans");
        this.preview = new PagePreview(ui);
        this.filing = new FilingBar(model, ui);
        getStyleClass().addAll("screen", "scans");
        setMinWidth(0);
        tray();
        VBox large = new VBox(preview, filing);
        large.getStyleClass().add("scan-large");
        large.setMinWidth(0);
        VBox.setVgrow(preview, Priority.ALWAYS);
        HBox.setHgrow(large, Priority.ALWAYS);
        HBox body = new HBox(tray, large);
        body.getStyleClass().add("scan-body");
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(head(), progress(), body);
        new ScanDrop(this, files -> model.take(files, stored -> {}));
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        sceneProperty().subscribe(scene -> watch(scene != null));
        select(null);
        model.reload();
    }

    private void tray() {
        Thumbnails thumbnails = new Thumbnails(reveal, ui);
        tray.setId("tray");
        tray.setItems(model.pages());
        tray.setCellFactory(any -> new TrayCell(thumbnails, ui));
        tray.setPrefWidth(344 * ui.scale());
        tray.setMinWidth(240 * ui.scale());
        tray.setAccessibleText(ui.text("ui.scans.tray"));
        tray.setPlaceholder(
                new EmptyState(
                        Material2OutlinedAL.INBOX,
                        ui.text("ui.scans.empty"),
                        ui.text("ui.scans.empty.advice")));
        tray.getSelectionModel().selectedItemProperty().subscribe(this::select);
        reveal.shown().subscribe(any -> tray.refresh());
    }

    /** Puts the keyboard on the tray. */
    public void begin() {
        tray.requestFocus();
    }

    private Node head() {
        Label title = new Label(ui.text("ui.scans.title"));
        title.getStyleClass().add("screen-title");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button choose =
                new Button(ui.text("ui.scans.choose"), Icons.of(Material2OutlinedAL.GET_APP));
        choose.setId("choose-scans");
        choose.getStyleClass().add("accent");
        choose.setMinWidth(USE_PREF_SIZE);
        choose.setOnAction(event -> model.take(ui.files().chooseScans(), stored -> {}));
        Button watch =
                new Button(ui.text("ui.scans.watch"), Icons.of(Material2OutlinedAL.FOLDER_SHARED));
        watch.setId("watch-folder");
        watch.setMinWidth(USE_PREF_SIZE);
        watch.setOnAction(event -> chooseFolder());
        folder.setId("watched");
        folder.getStyleClass().add("muted");
        folder.setMinWidth(0);
        HBox head =
                new HBox(
                        title, gap, folder, watch, RevealButton.worded(reveal, ui.texts()), choose);
        head.getStyleClass().add("screen-head");
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private Node progress() {
        ProgressIndicator turning = new ProgressIndicator();
        turning.setPrefSize(20, 20);
        Label what = new Label();
        what.setId("scan-progress");
        what.textProperty().bind(model.progress());
        Button end = new Button(ui.text("ui.form.cancel"));
        end.setId("end-scans");
        end.setOnAction(event -> model.end());
        HBox line = new HBox(turning, what, end);
        line.getStyleClass().add("line");
        line.setAlignment(Pos.CENTER_LEFT);
        line.visibleProperty().bind(model.progress().isNotEmpty());
        line.managedProperty().bind(line.visibleProperty());
        return line;
    }

    private void select(@Nullable TrayPage page) {
        filing.show(page);
        preview.setVisible(page != null);
        if (page != null) {
            String id = page.page().id();
            int dpi = page.page().dpi();
            Pages large =
                    new Pages(
                            id,
                            1,
                            null,
                            () -> ui.office().scans().picture(id, ui.person().get()),
                            (stored, any, wanted) -> StoredPicture.at(stored, dpi, wanted));
            preview.show(large, reveal, List.of());
            preview.fit();
        }
    }

    private void chooseFolder() {
        ui.files()
                .chooseFolder()
                .ifPresent(chosen -> {
                    settings.scanFolder(chosen.toString());
                    watch(true);
                });
    }

    /** The folder is looked at as long as the screen is there. */
    private void watch(boolean shown) {
        if (poll != null) {
            poll.stop();
        }
        String path = settings.scanFolder();
        folder.setText(path.isEmpty() ? "" : ui.text("ui.scans.watched", path));
        if (shown && !path.isEmpty()) {
            watched = new WatchedFolder(Path.of(path));
            Timeline looking = new Timeline(new KeyFrame(POLL, event -> look()));
            looking.setCycleCount(Animation.INDEFINITE);
            looking.play();
            poll = looking;
        }
    }

    /** Looks into the watched folder now. */
    void look() {
        WatchedFolder now = watched;
        if (now != null) {
            Consumer<Exception> gone = any -> folder.setText(ui.text("ui.scans.folder-gone"));
            ui.tasks().run(now::look, files -> model.take(files, WatchedFolder::stored), gone);
        }
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.F5) {
            model.reload();
            event.consume();
        } else {
            preview.key(event);
        }
    }
}
