package kaijidesk.cases;

import java.util.ArrayList;
import java.util.List;

/**
 * What can be done next, and what bars the rest: the one source that screens, command line and
 * tests ask.
 */
public final class NextActs {
    private static final List<ActKind> KINDS = List.of(ActKind.values());

    private NextActs() {}

    /** Every kind of act with what bars it. */
    public static List<NextAct> of(CaseFile file, Circumstances circumstances) {
        List<NextAct> acts = new ArrayList<>(KINDS.size());
        for (ActKind kind : KINDS) {
            acts.add(new NextAct(kind, kind.bars(file, circumstances)));
        }
        return acts;
    }
}
