package kaijidesk.ui.detail;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kaijidesk.cases.Substitutes;
import kaijidesk.desk.CaseView;
import kaijidesk.letters.OddCharacters;
import kaijidesk.regime.Member;
import kaijidesk.regime.MemberSnapshot;
import kaijidesk.regime.PointInTime;
import kaijidesk.regime.RegisteredItem;
import kaijidesk.regime.Trade;
import kaijidesk.ui.base.Reveal;
import kaijidesk.ui.base.Ui;
import kaijidesk.ui.masks.Masks;
import kaijidesk.ui.parts.Card;
import kaijidesk.ui.parts.Icons;
import kaijidesk.ui.parts.MaskedText;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/**
 * What is registered of both parties at registration, at the trade and now, side by side (R2.19),
 * masked (R6.02).
 */
final class RegisteredPane extends VBox {
    private final Ui ui;
    private final Reveal reveal;
    private final VBox odd = new VBox();

    RegisteredPane(CaseView view, Ui ui) {
        this.ui = ui;
        this.reveal = ui.reveal(view.file().number(), "ui.mask.about.registered");
        getStyleClass().addAll("card-pane", "registered");
        ui.tasks()
                .run(
                        () -> ui.office().oddCharacters(view.file().number()),
                        this::tell,
                        ui.failure());
        HBox head = Card.heading(ui.text("ui.registered"), reveal, ui.texts());
        Trade trade = view.records().trade();
        String tradeNo = trade == null ? "" : trade.tradeNo();
        getChildren()
                .addAll(
                        head,
                        odd,
                        party("ui.registered.applicant", view.records().applicant(), tradeNo),
                        party(
                                "ui.registered.counterparty",
                                view.records().counterparty(),
                                tradeNo));
    }

    private void tell(OddCharacters characters) {
        tell("ui.registered.unprintable", characters.missing());
        tell("ui.registered.plain", characters.plain());
    }

    /** By code points only: the character itself may be part of a masked name. */
    private void tell(String key, List<String> characters) {
        if (characters.isEmpty()) {
            return;
        }
        String named =
                characters.stream().map(Substitutes::codePoints).collect(Collectors.joining(", "));
        Label told = new Label(ui.text(key, named), Icons.of(Material2OutlinedMZ.REPORT_PROBLEM));
        told.getStyleClass().add("tone-warn");
        told.setWrapText(true);
        told.setMinHeight(USE_PREF_SIZE);
        odd.getChildren().add(told);
    }

    private Node party(String titleKey, @Nullable Member member, String tradeNo) {
        if (member == null) {
            Label none = new Label(ui.text(titleKey) + "  " + ui.text("ui.registered.unknown"));
            none.getStyleClass().add("muted");
            return none;
        }
        Map<PointInTime, MemberSnapshot> points = points(member, tradeNo);
        GridPane table = new GridPane();
        table.getStyleClass().add("points");
        ColumnConstraints names = new ColumnConstraints();
        names.setPercentWidth(19);
        table.getColumnConstraints().add(names);
        String side = ui.text(titleKey) + "  ";
        Label title = new Label();
        MaskedText.bind(
                title,
                side + member.nickname(),
                data -> side + Masks.of(member.nickname()),
                reveal);
        title.getStyleClass().add("strong");
        table.add(title, 0, 0);
        for (PointInTime point : PointInTime.values()) {
            ColumnConstraints column = new ColumnConstraints();
            column.setHgrow(Priority.ALWAYS);
            column.setPercentWidth(27);
            table.getColumnConstraints().add(column);
            table.add(pointHead(point, points.get(point)), point.ordinal() + 1, 0);
        }
        for (RegisteredItem item : RegisteredItem.values()) {
            items(table, item, points);
        }
        return table;
    }

    /** The youngest snapshot of each point in time; those of other trades don't count. */
    static Map<PointInTime, MemberSnapshot> points(Member member, String tradeNo) {
        Map<PointInTime, MemberSnapshot> points = new EnumMap<>(PointInTime.class);
        member.snapshots().stream()
                .filter(snapshot ->
                        snapshot.point() != PointInTime.TRADE || snapshot.tradeNo().equals(tradeNo))
                .sorted(java.util.Comparator.comparing(MemberSnapshot::asOf))
                .forEach(snapshot -> points.put(snapshot.point(), snapshot));
        return points;
    }

    private Node pointHead(PointInTime point, @Nullable MemberSnapshot snapshot) {
        String day =
                snapshot == null
                        ? ui.text("ui.registered.no-record")
                        : ui.texts().day(snapshot.asOf());
        Label head = new Label(ui.texts().of(point) + "  " + day);
        head.getStyleClass().add("muted");
        return head;
    }

    private void items(
            GridPane table, RegisteredItem item, Map<PointInTime, MemberSnapshot> points) {
        int row = item.ordinal() + 1;
        Label name = new Label(ui.texts().of(item));
        name.getStyleClass().add("muted");
        table.add(name, 0, row);
        String before = null;
        for (PointInTime point : PointInTime.values()) {
            MemberSnapshot snapshot = points.get(point);
            if (snapshot == null) {
                continue;
            }
            String value = item.in(snapshot);
            boolean changed = before != null && !value.isEmpty() && !value.equals(before);
            table.add(value(value, changed), point.ordinal() + 1, row);
            before = value.isEmpty() ? before : value;
        }
    }

    private Node value(String value, boolean changed) {
        if (value.isEmpty()) {
            Label none = new Label(ui.text("ui.registered.none"));
            none.getStyleClass().add("muted");
            return none;
        }
        MaskedText text = new MaskedText(value, reveal);
        if (changed) {
            Label mark =
                    new Label(
                            ui.text("ui.registered.changed"),
                            Icons.of(Material2OutlinedAL.COMPARE_ARROWS));
            mark.getStyleClass().addAll("changed", "tone-warn");
            mark.setMinWidth(USE_PREF_SIZE);
            text.getChildren().add(mark);
        }
        return text;
    }
}
