package kaijidesk.letters;

import java.util.Map;

/** What a text is in its letter, for people who word it. */
public enum TextRole {
    SUBJECT,
    OPENING,
    BODY,
    HEADING,
    NOTE,
    TABLE_HEAD,
    TABLE_ROW,
    HOW,
    PAPER,
    CURE,
    CLAUSE,
    ENTRY,
    ADDRESSEE,
    CLOSING,
    FOOT,
    TERM;

    private static final Map<String, TextRole> BY_SEGMENT =
            Map.ofEntries(
                    Map.entry("subject", SUBJECT),
                    Map.entry("title", SUBJECT),
                    Map.entry("mail-subject", SUBJECT),
                    Map.entry("greeting", OPENING),
                    Map.entry("steps", HEADING),
                    Map.entry("step", NOTE),
                    Map.entry("papers", HEADING),
                    Map.entry("body", BODY),
                    Map.entry("preamble", BODY),
                    Map.entry("notes", HEADING),
                    Map.entry("where", HEADING),
                    Map.entry("note", NOTE),
                    Map.entry("note-paid", NOTE),
                    Map.entry("papers-note", NOTE),
                    Map.entry("by-form", NOTE),
                    Map.entry("by-post", NOTE),
                    Map.entry("head", TABLE_HEAD),
                    Map.entry("how", HOW),
                    Map.entry("identity", HOW),
                    Map.entry("paper", PAPER),
                    Map.entry("cure", CURE),
                    Map.entry("clause", CLAUSE),
                    Map.entry("date", ENTRY),
                    Map.entry("date-blank", ENTRY),
                    Map.entry("name", ENTRY),
                    Map.entry("form", ENTRY),
                    Map.entry("to", ADDRESSEE),
                    Map.entry("address", ADDRESSEE));
    private static final Map<String, TextRole> COMMON =
            Map.of(
                    "opening", OPENING,
                    "closing", CLOSING,
                    "notes-begin", CLOSING,
                    "notes-end", CLOSING,
                    "contact-form", FOOT,
                    "no-calls", FOOT,
                    "label", TABLE_HEAD);

    /** The role of a key's text. */
    static TextRole of(Template template, String key) {
        String[] segments = key.split("\\.");
        return template == Template.COMMON
                ? COMMON.getOrDefault(segments[0], TERM)
                : BY_SEGMENT.getOrDefault(segments[1], TABLE_ROW);
    }
}
