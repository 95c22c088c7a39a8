package kaijidesk.letters.page;

import java.util.ArrayList;
import java.util.List;

/** Sets numbered clauses with hanging numbers. */
final class ListSetter {
    private final TextSetter texts;

    ListSetter(TextSetter texts) {
        this.texts = texts;
    }

    List<Slice> set(NumberedList list, Element element) {
        TextStyle style = list.style();
        List<GlyphRun> numbers = new ArrayList<>();
        for (int i = 1; i <= list.items().size(); i++) {
            numbers.add(texts.ours().line(number(i, list.numbering()), style));
        }
        double widest =
                numbers.stream().mapToDouble(n -> TextSetter.width(n, style)).max().orElse(0);
        double hang = (Math.ceil(widest / style.size()) + 1) * style.size();
        List<Slice> slices = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i++) {
            Element item = element.add(Role.ITEM);
            slices.addAll(item(numbers.get(i), list.items().get(i), style, hang, item));
        }
        return slices;
    }

    private List<Slice> item(
            GlyphRun number, String text, TextStyle style, double hang, Element element) {
        Element label = element.add(Role.NUMBER);
        Element body = element.add(Role.BODY);
        double width = Sheet.MEASURE - hang;
        List<Slice> lines = new ArrayList<>();
        for (GlyphRun run : texts.wrap(text, style, width, 0, true)) {
            List<Mark> marks = new ArrayList<>();
            if (lines.isEmpty()) {
                double room = hang - style.size();
                marks.add(TextSetter.place(number, style, 0, 0, room, Align.RIGHT).in(label));
            }
            marks.add(TextSetter.place(run, style, hang, 0, width, Align.LEFT).in(body));
            lines.add(Slice.of(style.leading(), marks));
        }
        List<Slice> item = BlockSetter.withoutStragglers(lines);
        item.add(Slice.space(style.leading() * 0.25));
        return item;
    }

    private static String number(int n, NumberedList.Numbering numbering) {
        String wide =
                String.valueOf(n)
                        .chars()
                        .collect(
                                StringBuilder::new,
                                (out, digit) -> out.append((char) (digit - '0' + '０')),
                                StringBuilder::append)
                        .toString();
        return switch (numbering) {
            case PLAIN -> wide;
            case PARENTHESES -> "（" + wide + "）";
            case ARTICLE -> "第" + wide + "条";
        };
    }
}
