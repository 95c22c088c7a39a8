package kaijidesk.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Anchors of the history")
class AnchorTest {
    private static final Instant AT = Instant.parse("2016-08-25T03:00:00Z");

    private final byte[] mac = TrailKeys.UNSEALED.chain().genesis();
    private final AnchorSigner signer = TrailKeys.UNSEALED.signer();
    private final Anchor anchor = signer.sign(new TrailHead(12, mac, new byte[0]), AT);

    @Test
    @DisplayName("R6.05: an anchor is read from its file as it was signed, whatever ends its lines")
    void file() {
        Anchor read = Anchor.read(anchor.file()).orElseThrow();
        assertThat(read).usingRecursiveComparison().isEqualTo(anchor);
        assertThat(signer.genuine(read)).isEqualTo(AnchorVerdict.HOLDS);
        String windows = text(anchor).replace("\n", "\r\n");
        assertThat(signer.genuine(Anchor.read(bytes(windows)).orElseThrow()))
                .isEqualTo(AnchorVerdict.HOLDS);
    }

    @Test
    @DisplayName("R6.05: it says whether the history went on, was rolled back, or is another")
    void compare() {
        byte[] other = Arrays.copyOf(mac, 31);
        assertThat(signer.compare(anchor, Optional.of(mac))).isEqualTo(AnchorVerdict.HOLDS);
        assertThat(signer.compare(anchor, Optional.of(other))).isEqualTo(AnchorVerdict.DIFFERS);
        assertThat(signer.compare(anchor, Optional.empty())).isEqualTo(AnchorVerdict.ROLLED_BACK);
    }

    @Test
    @DisplayName("R6.05: each changed line shows, and another office's anchor is told as such")
    void forged() {
        assertThat(verdict(text(anchor).replace("entries 12", "entries 11")))
                .isEqualTo(AnchorVerdict.FORGED);
        assertThat(verdict(text(anchor).replace("at 2016", "at 2015")))
                .isEqualTo(AnchorVerdict.FORGED);
        assertThat(verdict(text(anchor).replaceFirst("mac ..", "mac 00")))
                .isEqualTo(AnchorVerdict.FORGED);
        AnchorSigner stranger = new TrailKeys(new byte[32], new byte[32]).signer();
        Anchor theirs = stranger.sign(new TrailHead(12, mac, new byte[0]), AT);
        assertThat(signer.genuine(theirs)).isEqualTo(AnchorVerdict.OTHER_OFFICE);
        String ours =
                text(anchor)
                        .lines()
                        .filter(line -> line.startsWith("office"))
                        .findFirst()
                        .orElseThrow();
        assertThat(verdict(text(theirs).replaceFirst("office .*", ours)))
                .as("signed by another's key, which it names")
                .isEqualTo(AnchorVerdict.FORGED);
    }

    @Test
    @DisplayName("R6.05: anybody can check the signature by the key that the file names")
    void outside() throws Exception {
        Signature signature = Signature.getInstance("Ed25519");
        signature.initVerify(
                KeyFactory.getInstance("Ed25519")
                        .generatePublic(new X509EncodedKeySpec(anchor.key())));
        String text = text(anchor);
        signature.update(bytes(text.substring(0, text.indexOf("signature"))));
        assertThat(signature.verify(anchor.signature())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "kaijidesk history anchor 1\n",
                "kaijidesk history anchor 2\noffice a\nentries 1\nmac 00\nat 2016-08-25T03:00:00Z\nkey 00\nsignature 00\n",
                "kaijidesk history anchor 1\noffice a\nentries x\nmac 00\nat 2016-08-25T03:00:00Z\nkey 00\nsignature 00\n",
                "kaijidesk history anchor 1\noffice a\nentries 1\nmac 0g\nat 2016-08-25T03:00:00Z\nkey 00\nsignature 00\n",
                "kaijidesk history anchor 1\noffice a\nentries 1\nmac 00\nat yesterday\nkey 00\nsignature 00\n",
                "kaijidesk history anchor 1\nentries 1\noffice a\nmac 00\nat 2016-08-25T03:00:00Z\nkey 00\nsignature 00\n"
            })
    @DisplayName("what is no anchor is told as such")
    void unreadable(String text) {
        assertThat(Anchor.read(bytes(text))).isEmpty();
    }

    private AnchorVerdict verdict(String text) {
        return signer.genuine(Anchor.read(bytes(text)).orElseThrow());
    }

    private static String text(Anchor anchor) {
        return new String(anchor.file(), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
