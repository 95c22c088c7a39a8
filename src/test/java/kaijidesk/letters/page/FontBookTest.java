package kaijidesk.letters.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FontBookTest {
    private static final String TSUJI_ONE_DOT = "辻\uDB40\uDD00";

    @Test
    @DisplayName("names with rare kanji are covered, variation sequences too")
    void covers() {
        assertThat(Samples.FONTS.missing("髙橋 﨑山 𠮷野 濵田 渚 " + TSUJI_ONE_DOT + "\n㈱①")).isEmpty();
        assertThat(Samples.FONTS.plainForms("髙" + TSUJI_ONE_DOT)).isEmpty();
    }

    @Test
    @DisplayName("what no font has is named before setting, each once and in order")
    void namesMissing() {
        String text = "山\u0000田\uD83D\uDE00\t太\uD83D\uDE00郎\uE000";
        assertThat(Samples.FONTS.missing(text)).containsExactly(0, 0x1F600, 0x9, 0xE000);
        assertThat(Samples.FONTS.missing("あ\u20DD\u3044\u0301")).containsExactly(0x20DD, 0x301);
    }

    @Test
    @DisplayName("a variation selector picks its own glyph and keeps its text")
    void variationSequences() {
        Glyph plain = glyph("辻");
        Glyph oneDot = glyph(TSUJI_ONE_DOT);
        assertThat(oneDot.text()).isEqualTo(TSUJI_ONE_DOT);
        assertThat(List.of(glyph("辻\uDB40\uDD01").id(), oneDot.id())).doesNotHaveDuplicates();
        assertThat(List.of(glyph("辻\uDB40\uDD01").id(), oneDot.id())).contains(plain.id());
    }

    @Test
    @DisplayName("a selector no font knows prints the plain form, says so, and keeps its text")
    void unknownSelector() {
        String unknown = "山\uDB40\uDDEF";
        assertThat(Samples.FONTS.missing(unknown)).isEmpty();
        assertThat(Samples.FONTS.plainForms("川" + unknown)).containsExactly(unknown);
        assertThat(glyph(unknown).id()).isEqualTo(glyph("山").id());
        assertThat(glyph(unknown).text()).isEqualTo(unknown);
    }

    @Test
    @DisplayName("decomposed kana print as composed and keep their text")
    void decomposedKana() {
        assertThat(glyph("か\u3099").id()).isEqualTo(glyph("が").id());
        assertThat(glyph("か\u3099").text()).isEqualTo("か\u3099");
    }

    @Test
    @DisplayName("setting what can't be printed fails without telling the text")
    void exceptionKeepsSilent() {
        PageDocument document = PageDocument.of("試験", List.of(Paragraph.body("秘密太郎\uD83D\uDE00")));
        assertThatThrownBy(() -> Samples.WRITER.write(document))
                .isInstanceOf(UnprintableTextException.class)
                .message()
                .contains("1 characters")
                .doesNotContain("秘")
                .doesNotContainIgnoringCase("1F600");
    }

    private static Glyph glyph(String cluster) {
        return Samples.FONTS.find(cluster, Face.SERIF).orElseThrow();
    }
}
