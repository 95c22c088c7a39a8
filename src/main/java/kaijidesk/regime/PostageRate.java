package kaijidesk.regime;

import java.time.LocalDate;
import java.util.Objects;

/**
 * What a way of mailing a letter of up to 50 g costs from a day on (R2.17), a profile value.
 *
 * @param service how it is mailed
 * @param from first day of the rate
 * @param yen postage and fees together
 */
public record PostageRate(Service service, LocalDate from, int yen) {
    public PostageRate {
        Objects.requireNonNull(service);
        Objects.requireNonNull(from);
    }

    /** The ways of mailing that the desk uses. */
    public enum Service {
        /** 定形郵便. */
        ORDINARY,
        /** 特定記録. */
        RECORDED,
        /** 簡易書留. */
        SIMPLE_REGISTERED,
        /** 一般書留. */
        REGISTERED,
        /** 一般書留 with 本人限定受取. */
        REGISTERED_ADDRESSEE_ONLY
    }
}
