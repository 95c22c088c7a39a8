package kaijidesk.cases;

import java.util.Arrays;
import java.util.List;

/**
 * What can be done next, and what bars the rest: the one source that screens, command line and
 * tests ask.
 */
public final class NextActs {
    private NextActs() {}

    /** Every kind of act with what bars it. */
    public static List<NextAct> of(CaseFile file, Circumstances circumstances) {
        return Arrays.stream(ActKind.values())
                .map(kind -> new NextAct(kind, kind.bars(file, circumstances)))
                .toList();
    }
}
