package kaijidesk.letters;

import java.util.Locale;
import java.util.stream.Stream;
import kaijidesk.cases.ActField;
import kaijidesk.cases.Ground;
import kaijidesk.cases.Letter;
import kaijidesk.cases.Refusal;
import kaijidesk.letters.page.PdfContents;
import kaijidesk.text.Texts;

/**
 * The second line of defence of R3.06: reads a finished letter again, as its recipient will, and
 * looks for the ground of a refusal. The first line is that no letter's record can hold one.
 */
public final class LeakGuard {
    /** Shorter notes are words that any letter may use. */
    private static final int SHORTEST_NOTE = 4;

    private LeakGuard() {}

    /**
     * Whether text, metadata, anything hidden in the file or its name say why a disclosure was
     * refused: a ground's words in either language, a rule's number, or the reviewer's note. What
     * the records say of trade and recipient is no leak.
     *
     * @param fileNames under which the letter can be saved
     */
    public static boolean leaks(byte[] pdf, String fileNames, Letter letter, Refusal refusal) {
        return leaks(
                fileNames + "\n" + PdfContents.of(pdf),
                letter.to().name() + letter.to().address() + letter.trade(),
                refusal);
    }

    /**
     * The same of a text, such as an e-mail with its subject.
     *
     * @param known what the records say of trade and recipient
     */
    public static boolean leaks(String text, String known, Refusal refusal) {
        String all = squeezed(text);
        String told = squeezed(known);
        return secrets(refusal)
                .map(LeakGuard::squeezed)
                .filter(secret -> !told.contains(secret))
                .anyMatch(all::contains);
    }

    private static Stream<String> secrets(Refusal refusal) {
        Ground ground = refusal.ground();
        Stream<String> words = words(ground);
        Stream<String> notes =
                Stream.of(refusal.prepared().note().strip())
                        .filter(note -> note.length() >= SHORTEST_NOTE);
        return Stream.of(
                        words,
                        notes,
                        Stream.of(ground.rule().id(), ground.name(), ActField.written(ground)))
                .flatMap(each -> each);
    }

    /** By what words any ground would be known, in either language. */
    static Stream<String> words() {
        return Stream.of(Ground.values())
                .flatMap(ground -> Stream.concat(words(ground), Stream.of(ground.rule().id())));
    }

    private static Stream<String> words(Ground ground) {
        return Stream.of(Locale.JAPANESE, Locale.ENGLISH)
                .map(Texts::new)
                .flatMap(texts ->
                        Stream.of(texts.of(ground), texts.get("rule." + ground.rule().id())));
    }

    /** Lines break where they like; a word that goes on in the next line is one word. */
    static String squeezed(String text) {
        return text.replaceAll("[\\s\\u3000]+", "").toLowerCase(Locale.ROOT);
    }
}
