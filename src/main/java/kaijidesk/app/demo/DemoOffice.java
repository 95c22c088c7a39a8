package kaijidesk.app.demo;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import kaijidesk.access.CannotEnter;
import kaijidesk.access.PasswordCost;
import kaijidesk.app.Offices;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.MailSource;
import kaijidesk.desk.CannotDo;
import kaijidesk.desk.Desk;
import kaijidesk.desk.OfficeDoor;
import kaijidesk.desk.Profiles;
import kaijidesk.mail.UnreadableMail;
import kaijidesk.records.UnreadableRecords;
import kaijidesk.store.OfficeUnavailable;

/**
 * Makes the demo office: invented members, applications at every stage, one case walked to its end.
 */
public final class DemoOffice {
    private static final List<DemoMail> MAILS =
            List.of(
                    new DemoMail(
                            "yoshino@mail.example",
                            "Fri, 05 Apr 2019 10:12:00 +0900",
                            "𠮷野の里",
                            "辻󠄀 恵子",
                            "T-2019-000201",
                            "yama_shoji",
                            "I-91001234",
                            "未使用 ノートパソコン 13インチ",
                            "2019年2月20日"),
                    new DemoMail(
                            "sakura.t@mail.example",
                            "Mon, 08 Apr 2019 21:03:00 +0900",
                            "さくら堂",
                            "髙橋 さくら",
                            "T-2019-000202",
                            "フィギュア館",
                            "I-91005678",
                            "限定フィギュア 彩色済み",
                            "2019/2/23"),
                    new DemoMail(
                            "sakura.t@mail.example",
                            "Wed, 10 Apr 2019 08:40:00 +0900",
                            "さくら堂",
                            "髙橋 さくら",
                            "T-2019-000204",
                            "yama_shoji",
                            "I-91007777",
                            "",
                            ""),
                    new DemoMail(
                            "someone@free.example",
                            "Fri, 12 Apr 2019 13:20:00 +0900",
                            "さくら堂",
                            "髙橋 さくら",
                            "T-2019-000204",
                            "yama_shoji",
                            "I-91007777",
                            "陶器の皿 五枚組",
                            "2019年3月1日"),
                    new DemoMail(
                            "john@mail.example",
                            "Tue, 07 May 2019 00:00:01 +0900",
                            "blue-sky",
                            "SMITH JOHN",
                            "T-2019-000203",
                            "camera_otoko",
                            "I-91000042",
                            "中古レンズ 50mm F1.4",
                            "2019/1/12"),
                    new DemoMail(
                            "yoshino@mail.example",
                            "Wed, 08 May 2019 18:15:00 +0900",
                            "𠮷野の里",
                            "辻󠄀 恵子",
                            "T-2019-000205",
                            "camera_otoko",
                            "I-91008888",
                            "腕時計 自動巻き",
                            "平成31年3月20日"),
                    new DemoMail(
                            "john@mail.example",
                            "Thu, 09 May 2019 09:05:00 +0900",
                            "blue-sky",
                            "SMITH JOHN",
                            "T-2019-000206",
                            "フィギュア館",
                            "I-91009999",
                            "ギター 木製ケース付き",
                            "2019-03-24"));

    /** A second mail about a trade that has its case, for a person to look at. */
    private static final DemoMail WAITING =
            new DemoMail(
                    "\"sakura.t@mail.example\" <someone@free.example>",
                    "Fri, 10 May 2019 09:12:00 +0900",
                    "さくら堂",
                    "髙橋 さくら",
                    "T-2019-000202",
                    "フィギュア館",
                    "I-91005678",
                    "限定フィギュア 彩色済み",
                    "平成31年2月23日");

    private DemoOffice() {}

    /**
     * Makes the office and walks its cases.
     *
     * @param folder a new or empty folder
     * @param clock set to the story's days on the way, and left on its last one
     * @return the open office
     */
    public static Desk make(Path folder, DemoClock clock)
            throws OfficeUnavailable,
                    IOException,
                    UnreadableRecords,
                    UnreadableMail,
                    CannotDo,
                    CannotEnter {
        clock.set("2018-02-05T11:00+09:00");
        OfficeDoor door = Offices.door(folder, Profiles.DEMO, clock, PasswordCost.USUAL);
        Desk desk = DemoPeople.enter(door);
        desk.importRecords(records(folder.resolve("records")), DemoWalk.REVIEWER);
        DemoArchive archive = new DemoArchive(desk, clock);
        archive.closeAll();
        clock.set("2019-04-05T11:00+09:00");
        for (DemoMail mail : MAILS) {
            desk.receive(mail.bytes(), null, DemoWalk.REVIEWER);
        }
        new DemoWalk(desk, clock).walkAll();
        archive.purge();
        desk.inbox().takeIn(WAITING.bytes(), MailSource.MAILBOX, DemoWalk.REVIEWER);
        return desk;
    }

    /** The case that is walked to its end. */
    public static CaseNumber walked() {
        return CaseNumber.of(2019, 1);
    }

    /** The case that was purged. */
    public static CaseNumber purged() {
        return DemoArchive.purged();
    }

    /** Lays the operator's export into a folder, as a user would get it. */
    private static Path records(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (String name : List.of("members.csv", "trades.csv", "messages.csv")) {
            try (InputStream in =
                    Objects.requireNonNull(
                            DemoOffice.class.getResourceAsStream("/kaijidesk/demo/" + name))) {
                Files.copy(in, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        return folder;
    }
}
