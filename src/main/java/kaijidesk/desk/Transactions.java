package kaijidesk.desk;

import kaijidesk.cases.Duty;
import kaijidesk.cases.Person;
import kaijidesk.store.Store;

/** Runs work in a transaction of the desk: all of it, or nothing. */
final class Transactions {
    /** How a transaction is run. */
    interface Runner {
        /** Runs one. */
        <T, X extends Exception> T run(Store.Work<T, X> work) throws X;
    }

    private final Runner runner;
    private final Gate gate;

    Transactions(Runner runner, Gate gate) {
        this.runner = runner;
        this.gate = gate;
    }

    /** Who is signed in. */
    Gate gate() {
        return gate;
    }

    /** Work that anybody at the desk may do: it reads, or asks by itself who acts. */
    <T, X extends Exception> T run(Store.Work<T, X> work) throws X {
        return runner.run(work);
    }

    /**
     * Work that anybody at the desk may do, in a person's name.
     *
     * @throws NotAllowed when somebody else is signed in
     */
    <T, X extends Exception> T named(Person person, Store.Work<T, X> work) throws X {
        return runner.run(transaction -> {
            gate.known(transaction, person);
            return work.in(transaction);
        });
    }

    /**
     * Work for which who is signed in needs a duty.
     *
     * @throws NotAllowed when they lack it
     */
    <T, X extends Exception> T as(Duty duty, Store.Work<T, X> work) throws X {
        return runner.run(transaction -> {
            gate.require(transaction, duty);
            return work.in(transaction);
        });
    }

    /**
     * The same in a person's name.
     *
     * @throws NotAllowed also when somebody else is signed in
     */
    <T, X extends Exception> T as(Duty duty, Person person, Store.Work<T, X> work) throws X {
        return runner.run(transaction -> {
            if (!gate.may(transaction, person, duty)) {
                throw new NotAllowed(duty);
            }
            return work.in(transaction);
        });
    }
}
