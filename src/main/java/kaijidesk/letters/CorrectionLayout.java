package kaijidesk.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kaijidesk.cases.Letter;
import kaijidesk.cases.Missing;
import kaijidesk.letters.page.Align;
import kaijidesk.letters.page.Block;
import kaijidesk.letters.page.Face;
import kaijidesk.letters.page.NumberedList;
import kaijidesk.letters.page.PageDocument;
import kaijidesk.letters.page.Paragraph;
import kaijidesk.letters.page.Spacer;
import kaijidesk.letters.page.Table;
import kaijidesk.letters.page.TextStyle;
import kaijidesk.letters.page.Together;
import kaijidesk.regime.ApplicationItem;
import kaijidesk.regime.PaperCheck;
import kaijidesk.regime.PaperKind;

/**
 * 補正のお願い: all that is missing or defective in one letter, by when, and where to (R5.03, R2.07). It
 * says what to send, and judges nothing (R3.06).
 */
record CorrectionLayout(Wording wording, Frame frame) {
    private static final TextStyle CELLS = TextStyle.SMALL.withSize(9.5);
    private static final TextStyle HEADS = TextStyle.SMALL.withFace(Face.SERIF_BOLD);

    PageDocument of(Letter.CorrectionRequest request) {
        List<Block> below = new ArrayList<>();
        below.add(new Spacer(2));
        below.add(table(request.missing()));
        below.add(new Spacer(1.5));
        below.add(
                new Together(
                        List.of(
                                Paragraph.title(wording.text("correction.notes"), HEADS),
                                new Spacer(1),
                                new NumberedList(
                                        notes(request.missing()),
                                        NumberedList.Numbering.PLAIN,
                                        TextStyle.SMALL))));
        return frame.document(
                "correction.subject",
                frame.letter("correction.subject", wording.list("correction.body"), below));
    }

    private Block table(Missing missing) {
        List<Table.Column> columns =
                List.of(
                        new Table.Column(wording.text("correction.head.what"), 46, Align.LEFT),
                        new Table.Column(wording.text("correction.head.how"), 120, Align.LEFT));
        List<List<String>> rows = new ArrayList<>();
        if (!missing.items().isEmpty()) {
            rows.add(
                    List.of(
                            wording.text("correction.items"),
                            wording.fill(
                                    "correction.items.how", Map.of(Places.ITEMS, items(missing)))));
        }
        if (missing.agreement()) {
            rows.add(
                    List.of(
                            wording.text("correction.agreement"),
                            wording.text("correction.agreement.how")));
        }
        for (PaperKind kind : PaperKind.values()) {
            List<PaperCheck> points =
                    PaperCheck.of(kind).stream().filter(missing.points()::contains).toList();
            if (!points.isEmpty()) {
                rows.add(List.of(paper(kind), cure(kind, points)));
            }
        }
        missing.documents().forEach(name -> rows.add(List.of(name, arrived())));
        return new Table(columns, rows, CELLS);
    }

    private String items(Missing missing) {
        return missing.items().stream()
                .sorted()
                .map((ApplicationItem item) ->
                        "「" + wording.text("application." + item.name()) + "」")
                .collect(Collectors.joining());
    }

    private String paper(PaperKind kind) {
        return wording.text(
                "guidance.paper."
                        + kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
    }

    /** A paper of which every point is open hasn't come. */
    private String cure(PaperKind kind, List<PaperCheck> points) {
        if (Set.copyOf(points).containsAll(PaperCheck.of(kind))) {
            return arrived();
        }
        return points.stream()
                .map(point -> wording.text("correction.cure." + point.name()))
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    private String arrived() {
        return wording.text("correction.not-arrived");
    }

    private List<String> notes(Missing missing) {
        List<String> notes = new ArrayList<>();
        if (!missing.items().isEmpty() || missing.agreement()) {
            notes.add(wording.text("correction.by-form"));
        }
        if (!missing.points().isEmpty() || !missing.documents().isEmpty()) {
            notes.add(wording.text("correction.by-post"));
            notes.addAll(wording.list("correction.papers-note"));
        }
        notes.addAll(wording.list("correction.note"));
        return notes;
    }
}
