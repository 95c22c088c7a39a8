package kaijidesk.ui.detail;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kaijidesk.cases.ActKind;
import kaijidesk.cases.CaseFile;
import kaijidesk.cases.Danger;
import kaijidesk.cases.NextAct;
import kaijidesk.cases.Progress;
import kaijidesk.cases.Side;
import kaijidesk.desk.CaseView;
import kaijidesk.mailroom.Posting;
import kaijidesk.regime.ApplicationItem;
import kaijidesk.regime.Member;
import kaijidesk.regime.RightsHolder;
import kaijidesk.regime.Trade;
import kaijidesk.ui.base.Reveal;
import kaijidesk.ui.base.Ui;
import kaijidesk.ui.masks.Masks;
import kaijidesk.ui.parts.Chip;
import kaijidesk.ui.parts.Icons;
import kaijidesk.ui.parts.NextActButton;
import kaijidesk.ui.parts.RevealButton;
import kaijidesk.ui.parts.Shown;
import kaijidesk.ui.parts.StageStepper;
import kaijidesk.ui.parts.Tone;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** The top of a case: number, parties, item, stepper, and the acts that come next. */
final class CaseHeader extends VBox {
    /** At a text size of 100 %. */
    private static final double NARROW = 760;

    private static final int BEHIND_NUMBER = 2;

    private final CaseModel model;
    private final Ui ui;

    CaseHeader(CaseView view, CaseModel model, Ui ui, Runnable back) {
        this.model = model;
        this.ui = ui;
        getStyleClass().add("case-header");
        setMinWidth(0);
        getChildren().add(title(view, back));
        List<Chip> warnings = warnings(view);
        if (!warnings.isEmpty()) {
            FlowPane row = new FlowPane();
            row.getStyleClass().addAll("acts", "warnings");
            row.getChildren().addAll(warnings);
            getChildren().add(row);
        }
        // above the acts, so that it is in sight where the header has to scroll
        Danger danger = view.file().danger();
        if (danger != null) {
            getChildren().add(new DangerBanner(danger, ui));
        }
        getChildren().addAll(stepper(view), acts(view));
    }

    private HBox title(CaseView view, Runnable back) {
        CaseFile file = view.file();
        Button list = new Button(null, Icons.of(Material2OutlinedAL.ARROW_BACK));
        list.setId("back");
        list.getStyleClass().addAll("flat", "icon-button");
        list.setTooltip(new Tooltip(ui.text("ui.detail.back")));
        list.setAccessibleText(ui.text("ui.detail.back"));
        list.setOnAction(event -> back.run());
        Label number = new Label(file.number().value());
        number.getStyleClass().add("screen-title");
        number.setMinWidth(Region.USE_PREF_SIZE);
        About about = about(view);
        Reveal reveal = ui.reveal(file.number(), "ui.mask.about.parties");
        Label parties = new Label();
        reveal.shown().subscribe(shown -> parties.setText(about.parties(shown, ui)));
        Label item = new Label(about.item());
        item.getStyleClass().add("muted");
        item.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(item, Priority.ALWAYS);
        HBox who = new HBox(parties, RevealButton.icon(reveal, ui.texts()), item);
        who.getStyleClass().add("case-title");
        who.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(who, Priority.ALWAYS);
        Region gap = new Region();
        HBox title = new HBox(list, number, who, gap, Chip.of(view.headline(), ui.texts()));
        HBox.setHgrow(gap, Priority.SOMETIMES);
        title.getStyleClass().add("case-title");
        title.setAlignment(Pos.CENTER_LEFT);
        widthProperty()
                .subscribe(width -> arrange(title, who, width.doubleValue() < NARROW * ui.scale()));
        return title;
    }

    /**
     * What other cases say against going on unthinkingly (R2.15, R4.05), and letters that came back
     * from the post.
     */
    private List<Chip> warnings(CaseView view) {
        List<Chip> warnings = new ArrayList<>();
        if (view.surroundings().crossed()) {
            warnings.add(
                    new Chip(
                            ui.text("ui.related.crossed"),
                            Tone.WARN,
                            Material2OutlinedMZ.SWAP_HORIZ));
        }
        for (Side side : view.surroundings().misusedBy(view.file(), view.records())) {
            warnings.add(
                    new Chip(
                            ui.text("ui.related.misused", side),
                            Tone.BAD,
                            Material2OutlinedAL.BLOCK));
        }
        for (Posting letter : view.returned()) {
            warnings.add(
                    new Chip(
                            ui.text("ui.mailroom.open-return", letter.kind(), letter.number()),
                            Tone.WARN,
                            Material2OutlinedMZ.MARKUNREAD_MAILBOX));
        }
        return warnings;
    }

    /** Where there isn't room for all, whom the case is about stands in a line of its own. */
    private void arrange(HBox title, HBox who, boolean narrow) {
        if (getWidth() > 0 && narrow == title.getChildren().contains(who)) {
            if (narrow) {
                title.getChildren().remove(who);
                getChildren().add(1, who);
            } else {
                getChildren().remove(who);
                title.getChildren().add(BEHIND_NUMBER, who);
            }
        }
    }

    private record About(String applicant, String counterparty, String item) {
        String parties(boolean shown, Ui ui) {
            return ui.text(
                    "ui.detail.parties",
                    named(applicant, shown, ui),
                    named(counterparty, shown, ui));
        }

        private static String named(String value, boolean shown, Ui ui) {
            if (value.isBlank()) {
                return ui.text("ui.detail.nameless");
            }
            return Shown.of(shown ? value : Masks.of(value));
        }
    }

    /** A rights holder fills in no form: the operator's records say what the case is about. */
    private About about(CaseView view) {
        CaseFile file = view.file();
        if (file.claim() == null) {
            return new About(
                    file.application().item(ApplicationItem.NICKNAME),
                    file.application().item(ApplicationItem.COUNTERPARTY_NICKNAME),
                    named(file.application().item(ApplicationItem.ITEM_NAME)));
        }
        RightsHolder holder = view.surroundings().rightsHolder();
        Member seller = view.records().counterparty();
        Trade trade = view.records().trade();
        return new About(
                holder == null ? "" : holder.name(),
                seller == null ? "" : seller.nickname(),
                named(trade == null ? "" : trade.itemName()));
    }

    private String named(String value) {
        return value.isBlank() ? ui.text("ui.detail.nameless") : Shown.of(value);
    }

    private StageStepper stepper(CaseView view) {
        return new StageStepper(view.stage(), Progress.of(view.file()), ui.texts());
    }

    private FlowPane acts(CaseView view) {
        FlowPane acts = new FlowPane();
        acts.getStyleClass().add("acts");
        acts.setAccessibleText(ui.text("ui.detail.acts"));
        ActKind natural = ActOrder.natural(view).orElse(null);
        for (NextAct act : ActOrder.here(view)) {
            boolean next = act.kind() == natural;
            NextActButton button =
                    new NextActButton(act, next, () -> model.ask(act.kind(), Map.of()), ui.texts());
            acts.getChildren().add(next ? 0 : acts.getChildren().size(), button);
        }
        List<NextAct> others = ActOrder.elsewhere(view);
        if (!others.isEmpty()) {
            acts.getChildren().add(othersButton(others));
        }
        return acts;
    }

    /** Acts of other stages, each with what bars it. */
    private Button othersButton(List<NextAct> others) {
        Button button =
                new Button(ui.text("ui.detail.others"), Icons.of(Material2OutlinedMZ.MORE_HORIZ));
        button.setId("others");
        button.getStyleClass().add("flat");
        button.setOnAction(event -> ui.modals().show(new OtherActs(others, model, ui)));
        return button;
    }
}
