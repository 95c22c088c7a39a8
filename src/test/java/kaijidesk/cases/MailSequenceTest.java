package kaijidesk.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Any sequence of server answers, lost lines, crashes and truthful persons. */
@Label("R2.04: never one half without a person knowing, and never one twice")
class MailSequenceTest {
    private static final Instant NOW = Instant.parse("2016-08-25T03:00:00Z");

    /** What really happened, beside what the outbox believes. */
    private static final class World {
        private MailUnit unit;
        private final int[] delivered = new int[2];

        World(boolean pair) {
            unit = pair ? MailUnitTest.pair() : MailUnitTest.single();
        }

        /** One run of the sender; the choices are the server's, the line's and the machine's. */
        void run(List<Integer> choices) {
            unit = unit.begun();
            int next = 0;
            for (int place : unit.open()) {
                int choice = choices.get(next++);
                if (choice % 7 == 0) {
                    unit = unit.setBack(place, setback(SendingStep.RECIPIENT, choice), NOW);
                    return;
                }
                if (choice % 7 == 1) {
                    unit = unit.interrupted(NOW);
                    return;
                }
                unit = unit.trying(place, NOW);
                boolean took = choice % 2 == 0;
                if (took) {
                    delivered[place]++;
                }
                switch (choice % 7) {
                    case 2 -> {
                        unit = unit.interrupted(NOW);
                        return;
                    }
                    case 3 -> {
                        unit = unit.setBack(place, new Setback(SendingStep.END, 0), NOW);
                        return;
                    }
                    default -> {
                        if (!took) {
                            unit = unit.setBack(place, setback(SendingStep.END, choice), NOW);
                            return;
                        }
                        unit = unit.accepted(place, NOW);
                    }
                }
            }
        }

        private static Setback setback(SendingStep step, int choice) {
            return new Setback(step, choice % 3 == 0 ? 550 : 450);
        }

        /** A person who finds out the truth, one way or the other. */
        void decide(int choice) {
            for (int i = 0; i < unit.mails().size(); i++) {
                if (unit.mails().get(i).state() == MailState.UNKNOWN) {
                    MailDecision truth =
                            delivered[i] > 0 ? MailDecision.ARRIVED : MailDecision.NOT_ARRIVED;
                    unit = new HeldMail(unit).decided(truth, NOW);
                    return;
                }
            }
            MailDecision choose = choice % 5 == 0 ? MailDecision.BY_HAND : MailDecision.SEND_AGAIN;
            if (new HeldMail(unit).wrong(choose).isEmpty()) {
                unit = new HeldMail(unit).decided(choose, NOW);
            }
        }
    }

    @Property(tries = 20_000, seed = "20161030")
    @Label("each half at most once; what isn't sent to both is held, or nobody has it")
    void pair(
            @ForAll boolean pair,
            @ForAll boolean persons,
            @ForAll @Size(60) List<@IntRange(max = 10_000) Integer> choices) {
        World world = new World(pair);
        for (int i = 0; i + 2 < choices.size(); i += 3) {
            if (world.unit.state() == UnitState.WAITING) {
                world.run(choices.subList(i, i + 2));
            } else if (persons && world.unit.state() == UnitState.HELD) {
                world.decide(choices.get(i + 2));
            }
            check(world);
        }
    }

    private static void check(World world) {
        MailUnit unit = world.unit;
        for (int i = 0; i < unit.mails().size(); i++) {
            MailState state = unit.mails().get(i).state();
            assertThat(world.delivered[i]).as("never twice").isLessThanOrEqualTo(1);
            if (state == MailState.SENT || state == MailState.ARRIVED) {
                assertThat(world.delivered[i]).as("what is said to be sent is").isEqualTo(1);
            }
            if (state == MailState.WAITING) {
                assertThat(world.delivered[i]).as("what waits is with nobody").isZero();
            }
        }
        assertThat(unit.state()).as("no run ends in the middle").isNotEqualTo(UnitState.SENDING);
        boolean some = world.delivered[0] + world.delivered[1] > 0;
        if (unit.state() == UnitState.WAITING && some) {
            assertThat(unit.open().size())
                    .as("a person let it go on for the rest")
                    .isLessThan(unit.mails().size());
        }
        if (unit.state() == UnitState.SENT) {
            assertThat(unit.mails()).allMatch(mail -> mail.state().done());
        }
    }
}
