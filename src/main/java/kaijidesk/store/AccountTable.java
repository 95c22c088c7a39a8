package kaijidesk.store;

import static kaijidesk.store.gen.Tables.ACCOUNT;

import java.util.List;
import java.util.Optional;
import kaijidesk.cases.Account;
import kaijidesk.cases.Person;
import kaijidesk.cases.Role;
import org.jooq.DSLContext;

/** Who may enter, and as what. */
public final class AccountTable {
    private final DSLContext sql;

    AccountTable(DSLContext sql) {
        this.sql = sql;
    }

    /** Everybody, those who were shut out too, by name. */
    public List<Account> all() {
        return sql.selectFrom(ACCOUNT)
                .orderBy(ACCOUNT.PERSON)
                .fetch(row ->
                        new Account(
                                new Person(row.getPerson()),
                                Role.valueOf(row.getRole()),
                                row.getClosed()));
    }

    /** A person's account, however the name is spelt. */
    public Optional<Account> find(Person person) {
        return all().stream().filter(account -> account.person().sameAs(person)).findFirst();
    }

    /** Keeps an account, or changes it. */
    public void keep(Account account) {
        sql.mergeInto(ACCOUNT)
                .using(sql.selectOne())
                .on(ACCOUNT.PERSON.eq(account.person().name()))
                .whenMatchedThenUpdate()
                .set(ACCOUNT.ROLE, account.role().name())
                .set(ACCOUNT.CLOSED, account.closed())
                .whenNotMatchedThenInsert(ACCOUNT.PERSON, ACCOUNT.ROLE, ACCOUNT.CLOSED)
                .values(account.person().name(), account.role().name(), account.closed())
                .execute();
    }
}
