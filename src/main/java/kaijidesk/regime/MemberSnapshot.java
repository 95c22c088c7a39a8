package kaijidesk.regime;

import java.time.LocalDate;

/**
 * What was registered of a member at one point in time (登録情報の時点, R2.19). Texts are as stored, never
 * normalised; an empty text means that nothing was registered.
 *
 * @param point registration, a trade, or the export's day
 * @param tradeNo the trade for {@link PointInTime#TRADE}, else empty
 * @param asOf the day for which the data is known, Asia/Tokyo
 * @param name the registered name
 * @param nameKana its reading
 * @param postalCode such as 184-0004
 * @param address the registered address
 * @param phone the registered telephone number
 * @param email the registered e-mail address
 */
public record MemberSnapshot(
        PointInTime point,
        String tradeNo,
        LocalDate asOf,
        String name,
        String nameKana,
        String postalCode,
        String address,
        String phone,
        String email) {

    /** Keeps personal data out of logs and exception texts. */
    @Override
    public String toString() {
        return "MemberSnapshot[" + point + " " + asOf + "]";
    }
}
