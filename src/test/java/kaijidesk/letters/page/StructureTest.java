package kaijidesk.letters.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import kaijidesk.letters.page.Tags.Tag;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class StructureTest {
    @Test
    @DisplayName("a letter is read from its number to the code at its foot, each thing once")
    void readingOrder() throws IOException {
        Tag letter = Tags.read(Samples.WRITER.write(Samples.letter(Samples.address(), 60)));

        assertThat(letter.type()).isEqualTo("Document");
        assertThat(letter.parts().stream().map(Tag::type).distinct())
                .containsExactly("P", "H1", "Table", "Figure");
        assertThat(letter.parts().stream().map(Tag::text).filter(text -> !text.isEmpty()))
                .startsWith(
                        "個開第 000005 号",
                        "令和８年１１月２２日",
                        "〒104-0148",
                        "福岡県福岡市博多区東公園７番７号",
                        "コーポ中之島３階",
                        "濵田　誠　様",
                        "〒１００－８９１８",
                        "東京都千代田区大手町二丁目３番１号",
                        "霞ヶ関総合サービス株式会社",
                        "個人情報保護管理責任者　髙嶋　祐介",
                        "連絡先情報の開示について（回答）",
                        "拝啓　時下ますますご清祥のこととお慶び申し上げます。平素は格別のお引き立てを賜り、厚く御礼申し上げます。")
                .endsWith(
                        "敬具",
                        "【お問い合わせ先】",
                        "　霞ヶ関総合サービス株式会社　お客様相談室",
                        "　電話　０３－１２３４－５６７８（平日９：００～１７：００）",
                        "様式 L1　2026-000005")
                .noneMatch(text -> text.contains("／3"));
    }

    @Test
    @DisplayName("a table over pages is one table: its head once, a cell for every column")
    void tables() throws IOException {
        Tag table = only("Table", PageDocument.of("表", List.of(Samples.table(120))));

        assertThat(table.parts()).hasSize(121).allMatch(row -> row.type().equals("TR"));
        assertThat(texts(table.parts().getFirst())).containsExactly("番号", "項目", "利用目的", "結果");
        assertThat(table.parts().getFirst().parts())
                .allMatch(head -> head.type().equals("TH"))
                .allMatch(head -> head.attribute("Scope").equals(COSName.getPDFName("Column")));
        for (int row = 1; row <= 120; row++) {
            Tag cells = table.parts().get(row);
            assertThat(cells.parts()).hasSize(4).allMatch(cell -> cell.type().equals("TD"));
            assertThat(cells.parts().getFirst().text()).isEqualTo("" + row);
        }
    }

    @Test
    @DisplayName("a cell or paragraph that goes on overleaf is still one element")
    void overleaf() throws IOException {
        String text = "長い説明。".repeat(900);
        Table table =
                Table.of(List.of(new Table.Column("説明", 10, Align.LEFT)), List.of(List.of(text)));

        assertThat(only("TD", PageDocument.of("表", List.of(table))).text()).isEqualTo(text);
        assertThat(only("P", PageDocument.of("文", List.of(Paragraph.body(text)))).text())
                .isEqualTo(text);
    }

    @Test
    @DisplayName(
            "a form: clauses with their numbers, fields with their labels, a figure for the seal")
    void forms() throws IOException {
        Tag form = Tags.read(Samples.WRITER.write(Samples.pledge()));

        Tag list = one("L", form);
        assertThat(list.attribute("ListNumbering")).isEqualTo(COSName.getPDFName("Decimal"));
        assertThat(list.parts()).hasSize(6).allMatch(item -> item.type().equals("LI"));
        Tag third = list.parts().get(2);
        assertThat(third.parts().stream().map(Tag::type)).containsExactly("Lbl", "LBody");
        assertThat(texts(third)).containsExactly("３", "開示を受けた内容を第三者（弁護士等の代理人を除きます。）に漏らしません。");

        Tag fields = one("Table", form);
        assertThat(fields.parts()).hasSize(3);
        assertThat(texts(fields.parts().get(1))).containsExactly("氏名", "");
        Tag name = fields.parts().get(1).parts().get(1);
        Tag seal = name.parts().getFirst();
        assertThat(seal.type()).isEqualTo("Figure");
        assertThat(seal.entries().getString(COSName.ALT)).isEqualTo("実印を押す枠");
        float[] box = ((COSArray) seal.attribute("BBox")).toFloatArray();
        assertThat(box[2] - box[0]).isCloseTo((float) Sheet.mm(25), within(0.01f));
        assertThat(box[3] - box[1]).isCloseTo((float) Sheet.mm(25), within(0.01f));
    }

    @Test
    @DisplayName(
            "titles are headings, of the letter and of its parts; a form behind it is a section")
    void headings() throws IOException {
        List<Block> blocks =
                List.of(
                        Heading.subject("件名"),
                        Paragraph.title("ご注意", TextStyle.BODY),
                        Paragraph.body("本文"));
        Section section = new Section(blocks, Foot.NUMBERED);
        Tag both =
                Tags.read(Samples.WRITER.write(new PageDocument("二通", List.of(section, section))));

        assertThat(both.all().stream().map(Tag::type).collect(Collectors.joining(" ")))
                .isEqualTo("Document Sect H1 H2 P Sect H1 H2 P");
    }

    @Test
    @DisplayName("in an English document what is Japanese says so")
    void languages() throws IOException {
        List<Block> blocks = List.of(Paragraph.body("Confidential"), Paragraph.body("社外秘"));
        Tag english =
                Tags.read(
                        Samples.WRITER.write(PageDocument.of("Ledger", blocks).in(Locale.ENGLISH)));

        assertThat(english.parts().stream().map(tag -> "" + tag.entries().getString(COSName.LANG)))
                .containsExactly("null", "ja-JP");
    }

    private static Tag only(String type, PageDocument document) throws IOException {
        return one(type, Tags.read(Samples.WRITER.write(document)));
    }

    private static Tag one(String type, Tag root) {
        List<Tag> found = root.all().stream().filter(tag -> tag.type().equals(type)).toList();
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private static List<String> texts(Tag tag) {
        return tag.parts().stream().map(Tag::text).toList();
    }
}
