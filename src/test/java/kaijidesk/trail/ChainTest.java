package kaijidesk.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HexFormat;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The chain of keyed hashes")
class ChainTest {
    private static final TrailEntry ENTRY =
            new TrailEntry(
                    1,
                    Instant.parse("2016-08-25T03:00:00.123Z"),
                    "髙﨑",
                    "ACT",
                    "K2016-000001",
                    "add-note",
                    new byte[] {1, 2, 3});

    private final Chain chain = TrailKeys.UNSEALED.chain();

    /** Computed apart from this program, with another one's HMAC. */
    @Test
    @DisplayName("R6.05: an entry's MAC is the same for ever: entries of today verify in years")
    void stands() {
        assertThat(HexFormat.of().formatHex(chain.next(chain.genesis(), ENTRY)))
                .isEqualTo("f8986d775ff7023f3fd964f7388250e64feb9957fe01c024b6ee1ce6522ec69c");
        assertThat(HexFormat.of().formatHex(chain.genesis()))
                .isEqualTo("5b385fa97df853d9d67bc03c606ed965d3d1f501ae3da022c6cbb123b963ae04");
        assertThat(HexFormat.of().formatHex(chain.digest(new byte[16], "{}")))
                .isEqualTo("b4c0b23a6a8988aa33789f22712603541c614ab2c67cb113841b3bb21b8a7b53");
    }

    @Test
    @DisplayName("R6.05: another field, another entry before it, or another key makes another MAC")
    void everything() {
        byte[] mac = chain.next(chain.genesis(), ENTRY);
        assertThat(CanonicalTest.changed(ENTRY))
                .allSatisfy(
                        other -> assertThat(chain.next(chain.genesis(), other)).isNotEqualTo(mac));
        assertThat(chain.next(mac, ENTRY)).isNotEqualTo(mac);
        Chain other = new TrailKeys(new byte[32], new byte[32]).chain();
        assertThat(other.next(chain.genesis(), ENTRY)).isNotEqualTo(mac);
        assertThat(other.officeId()).isNotEqualTo(chain.officeId());
    }

    @Test
    @DisplayName(
            "R6.03: what was entered has another digest with another salt, and nothing its own")
    void digests() {
        byte[] digest = chain.digest(new byte[16], "");
        assertThat(chain.digest(new byte[] {1}, "")).isNotEqualTo(digest);
        assertThat(chain.digest(new byte[16], " ")).isNotEqualTo(digest);
        assertThat(chain.nothing()).isNotEqualTo(digest).isNotEqualTo(chain.genesis());
    }

    @Test
    @DisplayName("R6.05: a head that was tampered with stays broken, whatever is appended")
    void head() {
        byte[] genesis = chain.genesis();
        TrailHead sound = new TrailHead(0, genesis, chain.seal(0, genesis));
        assertThat(chain.sealed(sound.after(chain, genesis).after(chain, genesis))).isTrue();
        TrailHead forged = new TrailHead(7, genesis, sound.seal());
        assertThat(chain.sealed(forged)).isFalse();
        assertThat(chain.sealed(forged.after(chain, genesis).after(chain, genesis))).isFalse();
    }

    @Test
    @DisplayName("secrets of another length are refused, and none shows itself")
    void secrets() {
        assertThatThrownBy(() -> new TrailKeys(new byte[31], new byte[32]))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TrailKeys(new byte[32], new byte[0]))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(TrailKeys.UNSEALED.toString()).doesNotContain("1, 1", "0101");
        assertThat(ENTRY.toString()).isEqualTo("TrailEntry[1]");
    }
}
