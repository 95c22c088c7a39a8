package kaijidesk.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The samples as files. */
public final class SampleFiles {
    public static final String COMPLETE = "01-complete";
    public static final String MISSING_ITEMS = "02-missing-items";
    public static final String OTHER_ADDRESS = "03-other-address";
    public static final String TOO_LATE = "04-too-late";
    public static final String AFTER_SERVICE_END = "05-after-service-end";

    private static final Path FOLDER =
            Path.of("src", "test", "resources", "kaijidesk", "samples").toAbsolutePath();

    private SampleFiles() {}

    /** Holds members.csv, trades.csv and messages.csv. */
    public static Path records() {
        return FOLDER.resolve("records");
    }

    /** A mail's file. */
    public static Path mail(String name) {
        return FOLDER.resolve("intake").resolve(name + ".eml");
    }

    /** Copies the records into a folder, to be changed there. */
    public static Path copyRecords(Path folder) {
        try {
            Files.createDirectories(folder);
            for (String file : new String[] {"members.csv", "trades.csv", "messages.csv"}) {
                Files.copy(records().resolve(file), folder.resolve(file));
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Replaces a text in one of the copied records. */
    public static void replace(Path file, String from, String to) {
        try {
            String text = Files.readString(file);
            if (!text.contains(from)) {
                throw new IllegalArgumentException("the sample has no such text");
            }
            Files.writeString(file, text.replace(from, to));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds a row to one of the copied records. */
    public static void append(Path file, String row) {
        try {
            Files.writeString(file, row + "\n", StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A mail in the contact form's layout. */
    public static byte[] application(
            String sender,
            String date,
            String nickname,
            String name,
            String tradeNo,
            String counterparty) {
        return """
        From: %s
        Date: %s
        MIME-Version: 1.0
        Content-Type: text/plain; charset=utf-8
        Content-Transfer-Encoding: 8bit

        ■申請者本人の情報
        ニックネーム：%s
        氏名：%s

        ■お取引に関する情報
        取引番号：%s
        取引相手のニックネーム：%s
        商品番号：I-88005678
        商品名：限定フィギュア 彩色済み
        落札日：2016年6月25日

        ■お取引の状況について
        連絡しましたが、お返事がありません。

        ■情報開示を申請する理由
        代金を返してもらうため。

        ■利用規約・本規定の内容を確認し、同意します：はい
        """
                .formatted(sender, date, nickname, name, tradeNo, counterparty)
                .getBytes(StandardCharsets.UTF_8);
    }
}
