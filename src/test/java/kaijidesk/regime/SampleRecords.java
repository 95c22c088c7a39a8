package kaijidesk.regime;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Invented members, trades and messages, and the profile of 2016, for every test that needs some.
 */
public final class SampleRecords {
    /** 𠮷 lies outside the basic plane. */
    public static final String YOSHINO_NAME = "\uD842\uDFB7野 恵子";

    /** 辻 with the variation selector U+E0100. */
    public static final String TSUJI_NAME = "\u8FBB\uDB40\uDD00 恵子";

    public static final Member SAKURA =
            new Member(
                    "M1001",
                    "さくら堂",
                    Member.Kind.INDIVIDUAL,
                    List.of(
                            snapshot(
                                    PointInTime.REGISTRATION,
                                    "",
                                    "2011-04-02",
                                    "髙橋 さくら",
                                    "東京都小金井市本町九丁目9番9号"),
                            snapshot(
                                    PointInTime.TRADE,
                                    "T-2016-000101",
                                    "2016-06-20",
                                    "髙橋 さくら",
                                    "東京都小金井市本町9-9-9")));

    public static final Member YAMAZAKI =
            new Member(
                    "M1002",
                    "yama_shoji",
                    Member.Kind.INDIVIDUAL,
                    List.of(
                            snapshot(
                                    PointInTime.REGISTRATION,
                                    "",
                                    "2009-12-11",
                                    "山﨑 剛",
                                    "大阪府大阪市北区梅田九丁目99番99号"),
                            snapshot(
                                    PointInTime.TRADE,
                                    "T-2016-000101",
                                    "2016-06-20",
                                    "山﨑 剛",
                                    "大阪府大阪市北区梅田9-99-99"),
                            snapshot(
                                    PointInTime.TRADE,
                                    "T-2016-000909",
                                    "2016-06-22",
                                    "山﨑 剛",
                                    "京都府京都市左京区吉田999"),
                            snapshot(
                                    PointInTime.CURRENT,
                                    "",
                                    "2016-10-01",
                                    "山﨑 剛",
                                    "兵庫県神戸市中央区三宮町九丁目9番9号")));

    /** Changed her name, and wrote her address in three ways. */
    public static final Member YOSHINO =
            new Member(
                    "M1003",
                    "\uD842\uDFB7野の里",
                    Member.Kind.INDIVIDUAL,
                    List.of(
                            snapshot(
                                    PointInTime.REGISTRATION,
                                    "",
                                    "2013-02-01",
                                    YOSHINO_NAME,
                                    "奈良県奈良市登大路町999番地"),
                            snapshot(
                                    PointInTime.TRADE,
                                    "T-2016-000102",
                                    "2016-07-01",
                                    YOSHINO_NAME,
                                    "奈良県奈良市登大路町９９９"),
                            snapshot(
                                    PointInTime.CURRENT,
                                    "",
                                    "2016-10-01",
                                    TSUJI_NAME,
                                    "奈良県奈良市登大路町999番地")));

    /** Sakura bought from Yamazaki; completed on 28 June, so that 28 September is the last day. */
    public static final Trade LAPTOP =
            new Trade(
                    "T-2016-000101",
                    "I-88001234",
                    "未使用 ノートパソコン 13インチ",
                    "M1002",
                    "M1001",
                    LocalDate.of(2016, 6, 12),
                    LocalDate.of(2016, 6, 28),
                    Trade.Delivery.ANONYMOUS,
                    Trade.Payment.ESCROW,
                    LocalDate.of(2016, 7, 12));

    public static final List<TradeMessage> LAPTOP_MESSAGES =
            List.of(
                    new TradeMessage(tokyo("2016-06-29T20:15:00"), "M1001", "電源が入りません。"),
                    new TradeMessage(tokyo("2016-06-30T09:02:00"), "M1002", "発送前は動いていました。"));

    public static final DaysOff DAYS_OFF_2016 =
            new DaysOff(
                    Set.of(),
                    true,
                    false,
                    new HolidayTable(
                            Map.of(
                                    LocalDate.of(2016, 7, 18), "海の日",
                                    LocalDate.of(2016, 9, 19), "敬老の日",
                                    LocalDate.of(2016, 9, 22), "秋分の日"),
                            LocalDate.of(2016, 1, 1),
                            LocalDate.of(2016, 12, 31)));

    public static final List<IdentityRule> IDENTITY =
            List.of(
                    new IdentityRule(IdentityDocument.DRIVING_LICENCE, false, null, null, null),
                    new IdentityRule(
                            IdentityDocument.PASSPORT, false, null, null, LocalDate.of(2020, 2, 3)),
                    new IdentityRule(
                            IdentityDocument.INSURANCE_CARD,
                            true,
                            LocalDate.of(2025, 12, 1),
                            LocalDate.of(2024, 12, 1),
                            null),
                    new IdentityRule(
                            IdentityDocument.PENSION_BOOK,
                            true,
                            null,
                            LocalDate.of(2022, 3, 31),
                            null));

    public static final Profile PROFILE = profile(false, LocalDate.of(2016, 10, 31));

    private SampleRecords() {}

    /** The profile of 2016 with another reading of art. 142 or another end of the service. */
    public static Profile profile(
            boolean article142, @org.jspecify.annotations.Nullable LocalDate serviceEnd) {
        return profile(article142, serviceEnd, true, PaymentGate.WARN, 0);
    }

    /** The profile of 2016 in which notices arrive later than they are sent. */
    public static Profile arrivingAfter(int hours) {
        return profile(false, PROFILE.serviceEnd(), true, PaymentGate.WARN, hours);
    }

    /** The profile of 2016 in which the letter waits for the payment. */
    public static Profile paidFirst() {
        return profile(false, PROFILE.serviceEnd(), true, PaymentGate.BLOCK, 0);
    }

    /** The profile of 2016 with a service end that takes its open cases with it. */
    public static Profile endingAll(LocalDate serviceEnd) {
        return profile(false, serviceEnd, false, PaymentGate.WARN, 0);
    }

    private static Profile profile(
            boolean article142,
            @org.jspecify.annotations.Nullable LocalDate serviceEnd,
            boolean pendingGoOn,
            PaymentGate gate,
            int arrivalHours) {
        return new Profile(
                "anonymous-delivery-2016",
                1,
                "匿名配送(2016年)",
                LocalDate.of(2015, 1, 1),
                new Operator(
                        "見本オークション株式会社",
                        "開示担当",
                        "100-0004",
                        "東京都千代田区大手町9-9-9",
                        "kaiji@operator.example"),
                serviceEnd,
                pendingGoOn,
                3,
                article142,
                14,
                3,
                3,
                EnumSet.allOf(PaperKind.class),
                IDENTITY,
                Map.of(
                        SensitiveMark.MY_NUMBER, LocalDate.of(2016, 1, 1),
                        SensitiveMark.INSURED_NUMBER, LocalDate.of(2016, 1, 1),
                        SensitiveMark.INSURER_NUMBER, LocalDate.of(2016, 1, 1),
                        SensitiveMark.PENSION_NUMBER, LocalDate.of(2016, 1, 1)),
                EnumSet.of(RegisteredItem.NAME, RegisteredItem.ADDRESS, RegisteredItem.TELEPHONE),
                1,
                gate,
                arrivalHours,
                new Retention(36, 12, 36),
                List.of(
                        new PostageRate(
                                PostageRate.Service.SIMPLE_REGISTERED,
                                LocalDate.of(2014, 4, 1),
                                392)),
                DAYS_OFF_2016,
                Map.of());
    }

    /** The trade with other dates; null where the records know nothing. */
    public static Trade trade(
            @org.jspecify.annotations.Nullable LocalDate completedOn,
            Trade.Delivery delivery,
            @org.jspecify.annotations.Nullable LocalDate messagingClosesOn) {
        return new Trade(
                LAPTOP.tradeNo(),
                LAPTOP.itemNo(),
                LAPTOP.itemName(),
                LAPTOP.sellerId(),
                LAPTOP.buyerId(),
                LAPTOP.wonOn(),
                completedOn,
                delivery,
                LAPTOP.payment(),
                messagingClosesOn);
    }

    /** What was registered at a point in time; telephone and e-mail go by the name's hash. */
    public static MemberSnapshot snapshot(
            PointInTime point, String tradeNo, String asOf, String name, String address) {
        String number = "%04d".formatted(Math.floorMod(name.hashCode(), 10_000));
        return new MemberSnapshot(
                point,
                tradeNo,
                LocalDate.parse(asOf),
                name,
                "みほん",
                "999-0000",
                address,
                "090-0000-" + number,
                "m" + number + "@mail.example");
    }

    /** A moment in Tokyo, such as 2016-07-25T10:15:00. */
    public static Instant tokyo(String localDateTime) {
        return LocalDateTime.parse(localDateTime).atZone(Tokyo.ZONE).toInstant();
    }
}
