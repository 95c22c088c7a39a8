package kaijidesk.store;

import static kaijidesk.store.gen.Tables.SUBSTITUTE;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import kaijidesk.cases.LetterRow;
import kaijidesk.cases.Person;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** What people had printed in place of characters that no font has, letter by letter. */
public final class SubstituteTable {
    private final DSLContext sql;

    SubstituteTable(DSLContext sql) {
        this.sql = sql;
    }

    /** Keeps what was printed on a letter, by the character. */
    public void add(LetterRow letter, Map<String, String> printed, Person person, Instant at) {
        printed.forEach((character, instead) ->
                sql.insertInto(SUBSTITUTE)
                        .set(SUBSTITUTE.LETTER_ID, letter.id())
                        .set(SUBSTITUTE.STORED, character)
                        .set(SUBSTITUTE.PRINTED, instead)
                        .set(SUBSTITUTE.PERSON, person.name())
                        .set(SUBSTITUTE.CHOSEN_AT, Moments.stored(at))
                        .execute());
    }

    /** What was printed on these letters, by the character. */
    public Map<String, String> of(Collection<String> letters) {
        return latest(SUBSTITUTE.LETTER_ID.in(letters));
    }

    /** What was printed the last time in place of these characters, as far as it ever was. */
    public Map<String, String> last(Set<String> characters) {
        return latest(SUBSTITUTE.STORED.in(characters));
    }

    private Map<String, String> latest(Condition which) {
        Map<String, String> last = new HashMap<>();
        sql.select(SUBSTITUTE.STORED, SUBSTITUTE.PRINTED)
                .from(SUBSTITUTE)
                .where(which)
                .orderBy(SUBSTITUTE.CHOSEN_AT, SUBSTITUTE.LETTER_ID)
                .forEach(row -> last.put(row.value1(), row.value2()));
        return last;
    }
}
