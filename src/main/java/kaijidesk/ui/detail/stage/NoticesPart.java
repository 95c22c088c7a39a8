package kaijidesk.ui.detail.stage;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import kaijidesk.cases.Bounce;
import kaijidesk.cases.SentNotice;
import kaijidesk.desk.CaseView;
import kaijidesk.ui.base.Ui;
import kaijidesk.ui.parts.Tone;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** Every notice by e-mail with its two times, and whether it came back (R4.03). */
final class NoticesPart extends GridPane {
    NoticesPart(CaseView view, Ui ui) {
        getStyleClass().add("facts");
        addRow(
                0,
                new Label(),
                muted(ui.text("ui.stage.sent")),
                muted(ui.text("ui.stage.arrived")),
                muted(ui.text("ui.stage.bounce")));
        for (SentNotice sent :
                SentNotice.of(view.file(), view.profile(), view.surroundings().mails())) {
            addRow(
                    getRowCount(),
                    Lines.wrapped(ui.texts().of(sent.notice())),
                    new Label(ui.texts().moment(sent.sentAt())),
                    new Label(ui.texts().moment(sent.deemedArrivedAt())),
                    bounce(sent.bounce(), ui));
        }
    }

    private static Node bounce(@Nullable Bounce bounce, Ui ui) {
        return bounce == null
                ? muted(ui.text("ui.stage.bounce.none"))
                : Lines.remark(
                        ui.text("ui.stage.bounce.came", bounce.on()),
                        Tone.BAD,
                        Material2OutlinedAL.ERROR_OUTLINE);
    }

    private static Label muted(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("muted");
        return label;
    }
}
