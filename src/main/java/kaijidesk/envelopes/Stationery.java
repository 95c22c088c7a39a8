package kaijidesk.envelopes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import kaijidesk.regime.Step;

/**
 * The envelopes and label sheets that an office uses, each by its name.
 *
 * @param envelopes in the order in which they are offered
 * @param labels in the order in which they are offered
 */
public record Stationery(List<Envelope> envelopes, List<LabelSheet> labels) {
    private static final int MOST = 40;

    /**
     * What ships with the program. The window's place differs by maker: it is to be measured on
     * one's own envelopes.
     */
    public static final Stationery SHIPPED =
            new Stationery(
                    List.of(
                            new Envelope("長形3号", 120, 235, true, Fold.THIRDS, null, Offset.NONE),
                            new Envelope(
                                    "長形3号 窓付き(90×45)",
                                    120,
                                    235,
                                    true,
                                    Fold.THIRDS,
                                    new Window(45, 90, 22, 22),
                                    Offset.NONE),
                            new Envelope("角形2号", 240, 332, false, Fold.FLAT, null, Offset.NONE),
                            new Envelope("洋形長3号", 235, 120, false, Fold.THIRDS, null, Offset.NONE)),
                    List.of(
                            new LabelSheet(
                                    "12面 86.4×42.3",
                                    6,
                                    2,
                                    86.4,
                                    42.3,
                                    18.6,
                                    21.6,
                                    0,
                                    0,
                                    Offset.NONE),
                            new LabelSheet(
                                    "24面 66×33.9", 8, 3, 66, 33.9, 6, 12.9, 0, 0, Offset.NONE)));

    public Stationery {
        envelopes = List.copyOf(envelopes);
        labels = List.copyOf(labels);
    }

    /** An envelope by its name. */
    public Optional<Envelope> envelope(String name) {
        return envelopes.stream().filter(each -> each.name().equals(name)).findFirst();
    }

    /** A label sheet by its name. */
    public Optional<LabelSheet> labels(String name) {
        return labels.stream().filter(each -> each.name().equals(name)).findFirst();
    }

    /** With an envelope in the place of the one with that name, or besides when none has it. */
    public Stationery with(String name, Envelope envelope) {
        return new Stationery(put(envelopes, name, envelope, Envelope::name), labels);
    }

    /** With a label sheet in the place of the one with that name, or besides when none has it. */
    public Stationery with(String name, LabelSheet sheet) {
        return new Stationery(envelopes, put(labels, name, sheet, LabelSheet::name));
    }

    /** Without the envelope or label sheet of that name. */
    public Stationery without(String name) {
        return new Stationery(
                envelopes.stream().filter(each -> !each.name().equals(name)).toList(),
                labels.stream().filter(each -> !each.name().equals(name)).toList());
    }

    /** That no envelope or label sheet has a name. */
    public static Step unknown(String name) {
        return Step.of("envelope.unknown", name);
    }

    /** That what the office keeps can't be read. */
    public static Step unreadable(int number) {
        return Step.of("envelope.unreadable", number);
    }

    private static <T> List<T> put(
            List<T> known, String name, T one, java.util.function.Function<T, String> named) {
        UnaryOperator<T> replace = each -> named.apply(each).equals(name) ? one : each;
        List<T> all = new ArrayList<>(known);
        if (known.stream().noneMatch(each -> named.apply(each).equals(name))) {
            all.add(one);
        }
        all.replaceAll(replace);
        return all;
    }

    /** What is wrong with it, in the user's words; empty when nothing is. */
    public List<Step> wrong() {
        List<Step> wrong = new ArrayList<>();
        envelopes.forEach(each -> wrong.addAll(each.wrong()));
        labels.forEach(each -> wrong.addAll(each.wrong()));
        Set<String> names = new HashSet<>();
        Stream.concat(envelopes.stream().map(Envelope::name), labels.stream().map(LabelSheet::name))
                .filter(name -> !names.add(name))
                .forEach(name -> wrong.add(Step.of("envelope.twice", name)));
        if (envelopes.size() + labels.size() > MOST) {
            wrong.add(Step.of("envelope.too-many", MOST));
        }
        return wrong;
    }
}
