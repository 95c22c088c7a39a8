package kaijidesk.cases;

import java.util.List;
import java.util.Objects;
import kaijidesk.regime.Rule;

/**
 * A second person releases the refusal (R6.04); the letter says the result and no reason (R3.06).
 */
public record ReleaseRefusal() implements Act {

    static List<Bar> standing(CaseFile file, Circumstances circumstances) {
        Refusal refusal = file.refusal();
        if (circumstances.stage(file) != Stage.REFUSAL_RELEASE_PENDING) {
            return Bars.ofOpenCase(file, circumstances)
                    .unless(refusal != null, Rule.R6_04, "bar.no-refusal-prepared")
                    .list();
        }
        return new Bars()
                .unlessAnswerable(file, circumstances)
                .unlessPairOpen(circumstances)
                .unlessSecondPerson(
                        Objects.requireNonNull(refusal).prepared(), circumstances.person())
                .list();
    }

    @Override
    public List<Bar> bars(CaseFile file, Circumstances circumstances) {
        return standing(file, circumstances);
    }

    @Override
    public Outcome outcome(CaseFile file, Circumstances circumstances) {
        Refusal prepared = Objects.requireNonNull(file.refusal());
        Letter letter =
                new Letter.RefusalNotice(
                        Recipient.of(file, circumstances),
                        TradeReference.of(file, Registered.trade(circumstances)),
                        file.lastAppliedOn());
        Refusal released =
                new Refusal(prepared.ground(), prepared.prepared(), circumstances.decision(""));
        return Outcome.of(file.withRefusal(released), new Effect.IssueLetter(letter));
    }
}
