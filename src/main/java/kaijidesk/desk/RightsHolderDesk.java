package kaijidesk.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.Duty;
import kaijidesk.cases.Person;
import kaijidesk.cases.ReceiveRightsClaim;
import kaijidesk.regime.RightsHolder;
import org.jspecify.annotations.Nullable;

/** The operator's list of rights holders, and what they apply for (R4.04). */
public final class RightsHolderDesk {
    private final Transactions transactions;
    private final Intake intake;
    private final Clock clock;

    RightsHolderDesk(Transactions transactions, Intake intake, Clock clock) {
        this.transactions = transactions;
        this.intake = intake;
        this.clock = clock;
    }

    /** The list, by their numbers. */
    public List<RightsHolder> all() {
        return transactions.run(transaction -> transaction.rightsHolders().all());
    }

    /** Puts a rights holder on the list, or changes what the list says of it. */
    public void keep(RightsHolder holder, Person by) {
        transactions.as(
                Duty.RECORDS, by, transaction -> intake.keepHolder(transaction, holder, now(), by));
    }

    /**
     * A rights holder applies: opens a case of its own type.
     *
     * @param receivedAt when it was received; null for the present moment
     * @throws NoSuchCase when the operator's list has no such rights holder
     */
    public CaseNumber receive(
            String holderId,
            String tradeNo,
            String reason,
            @Nullable Instant receivedAt,
            Person person)
            throws CannotDo {
        Instant at = receivedAt == null ? now() : receivedAt.truncatedTo(ChronoUnit.MILLIS);
        ReceiveRightsClaim act = new ReceiveRightsClaim(holderId, tradeNo, reason, at);
        return transactions.<CaseNumber, NoSuchCase>as(
                Duty.WORK,
                person,
                transaction -> intake.receiveClaim(transaction, act, now(), person));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
