package kaijidesk.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import kaijidesk.regime.PaperCheck;
import kaijidesk.regime.PaperVerdict;
import kaijidesk.regime.Profile;
import kaijidesk.regime.Rule;
import kaijidesk.regime.Step;
import kaijidesk.regime.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What another profile would say otherwise about a case (R6.06). It is only shown: a case keeps the
 * edition that it was received under, and every verdict with it.
 *
 * @param rule the rule that is answered otherwise
 * @param check the check of a paper that is, null for a verdict on the application
 * @param own what holds by the case's own edition; null when that doesn't ask
 * @param other what would hold; null when the other profile doesn't ask
 */
public record ProfileEffect(
        Rule rule, @Nullable PaperCheck check, @Nullable Verdict own, @Nullable Verdict other) {
    /** Stands in the place of a conclusion where a profile doesn't ask. */
    public static final Step NOT_ASKED = Step.of("profile.not-asked");

    /** Each verdict whose answer or conclusion would differ, in the order of a case's screen. */
    public static List<ProfileEffect> of(
            CaseFile file, Circumstances circumstances, Profile other) {
        Map<Question, Verdict> own = answers(file, circumstances);
        Map<Question, Verdict> there = answers(file, circumstances.by(other));
        Set<Question> questions = new LinkedHashSet<>(own.keySet());
        questions.addAll(there.keySet());
        List<ProfileEffect> effects = new ArrayList<>();
        for (Question question : questions) {
            Verdict before = own.get(question);
            Verdict after = there.get(question);
            if (!Objects.equals(conclusion(before), conclusion(after))) {
                effects.add(new ProfileEffect(question.rule(), question.check(), before, after));
            }
        }
        return effects;
    }

    /** A rights holder's case asks R4.04 several times, so the place counts too. */
    private record Question(Rule rule, @Nullable PaperCheck check, int place) {}

    private static Map<Question, Verdict> answers(CaseFile file, Circumstances circumstances) {
        Map<Question, Verdict> answers = new LinkedHashMap<>();
        int place = 0;
        for (Verdict verdict : circumstances.assessment(file).all()) {
            answers.put(new Question(verdict.rule(), null, place++), verdict);
        }
        for (List<PaperVerdict> paper : circumstances.papers(file).values()) {
            for (PaperVerdict each : paper) {
                Verdict verdict = each.verdict();
                answers.put(new Question(verdict.rule(), each.check(), 0), verdict);
            }
        }
        return answers;
    }

    private static @Nullable Object conclusion(@Nullable Verdict verdict) {
        return verdict == null ? null : List.of(verdict.status(), verdict.steps().getLast());
    }
}
