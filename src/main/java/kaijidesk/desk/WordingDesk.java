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
import org.jspecify.annotations.Nullable;

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

    /**
     * How texts look and what is wrong with them.
     *
     * @param problems all that is wrong
     * @param pdf a usual letter to nobody; null as long as it can't be set
     */
    public record Look(List<WordingCheck.Problem> problems, byte @Nullable [] pdf) {}

    /** Looks at a letter in such texts; takes a moment. */
    public Look look(Template template, Map<String, String> own, Operator operator) {
        List<WordingCheck.Problem> problems = problems(own, operator);
        // letters share texts, so a text that can't be filled may stand in any of them
        boolean texts = problems.stream().anyMatch(each -> !each.key().isEmpty());
        return new Look(problems, texts ? null : press.worded(own).specimen(template, operator));
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
