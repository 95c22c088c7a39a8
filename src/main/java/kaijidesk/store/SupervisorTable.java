package kaijidesk.store;

import static kaijidesk.store.gen.Tables.SUPERVISOR;

import java.util.List;
import kaijidesk.cases.Person;
import org.jooq.DSLContext;

/** Who may overrule. */
public final class SupervisorTable {
    private final DSLContext sql;

    SupervisorTable(DSLContext sql) {
        this.sql = sql;
    }

    /** All of them, by name. */
    public List<Person> all() {
        return sql.selectFrom(SUPERVISOR)
                .orderBy(SUPERVISOR.PERSON)
                .fetch(row -> new Person(row.getPerson()));
    }

    /** Makes somebody a supervisor; nothing happens when they are one. */
    public void add(Person person) {
        sql.insertInto(SUPERVISOR)
                .set(SUPERVISOR.PERSON, person.name())
                .onConflictDoNothing()
                .execute();
    }

    /** Makes somebody a supervisor no longer. */
    public void remove(Person person) {
        sql.deleteFrom(SUPERVISOR).where(SUPERVISOR.PERSON.eq(person.name())).execute();
    }
}
