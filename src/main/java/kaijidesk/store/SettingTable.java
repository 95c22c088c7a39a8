package kaijidesk.store;

import static kaijidesk.store.gen.Tables.OFFICE_SETTING;

import java.util.List;
import org.jooq.DSLContext;

/** What holds for the office as a whole, as short documents under numbered names. */
public final class SettingTable {
    /** How the operator's database is asked: with its password, so it never leaves in clear. */
    public static final String OPERATOR_DATABASE = "operator-database";

    private static final String NUMBERED = "%s-%03d";

    private final DSLContext sql;

    SettingTable(DSLContext sql) {
        this.sql = sql;
    }

    /** The documents under a name, in their order; none when the office never kept any. */
    public List<String> all(String name) {
        return sql.selectFrom(OFFICE_SETTING)
                .where(OFFICE_SETTING.NAME.startsWith(name + "-"))
                .orderBy(OFFICE_SETTING.NAME)
                .fetch(OFFICE_SETTING.CONTENT);
    }

    /**
     * Puts documents in the place of those before.
     *
     * @param documents each at most 1,000 characters long
     */
    public void replace(String name, List<String> documents) {
        sql.deleteFrom(OFFICE_SETTING).where(OFFICE_SETTING.NAME.startsWith(name + "-")).execute();
        for (int i = 0; i < documents.size(); i++) {
            sql.insertInto(OFFICE_SETTING, OFFICE_SETTING.NAME, OFFICE_SETTING.CONTENT)
                    .values(NUMBERED.formatted(name, i + 1), documents.get(i))
                    .execute();
        }
    }
}
