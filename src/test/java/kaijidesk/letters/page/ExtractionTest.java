package kaijidesk.letters.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExtractionTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "髙橋",
                "﨑山",
                "𠮷野家",
                "辻\uDB40\uDD00",
                "辻\uDB40\uDD01辻",
                "渡邉\uDB40\uDD02",
                "金子高木一二見立龍門馬鳥",
                "\u2FA6子", // a radical stays a radical
                "か\u3099き",
                "渚\uFA46神\uFA19",
                "㈱山田（東京）",
                "―…〜～－",
                "O'Brien-Smith",
                "濵田　誠"
            })
    @DisplayName("a name extracts byte for byte as it is stored, in every place it is set")
    void byteEqual(String name) {
        AddressBlock address = AddressBlock.person("100-0001", List.of(name + "町１－２"), name);
        String letter = Pdfs.text(Samples.WRITER.write(Samples.letter(address, 1)));
        assertThat(letter).contains("\n" + name + "　様").contains(name + "町１－２");

        List<Block> blocks =
                List.of(
                        Heading.form(name),
                        Paragraph.body("さて、" + name + "様"),
                        new Table(
                                List.of(new Table.Column("氏名", 40, Align.LEFT)),
                                List.of(List.of(name)),
                                TextStyle.SMALL.withFace(Face.SANS)),
                        LabelledLines.of(List.of(LabelledLines.Field.of("氏名", name))));
        String form = Pdfs.text(Samples.WRITER.write(PageDocument.of("試験", blocks)));
        assertThat(form).contains("さて、" + name + "様\n").contains("\n" + name + "\n");
        assertThat(form.split(java.util.regex.Pattern.quote(name), -1)).hasSize(5);
    }

    @Test
    @DisplayName("300 random lines come back as they went in, justified or not")
    void randomLines() {
        Random random = new Random(99);
        List<Block> blocks = new ArrayList<>();
        StringBuilder wanted = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            String text = RandomText.sentence(random, 10 + random.nextInt(120));
            blocks.add(Paragraph.body(text));
            wanted.append(text);
        }
        PageDocument document = new PageDocument("試験", List.of(new Section(blocks, Foot.NONE)));
        String extracted = Pdfs.text(Samples.WRITER.write(document));
        assertThat(squeezed(extracted)).isEqualTo(squeezed(wanted.toString()));
    }

    @Test
    @DisplayName("spread titles and labels extract without gaps")
    void spreadText() {
        String text = Pdfs.text(Samples.WRITER.write(Samples.pledge()));
        assertThat(text).contains("誓約書").contains("住所").contains("氏名");
    }

    @Test
    @DisplayName(
            "labels spread in a table's column extract as plain words, all as wide but for the longest")
    void spreadColumn() {
        Table table =
                new Table(
                        List.of(
                                new Table.Column("項目", 40, Align.SPREAD),
                                new Table.Column("内容", 120, Align.LEFT)),
                        List.of(
                                List.of("氏名", "濵田誠"),
                                List.of("電話番号", "03-1234-5678"),
                                List.of("電子メールアドレス", "a@shop.example")),
                        TextStyle.SMALL);
        String text = Pdfs.text(Samples.WRITER.write(PageDocument.of("試験", List.of(table))));
        double wide = 5 * TextStyle.SMALL.size();

        assertThat(text).contains("氏名", "電話番号", "電子メールアドレス");
        assertThat(new TableSetter(new TextSetter(Samples.FONTS)).set(table, Element.document()))
                .flatExtracting(Slice::marks)
                .filteredOn(Mark.Text.class::isInstance)
                .map(Mark.Text.class::cast)
                .filteredOn(mark -> List.of("氏名", "電話番号").contains(mark.run().text()))
                .hasSize(2)
                .allSatisfy(mark ->
                        assertThat(mark.run().width() * mark.size() / 1000)
                                .isCloseTo(wide, org.assertj.core.data.Offset.offset(0.1)));
    }

    /** Without white space, which only separates lines here. */
    private static String squeezed(String text) {
        return text.replaceAll("[\\s　]", "");
    }
}
