package kaijidesk.store;

import static kaijidesk.store.gen.Tables.COUNTER;

import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.exception.IntegrityConstraintViolationException;
import org.jspecify.annotations.Nullable;

/** Running numbers without gaps: a number taken in a transaction that fails is given out again. */
public final class CounterTable {
    private final DSLContext sql;

    CounterTable(DSLContext sql) {
        this.sql = sql;
    }

    /** The next number of a row of numbers, from 1; others wait until this transaction ends. */
    public long next(String name) {
        Long last = last(name);
        if (last == null) {
            begin(name);
            last = last(name);
        }
        long next = 1 + Objects.requireNonNull(last);
        sql.update(COUNTER).set(COUNTER.LAST_NUMBER, next).where(COUNTER.NAME.eq(name)).execute();
        return next;
    }

    private @Nullable Long last(String name) {
        return sql.select(COUNTER.LAST_NUMBER)
                .from(COUNTER)
                .where(COUNTER.NAME.eq(name))
                .forUpdate()
                .fetchOne(COUNTER.LAST_NUMBER);
    }

    /** There is no row yet that two who want the first number could both wait for. */
    private void begin(String name) {
        try {
            sql.insertInto(COUNTER, COUNTER.NAME, COUNTER.LAST_NUMBER).values(name, 0L).execute();
        } catch (IntegrityConstraintViolationException e) {
            // The other one began it. H2 goes on after a failed statement; PostgreSQL would need a
            // savepoint here.
        }
    }
}
