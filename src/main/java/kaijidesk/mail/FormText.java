package kaijidesk.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A mail's text in layers: what its sender wrote, and what they quoted or forwarded of a form.
 * Lines that somebody quotes within an answer ({@code > 返金しません}) stay in that answer; a quoted
 * block is a layer of its own only when it holds the form.
 *
 * @param own the sender's own text
 * @param quoted the forms within, without their quotation marks, the outermost first
 */
record FormText(String own, List<String> quoted) {
    private static final int DEEPEST = 4;
    private static final Pattern MARK = Pattern.compile("^[ 　\\t]{0,3}[>＞|｜][ 　]?");
    private static final Pattern FORWARDED =
            Pattern.compile(
                    "(?i)[\\s　]*[-‐―ー_=＝*─━]{2,}[\\s　]*(original message|forwarded message|begin"
                            + " forwarded message|元のメッセージ|転送メッセージ|転送されたメッセージ|転送メール|転送)[\\s　]*[-‐―ー_=＝*─━]{0,40}[\\s　]*"
                            + "|[\\s　]*(begin forwarded message|転送されたメッセージ)[:：]?[\\s　]*");

    /** 2016年7月25日 10:12 誰か <…>: and its kin, above a quotation. */
    private static final Pattern ATTRIBUTION =
            Pattern.compile(
                    "(?i).{0,200}(wrote|writes|書きました|書き込みました|のメール|<[^<>]{1,320}>)[\\s　]*[:：]?[\\s　]*");

    FormText {
        quoted = List.copyOf(quoted);
    }

    /** All of them, the sender's own first. */
    List<String> all() {
        return Stream.concat(Stream.of(own), quoted.stream()).toList();
    }

    static FormText of(String text) {
        List<String> quoted = new ArrayList<>();
        String own = peel(List.of(text.split("\r\n|\r|\n", -1)), quoted, 0);
        return new FormText(own, quoted);
    }

    private static String peel(List<String> lines, List<String> quoted, int depth) {
        List<String> own = new ArrayList<>();
        boolean bare = lines.stream().noneMatch(line -> !marked(line) && labelled(line));
        int at = 0;
        while (at < lines.size()) {
            String line = lines.get(at);
            if (depth < DEEPEST && line.length() < 200 && FORWARDED.matcher(line).matches()) {
                inner(lines.subList(at + 1, lines.size()), quoted, depth);
                break;
            }
            int end = endOfQuote(lines, at);
            if (end > at && depth < DEEPEST && holdsForm(lines.subList(at, end), bare)) {
                dropAttribution(own);
                inner(unquoted(lines.subList(at, end)), quoted, depth);
                at = end;
            } else if (end > at) {
                own.addAll(lines.subList(at, end));
                at = end;
            } else {
                own.add(line);
                at++;
            }
        }
        return String.join("\n", own);
    }

    private static void inner(List<String> lines, List<String> quoted, int depth) {
        int place = quoted.size();
        quoted.add(place, "");
        quoted.set(place, peel(lines, quoted, depth + 1));
    }

    private static int endOfQuote(List<String> lines, int from) {
        int at = from;
        while (at < lines.size() && marked(lines.get(at))) {
            at++;
        }
        return at;
    }

    private static List<String> unquoted(List<String> lines) {
        return lines.stream().map(line -> MARK.matcher(line).replaceFirst("")).toList();
    }

    /**
     * One line that looks like the form's may be part of an answer, where there is a form above.
     */
    private static boolean holdsForm(List<String> block, boolean bare) {
        return block.stream().filter(FormText::labelled).limit(2).count() >= (bare ? 1 : 2);
    }

    private static boolean marked(String line) {
        return MARK.matcher(line).find();
    }

    /** A label of the form below any number of quotation marks. */
    private static boolean labelled(String line) {
        String bare = line;
        for (int i = 0; i <= DEEPEST && marked(bare); i++) {
            bare = MARK.matcher(bare).replaceFirst("");
        }
        FormLine found = bare.length() > 2000 ? null : FormLine.of(bare);
        return found != null && found.label() instanceof FormLabel.Asks;
    }

    private static void dropAttribution(List<String> own) {
        while (!own.isEmpty() && Blanks.strip(own.getLast()).isEmpty()) {
            own.removeLast();
        }
        if (!own.isEmpty()
                && own.getLast().length() < 400
                && ATTRIBUTION.matcher(own.getLast()).matches()) {
            own.removeLast();
        }
    }
}
