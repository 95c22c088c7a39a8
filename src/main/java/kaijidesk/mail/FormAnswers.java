package kaijidesk.mail;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kaijidesk.regime.ApplicationItem;
import org.jspecify.annotations.Nullable;

/**
 * What the form's text answers, whatever the order of its labels (R5.03, R5.04). A label counts
 * once: met again it is part of an answer, in which people do write lines such as 商品名：….
 *
 * @param items the answers as written; those without one are absent
 * @param agreed whether the terms were agreed to
 * @param quoted those that stand only in what the mail quotes, forwards or encloses
 */
record FormAnswers(
        Map<ApplicationItem, String> items, boolean agreed, Set<ApplicationItem> quoted) {
    /**
     * Reads a mail's texts, the sender's own first. What it doesn't answer is looked for in the
     * forms that it quotes, forwards or encloses, in that order.
     */
    static FormAnswers of(List<String> texts) {
        Map<ApplicationItem, String> items = new EnumMap<>(ApplicationItem.class);
        Set<ApplicationItem> quoted = EnumSet.noneOf(ApplicationItem.class);
        boolean agreed = false;
        boolean own = true;
        for (String text : texts) {
            FormText layers = FormText.of(text);
            for (String layer : layers.all()) {
                FormAnswers answers = read(layer);
                agreed |= answers.agreed();
                for (Map.Entry<ApplicationItem, String> each : answers.items().entrySet()) {
                    if (items.putIfAbsent(each.getKey(), each.getValue()) == null && !own) {
                        quoted.add(each.getKey());
                    }
                }
                own = false;
            }
        }
        return new FormAnswers(items, agreed, quoted);
    }

    static FormAnswers of(String text) {
        return of(List.of(text));
    }

    /** Reads one text up to the signature. */
    private static FormAnswers read(String text) {
        Collector answers = new Collector();
        for (String line : text.split("\r\n|\r|\n", -1)) {
            if (line.equals("-- ")) {
                break;
            }
            answers.take(line);
        }
        return answers.finished();
    }

    private static final class Collector {
        private final Map<ApplicationItem, String> items = new EnumMap<>(ApplicationItem.class);
        private final Set<FormLabel> seen = new HashSet<>();
        private final List<String> lines = new ArrayList<>();
        private boolean agreed;
        private @Nullable FormLine open;

        void take(String line) {
            FormLine labelled = FormLine.of(line);
            if (labelled != null && seen.add(labelled.label())) {
                close();
                open = labelled;
            } else {
                lines.add(line);
            }
        }

        FormAnswers finished() {
            close();
            return new FormAnswers(items, agreed, Set.of());
        }

        private void close() {
            if (open != null) {
                switch (open.label()) {
                    case FormLabel.Asks asks ->
                            put(asks.item(), asks.multiLine() ? allLines(open) : oneLine(open));
                    case FormLabel.Other other ->
                            agreed |=
                                    other == FormLabel.Other.CONSENT
                                            && FormLine.isAssent(oneLine(open));
                }
            }
            lines.clear();
        }

        private void put(ApplicationItem item, String answer) {
            if (!answer.isEmpty()) {
                items.put(item, answer);
            }
        }

        private String allLines(FormLine label) {
            return Blanks.strip(label.value() + "\n" + String.join("\n", lines));
        }

        /**
         * The answer beside the label, else the line right below, unless that is another, unknown
         * label.
         */
        private String oneLine(FormLine label) {
            if (!label.value().isEmpty() || lines.isEmpty()) {
                return label.value();
            }
            String below = lines.getFirst();
            return label.closed() && FormLine.looksLikeLabel(below) ? "" : Blanks.strip(below);
        }
    }
}
