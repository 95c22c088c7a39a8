package kaijidesk.desk;

import java.util.List;
import kaijidesk.cases.Account;
import kaijidesk.cases.Duty;
import kaijidesk.cases.Person;
import kaijidesk.cases.Role;
import kaijidesk.store.Transaction;

/** Knows who is signed in, and what they may do in an open office. */
interface Gate {
    /** An office that nobody signs in to: rehearsals, and offices in memory. */
    Gate UNGUARDED =
            new Gate() {
                @Override
                public Role role(Transaction transaction, Person person) {
                    return transaction
                            .accounts()
                            .find(person)
                            .map(Account::role)
                            .orElse(Role.APPROVER);
                }

                @Override
                public boolean may(Transaction transaction, Person person, Duty duty) {
                    return true;
                }

                @Override
                public void require(Transaction transaction, Duty duty) {}
            };

    /**
     * What somebody is.
     *
     * @throws NotAllowed when somebody else is signed in, or the account was closed
     */
    Role role(Transaction transaction, Person person);

    /**
     * Whether somebody may do that.
     *
     * @throws NotAllowed when somebody else is signed in
     */
    default boolean may(Transaction transaction, Person person, Duty duty) {
        return role(transaction, person).may(duty);
    }

    /**
     * Asks whether it is them who are signed in, whatever they may.
     *
     * @throws NotAllowed when somebody else is, or the account was closed
     */
    default void known(Transaction transaction, Person person) {
        role(transaction, person);
    }

    /** Who is signed in; the other where nobody needs to be. */
    default Person present(Person other) {
        return other;
    }

    /**
     * Asks whether who is signed in may do that.
     *
     * @throws NotAllowed when not
     */
    void require(Transaction transaction, Duty duty);

    /**
     * The gate of an office that somebody signed in to.
     *
     * @param present who signed in; the first of them does what names nobody
     */
    static Gate of(List<Person> present) {
        return new Gate() {
            @Override
            public Role role(Transaction transaction, Person person) {
                if (present.stream().noneMatch(person::sameAs)) {
                    throw new NotAllowed(null);
                }
                return transaction
                        .accounts()
                        .find(person)
                        .filter(account -> !account.closed())
                        .orElseThrow(() -> new NotAllowed(null))
                        .role();
            }

            @Override
            public Person present(Person other) {
                return present.getFirst();
            }

            @Override
            public void require(Transaction transaction, Duty duty) {
                if (!role(transaction, present.getFirst()).may(duty)) {
                    throw new NotAllowed(duty);
                }
            }
        };
    }
}
