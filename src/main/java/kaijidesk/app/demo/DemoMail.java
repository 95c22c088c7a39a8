package kaijidesk.app.demo;

import java.nio.charset.StandardCharsets;

/**
 * An application mail as the contact form sends it.
 *
 * @param from the sender's address
 * @param date the mail's date as mails write it
 * @param nickname the applicant's nickname
 * @param name the applicant's name
 * @param tradeNo 取引番号
 * @param other the counterparty's nickname
 * @param itemNo 商品番号
 * @param itemName 商品名
 * @param wonOn 落札日 as written
 */
record DemoMail(
        String from,
        String date,
        String nickname,
        String name,
        String tradeNo,
        String other,
        String itemNo,
        String itemName,
        String wonOn) {

    byte[] bytes() {
        String text =
                """
                From: %s
                To: support@auction.example
                Subject: application
                Date: %s
                MIME-Version: 1.0
                Content-Type: text/plain; charset="utf-8"
                Content-Transfer-Encoding: 8bit

                ■申請者本人の情報
                ニックネーム：%s
                氏名：%s

                ■お取引に関する情報
                取引番号：%s
                取引相手のニックネーム：%s
                商品番号：%s
                商品名：%s
                落札日：%s

                ■お取引の状況について
                受取後すぐにメッセージで状況を伝え、返金を求めましたが、解決に至りませんでした。

                ■情報開示を申請する理由
                相手方と直接話し合うため。解決しない場合は少額訴訟を考えています。

                ■利用規約・本規定の内容を確認し、同意します：はい
                """;
        return text.formatted(from, date, nickname, name, tradeNo, other, itemNo, itemName, wonOn)
                .replace("\n", "\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }
}
