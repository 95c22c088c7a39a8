package kaijidesk.letters;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import kaijidesk.letters.page.FontBook;
import kaijidesk.letters.page.Pdfs;
import kaijidesk.text.Texts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("R6.06: an office words its letters, within what letters must and mustn't say")
class WordingCheckTest {
    private static final LetterPress PRESS = new LetterPress(FontBook.ofClassPath());

    private static List<String> problems(Map<String, String> own) {
        return WordingCheck.problems(PRESS, own, SampleLetters.OPERATOR).stream()
                .map(problem -> problem.what().key())
                .toList();
    }

    private static List<String> problems(String key, String text) {
        return problems(Map.of(key, text.replace("\\n", "\n")));
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                // what may be said otherwise
                "refusal.subject | 情報開示のお申し込みについて |",
                "refusal.body | さて、{申込日}の{取引番号}のお申し込みにつきまして、開示はいたしかねます。審査の内容はお答えいたしかねます。書類はお返しいたしません。 |",
                "refusal.body | 一。開示を行わないことといたしました。\\n二。内容にはお答えしておりません。\\n三。書類は返却いたしません。 |",
                "opening | 前略 |",
                "closing | 草々 |",
                "notice.body | お客様も申請できます。申請の時期は、双方で異なることがあります。{商品名} |",
                "item.NAME | お名前 |",
                "honorific.person | 殿 |",
                "honorific.person | 様　情報開示の件 | wording.bad.long",
                "honorific.person | 様{商品名} | wording.bad.place",
                // places
                "refusal.subject | ご回答{理由} | wording.bad.place.refusal",
                "refusal.subject | ご回答{ground} | wording.bad.place.refusal",
                "refusal.subject | ご回答{期限} | wording.bad.place.refusal",
                "notice.subject | お知らせ{案件番号} | wording.bad.place",
                "notice.subject | お知らせ{申請者} | wording.bad.place",
                "notice.subject | お知らせ{} | wording.bad.place",
                "opening | 拝啓 {申込日} | wording.bad.place",
                "refusal.subject | ご回答｛申込日｝ | wording.bad.wide-brace",
                "refusal.subject | ご回答{申込日 | wording.bad.brace",
                "refusal.subject | ご回答申込日} | wording.bad.brace",
                "pledge.form | 用紙番号 {用紙番号} | wording.bad.needed",
                "correction.items.how | お知らせください。 | wording.bad.needed",
                "point.TRADE | お取引時 | wording.bad.needed",
                // texts
                "refusal.text | 回答 | wording.bad.key",
                "ledger.empty | なし | wording.bad.key",
                "refusal.subject | \"  \" | wording.bad.empty",
                "refusal.subject | 上\\n下 | wording.bad.lines",
                "notice.subject | お知らせ\u0378 | wording.bad.unprintable",
                // silence
                "opening | 拝啓 不備がございました。手続きに従っていない、または書類の不足・不備 R3.04 | wording.bad.ground",
                // what a letter has to say
                "refusal.body | 開示を行わないことといたしました。お答えしておりません。 | wording.bad.clause",
                "refusal.body | 書類はお返しいたしません。お答えしておりません。 | wording.bad.clause",
                "disclosure.note | 開示した情報は、この取引の解決のためにお使いください。\\n保証いたしません。 | wording.bad.clause",
                "disclosure.note | 損害の責任を負いません。\\n保証いたしません。 | wording.bad.clause",
                "notice.body | お客様も申請できます。 | wording.bad.clause",
                "statement.note | お支払いの方法は別途ご案内いたします。 | wording.bad.clause",
            })
    @DisplayName("R3.06 R4.01 R4.02 R4.05 R2.08 R2.15 R2.16 R2.18")
    void table(String key, String text, String problem) {
        List<String> found = problems(key, text);

        if (problem == null) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found).contains(problem);
        }
    }

    @Test
    @DisplayName("R3.06 whatever names a ground is found in any letter, in either language")
    void grounds() {
        for (String word : LeakGuard.words().toList()) {
            assertThat(problems("refusal.subject", "ご回答 " + word)).contains("wording.bad.ground");
        }
        assertThat(problems("opening", "拝啓　R3.04")).contains("wording.bad.ground");
    }

    @Test
    @DisplayName(
            "R2.04 R4.01 R4.02 R4.05 what stands in the e-mail to one side only isn't said to both")
    void eachSide() {
        String note = ShippedWording.texts().get("contact.note");
        String body = ShippedWording.texts().get("contact.body.applicant");

        assertThat(
                        problems(
                                Map.of(
                                        "contact.note",
                                        "厳重に管理してください。",
                                        "contact.body.applicant",
                                        body + note.replace("\n", ""))))
                .contains("wording.bad.clause");
        assertThat(problems(Map.of("contact.note", note + "\n厳重に管理してください。"))).isEmpty();
        assertThat(problems("statement.note-paid", "ありがとうございました。")).contains("wording.bad.clause");
    }

    @Test
    @DisplayName("R2.12 a pledge that doesn't fit its one sheet proves nothing and is stopped")
    void room() {
        String clauses = ShippedWording.texts().get("pledge.clause");
        String longer = clauses + "\n" + "この取引について、貴社の案内に従います。".repeat(12);

        assertThat(problems("pledge.clause", clauses + "\nうそを述べません。")).isEmpty();
        assertThat(problems("pledge.clause", longer + "\n" + longer)).contains("wording.bad.room");
        assertThat(problems("refusal.body", shippedRefusal() + "\nあ".repeat(90)))
                .contains("wording.bad.room");
    }

    private static String shippedRefusal() {
        return ShippedWording.texts().get("refusal.body");
    }

    @Test
    @DisplayName("R6.06 the wording that ships passes, said as the office's own")
    void shipped() {
        assertThat(
                        problems(
                                ShippedWording.texts().entrySet().stream()
                                        .filter(text -> Template.of(text.getKey()) != null)
                                        .collect(
                                                java.util.stream.Collectors.toMap(
                                                        Map.Entry::getKey, Map.Entry::getValue))))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R6.06 each letter has its texts, a specimen, and shows a changed text")
    void specimens(Template template) {
        TemplateText first =
                template.texts().stream()
                        .filter(text ->
                                text.role() == TextRole.SUBJECT || text.role() == TextRole.OPENING)
                        .findFirst()
                        .orElseGet(() -> template.texts().getFirst());
        String marked = first.shipped().lines().findFirst().orElseThrow() + "試";
        byte[] pdf =
                PRESS.worded(Map.of(first.key(), marked))
                        .specimen(template, SampleLetters.OPERATOR);

        assertThat(problems(first.key(), marked)).isEmpty();
        assertThat(LetterPressTest.squeezed(Pdfs.text(pdf)))
                .contains(LetterPressTest.squeezed(marked).replaceAll("\\{.*", ""));
    }

    @Test
    @DisplayName("R6.06 whatever place a text may have, every letter that says it can fill it")
    void everyPlace() {
        for (TemplateText text : TemplateText.all()) {
            String first = text.shipped().lines().findFirst().orElseThrow();
            String rest = text.shipped().substring(first.length());
            String places =
                    text.places().stream().map(place -> "{" + place + "}").collect(joining());

            assertThat(problems(Map.of(text.key(), first + places + rest)))
                    .as(text.key())
                    .isSubsetOf("wording.bad.long", "wording.bad.room");
        }
    }

    @Test
    @DisplayName("R3.06 R2.14 no template can name a reason, a case or a person")
    void noSuchPlaces() {
        assertThat(TemplateText.all())
                .isNotEmpty()
                .allSatisfy(text ->
                        assertThat(text.places())
                                .noneMatch(place -> place.matches(".*(理由|根拠|案件|氏名|申請者|相手|メール).*")));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R6.06 complaints are said in both languages with all they name")
    void said(Template template) {
        for (Locale language : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
            Texts texts = new Texts(language);
            assertThat(texts.of(template)).isNotBlank();
        }
        WordingCheck.problems(PRESS, Map.of("refusal.subject", "｛理由｝{理由}"), SampleLetters.OPERATOR)
                .forEach(problem ->
                        assertThat(
                                        new Texts(Locale.JAPANESE)
                                                .get(
                                                        "step." + problem.what().key(),
                                                        problem.what().arguments().toArray()))
                                .contains("理由", "情報開示に関するご回答", "件名")
                                .doesNotContain("{0}"));
    }
}
