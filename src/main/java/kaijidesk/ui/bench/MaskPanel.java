package kaijidesk.ui.bench;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kaijidesk.cases.ActField;
import kaijidesk.cases.RecordMark;
import kaijidesk.cases.ScanMark;
import kaijidesk.cases.ScanPage;
import kaijidesk.desk.CaseView;
import kaijidesk.regime.MarkFound;
import kaijidesk.regime.MaskKind;
import kaijidesk.regime.Paper;
import kaijidesk.regime.PaperKind;
import kaijidesk.scans.Masking;
import kaijidesk.scans.Region;
import kaijidesk.ui.base.Failures;
import kaijidesk.ui.base.Notices.Tone;
import kaijidesk.ui.base.Ui;
import kaijidesk.ui.parts.Card;
import kaijidesk.ui.parts.Chip;
import kaijidesk.ui.parts.Icons;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/**
 * What must not be readable on a page: found absent, found masked, or masked here, for good
 * (R2.11).
 */
final class MaskPanel extends VBox {
    private static final int MOST = 40;

    private final ObservableValue<@Nullable CaseView> view;
    private final BenchActs acts;
    private final SheetView sheet;
    private final PagePictures pictures;
    private final Consumer<ScanPage> blackened;
    private final Ui ui;
    private final VBox kinds = new VBox();
    private final Map<MaskKind, CheckBox> boxes = new EnumMap<>(MaskKind.class);
    private final Label drawn = new Label();
    private final Label trouble = new Label();
    private final Button absent;
    private final Button masked;
    private final Button mask;
    private final Button add;
    private final VBox confirm = new VBox();
    private @Nullable ScanPage page;
    private @Nullable MaskDraft draft;
    private boolean open;

    /**
     * The panel beside a sheet.
     *
     * @param blackened is told of a page whose picture is another from now on
     */
    MaskPanel(
            ObservableValue<@Nullable CaseView> view,
            BenchActs acts,
            SheetView sheet,
            PagePictures pictures,
            Consumer<ScanPage> blackened,
            Ui ui) {
        this.view = view;
        this.acts = acts;
        this.sheet = sheet;
        this.pictures = pictures;
        this.blackened = blackened;
        this.ui = ui;
        getStyleClass().add("mask-panel");
        absent = button("MarkFound.ABSENT", "mark-absent");
        absent.setOnAction(event -> record(page, chosen(), MarkFound.ABSENT));
        masked = button("MarkFound.MASKED", "mark-masked");
        masked.setOnAction(event -> record(page, chosen(), MarkFound.MASKED));
        add = button("ui.bench.mask.add", "mask-add");
        add.setGraphic(Icons.of(Material2OutlinedAL.CROP_SQUARE));
        add.setOnAction(event -> {
            draw(sheet.inTheMiddle());
            sheet.requestFocus();
        });
        mask = button("ui.bench.mask.black", "mask-black");
        mask.setOnAction(event -> ask());
        trouble.getStyleClass().addAll("trouble", "tone-bad");
        trouble.setWrapText(true);
        trouble.setMinHeight(USE_PREF_SIZE);
        Label how = new Label(ui.text("ui.bench.mask.how"));
        how.getStyleClass().addAll("muted", "hint");
        how.setWrapText(true);
        how.setMinHeight(USE_PREF_SIZE);
        drawn.getStyleClass().add("muted");
        kinds.getStyleClass().add("mask-kinds");
        ScrollPane scroll = new ScrollPane(kinds);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("page");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        confirm.getStyleClass().addAll("mask-confirm", "tone-warn");
        FlowPane found = new FlowPane(absent, masked);
        found.getStyleClass().add("mask-buttons");
        FlowPane black = new FlowPane(add, mask);
        black.getStyleClass().add("mask-buttons");
        getChildren()
                .addAll(
                        Card.heading(ui.text("ui.bench.mask.title")),
                        scroll,
                        found,
                        how,
                        black,
                        drawn,
                        trouble,
                        confirm);
        say("");
        quiet();
        view.subscribe(now -> list());
    }

    private Button button(String key, String id) {
        Button button = new Button(ui.text(key));
        button.setId(id);
        button.getStyleClass().add("compact");
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    /** Turns to another page; what was drawn on the last one is gone. */
    void show(ScanPage shown) {
        page = shown;
        quiet();
        say("");
        boxes.values().forEach(box -> box.setSelected(false));
        MaskDraft fresh =
                new MaskDraft(shown.width(), shown.height(), MOST, Masking.GRID, this::changed);
        draft = fresh;
        sheet.draw(fresh, this::draw);
        changed();
        list();
    }

    /** Nobody masks what isn't seen. */
    void open(boolean seen) {
        open = seen;
        quiet();
        changed();
    }

    private void draw(Region region) {
        MaskDraft now = draft;
        if (now != null && open) {
            now.add(region);
        }
    }

    private void changed() {
        MaskDraft now = draft;
        int count = now == null ? 0 : now.regions().size();
        drawn.setText(ui.text("ui.bench.mask.drawn", count));
        boolean chosen = !chosen().isEmpty();
        // pixels of any page can be masked, but only a page of a paper has findings
        boolean found = chosen && open && page != null && page.paper() != null;
        absent.setDisable(!found);
        masked.setDisable(!found);
        mask.setDisable(!chosen || count == 0 || !open);
        add.setDisable(page == null || !open);
        sheet.mark();
    }

    private Set<MaskKind> chosen() {
        Set<MaskKind> chosen = EnumSet.noneOf(MaskKind.class);
        boxes.forEach((kind, box) -> {
            if (box.isSelected()) {
                chosen.add(kind);
            }
        });
        return chosen;
    }

    /** What must be looked at first, then what else may stand there. */
    private void list() {
        Set<MaskKind> before = chosen();
        kinds.getChildren().clear();
        boxes.clear();
        ScanPage shown = page;
        CaseView now = view.getValue();
        PaperKind paper = shown == null ? null : shown.paper();
        if (shown == null || now == null) {
            return;
        }
        Paper arrived = paper == null ? null : now.file().papers().get(paper);
        Set<MaskKind> required =
                arrived == null ? Set.of() : MaskKind.required(arrived, now.profile());
        Map<MaskKind, MarkFound> known =
                now.file().marks().stream()
                        .filter(mark -> mark.scan().equals(shown.id()))
                        .collect(Collectors.toMap(ScanMark::kind, ScanMark::found));
        for (MaskKind kind : required) {
            kinds.getChildren().add(row(kind, true, known.get(kind), before));
        }
        for (MaskKind kind : MaskKind.values()) {
            if (!required.contains(kind) && (paper == null || kind.on(paper))) {
                kinds.getChildren().add(row(kind, false, known.get(kind), before));
            }
        }
        changed();
    }

    private HBox row(
            MaskKind kind, boolean required, @Nullable MarkFound found, Set<MaskKind> before) {
        CheckBox box = new CheckBox(ui.texts().of(kind));
        box.setId("mask-" + kind.name());
        box.setWrapText(true);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setSelected(before.contains(kind));
        box.setOnAction(event -> {
            quiet();
            changed();
        });
        HBox.setHgrow(box, Priority.ALWAYS);
        boxes.put(kind, box);
        HBox row = new HBox(box);
        row.getStyleClass().add("mask-row");
        if (found != null) {
            row.getChildren()
                    .add(
                            new Chip(
                                    ui.texts().of(found),
                                    kaijidesk.ui.parts.Tone.GOOD,
                                    Material2OutlinedAL.CHECK));
        } else if (required) {
            row.getChildren()
                    .add(
                            new Chip(
                                    ui.text("ui.bench.mask.open"),
                                    kaijidesk.ui.parts.Tone.WARN,
                                    Material2OutlinedAL.HELP_OUTLINE));
        }
        box.setAccessibleText(
                row.getChildren().size() > 1
                        ? box.getText() + " " + ((Chip) row.getChildren().getLast()).getText()
                        : box.getText());
        return row;
    }

    private void record(@Nullable ScanPage of, Set<MaskKind> what, MarkFound found) {
        if (of == null) {
            return;
        }
        say("");
        acts.perform(
                new RecordMark(of.id(), what, found),
                failure -> {
                    if (failure == null) {
                        boxes.values().forEach(box -> box.setSelected(false));
                        changed();
                    } else {
                        say(Failures.text(failure, ui.texts()));
                    }
                });
    }

    /** Once more before anything is destroyed: what is black can't be brought back. */
    private void ask() {
        MaskDraft now = draft;
        if (now == null) {
            return;
        }
        String named =
                chosen().stream()
                        .map(ui.texts()::of)
                        .collect(Collectors.joining(ui.text("ui.bench.mask.and")));
        Label sure = new Label(ui.text("ui.bench.mask.sure", now.regions().size(), named));
        sure.setWrapText(true);
        sure.setMinHeight(USE_PREF_SIZE);
        Button yes = button("ui.bench.mask.yes", "mask-yes");
        yes.getStyleClass().add("danger");
        yes.setOnAction(event -> blacken());
        Button no = button("ui.bench.mask.no", "mask-no");
        no.setOnAction(event -> quiet());
        HBox answers = new HBox(yes, no);
        answers.getStyleClass().add("form-buttons");
        confirm.getChildren().setAll(sure, answers);
        confirm.setVisible(true);
        confirm.setManaged(true);
        no.requestFocus();
    }

    private void quiet() {
        confirm.setVisible(false);
        confirm.setManaged(false);
    }

    private void say(String problem) {
        trouble.setText(problem);
        trouble.setVisible(!problem.isEmpty());
        trouble.setManaged(!problem.isEmpty());
    }

    private void blacken() {
        ScanPage shown = page;
        MaskDraft now = draft;
        if (shown == null || now == null) {
            return;
        }
        quiet();
        List<Region> regions = now.regions();
        Set<MaskKind> what = chosen();
        ui.tasks()
                .run(
                        () -> PagePictures.forScreen(pictures.masked(shown, regions, what)),
                        image -> {
                            now.clear();
                            blackened.accept(shown);
                            if (shown.equals(page) && open) {
                                sheet.show(image, shown.width(), shown.height());
                            }
                            ui.notices().show(Tone.DONE, ui.text("ui.bench.mask.done"));
                            if (shown.paper() != null) {
                                record(shown, what, MarkFound.MASKED);
                            }
                        },
                        failure -> say(Failures.text(failure, ui.texts())));
    }

    /** How the history tells what was masked. */
    static String written(Set<MaskKind> kinds) {
        return kinds.stream().sorted().map(ActField::written).collect(Collectors.joining(","));
    }

    static byte[] masked(byte[] picture, List<Region> regions) throws java.io.IOException {
        byte[] masked = Masking.masked(picture, regions);
        if (!Masking.holds(masked, regions)) {
            throw new IllegalStateException("a masked page isn't black where it must be");
        }
        return masked;
    }
}
