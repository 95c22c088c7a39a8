package kaijidesk.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kaijidesk.cases.Recipient;
import kaijidesk.letters.LetterPress;
import kaijidesk.letters.Outside;
import kaijidesk.letters.OutsidePress;
import kaijidesk.letters.Unprintable;
import kaijidesk.mailroom.Posting;
import kaijidesk.regime.Operator;
import kaijidesk.regime.Profile;
import kaijidesk.store.Transaction;

/**
 * The outsides of letters that may have one, read for the printer.
 *
 * @param press prints them in the words of the office's profile, and as the letters say them
 * @param letters each with its addressee as issued
 */
record Outsides(OutsidePress press, List<Outside> letters) {

    /** Those of letters in the house; none when one of them may have none. */
    static Outsides read(
            Transaction transaction, Profile profile, LetterPress press, List<String> letters)
            throws CannotDo {
        List<Outside> all = new ArrayList<>();
        for (String letter : letters) {
            all.add(outside(new PostingSteps(transaction).find(letter), profile.operator()));
        }
        Map<String, String> printed = printed(transaction, letters);
        return new Outsides(press.worded(profile.wording()).outside().instead(printed), all);
    }

    private static Outside outside(Posting posting, Operator operator) throws CannotPost {
        PostingSteps.stop(posting.wrongOutside());
        Recipient to = posting.to();
        if (to == null) {
            throw new IllegalStateException("a letter without addressee was let through");
        }
        return Outside.of(posting.letterId(), to, operator);
    }

    /** The outside says what the letter says, so one sheet can't say it in two ways. */
    private static Map<String, String> printed(Transaction transaction, List<String> letters)
            throws CannotPost {
        Map<String, String> all = new HashMap<>();
        for (String letter : letters) {
            for (var each : transaction.substitutes().of(List.of(letter)).entrySet()) {
                String before = all.put(each.getKey(), each.getValue());
                if (before != null && !before.equals(each.getValue())) {
                    throw new CannotPost(Posting.apart(letter));
                }
            }
        }
        return all;
    }

    /** Refuses what no font can print. */
    static void stop(List<String> unprintable) throws CannotPrint {
        if (!unprintable.isEmpty()) {
            throw new CannotPrint(
                    unprintable.stream()
                            .map(each ->
                                    new Unprintable(each, Unprintable.LetterPart.RECIPIENT_NAME))
                            .toList(),
                    Map.of());
        }
    }
}
