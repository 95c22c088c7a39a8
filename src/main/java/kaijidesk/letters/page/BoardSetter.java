package kaijidesk.letters.page;

import java.util.ArrayList;
import java.util.List;
import kaijidesk.envelopes.Box;

/** Sets what stands on a board; marks are in points from its top left corner. */
final class BoardSetter {
    private static final TextStyle LABEL = new TextStyle(Face.SANS, 7, 9);
    private static final double BELOW_CODE = Sheet.mm(0.8);

    private final TextSetter texts;

    BoardSetter(TextSetter texts) {
        this.texts = texts;
    }

    List<Mark> set(Board board, Element within) {
        List<Mark> marks = new ArrayList<>();
        for (Board.Item item : board.items()) {
            switch (item) {
                case Board.Addressee addressee -> marks.addAll(addressee(addressee, within));
                case Board.Lines lines -> marks.addAll(lines(lines, within));
                case Board.Note note -> marks.addAll(note(note, within));
                case Board.Code code -> marks.addAll(code(code, within));
                case Board.Line line ->
                        marks.add(
                                new Mark.Stroke(
                                        Sheet.mm(line.x1()),
                                        Sheet.mm(line.y1()),
                                        Sheet.mm(line.x2()),
                                        Sheet.mm(line.y2()),
                                        line.width()));
            }
        }
        return marks;
    }

    private List<Mark> addressee(Board.Addressee addressee, Element within) {
        Box room = addressee.room();
        AddressSetter setter =
                new AddressSetter(
                        texts,
                        Sheet.mm(room.left()),
                        Sheet.mm(room.top()),
                        Sheet.mm(room.width()),
                        Sheet.mm(room.height()));
        return setter.set(addressee.address(), addressee.scale(), addressee.centred(), within);
    }

    private List<Mark> lines(Board.Lines lines, Element within) {
        List<Mark> marks = new ArrayList<>();
        double x = Sheet.mm(lines.room().left());
        double y = Sheet.mm(lines.room().top());
        double width = Sheet.mm(lines.room().width());
        // one size for all: the largest in which the longest has room
        TextStyle style = lines.style();
        for (String line : lines.lines()) {
            TextStyle fitting = texts.fitting(line, lines.style(), width);
            style = fitting.size() < style.size() ? fitting : style;
        }
        for (String line : lines.lines()) {
            GlyphRun run = texts.line(line, style);
            marks.add(
                    TextSetter.place(run, style, x, y, width, lines.align())
                            .in(within.add(Role.PARAGRAPH)));
            y += style.leading();
        }
        return marks;
    }

    private List<Mark> note(Board.Note note, Element within) {
        List<Mark> marks = new ArrayList<>();
        TextStyle style = note.style();
        double width = Sheet.mm(note.room().width());
        double y = Sheet.mm(note.room().top());
        Element element = within.add(Role.PARAGRAPH);
        for (GlyphRun run : texts.wrap(note.text(), style, width, 0, false)) {
            double x = Sheet.mm(note.room().left());
            marks.add(TextSetter.place(run, style, x, y, width, Align.LEFT).in(element));
            y += style.leading();
        }
        return marks;
    }

    private List<Mark> code(Board.Code item, Element within) {
        CodeModules modules = CodeModules.of(item.code(), 1);
        double x = Sheet.mm(item.left());
        double y = Sheet.mm(item.top());
        double side = Sheet.mm(item.side());
        Mark symbol =
                new Mark.Modules(
                        x, y, side / modules.width(), modules, within.figure(item.code().words()));
        TextStyle fitting = texts.fitting(item.code().label(), LABEL, side);
        GlyphRun label = texts.line(item.code().label(), fitting);
        Mark placed =
                TextSetter.place(label, fitting, x, y + side + BELOW_CODE, side, Align.CENTER);
        return List.of(symbol, placed.in(within.add(Role.PARAGRAPH)));
    }
}
