package kaijidesk.mail;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import kaijidesk.regime.ApplicationItem;

/** Application mails in every charset, transfer encoding, layout and way to be passed on. */
final class MailCorpus {
    /** What a mail is, and what it must be read as. */
    record Made(String name, byte[] raw, Map<ApplicationItem, String> items, boolean quoted) {
        @Override
        public String toString() {
            return name;
        }
    }

    /** By declared name: what mailers really write. */
    private static final Map<String, String> CHARSETS = new LinkedHashMap<>();

    static {
        CHARSETS.put("ISO-2022-JP", "x-windows-50221");
        CHARSETS.put("Shift_JIS", "windows-31j");
        CHARSETS.put("EUC-JP", "x-eucJP-Open");
        CHARSETS.put("UTF-8", "UTF-8");
    }

    private static final List<String> TRANSFERS =
            List.of("base64", "quoted-printable", "8bit", "7bit");

    enum Layout {
        FULL_COLON,
        HALF_COLON,
        SQUARE,
        BRACKETS,
        BRACKETS_BELOW,
        TAB,
        NUMBERED
    }

    enum Carriage {
        PLAIN,
        QUOTED,
        QUOTED_TWICE,
        FORWARDED,
        ENCLOSED,
        HTML,
        HTML_TABLE,
        HTML_QUOTE,
        ALTERNATIVE,
        WITH_FILE
    }

    private static final Map<ApplicationItem, String> LABELS = new EnumMap<>(ApplicationItem.class);

    static {
        LABELS.put(ApplicationItem.NICKNAME, "ニックネーム");
        LABELS.put(ApplicationItem.NAME, "氏名");
        LABELS.put(ApplicationItem.TRADE_NUMBER, "取引番号");
        LABELS.put(ApplicationItem.COUNTERPARTY_NICKNAME, "取引相手のニックネーム");
        LABELS.put(ApplicationItem.ITEM_NUMBER, "商品番号");
        LABELS.put(ApplicationItem.ITEM_NAME, "商品名");
        LABELS.put(ApplicationItem.WINNING_DATE, "落札日");
        LABELS.put(ApplicationItem.STATE_OF_TRADE, "お取引の状況について");
        LABELS.put(ApplicationItem.REASON, "情報開示を申請する理由");
    }

    private static final List<String> NAMES =
            List.of("髙橋 さくら", "山﨑①", "ｻｸﾗ ﾊﾅｺ", "渡邊　はなこ", "濵田 ㈱", "Smith John");
    private static final List<String> UNICODE = List.of("𠮷野 家康", "辻\uDB40\uDD01 一", "か\u3099んだ");
    private static final List<String> DAYS =
            List.of("平成28年6月12日", "H28.6.12", "2016/6/12", "令和元年5月1日", "２０１６年６月１２日");

    private MailCorpus() {}

    /** All of them; the same ones each time. */
    static List<Made> all() {
        List<Made> all = new ArrayList<>();
        Random random = new Random(20160725);
        CHARSETS.forEach((declared, written) -> {
            for (String transfer : TRANSFERS) {
                for (Layout layout : Layout.values()) {
                    for (Carriage carriage : Carriage.values()) {
                        if (layout != Layout.TAB || !ofLines(carriage)) {
                            all.add(made(declared, written, transfer, layout, carriage, random));
                        }
                    }
                }
            }
        });
        return all;
    }

    /** In HTML a tab is a space like any other; cells of a table part label and answer instead. */
    private static boolean ofLines(Carriage carriage) {
        return carriage == Carriage.HTML || carriage == Carriage.HTML_QUOTE;
    }

    private static Made made(
            String declared,
            String written,
            String transfer,
            Layout layout,
            Carriage carriage,
            Random random) {
        Map<ApplicationItem, String> items = items(declared.equals("UTF-8"), random);
        List<ApplicationItem> order = new ArrayList<>(items.keySet());
        Collections.shuffle(order, random);
        String form = form(items, order, layout);
        String type = "; charset=" + declared;
        byte[] raw =
                switch (carriage) {
                    case PLAIN -> mail(text(type, transfer, "お世話になります。\n\n" + form, written));
                    case QUOTED -> mail(text(type, transfer, quoted(form, "> "), written));
                    case QUOTED_TWICE -> mail(text(type, transfer, quoted(form, "> > "), written));
                    case FORWARDED ->
                            mail(
                                    text(
                                            type,
                                            transfer,
                                            "転送します。\n\n----- Original Message -----\nFrom: other@free.example\n"
                                                    + "Sent: Monday\nSubject: 申請\n\n"
                                                    + form,
                                            written));
                    case ENCLOSED ->
                            mail(
                                    multipart(
                                            text(type, transfer, "転送します。\n", written),
                                            part(
                                                    "message/rfc822",
                                                    "7bit",
                                                    join(
                                                            bytes("From: other@free.example\r\n"),
                                                            text(type, transfer, form, written)))));
                    case HTML ->
                            mail(html(type, transfer, "<div>" + lines(form) + "</div>", written));
                    case HTML_TABLE -> mail(html(type, transfer, table(items, order), written));
                    case HTML_QUOTE ->
                            mail(
                                    html(
                                            type,
                                            transfer,
                                            "<p>転送</p><blockquote>" + lines(form) + "</blockquote>",
                                            written));
                    case ALTERNATIVE ->
                            mail(
                                    multipart(
                                            text(type, transfer, form, written),
                                            html(type, transfer, "<p>HTML</p>", written)));
                    case WITH_FILE ->
                            mail(
                                    multipart(
                                            text(type, transfer, form, written),
                                            part(
                                                    "application/pdf; name=a.pdf",
                                                    "base64",
                                                    Mails.encoded(bytes("%PDF-1.7 x"), "base64"))));
                };
        boolean quoted =
                switch (carriage) {
                    case QUOTED, QUOTED_TWICE, FORWARDED, ENCLOSED, HTML_QUOTE -> true;
                    default -> false;
                };
        return new Made(
                declared + " " + transfer + " " + layout + " " + carriage, raw, items, quoted);
    }

    private static Map<ApplicationItem, String> items(boolean unicode, Random random) {
        List<String> names = new ArrayList<>(NAMES);
        if (unicode) {
            names.addAll(UNICODE);
        }
        Map<ApplicationItem, String> items = new EnumMap<>(ApplicationItem.class);
        items.put(ApplicationItem.NICKNAME, "さくら堂" + random.nextInt(99));
        items.put(ApplicationItem.NAME, names.get(random.nextInt(names.size())));
        items.put(ApplicationItem.TRADE_NUMBER, "T-2016-%06d".formatted(random.nextInt(999_999)));
        items.put(ApplicationItem.COUNTERPARTY_NICKNAME, "yama_shoji");
        items.put(ApplicationItem.ITEM_NUMBER, "I-" + random.nextInt(99_999_999));
        items.put(ApplicationItem.ITEM_NAME, "皿：五枚 <新品> & 箱");
        items.put(ApplicationItem.WINNING_DATE, DAYS.get(random.nextInt(DAYS.size())));
        items.put(
                ApplicationItem.STATE_OF_TRADE, "6月29日に連絡しました。\n返事がありません。\n・①回目：6月29日\n・②回目：7月2日");
        items.put(ApplicationItem.REASON, "代金を返してもらうため" + random.nextInt(999) + "。\n少額訴訟を考えています。");
        return items;
    }

    private static String form(
            Map<ApplicationItem, String> items, List<ApplicationItem> order, Layout layout) {
        StringBuilder form = new StringBuilder();
        int number = 1;
        for (ApplicationItem item : order) {
            String label = LABELS.get(item);
            form.append(
                    switch (layout) {
                        case FULL_COLON -> label + "：";
                        case HALF_COLON -> label + ": ";
                        case SQUARE -> "■" + label + "：";
                        case BRACKETS -> "【" + label + "】";
                        case BRACKETS_BELOW -> "【" + label + "】\n";
                        case TAB -> label + "\t";
                        case NUMBERED -> "(" + number++ + ") " + label + "（必須）：";
                    });
            form.append(items.get(item)).append("\n\n");
        }
        return form.append("■利用規約・本規定の内容を確認し、同意します：はい\n").toString();
    }

    private static String quoted(String form, String mark) {
        return "2016年7月25日 10:12 誰か <other@free.example>:\n"
                + form.lines().map(line -> mark + line).collect(Collectors.joining("\n"))
                + "\n";
    }

    private static String lines(String form) {
        return escaped(form).replace("\n", "<br>\n");
    }

    private static String table(Map<ApplicationItem, String> items, List<ApplicationItem> order) {
        StringBuilder table = new StringBuilder("<table>");
        for (ApplicationItem item : order) {
            table.append("<tr><th>")
                    .append(LABELS.get(item))
                    .append("</th><td>")
                    .append(lines(items.get(item)))
                    .append("</td></tr>");
        }
        return table + "</table><p>■利用規約・本規定の内容を確認し、同意します：はい</p>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static byte[] text(String type, String transfer, String text, String charset) {
        return part(
                "text/plain" + type,
                transfer,
                Mails.encoded(text.getBytes(Charset.forName(charset)), transfer));
    }

    private static byte[] html(String type, String transfer, String html, String charset) {
        return part(
                "text/html" + type,
                transfer,
                Mails.encoded(html.getBytes(Charset.forName(charset)), transfer));
    }

    private static byte[] part(String type, String transfer, byte[] body) {
        return join(
                bytes(
                        "Content-Type: "
                                + type
                                + "\r\nContent-Transfer-Encoding: "
                                + transfer
                                + "\r\n\r\n"),
                body);
    }

    private static byte[] multipart(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(bytes("Content-Type: multipart/mixed; boundary=\"=_XX\"\r\n\r\n"));
        for (byte[] part : parts) {
            out.writeBytes(bytes("--=_XX\r\n"));
            out.writeBytes(part);
            out.writeBytes(bytes("\r\n"));
        }
        out.writeBytes(bytes("--=_XX--\r\n"));
        return out.toByteArray();
    }

    private static byte[] mail(byte[] part) {
        return join(
                bytes(
                        "From: \"Sakura\" <sakura.t@mail.example>\r\nMessage-ID: <x@mail.example>\r\n"
                                + "Subject: =?ISO-2022-JP?B?GyRCPz1AQRsoQg==?=\r\nMIME-Version: 1.0\r\n"),
                part);
    }

    private static byte[] join(byte[] one, byte[] other) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(one);
        out.writeBytes(other);
        return out.toByteArray();
    }

    private static byte[] bytes(String ascii) {
        return ascii.getBytes(ISO_8859_1);
    }
}
