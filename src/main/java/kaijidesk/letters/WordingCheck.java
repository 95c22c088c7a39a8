package kaijidesk.letters;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kaijidesk.letters.page.PageImages;
import kaijidesk.regime.Operator;
import kaijidesk.regime.Step;

/**
 * Whether letters can be written in an office's own words: every place is known and filled, nothing
 * obligatory is gone, nothing tells why a disclosure was refused (R3.06), and all of it fits.
 */
public final class WordingCheck {
    private static final Pattern BRACES = Pattern.compile("[{｛]([^{}｛｝]*)[}｝]");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\n]]");
    private static final int MOST_PAGES = 2;

    /** What a letter leaves out in each of the ways in which it goes out. */
    private static final Map<Template, List<Set<String>>> ABSENT =
            Map.of(
                    Template.CONTACT_DISCLOSURE,
                    List.of(Set.of("contact.body.applicant"), Set.of("contact.body.counterparty")),
                    Template.FEE_STATEMENT,
                    List.of(
                            Set.of("statement.body.paid", "statement.note-paid"),
                            Set.of("statement.body.unpaid", "statement.note")));

    private static final int LONGEST = 2000;

    /** A line of the foot shares its width with the code, and shrinks until it fits. */
    private static final int LONGEST_FOOT = 56;

    private static final int LONGEST_SUBJECT = 200;

    /** It stands on envelopes too, where nothing else may be read. */
    private static final int LONGEST_HONORIFIC = 4;

    private final LetterPress press;
    private final Map<String, String> own;
    private final Wording wording;
    private final List<Problem> problems = new ArrayList<>();

    private WordingCheck(LetterPress press, Map<String, String> own) {
        this.press = press;
        this.own = own;
        this.wording = Wording.of(own);
    }

    /**
     * Something about a letter's wording that bars it.
     *
     * @param template which letter
     * @param key of the text; empty where it is the letter as a whole
     * @param what in the user's words
     */
    public record Problem(Template template, String key, Step what) {}

    /**
     * All that is wrong with texts that stand in the place of the ones that ship. It sets letters,
     * so it may take a moment.
     *
     * @param own texts by key
     * @param operator who would sign
     */
    public static List<Problem> problems(
            LetterPress press, Map<String, String> own, Operator operator) {
        WordingCheck check = new WordingCheck(press, own);
        check.names();
        TemplateText.all().stream()
                .filter(text -> own.containsKey(text.key()))
                .forEach(check::text);
        List<Template> all = own.isEmpty() ? List.of() : List.of(Template.values());
        all.forEach(check::clauses);
        if (check.problems.isEmpty()) {
            all.forEach(template -> check.room(template, operator));
        }
        return List.copyOf(check.problems);
    }

    private void names() {
        Set<String> known =
                TemplateText.all().stream().map(TemplateText::key).collect(Collectors.toSet());
        own.keySet().stream()
                .filter(key -> !known.contains(key))
                .sorted()
                .forEach(key ->
                        add(
                                Template.COMMON,
                                key,
                                "wording.bad.key",
                                Template.COMMON,
                                TextRole.TERM,
                                key));
    }

    private void text(TemplateText text) {
        String written = wording.raw(text.key());
        if (written.isBlank() || written.lines().anyMatch(String::isBlank)) {
            add(text, text.paragraphs() ? "wording.bad.empty-line" : "wording.bad.empty");
            return;
        }
        int longest = longest(text);
        if (written.length() > longest) {
            add(text, "wording.bad.long", longest);
        }
        if (!text.lines() && written.contains("\n")) {
            add(text, "wording.bad.lines");
        }
        if (CONTROL.matcher(written).find()) {
            add(text, "wording.bad.control");
        }
        List<String> unprintable = press.odd(List.of(written)).missing();
        if (!unprintable.isEmpty()) {
            add(text, "wording.bad.unprintable", String.join(" ", unprintable));
        }
        places(text, written);
        silence(text, written);
    }

    private static int longest(TemplateText text) {
        return switch (text.role()) {
            case FOOT -> LONGEST_FOOT;
            case SUBJECT -> LONGEST_SUBJECT;
            case TERM -> text.honorific() ? LONGEST_HONORIFIC : LONGEST_SUBJECT;
            default -> LONGEST;
        };
    }

    private void places(TemplateText text, String written) {
        Matcher braces = BRACES.matcher(written);
        while (braces.find()) {
            String place = braces.group(1);
            if (!braces.group().equals("{" + place + "}")) {
                add(text, "wording.bad.wide-brace", braces.group(), "{" + place + "}");
            } else if (!text.places().contains(place)) {
                boolean secret = text.template() == Template.REFUSAL_NOTICE;
                add(text, secret ? "wording.bad.place.refusal" : "wording.bad.place", place);
            }
        }
        if (!braces.replaceAll("").matches("[^{}｛｝]*")) {
            add(text, "wording.bad.brace");
        }
        text.needed().stream()
                .filter(place -> !written.contains("{" + place + "}"))
                .forEach(place -> add(text, "wording.bad.needed", place));
    }

    /** No letter speaks of grounds: in another's words they would be guessed (R3.06). */
    private void silence(TemplateText text, String written) {
        String squeezed = LeakGuard.squeezed(written);
        LeakGuard.words()
                .filter(word -> squeezed.contains(LeakGuard.squeezed(word)))
                .distinct()
                .forEach(word -> add(text, "wording.bad.ground", word));
    }

    /** Each way in which a letter goes out has every clause. */
    private void clauses(Template template) {
        for (Set<String> absent : ABSENT.getOrDefault(template, List.of(Set.of()))) {
            List<String> paragraphs =
                    template.texts().stream()
                            .filter(text -> text.role() != TextRole.CURE)
                            .filter(text -> !absent.contains(text.key()))
                            .flatMap(text -> Stream.of(wording.raw(text.key()).split("\n")))
                            .toList();
            Clause.of(template).stream()
                    .filter(clause -> !clause.saidIn(paragraphs))
                    .forEach(clause ->
                            add(
                                    template,
                                    "",
                                    "wording.bad.clause",
                                    template,
                                    clause,
                                    clause.rule().id()));
        }
    }

    /** A usual letter in these words has to fit: the pledge one sheet, anything else two. */
    private void room(Template template, Operator operator) {
        int pages = PageImages.count(press.worded(own).specimen(template, operator));
        int most = template == Template.PLEDGE ? 1 : MOST_PAGES;
        if (pages > most) {
            add(template, "", "wording.bad.room", template, pages, most);
        }
    }

    private void add(TemplateText text, String key, Object... more) {
        Object[] arguments =
                Stream.concat(Stream.of(text.template(), text.role()), Arrays.stream(more))
                        .toArray();
        add(text.template(), text.key(), key, arguments);
    }

    private void add(Template template, String key, String what, Object... arguments) {
        problems.add(new Problem(template, key, Step.of(what, arguments)));
    }
}
