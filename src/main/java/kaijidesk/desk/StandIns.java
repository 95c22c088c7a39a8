package kaijidesk.desk;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kaijidesk.cases.Circumstances;
import kaijidesk.cases.Letter;
import kaijidesk.cases.LetterRow;
import kaijidesk.cases.Substitutes;
import kaijidesk.letters.LetterPress;
import kaijidesk.letters.Unprintable;
import kaijidesk.store.Transaction;

/**
 * What a person had printed in place of characters that no font has: checked before a letter is
 * made, and kept with who chose it, when and on which letter.
 */
record StandIns(LetterPress press, Transaction transaction, Substitutes chosen) {
    /** Before the entries of the history, which are no acts of the case. */
    private static final String ENTRY = "substitute-characters";

    /**
     * What of it a letter needs.
     *
     * @throws CannotPrint when the letter, or what was chosen for it, holds a character that no
     *     font has and for which nothing was chosen
     */
    Map<String, String> of(Letter letter) throws CannotPrint {
        List<Unprintable> all = press.unprintable(letter);
        List<Unprintable> open =
                all.stream()
                        .filter(each -> !chosen.printed().containsKey(each.character()))
                        .toList();
        if (!open.isEmpty()) {
            throw new CannotPrint(open, known(open));
        }
        Map<String, String> used = new LinkedHashMap<>();
        for (Unprintable each : all) {
            used.put(each.character(), chosen.printed().getOrDefault(each.character(), ""));
        }
        List<Unprintable> wrong = press.unprintable(new Substitutes(used));
        if (!wrong.isEmpty()) {
            throw new CannotPrint(wrong, Map.of());
        }
        return used;
    }

    private Map<String, String> known(List<Unprintable> open) {
        Set<String> characters = new LinkedHashSet<>();
        open.forEach(each -> characters.add(each.character()));
        return transaction.substitutes().last(characters);
    }

    /** Keeps what was printed for what, and says so in the case's history. */
    void keep(LetterRow row, Map<String, String> used, Circumstances circumstances) {
        if (used.isEmpty()) {
            return;
        }
        transaction.substitutes().add(row, used, circumstances.person(), circumstances.now());
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("letter", row.id());
        used.forEach(
                (character, printed) -> fields.put(Substitutes.codePoints(character), printed));
        transaction
                .history()
                .append(
                        row.caseNumber(),
                        circumstances.now(),
                        circumstances.person(),
                        ENTRY,
                        fields);
    }
}
