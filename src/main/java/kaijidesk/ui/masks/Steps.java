package kaijidesk.ui.masks;

import java.util.Set;
import kaijidesk.regime.Step;
import kaijidesk.regime.Verdict;
import kaijidesk.text.Texts;

/**
 * The steps of an explanation as people read them. Names, addresses and messages among them show
 * masked (R6.02).
 */
public final class Steps {
    /** Steps whose texts are the data of a person. */
    private static final Set<String> DATA =
            Set.of(
                    "name.both",
                    "name.other",
                    "name.fold",
                    "address.both",
                    "address.fold",
                    "sender.from",
                    "sender.registered",
                    "sender.member-unknown");

    /** Steps that quote what a party wrote. */
    private static final Set<String> QUOTING =
            Set.of("negotiation.counts", "negotiation.outside", "negotiation.other-side");

    private Steps() {}

    /** One step in the user's language. */
    public static String text(Step step, Texts texts) {
        return plain(masked(step), texts);
    }

    /** The same with the data in it: only once somebody asked for that. */
    public static String plain(Step step, Texts texts) {
        return texts.get("step." + step.key(), step.arguments().toArray());
    }

    /** Whether a step masks something. */
    public static boolean personal(Step step) {
        return !masked(step).equals(step);
    }

    /** Whether a verdict's steps mask something. */
    public static boolean personal(Verdict verdict) {
        return verdict.steps().stream().anyMatch(Steps::personal);
    }

    /** The step with its data masked. */
    public static Step masked(Step step) {
        return new Step(
                step.key(),
                step.arguments().stream()
                        .map(argument ->
                                argument instanceof String text ? mask(step, text) : argument)
                        .toList());
    }

    private static String mask(Step step, String text) {
        if (DATA.contains(step.key()) || comparesNames(step)) {
            return Masks.of(text);
        }
        return QUOTING.contains(step.key()) ? Masks.prose(text) : Masks.contactsIn(text);
    }

    private static boolean comparesNames(Step step) {
        return step.key().equals("items.other")
                && step.arguments().stream().anyMatch(Personal.NAMES::contains);
    }
}
