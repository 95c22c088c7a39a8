import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;

/**
 * An export of invented people as the operator's system writes it: of ten rows four are of members,
 * three of trades, three of messages.
 */
final class RecordsExport {
    private static final LocalDate DAY = LocalDate.of(2012, 1, 1);
    private static final Instant MOMENT = Instant.parse("2016-04-01T00:00:00Z");

    private RecordsExport() {}

    static void write(Path folder, int rows) throws IOException {
        Files.createDirectories(folder);
        try (BufferedWriter out = Files.newBufferedWriter(folder.resolve("members.csv"))) {
            out.write(
                    "member_id,nickname,kind,snapshot,trade_no,as_of,name,name_kana,postal_code,address,phone,email\r\n");
            for (int i = 0; i < rows * 4 / 10; i++) {
                out.write(String.join(",", member(i)) + "\r\n");
            }
        }
        try (BufferedWriter out = Files.newBufferedWriter(folder.resolve("trades.csv"))) {
            out.write(
                    "trade_no,item_no,item_name,seller_id,buyer_id,won_on,completed_on,delivery,payment,messaging_closes_on\r\n");
            for (int i = 0; i < rows * 3 / 10; i++) {
                out.write(String.join(",", trade(i)) + "\r\n");
            }
        }
        try (BufferedWriter out = Files.newBufferedWriter(folder.resolve("messages.csv"))) {
            out.write("trade_no,sent_at,from_member_id,body\r\n");
            for (int i = 0; i < rows * 3 / 10; i++) {
                String[] message = message(i);
                out.write(
                        message[0]
                                + ","
                                + message[1]
                                + ","
                                + message[2]
                                + ",\""
                                + message[3]
                                + "\"\r\n");
            }
        }
    }

    /** Two points in time each. */
    static String[] member(int i) {
        int member = i / 2;
        return new String[] {
            "M%08d".formatted(member),
            "さくら" + member,
            member % 9 == 0 ? "shop" : "individual",
            i % 2 == 0 ? "registration" : "current",
            "",
            DAY.plusDays(i % 1_500).toString(),
            "見本 花子" + member,
            "みほん はなこ",
            "104-0061",
            "東京都中央区銀座" + member % 8 + "丁目" + member % 20 + "番" + i % 9 + "号 見本荘" + member % 300,
            "090-0000-%04d".formatted(member % 10_000),
            "member" + member + "@mail.example"
        };
    }

    static String[] trade(int i) {
        return new String[] {
            "T-%09d".formatted(i),
            "I-%09d".formatted(i),
            "一眼レフカメラ 第" + i + "号",
            "M%08d".formatted(i % 200_000),
            "M%08d".formatted((i + 7) % 200_000),
            DAY.plusDays(i % 1_500).toString(),
            DAY.plusDays(i % 1_500 + 14).toString(),
            "anonymous",
            "escrow",
            DAY.plusDays(i % 1_500 + 28).toString()
        };
    }

    static String[] message(int i) {
        return new String[] {
            "T-%09d".formatted(i / 3),
            MOMENT.plusSeconds(60L * i).toString(),
            "M%08d".formatted(i / 3 % 200_000),
            "届いた品の電源が入りません。,\n動作を確認済みとのことでしたが、ご確認いただけますか。" + i
        };
    }
}
