package kaijidesk.ui.preview;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;
import kaijidesk.access.PrivateFile;
import kaijidesk.cases.ActField;
import kaijidesk.cases.LetterRow;
import kaijidesk.cases.Look;
import kaijidesk.desk.CaseSheet;
import kaijidesk.desk.CaseView;
import kaijidesk.ui.base.Notices.Tone;
import kaijidesk.ui.base.Ui;
import kaijidesk.ui.parts.Icons;
import kaijidesk.ui.printing.LetterPaper;
import kaijidesk.ui.printing.Paper;
import kaijidesk.ui.printing.PrintRun;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/**
 * The buttons that print and save a PDF, which is made or fetched when it is asked for.
 *
 * @param id names the job at the printer, where everybody reads it
 * @param name what the user calls it; the suggested file's name too, so without personal data
 * @param look whose data is in it; logged before it leaves (R6.02), null when it is nobody's
 * @param pdf slow: runs off the FX thread
 * @param paper the same for the printer
 */
public record PdfActions(
        String id, String name, @Nullable Look look, Callable<byte[]> pdf, Paper paper, Ui ui) {
    /** A PDF that may be printed as often as somebody likes. */
    public static PdfActions of(
            String id, String name, @Nullable Look look, Callable<byte[]> pdf, Ui ui) {
        List<Look> looks = look == null ? List.of() : List.of(as(Look.Kind.PRINT, look));
        return new PdfActions(id, name, look, pdf, Paper.of(pdf, looks), ui);
    }

    /** Those of a sheet about a case; who had it made stands in the history by itself. */
    public static PdfActions of(CaseSheet sheet, CaseView view, Ui ui) {
        String number = view.file().number().value();
        Callable<byte[]> pdf =
                () -> ui.office().sheet(sheet, view.file().number(), ui.person().get(), ui.texts());
        return new PdfActions(
                number + "-" + ActField.written(sheet),
                ui.text("ui.sheet." + sheet.name(), number),
                new Look(Look.Kind.EXPORT, view.file().number(), "ui.records." + sheet.name()),
                pdf,
                Paper.logged(pdf),
                ui);
    }

    /** A letter: nobody prints it while it is being printed, here or elsewhere. */
    public static PdfActions of(LetterRow letter, Ui ui) {
        return new PdfActions(
                letter.id(),
                letter.number(),
                new Look(Look.Kind.EXPORT, letter.caseNumber(), letter.id()),
                () -> ui.office().letterPdf(letter.id()),
                LetterPaper.of(ui, letter),
                ui);
    }

    /** Print, and save. */
    public List<Node> buttons() {
        Button print = button("ui.letters.print", Material2OutlinedMZ.PRINT);
        print.setId("print");
        print.setOnAction(event -> print());
        Button save = button("ui.letters.save", Material2OutlinedMZ.SAVE_ALT);
        save.setOnAction(event -> choose());
        return List.of(print, save);
    }

    /** The same in a menu, for what stands beside something with buttons of its own. */
    public MenuButton menu(String title) {
        MenuItem print =
                new MenuItem(ui.text("ui.letters.print"), Icons.of(Material2OutlinedMZ.PRINT));
        print.setOnAction(event -> print());
        MenuItem save =
                new MenuItem(ui.text("ui.letters.save"), Icons.of(Material2OutlinedMZ.SAVE_ALT));
        save.setOnAction(event -> choose());
        MenuButton menu = new MenuButton(title, null, print, save);
        menu.setMinWidth(Region.USE_PREF_SIZE);
        menu.setAccessibleText(title + " " + name);
        return menu;
    }

    private void print() {
        PrintRun.start(ui, id, name, paper);
    }

    private void choose() {
        ui.files().chooseSave(name + ".pdf").ifPresent(this::save);
    }

    private void save(Path file) {
        ui.tasks()
                .run(
                        () -> {
                            if (look != null) {
                                ui.looked(as(Look.Kind.EXPORT, look));
                            }
                            PrivateFile.write(file, pdf.call());
                            return file;
                        },
                        saved -> ui.notices().show(Tone.DONE, ui.text("ui.letters.saved", name)),
                        ui.failure());
    }

    private static Look as(Look.Kind kind, Look look) {
        return new Look(kind, look.number(), look.about());
    }

    private Button button(String key, Ikon icon) {
        Button button = new Button(ui.text(key), Icons.of(icon));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(ui.text(key) + " " + name);
        return button;
    }
}
