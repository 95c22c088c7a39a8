package kaijidesk.store;

import static kaijidesk.store.gen.Tables.COUNTER;

import org.jooq.DSLContext;

/** Running numbers without gaps: a number taken in a transaction that fails is given out again. */
public final class CounterTable {
    private final DSLContext sql;

    CounterTable(DSLContext sql) {
        this.sql = sql;
    }

    /** The next number of a row of numbers, from 1; others wait until this transaction ends. */
    public long next(String name) {
        Long last =
                sql.select(COUNTER.LAST_NUMBER)
                        .from(COUNTER)
                        .where(COUNTER.NAME.eq(name))
                        .forUpdate()
                        .fetchOne(COUNTER.LAST_NUMBER);
        if (last == null) {
            sql.insertInto(COUNTER, COUNTER.NAME, COUNTER.LAST_NUMBER).values(name, 1L).execute();
            return 1;
        }
        sql.update(COUNTER)
                .set(COUNTER.LAST_NUMBER, last + 1)
                .where(COUNTER.NAME.eq(name))
                .execute();
        return last + 1;
    }
}
