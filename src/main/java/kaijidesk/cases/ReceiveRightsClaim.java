package kaijidesk.cases;

import java.time.Instant;
import java.util.Map;
import kaijidesk.regime.ApplicationItem;

/**
 * A rights holder applies (R4.04): the act that opens a case of its own type, without mail or lamps
 * of R1.
 *
 * @param holderId who, by the operator's list
 * @param tradeNo the trade that is said to infringe
 * @param reason what is claimed
 * @param receivedAt when it was received
 */
public record ReceiveRightsClaim(
        String holderId, String tradeNo, String reason, Instant receivedAt) {
    /** The act's name in the history. */
    public static final String ID = "receive-rights-claim";

    /** The new case under its number. */
    public CaseFile open(CaseNumber number, Circumstances circumstances) {
        Application application =
                new Application(
                        "",
                        receivedAt,
                        receivedAt,
                        "",
                        "",
                        Map.of(
                                ApplicationItem.TRADE_NUMBER,
                                tradeNo,
                                ApplicationItem.REASON,
                                reason),
                        true,
                        Application.Arrival.ACCEPTED);
        return CaseFile.received(number, circumstances.profile().edition(), application)
                .withClaim(new RightsClaim(holderId, Map.of()));
    }
}
