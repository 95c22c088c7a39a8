package kaijidesk.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import kaijidesk.access.PrivateFile;
import kaijidesk.desk.CannotDo;
import kaijidesk.desk.Desk;
import kaijidesk.desk.StationeryDesk;

/** What the commands share that print around letters: files with names and addresses in them. */
record PostPaper(KaijiDesk kaijidesk) {
    /** Writes what bears addressees, and keeps that it left (R6.02). */
    int write(Path file, byte[] pdf, Desk desk, List<String> letters, StationeryDesk.Paper paper)
            throws CannotDo {
        desk.stationery().taken(letters, paper, kaijidesk.person());
        for (String letter : letters) {
            kaijidesk.exported(desk, desk.letters().caseOf(letter), letter);
        }
        return write(file, pdf);
    }

    int write(Path file, byte[] pdf) {
        try {
            PrivateFile.write(file, pdf);
            return KaijiDesk.DONE;
        } catch (IOException e) {
            return kaijidesk.unusable("no-writing", file);
        }
    }

    /** That the office has nothing of that name, and what it has. */
    int unknown(String name, List<String> names) {
        kaijidesk.unusable("post.no-stationery", name);
        kaijidesk.err().println(kaijidesk.texts().get("cli.choices", String.join(", ", names)));
        return KaijiDesk.UNUSABLE;
    }
}
