package kaijidesk.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kaijidesk.access.CannotEnter;
import kaijidesk.access.PasswordRule;
import kaijidesk.access.RecoveryCode;
import kaijidesk.cases.Account;
import kaijidesk.cases.Duty;
import kaijidesk.cases.Person;
import kaijidesk.cases.Role;
import kaijidesk.letters.LetterPress;
import kaijidesk.regime.Tokyo;
import kaijidesk.store.Transaction;
import kaijidesk.text.Texts;

/**
 * Who may enter the office, and as what. Accounts lie in the office, keys in the ring beside it.
 */
public final class PeopleDesk {
    private final Transactions transactions;
    private final Keys keys;
    private final LetterPress press;
    private final Clock clock;

    PeopleDesk(Transactions transactions, Keys keys, LetterPress press, Clock clock) {
        this.transactions = transactions;
        this.keys = keys;
        this.press = press;
        this.clock = clock;
    }

    /** Everybody, those who were shut out too, by name. */
    public List<Account> all() {
        return transactions.run(transaction -> transaction.accounts().all());
    }

    /** What who is signed in may be trusted with. */
    public Set<Duty> duties(Person person) {
        return transactions.named(
                person,
                transaction ->
                        Arrays.stream(Duty.values())
                                .filter(duty -> transactions.gate().may(transaction, person, duty))
                                .collect(Collectors.toUnmodifiableSet()));
    }

    /**
     * Lets somebody in, or lets somebody in again by a new password.
     *
     * @param password is wiped by the caller
     * @throws CannotPeople when the password is none to take, or the last administrator would go
     * @throws CannotEnter when the ring can't be written
     */
    public Account add(Person person, Role role, char[] password) throws CannotPeople, CannotEnter {
        Account added =
                transactions.<Account, CannotPeople>as(
                        Duty.PEOPLE,
                        transaction -> {
                            keys.check(person, password);
                            Person known =
                                    transaction
                                            .accounts()
                                            .find(person)
                                            .map(Account::person)
                                            .orElse(person);
                            return keep(
                                    transaction,
                                    new Account(known, role, false),
                                    OfficeEvent.PERSON_ADDED);
                        });
        keys.add(added.person(), password);
        return added;
    }

    /**
     * Gives somebody another role.
     *
     * @throws CannotPeople when there is no such person, or no administrator would be left
     */
    public Account change(Person person, Role role) throws CannotPeople {
        return transactions.<Account, CannotPeople>as(
                Duty.PEOPLE,
                transaction ->
                        keep(
                                transaction,
                                find(transaction, person).as(role),
                                OfficeEvent.PERSON_CHANGED));
    }

    /**
     * Shuts somebody out. The seal of the office's key goes first; whoever copied the ring before
     * knows the key until it is changed.
     *
     * @throws CannotPeople when there is no such person, or no administrator would be left
     * @throws CannotEnter when the ring can't be written
     */
    public Account remove(Person person) throws CannotPeople, CannotEnter {
        Account shut =
                transactions.<Account, CannotPeople>as(
                        Duty.PEOPLE,
                        transaction -> {
                            Account left = find(transaction, person).shut();
                            leavesAdministrator(transaction, left);
                            return left;
                        });
        keys.remove(shut.person());
        return transactions.<Account, CannotPeople>as(
                Duty.PEOPLE, transaction -> keep(transaction, shut, OfficeEvent.PERSON_REMOVED));
    }

    /**
     * Who is signed in takes another password.
     *
     * @throws CannotEnter when the old one is wrong
     * @throws CannotPeople when the new one is none to take
     */
    public void password(Person person, char[] old, char[] password)
            throws CannotEnter, CannotPeople {
        keys.check(person, password);
        known(person);
        keys.change(person, old, password);
        told(OfficeEvent.PASSWORD_CHANGED, person);
    }

    /**
     * Whether that is the password of who is signed in: the screen was locked and they came back.
     *
     * @throws CannotEnter when it is another, or too many were tried
     */
    public void confirm(Person person, char[] password) throws CannotEnter {
        known(person);
        keys.confirm(person, password);
        told(OfficeEvent.UNLOCKED, person);
    }

    /** That code on a sheet of paper, as PDF; it is kept nowhere. */
    public byte[] sheet(RecoveryCode code, Person person, Texts texts) {
        return new RecoverySheets(press, texts).of(code, person, Tokyo.dayOf(clock.instant()));
    }

    /**
     * A new code for the recovery sheet; the old sheet is worth nothing any more.
     *
     * @throws CannotEnter when the ring can't be written
     */
    public RecoveryCode newRecovery(Person person) throws CannotEnter {
        transactions.as(Duty.PEOPLE, person, transaction -> Boolean.TRUE);
        RecoveryCode code = keys.newRecovery();
        told(OfficeEvent.RECOVERY_MADE, person);
        return code;
    }

    private Account keep(Transaction transaction, Account account, OfficeEvent event)
            throws CannotPeople {
        leavesAdministrator(transaction, account);
        transaction.accounts().keep(account);
        event.append(
                transaction,
                now(),
                transactions.gate().present(account.person()),
                Map.of("name", account.person().name(), "role", account.role().name()));
        return account;
    }

    /** Nobody tries another's password, or takes another in their name. */
    private void known(Person person) {
        transactions.named(person, transaction -> person);
    }

    private void told(OfficeEvent event, Person person) {
        transactions.run(transaction -> {
            event.append(transaction, now(), person, Map.of());
            return event;
        });
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static Account find(Transaction transaction, Person person) throws CannotPeople {
        return transaction
                .accounts()
                .find(person)
                .orElseThrow(() -> new CannotPeople(Account.UNKNOWN));
    }

    private static void leavesAdministrator(Transaction transaction, Account coming)
            throws CannotPeople {
        List<Account> administrators =
                transaction.accounts().all().stream()
                        .filter(account -> !account.closed())
                        .filter(account -> account.role() == Role.ADMINISTRATOR)
                        .toList();
        boolean last =
                !administrators.isEmpty()
                        && administrators.stream()
                                .allMatch(account -> account.person().sameAs(coming.person()));
        if (last && (coming.closed() || coming.role() != Role.ADMINISTRATOR)) {
            throw new CannotPeople(Account.LAST_ADMINISTRATOR);
        }
    }

    /** Where the keys lie. */
    interface Keys {
        /** Of an office in memory: there are none. */
        Keys NONE =
                new Keys() {
                    @Override
                    public void add(Person person, char[] password) {}

                    @Override
                    public void remove(Person person) {}

                    @Override
                    public void change(Person person, char[] old, char[] password) {}

                    @Override
                    public void confirm(Person person, char[] password) {}

                    @Override
                    public RecoveryCode newRecovery() {
                        return RecoveryCode.random();
                    }
                };

        /**
         * @throws CannotPeople when nobody may have such a password
         */
        default void check(Person person, char[] password) throws CannotPeople {
            if (!PasswordRule.takes(password, person)) {
                throw new CannotPeople(Account.weakPassword(PasswordRule.SHORTEST));
            }
        }

        /** Lets somebody open the ring. */
        void add(Person person, char[] password) throws CannotEnter;

        /** Lets somebody open it no longer. */
        void remove(Person person) throws CannotEnter;

        /** Another password for the person who opened it. */
        void change(Person person, char[] old, char[] password) throws CannotEnter;

        /** Whether that is their password. */
        void confirm(Person person, char[] password) throws CannotEnter;

        /** A new recovery code. */
        RecoveryCode newRecovery() throws CannotEnter;
    }
}
