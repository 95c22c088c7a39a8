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

    private static final Set<String> SHOWN_AS_TEXT = Set.of("script", "img", "iframe", "form");
    private static final int LONGEST_SHOWN = 500;

    private final StringBuilder text = new StringBuilder();
    private final boolean everything;
    private int quotes;

    private HtmlText(boolean everything) {
        this.everything = everything;
    }

    /**
     * Parses in memory; no link, image or style is ever followed. What is quoted gets the mark that
     * plain mails have.
     */
    static String of(String html) {
        HtmlText reader = new HtmlText(false);
        Jsoup.parse(html).filter(reader);
        return reader.text.toString();
    }

    /**
     * The same for a person to look at: where links lead, and what would be loaded or run, as text.
     */
    static String shown(String html) {
        HtmlText reader = new HtmlText(true);
        Jsoup.parse(html).filter(reader);
        return reader.text.toString();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            append(words.getWholeText());
        } else if (node instanceof Element element) {
            String name = element.normalName();
            if (everything && SHOWN_AS_TEXT.contains(name)) {
                source(element);
            }
            if (UNSEEN.contains(name)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            if (name.equals("blockquote")) {
                newLine();
                quotes++;
            } else if (CELLS.contains(name)) {
                mark();
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
        if (node instanceof Element link && everything && link.normalName().equals("a")) {
            String target = link.attr("href");
            if (!target.isEmpty()) {
                text.append(" <").append(shortened(target)).append('>');
            }
        }
        if (node instanceof Element quote && quote.normalName().equals("blockquote")) {
            newLine();
            quotes--;
        }
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

    /** At the beginning of a quoted line. */
    private void mark() {
        if (quotes > 0 && (text.isEmpty() || text.charAt(text.length() - 1) == '\n')) {
            text.append("> ".repeat(Math.min(quotes, 4)));
        }
    }

    private void source(Element element) {
        newLine();
        boolean script = element.normalName().equals("script");
        String tag = script ? shortened(element.data()) : "";
        String begin = element.shallowClone().outerHtml();
        // as it stands there: what it would do shows, and does nothing
        text.append(shortened(script ? begin.replace("></", ">" + tag + "</") : begin));
        newLine();
    }

    private static String shortened(String source) {
        return source.length() <= LONGEST_SHOWN ? source : source.substring(0, LONGEST_SHOWN) + "…";
    }

    private void append(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean space = c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f';
            if (!space) {
                mark();
                text.append(c);
            } else if (!text.isEmpty() && " \t\n".indexOf(text.charAt(text.length() - 1)) < 0) {
                text.append(' ');
            }
        }
    }
}
