package kaijidesk.ui.preview;

import java.util.List;
import java.util.concurrent.Callable;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kaijidesk.cases.Look;
import kaijidesk.letters.page.PageImages;
import kaijidesk.ui.base.Failures;
import kaijidesk.ui.base.Ui;
import org.jspecify.annotations.Nullable;

/**
 * Something that is made to be printed, over the screen: what can be chosen at the left, its pages
 * at the right, with the ways to print and to save them.
 */
public class PreviewForm extends VBox {
    private final Ui ui;
    private final PagePreview preview;
    private final Label trouble = new Label();
    private final Button close = new Button();
    private final VBox choices = new VBox();
    private int wish;

    private record Made(byte[] pdf, int pages) {}

    /** Is told that what is shown leaves the program. */
    public interface Taken {
        /** Keeps that it does; off the FX thread. When it fails, nothing leaves. */
        void keep() throws Exception;
    }

    /**
     * A form that shows nothing yet.
     *
     * @param title what is printed
     * @param help what it is for
     */
    public PreviewForm(String title, String help, Ui ui) {
        this.ui = ui;
        preview = new PagePreview(ui);
        preview.fit();
        getStyleClass().addAll("act-form", "preview-form");
        Label heading = new Label(title);
        heading.getStyleClass().add("form-title");
        Label what = new Label(help);
        what.getStyleClass().add("muted");
        what.setWrapText(true);
        trouble.setId("preview-trouble");
        trouble.getStyleClass().addAll("trouble", "tone-bad");
        trouble.setWrapText(true);
        trouble.setMinHeight(USE_PREF_SIZE);
        trouble.setMaxWidth(Double.MAX_VALUE);
        choices.getStyleClass().add("preview-choices");
        close.setText(ui.text("ui.preview.close"));
        close.setId("close-preview");
        close.setOnAction(event -> ui.modals().hide());
        HBox buttons = new HBox(close);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        HBox body = new HBox(choices, preview);
        HBox.setHgrow(preview, Priority.ALWAYS);
        VBox.setVgrow(body, Priority.ALWAYS);
        VBox head = new VBox(heading, what, trouble);
        head.getStyleClass().add("form-head");
        getChildren().addAll(head, body, buttons);
        choices();
        trouble("");
        preview.setVisible(false);
        addEventHandler(KeyEvent.KEY_PRESSED, preview::key);
    }

    /** Puts in what can be chosen, one below the other. */
    protected final void choices(Node... nodes) {
        choices.getChildren().setAll(nodes);
        choices.setVisible(nodes.length > 0);
        choices.setManaged(nodes.length > 0);
    }

    /** Puts the keyboard on the first choice. */
    public void begin() {
        close.requestFocus();
    }

    /**
     * Makes and shows it; while several are asked for, only the last one.
     *
     * @param id names the job at the printer, where everybody reads it
     * @param name what the user calls it; the suggested file's name too, so without personal data
     * @param look whose data is in it; null when it is nobody's
     * @param pdf makes it; runs off the FX thread
     * @param taken told before each printing or saving
     */
    public final void show(
            String id, String name, @Nullable Look look, Callable<byte[]> pdf, Taken taken) {
        int mine = ++wish;
        ui.tasks()
                .run(
                        () -> {
                            byte[] made = pdf.call();
                            return new Made(made, PageImages.count(made));
                        },
                        made -> {
                            if (mine == wish) {
                                show(id, name, look, made, taken);
                            }
                        },
                        failure -> {
                            if (mine == wish) {
                                nothing(Failures.text(failure, ui.texts()));
                            }
                        });
    }

    private void show(String id, String name, @Nullable Look look, Made made, Taken taken) {
        trouble("");
        preview.setVisible(true);
        Callable<byte[]> out =
                () -> {
                    taken.keep();
                    return made.pdf();
                };
        List<Node> actions = PdfActions.of(id, name, look, out, ui).buttons();
        actions.getFirst().getStyleClass().add("accent");
        preview.show(new Pages(name, made.pages(), look, made::pdf), actions);
    }

    /** Shows no pages, and says why. */
    public final void nothing(String why) {
        wish++;
        preview.setVisible(false);
        trouble(why);
    }

    private void trouble(String text) {
        trouble.setText(text);
        trouble.setVisible(!text.isEmpty());
        trouble.setManaged(!text.isEmpty());
    }
}
