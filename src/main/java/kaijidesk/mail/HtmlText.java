package kaijidesk.mail;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * The text that a reader of an HTML mail sees, line by line. A table's cells are parted by tabs.
 * Unlike the library's own text conversion it changes no character of a value: only runs of HTML
 * white space count as one space.
 */
final class HtmlText implements NodeFilter {
    private static final Set<String> UNSEEN =
            Set.of("head", "script", "style", "template", "noscript", "title");
    private static final Set<String> CELLS = Set.of("td", "th", "dd");

    private final StringBuilder text = new StringBuilder();

    private HtmlText() {}

    /** Parses in memory; no link, image or style is ever followed. */
    static String of(String html) {
        HtmlText reader = new HtmlText();
        Jsoup.parse(html).filter(reader);
        return reader.text.toString();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            append(words.getWholeText());
        } else if (node instanceof Element element) {
            String name = element.normalName();
            if (UNSEEN.contains(name)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            if (CELLS.contains(name)) {
                text.append('\t');
            } else if (name.equals("br")) {
                text.append('\n');
            } else if (element.isBlock()) {
                newLine();
            }
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element
                && element.isBlock()
                && !CELLS.contains(element.normalName())
                && !element.normalName().equals("dt")) {
            newLine();
        }
        return FilterResult.CONTINUE;
    }

    private void newLine() {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
    }

    private void append(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean space = c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f';
            if (!space) {
                text.append(c);
            } else if (!text.isEmpty() && " \t\n".indexOf(text.charAt(text.length() - 1)) < 0) {
                text.append(' ');
            }
        }
    }
}
