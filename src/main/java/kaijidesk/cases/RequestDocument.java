package kaijidesk.cases;

import java.util.List;
import kaijidesk.regime.Rule;

/**
 * The operator asks for a further document (R2.07); the next correction request names it.
 *
 * @param name what it is, in words for the applicant
 */
public record RequestDocument(String name) implements Act {
    private static final int LONGEST = 200;

    static List<Bar> standing(CaseFile file, Circumstances circumstances) {
        return Bars.ofOrdinaryCase(file, circumstances)
                .unless(file.litigation() != null, Rule.R2_07, "bar.no-litigation-request")
                .unless(file.prepared() == null, Rule.R2_07, "bar.already-prepared")
                .list();
    }

    @Override
    public List<Bar> bars(CaseFile file, Circumstances circumstances) {
        return Bars.of(standing(file, circumstances))
                .unless(!name.isBlank(), Rule.R2_07, "bar.document-needed")
                .unless(name.length() <= LONGEST, Rule.R2_07, "bar.document-too-long", LONGEST)
                .list();
    }

    @Override
    public Outcome outcome(CaseFile file, Circumstances circumstances) {
        int number = file.documents().size() + 1;
        return Outcome.of(
                file.withDocument(
                        new ExtraDocument(
                                number, name.strip(), circumstances.decision(""), null, null)));
    }
}
