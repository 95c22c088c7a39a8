package kaijidesk.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.Stream;
import kaijidesk.regime.ApplicationItem;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class MailEncodingsTest {
    private static final String NAME = "髙橋 﨑①ｻｸﾗ";
    private static final String FORM = "ニックネーム：さくら堂\n氏名：" + NAME + "\n■申請理由\n一行目\n二行目\n";

    /**
     * Declared charset, the charset really used to write, and the transfer encodings it can travel
     * in.
     */
    static Stream<Arguments> tables() {
        return Stream.of(
                        List.of("ISO-2022-JP", "x-windows-50221"),
                        List.of("Shift_JIS", "windows-31j"),
                        List.of("\"x-sjis\"", "windows-31j"),
                        List.of("windows-31J", "windows-31j"),
                        List.of("EUC-JP", "x-eucJP-Open"),
                        List.of("UTF-8", "UTF-8"))
                .flatMap(pair ->
                        Stream.of("base64", "quoted-printable", "8bit", "7bit", "")
                                .map(transfer -> Arguments.of(pair.get(0), pair.get(1), transfer)));
    }

    @ParameterizedTest(name = "{0} over {2}")
    @MethodSource("tables")
    @DisplayName("a name survives every charset and transfer encoding byte by byte")
    void survives(String declared, String written, String transfer) throws Exception {
        byte[] raw =
                Mails.build(
                        "text/plain; charset=" + declared,
                        transfer.isEmpty() ? "7bit" : transfer,
                        FORM,
                        written);

        ApplicationMail mail = ApplicationMailReader.read(raw);

        assertThat(mail.items())
                .containsEntry(ApplicationItem.NAME, NAME)
                .containsEntry(ApplicationItem.NICKNAME, "さくら堂")
                .containsEntry(ApplicationItem.REASON, "一行目\n二行目");
    }

    @ParameterizedTest(name = "{0} declared as {1}")
    @CsvSource({
        "x-windows-50221, text/plain",
        "windows-31j, text/plain",
        "x-eucJP-Open, text/plain",
        "UTF-8, text/plain",
        "UTF-8, text/plain; charset=us-ascii",
        "UTF-8, text/plain; charset=x-unheard-of",
        "UTF-8, nonsense",
        "windows-31j, text/plain; charset=utf-8",
        "x-windows-50221, text/plain; charset=us-ascii"
    })
    @DisplayName("a charset that is missing, unknown or wrong gives way to the one that fits")
    void sniffs(String written, String type) throws Exception {
        ApplicationMail mail =
                ApplicationMailReader.read(
                        Mails.build(type, "8bit", "氏名：髙橋 さくら\n取引番号：Ｔ－１\n", written));

        assertThat(mail.items()).containsEntry(ApplicationItem.NAME, "髙橋 さくら");
    }

    @Test
    @DisplayName(
            "names outside the old charsets and variation selectors are kept, and nothing is normalised")
    void keepsUnicode() throws Exception {
        String name = "𠮷野 辻\uDB40\uDD01 か\u3099ｶﾞ";

        ApplicationMail mail = ApplicationMailReader.read(Mails.text("氏名：" + name));

        assertThat(mail.items()).containsEntry(ApplicationItem.NAME, name);
    }

    @Test
    @DisplayName("a byte that fits nothing costs one character, not the mail")
    void damaged() throws Exception {
        byte[] raw =
                Mails.build("text/plain; charset=iso-2022-jp", "8bit", "商品名：皿", "x-windows-50221");
        raw[raw.length - 1] = (byte) 0xff;

        assertThat(ApplicationMailReader.read(raw).items()).containsKey(ApplicationItem.ITEM_NAME);
    }

    @ParameterizedTest
    @CsvSource({
        "=?ISO-2022-JP?B?GyRCfGIbKEI=?=, x-windows-50221",
        "=?Shift_JIS?B?++A=?=, windows-31j",
        "=?shift_jis?Q?=FC=4B?=, windows-31j"
    })
    @DisplayName("subjects are read with the wider charsets too")
    void subjects(String encoded, String charset) throws Exception {
        byte[] raw = Mails.raw("From: a@mail.example\nSubject: " + encoded, "x");

        String subject = ApplicationMailReader.read(raw).subject();

        assertThat(subject).hasSize(1).doesNotContain("\uFFFD");
        assertThat(Charset.forName(charset).newEncoder().canEncode(subject)).isTrue();
    }
}
