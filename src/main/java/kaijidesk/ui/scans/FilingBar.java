package kaijidesk.ui.scans;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.ExtraDocument;
import kaijidesk.cases.FilingVerdict;
import kaijidesk.desk.TrayPage;
import kaijidesk.regime.PaperKind;
import kaijidesk.ui.base.Failures;
import kaijidesk.ui.base.Ui;
import kaijidesk.ui.parts.Icons;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** Where a page is to be filed: a case, and a row of its checklist. Nothing is chosen by itself. */
final class FilingBar extends VBox {
    private final Ui ui;
    private final ScansModel model;
    private final ComboBox<String> number = new ComboBox<>();
    private final ComboBox<Row> row = new ComboBox<>();
    private final Label trouble = new Label();
    private final Label why = new Label();
    private final FlowPane hints = new FlowPane();
    private @Nullable TrayPage page;
    private String asked = "";

    /** A row of a case's checklist. */
    private record Row(@Nullable PaperKind paper, @Nullable Integer document, String words) {}

    FilingBar(ScansModel model, Ui ui) {
        this.ui = ui;
        this.model = model;
        getStyleClass().add("filing-bar");
        number.setId("scan-case");
        number.setEditable(true);
        number.setPrefWidth(176 * ui.scale());
        number.setPromptText(ui.text("ui.scans.case.example"));
        number.setAccessibleText(ui.text("ui.scans.case"));
        number.setOnAction(event -> documents());
        row.setId("scan-row");
        row.setPrefWidth(208 * ui.scale());
        row.setPromptText(ui.text("ui.scans.row"));
        row.setAccessibleText(ui.text("ui.scans.row"));
        row.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(@Nullable Row shown) {
                        return shown == null ? "" : shown.words();
                    }

                    @Override
                    public @Nullable Row fromString(String text) {
                        return null;
                    }
                });
        trouble.setId("scan-trouble");
        trouble.getStyleClass().addAll("trouble", "tone-bad");
        trouble.setWrapText(true);
        hints.setId("scan-hints");
        hints.setHgap(8 * ui.scale());
        hints.setVgap(4 * ui.scale());
        why.setId("scan-why");
        why.setWrapText(true);
        why.setMinHeight(USE_PREF_SIZE);
        why.setMaxWidth(Double.MAX_VALUE);
        HBox line = new HBox(number, row, file(), turn(), destroy());
        line.getStyleClass().add("line");
        line.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(why, hints, line, trouble);
        show(null);
    }

    private Button file() {
        Button file =
                new Button(ui.text("ui.scans.file"), Icons.of(Material2OutlinedAL.FOLDER_OPEN));
        file.setId("file-scan");
        file.getStyleClass().add("accent");
        file.setMinWidth(USE_PREF_SIZE);
        file.setOnAction(event -> commit());
        return file;
    }

    private Button turn() {
        Button turn =
                new Button(ui.text("ui.scans.turn"), Icons.of(Material2OutlinedMZ.ROTATE_RIGHT));
        turn.setId("turn-scan");
        turn.setMinWidth(USE_PREF_SIZE);
        turn.setOnAction(event -> {
            if (page != null) {
                model.turn(page);
            }
        });
        return turn;
    }

    private Button destroy() {
        Button destroy =
                new Button(
                        ui.text("ui.scans.destroy"), Icons.of(Material2OutlinedAL.DELETE_FOREVER));
        destroy.setId("destroy-scan");
        destroy.setMinWidth(USE_PREF_SIZE);
        destroy.setOnAction(event -> {
            if (page != null) {
                DestroyForm form = new DestroyForm(model, page, ui);
                ui.modals().show(form);
                form.begin();
            }
        });
        return destroy;
    }

    /** Begins anew with another page. */
    void show(@Nullable TrayPage shown) {
        page = shown;
        setDisable(shown == null);
        number.getEditor().setText("");
        number.setValue(null);
        asked = "";
        rows(List.of());
        trouble("");
        hints.getChildren().clear();
        Set<String> known = new LinkedHashSet<>();
        why.getStyleClass().removeAll("trouble", "tone-bad");
        why.setText(shown == null ? "" : TrayCell.words(shown.verdict(), ui));
        if (shown != null) {
            if (shown.verdict() instanceof FilingVerdict.Stopped) {
                why.getStyleClass().addAll("trouble", "tone-bad");
            }
            shown.beside()
                    .forEach(each -> {
                        known.add(each.value());
                        hints.getChildren().add(hint(each));
                    });
            shown.waiting().forEach(each -> known.add(each.value()));
        }
        number.getItems().setAll(known);
    }

    private Node hint(CaseNumber beside) {
        Button hint = new Button(ui.text("ui.scans.beside", beside.value()));
        hint.getStyleClass().addAll("flat", "small");
        hint.setOnAction(event -> {
            number.getEditor().setText(beside.value());
            number.setValue(beside.value());
            documents();
        });
        return hint;
    }

    private Optional<CaseNumber> typed() {
        String typed = number.getEditor().getText();
        String text =
                Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().toUpperCase(Locale.ROOT);
        try {
            return Optional.of(new CaseNumber(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** A case has further documents of its own. */
    private void documents() {
        Optional<CaseNumber> chosen = typed();
        if (chosen.isEmpty() || chosen.get().value().equals(asked)) {
            return;
        }
        CaseNumber of = chosen.get();
        asked = of.value();
        ui.tasks()
                .run(
                        () -> ui.office().open(of, ui.person().get()).file().documents(),
                        found -> {
                            if (asked.equals(of.value())) {
                                rows(found);
                            }
                        },
                        failure -> trouble(Failures.text(failure, ui.texts())));
    }

    private void rows(List<ExtraDocument> documents) {
        List<Row> rows = new ArrayList<>();
        for (PaperKind kind : PaperKind.values()) {
            rows.add(new Row(kind, null, ui.texts().of(kind)));
        }
        for (ExtraDocument each : documents) {
            rows.add(new Row(null, each.number(), ui.text("ui.scans.document", each.number())));
        }
        rows.add(new Row(null, null, ui.text("ui.scans.other")));
        Row before = row.getValue();
        row.getItems().setAll(rows);
        row.setValue(before != null && rows.contains(before) ? before : null);
    }

    private void commit() {
        TrayPage filed = page;
        Row to = row.getValue();
        Optional<CaseNumber> of = typed();
        if (filed == null) {
            return;
        }
        if (of.isEmpty()) {
            trouble(ui.text("ui.scans.no-case"));
            number.requestFocus();
        } else if (to == null) {
            trouble(ui.text("ui.scans.no-row"));
            row.requestFocus();
        } else {
            trouble("");
            model.file(filed, of.get(), to.paper(), to.document(), () -> show(null));
        }
    }

    private void trouble(String text) {
        trouble.setText(text);
        trouble.setVisible(!text.isEmpty());
        trouble.setManaged(!text.isEmpty());
    }
}
