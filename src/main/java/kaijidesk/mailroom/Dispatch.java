package kaijidesk.mailroom;

import java.time.LocalDate;
import kaijidesk.regime.PostageRate;

/**
 * How a letter was handed over to the post office.
 *
 * @param service how it is mailed
 * @param yen postage and fees together
 * @param tracking the number by which it can be traced (お問い合わせ番号), digits only; empty for ordinary
 *     mail
 * @param on which day, in Tokyo
 */
public record Dispatch(PostageRate.Service service, int yen, String tracking, LocalDate on) {}
