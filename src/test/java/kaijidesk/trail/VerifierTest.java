package kaijidesk.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R6.05: whoever walks along the history")
class VerifierTest {
    private static final byte[] SALT = new byte[16];

    private final Chain chain = TrailKeys.UNSEALED.chain();
    private final List<TrailLink> links = new ArrayList<>();
    private TrailHead head = new TrailHead(0, chain.genesis(), chain.seal(0, chain.genesis()));

    VerifierTest() {
        for (int i = 0; i < 10; i++) {
            add(TrailKind.ACT, "K2016-00000" + i % 2, i % 3 == 0 ? null : "entered " + i);
        }
    }

    @Test
    @DisplayName("finds nothing wrong with one that was written so, from anywhere on")
    void sound() {
        assertThat(verdict(links)).isEqualTo(new TrailVerdict(10, 10, 0, null, true));
        Verifier tail = Verifier.after(chain, 4, links.get(3).mac());
        links.subList(4, 10).forEach(tail::take);
        assertThat(tail.end(head)).isEqualTo(new TrailVerdict(6, 10, 0, null, true));
        assertThat(tail.ended(head).sound()).as("somebody ended it").isFalse();
    }

    @Test
    @DisplayName("finds an entry that is missing, comes twice, or stands before the first")
    void order() {
        List<TrailLink> missing = new ArrayList<>(links);
        missing.remove(3);
        fault(missing, FaultKind.MISSING, 4);
        List<TrailLink> twice = new ArrayList<>(links);
        twice.add(5, links.get(4));
        fault(twice, FaultKind.OUT_OF_ORDER, 5);
        List<TrailLink> before = new ArrayList<>(links);
        before.addFirst(numbered(links.get(4), 0));
        fault(before, FaultKind.OUT_OF_ORDER, 0);
    }

    @Test
    @DisplayName("finds two that were exchanged, where the first of them stands")
    void exchanged() {
        List<TrailLink> exchanged = new ArrayList<>(links);
        exchanged.set(2, numbered(links.get(6), 3));
        exchanged.set(6, numbered(links.get(2), 7));
        fault(exchanged, FaultKind.CHANGED, 3);
    }

    @Test
    @DisplayName("finds other content, other salt, and one of both gone")
    void content() {
        fault(with(4, l -> entered(l, "other", l.salt())), FaultKind.CONTENT_CHANGED, 5);
        fault(with(4, l -> entered(l, l.content(), new byte[] {1})), FaultKind.CONTENT_CHANGED, 5);
        fault(with(4, l -> entered(l, null, l.salt())), FaultKind.CONTENT_CHANGED, 5);
        fault(with(4, l -> entered(l, l.content(), null)), FaultKind.CONTENT_CHANGED, 5);
        fault(with(3, l -> entered(l, "put in", SALT)), FaultKind.CONTENT_CHANGED, 4);
    }

    @Test
    @DisplayName(
            "R6.03: takes content that is gone for purged only where a purge of the case follows")
    void purged() {
        List<TrailLink> gone = with(4, l -> entered(l, null, null));
        fault(gone, FaultKind.CONTENT_GONE, 5);
        add(TrailKind.PURGE, "K2016-000001", null);
        fault(with(4, l -> entered(l, null, null)), FaultKind.CONTENT_GONE, 5);
        add(TrailKind.PURGE, "K2016-000000", null);
        assertThat(verdict(with(4, l -> entered(l, null, null))))
                .isEqualTo(new TrailVerdict(12, 12, 1, null, true));
        add(TrailKind.SETTING, null, "office-wide");
        fault(with(12, l -> entered(l, null, null)), FaultKind.CONTENT_GONE, 13);
    }

    @Test
    @DisplayName("finds an end that was cut off, an entry behind the end, and another head")
    void end() {
        fault(links.subList(0, 8), FaultKind.CUT_OFF, 9);
        TrailHead whole = head;
        add(TrailKind.ACT, null, null);
        TrailHead longer = head;
        head = whole;
        fault(links, FaultKind.BEYOND_END, 11);
        links.removeLast();
        head = new TrailHead(10, longer.mac(), whole.seal());
        fault(links, FaultKind.HEAD, 10);
        head = new TrailHead(8, links.get(7).mac(), whole.seal());
        fault(links.subList(0, 8), FaultKind.HEAD, 8);
        head = new TrailHead(10, longer.mac(), chain.seal(10, longer.mac()));
        fault(links, FaultKind.HEAD, 10);
    }

    @Test
    @DisplayName("stops at the first fault")
    void first() {
        List<TrailLink> two = with(4, l -> entered(l, "other", l.salt()));
        two.remove(7);
        fault(two, FaultKind.CONTENT_CHANGED, 5);
        Verifier verifier = Verifier.ofAll(chain);
        assertThat(two.stream().filter(verifier::take)).hasSize(4);
        assertThat(verifier.ended(head).whole()).isTrue();
    }

    private void fault(List<TrailLink> of, FaultKind kind, long entry) {
        assertThat(verdict(of).fault()).isEqualTo(new TrailFault(kind, entry));
        assertThat(verdict(of).sound()).isFalse();
    }

    private TrailVerdict verdict(List<TrailLink> of) {
        Verifier verifier = Verifier.ofAll(chain);
        of.forEach(verifier::take);
        return verifier.end(head);
    }

    private List<TrailLink> with(int index, UnaryOperator<TrailLink> change) {
        List<TrailLink> changed = new ArrayList<>(links);
        changed.set(index, change.apply(links.get(index)));
        return changed;
    }

    private static TrailLink entered(
            TrailLink l, @Nullable String content, byte @Nullable [] salt) {
        return new TrailLink(l.entry(), content, salt, l.mac());
    }

    private static TrailLink numbered(TrailLink l, long number) {
        TrailEntry e = l.entry();
        return new TrailLink(
                new TrailEntry(
                        number,
                        e.at(),
                        e.person(),
                        e.kind(),
                        e.caseNumber(),
                        e.about(),
                        e.digest()),
                l.content(),
                l.salt(),
                l.mac());
    }

    private void add(TrailKind kind, @Nullable String number, @Nullable String content) {
        byte[] digest = content == null ? chain.nothing() : chain.digest(SALT, content);
        TrailEntry entry =
                new TrailEntry(
                        links.size() + 1,
                        Instant.EPOCH,
                        "髙﨑",
                        kind.name(),
                        number,
                        "about",
                        digest);
        byte[] mac = chain.next(head.mac(), entry);
        links.add(new TrailLink(entry, content, content == null ? null : SALT, mac));
        head = head.after(chain, mac);
    }
}
