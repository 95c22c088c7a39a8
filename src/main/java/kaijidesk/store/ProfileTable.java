package kaijidesk.store;

import static kaijidesk.store.gen.Tables.PROFILE_ADOPTION;
import static kaijidesk.store.gen.Tables.PROFILE_EDITION;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kaijidesk.cases.Person;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Editions of the profile as documents; a case keeps the one it was received under (R6.06). */
public final class ProfileTable {
    private final DSLContext sql;

    ProfileTable(DSLContext sql) {
        this.sql = sql;
    }

    /**
     * That the office works by an edition.
     *
     * @param edition which
     * @param at since when it is known to the office
     * @param person who adopted it; null for the program, when the office was begun
     */
    public record Adoption(String edition, Instant at, @Nullable Person person) {}

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

    /** The editions that the office works by, in the order in which they were adopted. */
    public List<Adoption> adopted() {
        return sql.selectFrom(PROFILE_ADOPTION)
                .orderBy(PROFILE_ADOPTION.ADOPTED_AT, PROFILE_ADOPTION.EDITION)
                .fetch(row ->
                        new Adoption(
                                row.getEdition(),
                                row.getAdoptedAt().toInstant(),
                                row.getPerson().isEmpty() ? null : new Person(row.getPerson())));
    }

    /** The office works by a kept edition from now on. */
    public void adopt(Adoption adoption) {
        Person person = adoption.person();
        sql.insertInto(PROFILE_ADOPTION)
                .set(PROFILE_ADOPTION.EDITION, adoption.edition())
                .set(PROFILE_ADOPTION.ADOPTED_AT, Moments.stored(adoption.at()))
                .set(PROFILE_ADOPTION.PERSON, person == null ? "" : person.name())
                .execute();
    }
}
