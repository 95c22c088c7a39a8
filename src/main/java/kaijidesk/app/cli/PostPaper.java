package kaijidesk.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import kaijidesk.app.PrivateFile;

/** What the commands share that print around letters: files with names and addresses in them. */
record PostPaper(KaijiDesk kaijidesk) {
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
