package kaijidesk.letters;

import java.time.LocalDate;
import java.util.List;
import kaijidesk.regime.PostageRate;

/**
 * What was handed over to the post office on a day by registered or recorded mail, for its slip
 * (書留・特定記録郵便物等差出票).
 *
 * @param on the day
 * @param sender the operator's name
 * @param postalCode the operator's
 * @param address the operator's
 * @param rows a letter each
 */
public record Slip(LocalDate on, String sender, String postalCode, String address, List<Row> rows) {
    /**
     * A letter.
     *
     * @param addressee its addressee's name
     * @param organisation whether that is an organisation
     * @param tracking the number by which it is traced, as printed
     * @param yen postage and fees together
     * @param service how it goes
     */
    public record Row(
            String addressee,
            boolean organisation,
            String tracking,
            int yen,
            PostageRate.Service service) {}

    public Slip {
        rows = List.copyOf(rows);
    }
}
