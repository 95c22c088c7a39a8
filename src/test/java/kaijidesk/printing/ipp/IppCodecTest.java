package kaijidesk.printing.ipp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

@Label("IPP messages (RFC 8010)")
class IppCodecTest {
    @Example
    @Label("are written byte by byte as the RFC's own example has them")
    void written() {
        IppMessage message = new IppMessage(0x0002, 1);
        message.add(IppTag.OPERATION)
                .text(IppTag.CHARSET, "attributes-charset", "utf-8")
                .text(IppTag.LANGUAGE, "attributes-natural-language", "en-us");
        message.add(IppTag.JOB).number("copies", 20).keyword("sides", "two-sided-long-edge");
        String expected =
                "0200000200000001"
                        + "01"
                        + "470012"
                        + hex("attributes-charset")
                        + "0005"
                        + hex("utf-8")
                        + "48001b"
                        + hex("attributes-natural-language")
                        + "0005"
                        + hex("en-us")
                        + "02"
                        + "210006"
                        + hex("copies")
                        + "000400000014"
                        + "440005"
                        + hex("sides")
                        + "0013"
                        + hex("two-sided-long-edge")
                        + "03";
        assertThat(HexFormat.of().formatHex(IppWriter.write(message))).isEqualTo(expected);
    }

    @Example
    @Label("collections within collections come back as they were written")
    void collections() throws MalformedIpp {
        IppMessage message = new IppMessage(0, 7);
        IppAttributes size = new IppAttributes().number("x-dimension", 21000);
        message.add(IppTag.JOB)
                .collection(
                        "media-col",
                        new IppAttributes()
                                .collection("media-size", size)
                                .keyword("media-source", "manual"))
                .truth("last-document", true)
                .keyword("sides", "one-sided")
                .keyword("sides", "two-sided-long-edge");
        byte[] bytes = IppWriter.write(message);
        IppAttributes read = IppReader.read(bytes).first(IppTag.JOB).orElseThrow();
        IppAttributes media = read.collection("media-col").orElseThrow();
        assertThat(media.text("media-source")).hasValue("manual");
        assertThat(media.collection("media-size").orElseThrow().number("x-dimension"))
                .hasValue(21000);
        assertThat(read.truth("last-document")).hasValue(true);
        assertThat(read.texts("sides")).containsExactly("one-sided", "two-sided-long-edge");
        assertThat(IppReader.end(bytes)).isEqualTo(bytes.length);
    }

    @Example
    @Label("a name with a language of its own is read as its name")
    void language() throws MalformedIpp {
        byte[] bytes =
                HexFormat.of()
                        .parseHex(
                                "0200000000000001"
                                        + "02"
                                        + "36"
                                        + "0008"
                                        + hex("job-name")
                                        + "0008"
                                        + "0002"
                                        + hex("ja")
                                        + "0002"
                                        + hex("L1")
                                        + "03");
        assertThat(IppReader.read(bytes).first(IppTag.JOB).orElseThrow().text("job-name"))
                .hasValue("L1");
    }

    @Property(tries = 2_000, seed = "20161030")
    @Label("random bytes are read or are MalformedIpp, nothing else")
    void random(@ForAll @Size(max = 400) byte[] bytes) {
        attempt(bytes);
    }

    @Property(tries = 4_000, seed = "20161030")
    @Label("a good message with bytes changed or cut off is read or is MalformedIpp")
    void changed(
            @ForAll @IntRange(max = 300) int where,
            @ForAll byte what,
            @ForAll @IntRange(max = 300) int length) {
        byte[] bytes = sample();
        bytes[where % bytes.length] = what;
        attempt(java.util.Arrays.copyOf(bytes, Math.min(length, bytes.length)));
        attempt(bytes);
    }

    @Example
    @Label("too many values and too deep collections are refused, not swallowed")
    void bounds() {
        ByteArrayOutputStream many = new ByteArrayOutputStream();
        many.writeBytes(HexFormat.of().parseHex("020000000000000102"));
        many.writeBytes(HexFormat.of().parseHex("440001610000"));
        for (int i = 0; i < 50_000; i++) {
            many.writeBytes(HexFormat.of().parseHex("4400000000"));
        }
        many.write(IppTag.END);
        assertThatThrownBy(() -> IppReader.read(many.toByteArray()))
                .isInstanceOf(MalformedIpp.class);
        ByteArrayOutputStream deep = new ByteArrayOutputStream();
        deep.writeBytes(HexFormat.of().parseHex("020000000000000102" + "340001610000"));
        for (int i = 0; i < 100_000; i++) {
            deep.writeBytes(HexFormat.of().parseHex("4a0000000161" + "3400000000"));
        }
        assertThatThrownBy(() -> IppReader.read(deep.toByteArray()))
                .isInstanceOf(MalformedIpp.class);
    }

    private static void attempt(byte[] bytes) {
        try {
            assertThat(IppReader.read(bytes).groups()).hasSizeLessThanOrEqualTo(bytes.length);
        } catch (MalformedIpp e) {
            assertThat(e.getMessage()).isNotBlank();
        }
    }

    private static byte[] sample() {
        IppMessage message = new IppMessage(0, 7);
        message.add(IppTag.OPERATION).text(IppTag.CHARSET, "attributes-charset", "utf-8");
        message.add(IppTag.JOB)
                .collection("media-col", new IppAttributes().keyword("media-source", "manual"))
                .number("job-id", 5)
                .truth("last-document", true);
        message.add(IppTag.PRINTER).keyword("sides-supported", "one-sided");
        return IppWriter.write(message);
    }

    private static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.US_ASCII));
    }
}
