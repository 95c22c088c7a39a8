package kaijidesk.desk;

import java.util.List;
import java.util.stream.Collectors;
import kaijidesk.cases.Bar;

/** Rules bar the act. Nothing was changed. */
public final class ActBarred extends CannotDo {
    private static final long serialVersionUID = 1L;

    private final transient List<Bar> bars;

    /** With all that bars it. */
    public ActBarred(List<Bar> bars) {
        super(
                bars.stream()
                        .map(bar -> bar.rule().id())
                        .distinct()
                        .collect(Collectors.joining(", ")));
        this.bars = List.copyOf(bars);
    }

    /** What bars it, in the order in which it was asked. */
    public List<Bar> bars() {
        return bars;
    }
}
