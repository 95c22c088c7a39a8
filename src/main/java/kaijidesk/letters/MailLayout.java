package kaijidesk.letters;

import java.util.ArrayList;
import java.util.List;
import kaijidesk.cases.MailText;
import kaijidesk.letters.page.Block;
import kaijidesk.letters.page.PageDocument;
import kaijidesk.letters.page.Paragraph;
import kaijidesk.letters.page.Spacer;

/** An e-mail on paper, line by line. */
record MailLayout() {
    PageDocument of(MailText mail) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.flush(mail.subject()));
        blocks.add(new Spacer(3));
        for (String line : mail.body().split("\n", -1)) {
            blocks.add(line.isEmpty() ? new Spacer(3) : Paragraph.flush(line));
        }
        return PageDocument.of(mail.subject(), blocks);
    }
}
