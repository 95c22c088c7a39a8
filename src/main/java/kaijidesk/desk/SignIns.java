package kaijidesk.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import kaijidesk.cases.Account;
import kaijidesk.cases.Duty;
import kaijidesk.cases.Person;
import kaijidesk.cases.Role;

/** Who comes and goes, and what the history keeps of it (R6.05). */
final class SignIns {
    private final Transactions transactions;
    private final Clock clock;

    SignIns(Transactions transactions, Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Whoever begins an office, or comes by the recovery sheet, is its administrator. */
    void administrator(Person person) {
        transactions.run(transaction -> {
            // whoever was shut out comes in again as the same person, however spelt
            Person known = transaction.accounts().find(person).map(Account::person).orElse(person);
            Account account = new Account(known, Role.ADMINISTRATOR, false);
            transaction.accounts().keep(account);
            OfficeEvent.OFFICE_BEGUN.append(
                    transaction, now(), person, Map.of("name", person.name()));
            return account;
        });
    }

    /** What who is signed in is at the desk; empty when their account was closed. */
    Optional<Role> role(Person person) {
        try {
            return transactions.run(
                    transaction -> Optional.of(transactions.gate().role(transaction, person)));
        } catch (NotAllowed e) {
            return Optional.empty();
        }
    }

    /**
     * Somebody came in.
     *
     * @param failures how often somebody failed to by this name before
     */
    void came(Person person, int failures) {
        transactions.run(transaction -> {
            OfficeEvent.SIGNED_IN.append(
                    transaction, now(), person, Map.of("failures", Integer.toString(failures)));
            return person;
        });
    }

    /** Whether there is somebody who can let others in. */
    boolean administered() {
        return transactions.run(transaction -> {
            transaction.undo();
            return transaction.accounts().all().stream()
                    .anyMatch(each -> !each.closed() && each.role() == Role.ADMINISTRATOR);
        });
    }

    /**
     * Asks whether somebody may change the office's key.
     *
     * @throws NotAllowed when not
     */
    void mayChangeKey(Person person) {
        transactions.as(Duty.PEOPLE, person, transaction -> Boolean.TRUE);
    }

    /** The office's file bears another key now. */
    void changedKey(Person person) {
        transactions.run(transaction -> {
            OfficeEvent.KEY_CHANGED.append(transaction, now(), person, Map.of());
            return person;
        });
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
