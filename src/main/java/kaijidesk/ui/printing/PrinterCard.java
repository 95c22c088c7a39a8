package kaijidesk.ui.printing;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kaijidesk.printing.PrintReason;
import kaijidesk.printing.PrinterAddress;
import kaijidesk.printing.PrinterInfo;
import kaijidesk.ui.base.Settings;
import kaijidesk.ui.base.Ui;
import kaijidesk.ui.parts.Icons;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** Where letters are printed: in the system's dialog, or straight at a printer's address. */
public final class PrinterCard extends VBox {
    private final Ui ui;
    private final Settings settings;
    private final TextField address = new TextField();
    private final Button check = new Button();
    private final ProgressIndicator busy = new ProgressIndicator();
    private final Label problem = new Label();
    private final VBox answer = new VBox();
    private final ComboBox<String> tray = new ComboBox<>();
    private final CheckBox duplex = new CheckBox();
    private final VBox straight = new VBox();

    /** A card over those settings; every choice holds at once. */
    public PrinterCard(Settings settings, Ui ui) {
        this.settings = settings;
        this.ui = ui;
        getStyleClass().add("card-pane");
        Label title = new Label(ui.text("ui.printer.title"));
        title.getStyleClass().add("card-title");
        problem.setId("printer-problem");
        problem.setWrapText(true);
        problem.getStyleClass().addAll("problem", "tone-bad");
        problem.setGraphic(Icons.of(Material2OutlinedAL.ERROR_OUTLINE));
        answer.setId("printer-answer");
        Label how = new Label(ui.text("ui.printer.how"));
        how.setWrapText(true);
        how.getStyleClass().add("muted");
        straight.getStyleClass().add("straight");
        straight.getChildren().addAll(place(), problem, answer, paper(), how);
        getChildren().addAll(title, where(), straight);
        complain("");
        show(settings.printer().isPresent());
    }

    private Node where() {
        ToggleGroup group = new ToggleGroup();
        ToggleButton system = choice(group, "printer-system", "left-pill");
        ToggleButton direct = choice(group, "printer-ipp", "right-pill");
        (settings.printer().isPresent() ? direct : system).setSelected(true);
        system.setOnAction(event -> {
            system.setSelected(true);
            settings.noPrinter();
            show(false);
        });
        direct.setOnAction(event -> {
            direct.setSelected(true);
            show(true);
            address.requestFocus();
            if (!address.getText().isBlank()) {
                keep();
            }
        });
        return row("ui.printer.where", new HBox(system, direct));
    }

    private ToggleButton choice(ToggleGroup group, String id, String pill) {
        ToggleButton button = new ToggleButton(ui.text("ui." + id));
        button.setId(id);
        button.setToggleGroup(group);
        button.getStyleClass().add(pill);
        return button;
    }

    private Node place() {
        address.setId("printer-address");
        address.setText(settings.printer().map(PrinterAddress::toString).orElse(""));
        address.setPromptText(ui.text("ui.printer.example"));
        address.setPrefColumnCount(28);
        address.setOnAction(event -> ask());
        // a listener: a subscriber would be called before there is anything to keep
        address.focusedProperty()
                .addListener((focus, was, in) -> {
                    // the choice of the system's dialog takes the keyboard from here too
                    if (!in && straight.isVisible() && !address.getText().isBlank()) {
                        keep();
                    }
                });
        check.setText(ui.text("ui.printer.check"));
        check.setId("check-printer");
        check.setMinWidth(USE_PREF_SIZE);
        check.setOnAction(event -> ask());
        busy.setPrefSize(20 * ui.scale(), 20 * ui.scale());
        busy.setVisible(false);
        HBox line = new HBox(address, check, busy);
        HBox.setHgrow(address, Priority.SOMETIMES);
        line.getStyleClass().add("line");
        line.setAlignment(Pos.CENTER_LEFT);
        return row("ui.printer.address", line, address);
    }

    private Node paper() {
        tray.setId("printer-tray");
        tray.setConverter(new TrayWords(ui.texts()));
        tray.getItems().add("");
        if (!settings.tray().isEmpty()) {
            tray.getItems().add(settings.tray());
        }
        tray.setValue(settings.tray());
        tray.setOnAction(event -> keep());
        duplex.setId("printer-duplex");
        duplex.setText(ui.text("ui.printer.duplex"));
        duplex.setSelected(settings.duplex());
        duplex.setOnAction(event -> keep());
        HBox line = new HBox(tray, duplex);
        line.getStyleClass().add("line");
        line.setAlignment(Pos.CENTER_LEFT);
        return row("ui.printer.tray", line, tray);
    }

    private HBox row(String key, HBox choice) {
        return row(key, choice, choice);
    }

    private HBox row(String key, HBox choice, Node labelled) {
        Label name = new Label(ui.text(key));
        name.setMinWidth(160 * ui.scale());
        name.setLabelFor(labelled);
        labelled.setAccessibleText(ui.text(key));
        HBox row = new HBox(name, choice);
        HBox.setHgrow(choice, Priority.ALWAYS);
        row.getStyleClass().add("line");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void show(boolean direct) {
        straight.setVisible(direct);
        straight.setManaged(direct);
    }

    /** Remembers what is entered, if it makes sense. */
    private Optional<PrinterAddress> keep() {
        Optional<PrinterAddress> read = PrinterAddress.of(address.getText());
        complain(read.isPresent() ? "" : ui.text("ui.printer.no-address"));
        String source = tray.getValue() == null ? "" : tray.getValue();
        read.ifPresent(printer -> settings.printer(printer, source, duplex.isSelected()));
        return read;
    }

    private void ask() {
        answer.getChildren().clear();
        keep().ifPresent(printer -> {
            working(true);
            ui.printing().ask(printer, this::tell, this::failed);
        });
    }

    private void tell(PrinterInfo info) {
        working(false);
        answer.getChildren().setAll(new PrinterFacts(info, ui.texts()));
        String chosen = tray.getValue() == null ? "" : tray.getValue();
        tray.getItems().setAll(info.trays());
        tray.getItems().addFirst("");
        if (!tray.getItems().contains(chosen)) {
            tray.getItems().add(chosen);
        }
        tray.setValue(chosen);
    }

    private void failed(PrintReason reason) {
        working(false);
        complain(ui.texts().of(reason));
    }

    private void working(boolean now) {
        check.setDisable(now);
        busy.setVisible(now);
    }

    private void complain(String words) {
        problem.setText(words);
        problem.setVisible(!words.isEmpty());
        problem.setManaged(!words.isEmpty());
    }
}
