package kaijidesk.mail;

import java.util.ArrayList;
import java.util.EnumMap;
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
 */
record FormAnswers(Map<ApplicationItem, String> items, boolean agreed) {
    /** Reads the text of a mail up to the sender's signature. */
    static FormAnswers of(String text) {
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
            return new FormAnswers(items, agreed);
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
