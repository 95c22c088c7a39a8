package kaijidesk.desk;

import java.util.List;
import java.util.Map;
import kaijidesk.letters.LetterPress;
import kaijidesk.letters.Template;
import kaijidesk.letters.WordingCheck;
import kaijidesk.regime.Operator;
import kaijidesk.regime.Profile;
import kaijidesk.regime.ProfileCheck;
import kaijidesk.regime.ProfileField;

/** The wording of the letters while it is being made the office's own; nothing is kept here. */
public final class WordingDesk {
    private final LetterPress press;

    WordingDesk(LetterPress press) {
        this.press = press;
    }

    /**
     * What is wrong with texts that stand in the place of the ones that ship; takes a moment.
     *
     * @param own texts by key
     * @param operator who would sign
     */
    public List<WordingCheck.Problem> problems(Map<String, String> own, Operator operator) {
        return WordingCheck.problems(press, own, operator);
    }

    /** A usual letter to nobody in such texts, as PDF; they were found sound. */
    public byte[] specimen(Template template, Map<String, String> own, Operator operator) {
        return press.worded(own).specimen(template, operator);
    }

    /** What is wrong with a profile's wording, among what is wrong with its values. */
    List<ProfileCheck.Problem> problems(Profile values) {
        return problems(values.wording(), values.operator()).stream()
                .map(each -> new ProfileCheck.Problem(ProfileField.WORDING, each.what()))
                .toList();
    }

    /** Whether two editions would have the pledge signed in the same words (R2.12). */
    static boolean samePledge(Profile one, Profile other) {
        return Template.PLEDGE.texts().stream()
                .allMatch(text ->
                        one.wording()
                                .getOrDefault(text.key(), text.shipped())
                                .equals(other.wording().getOrDefault(text.key(), text.shipped())));
    }
}
