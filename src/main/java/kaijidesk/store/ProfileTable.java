package kaijidesk.store;

import static kaijidesk.store.gen.Tables.OFFICE_SETTING;
import static kaijidesk.store.gen.Tables.PROFILE_EDITION;

import java.util.Optional;
import org.jooq.DSLContext;

/** Editions of the profile as documents; a case keeps the one it was received under (R6.06). */
public final class ProfileTable {
    private static final String CURRENT = "profile";

    private final DSLContext sql;

    ProfileTable(DSLContext sql) {
        this.sql = sql;
    }

    /** The document of an edition. */
    public Optional<String> find(String edition) {
        return sql.select(PROFILE_EDITION.DOCUMENT)
                .from(PROFILE_EDITION)
                .where(PROFILE_EDITION.EDITION.eq(edition))
                .fetchOptional(PROFILE_EDITION.DOCUMENT);
    }

    /** Keeps an edition unless it is kept already; an edition never changes. */
    public void keep(String edition, String document) {
        if (find(edition).isEmpty()) {
            sql.insertInto(PROFILE_EDITION, PROFILE_EDITION.EDITION, PROFILE_EDITION.DOCUMENT)
                    .values(edition, document)
                    .execute();
        }
    }

    /** The edition that new cases are received under, if the office has one. */
    public Optional<String> current() {
        return sql.select(OFFICE_SETTING.CONTENT)
                .from(OFFICE_SETTING)
                .where(OFFICE_SETTING.NAME.eq(CURRENT))
                .fetchOptional(OFFICE_SETTING.CONTENT);
    }

    /** New cases are received under this edition from now on. */
    public void makeCurrent(String edition) {
        sql.insertInto(OFFICE_SETTING, OFFICE_SETTING.NAME, OFFICE_SETTING.CONTENT)
                .values(CURRENT, edition)
                .onConflict(OFFICE_SETTING.NAME)
                .doUpdate()
                .set(OFFICE_SETTING.CONTENT, edition)
                .execute();
    }
}
