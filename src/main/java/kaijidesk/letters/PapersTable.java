package kaijidesk.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kaijidesk.cases.AskedPapers;
import kaijidesk.letters.page.Align;
import kaijidesk.letters.page.Block;
import kaijidesk.letters.page.Table;
import kaijidesk.letters.page.TextStyle;
import kaijidesk.regime.PaperKind;

/** The papers that an applicant for stage 2 is asked for, and what each must be (R2.10–R2.13). */
record PapersTable(Wording wording) {
    private static final TextStyle CELLS = TextStyle.SMALL.withSize(9.5);

    /**
     * @param pledge what is said of the pledge form
     */
    Block of(AskedPapers asked, String pledge) {
        List<Table.Column> columns =
                List.of(
                        new Table.Column(wording.text("guidance.head.number"), 12, Align.CENTER),
                        new Table.Column(wording.text("guidance.head.paper"), 40, Align.LEFT),
                        new Table.Column(wording.text("guidance.head.how"), 114, Align.LEFT));
        List<List<String>> rows = new ArrayList<>();
        for (PaperKind kind : asked.papers()) {
            rows.add(
                    List.of(
                            Integer.toString(rows.size() + 1),
                            wording.text("guidance.paper." + key(kind)),
                            how(kind, asked, pledge)));
        }
        return new Table(columns, rows, CELLS);
    }

    private String how(PaperKind kind, AskedPapers asked, String pledge) {
        return switch (kind) {
            case IDENTITY_DOCUMENT -> new IdentityWording(wording).of(asked);
            case PLEDGE -> pledge;
            default -> wording.text("guidance.how." + key(kind));
        };
    }

    private static String key(PaperKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
