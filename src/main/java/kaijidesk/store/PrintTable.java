package kaijidesk.store;

import static kaijidesk.store.gen.Tables.PRINT_RUN;
import static kaijidesk.store.gen.Tables.PRINT_RUN_LETTER;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kaijidesk.cases.Person;
import kaijidesk.mailroom.PrintClaim;
import kaijidesk.mailroom.PrintState;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Print runs, and which letters each keeps for itself. */
public final class PrintTable {
    private final DSLContext sql;

    PrintTable(DSLContext sql) {
        this.sql = sql;
    }

    /** Begins a run that takes those letters; none of them may be in an open run. */
    public void begin(String runId, Person by, Instant at, List<String> letters) {
        sql.insertInto(PRINT_RUN)
                .set(PRINT_RUN.RUN_ID, runId)
                .set(PRINT_RUN.PERSON, by.name())
                .set(PRINT_RUN.BEGUN_AT, Moments.stored(at))
                .execute();
        int place = 0;
        for (String letter : letters) {
            sql.insertInto(PRINT_RUN_LETTER)
                    .set(PRINT_RUN_LETTER.RUN_ID, runId)
                    .set(PRINT_RUN_LETTER.PLACE, ++place)
                    .set(PRINT_RUN_LETTER.LETTER_ID, letter)
                    .set(PRINT_RUN_LETTER.STATE, PrintState.CLAIMED.name())
                    .set(PRINT_RUN_LETTER.CLAIM, letter)
                    .execute();
        }
    }

    /** The open run's claim on a letter. */
    public Optional<PrintClaim> claim(String letterId) {
        return read(PRINT_RUN_LETTER.CLAIM.eq(letterId)).stream().findFirst();
    }

    /** All claims, by run in the order of printing. */
    public List<PrintClaim> open() {
        return read(PRINT_RUN_LETTER.CLAIM.isNotNull());
    }

    /** The claims that a run still has. */
    public List<PrintClaim> open(String runId) {
        return read(PRINT_RUN_LETTER.CLAIM.isNotNull().and(PRINT_RUN_LETTER.RUN_ID.eq(runId)));
    }

    /** From now on a printer may have the run's letters. */
    public void send(String runId) {
        sql.update(PRINT_RUN_LETTER)
                .set(PRINT_RUN_LETTER.STATE, PrintState.SENT.name())
                .where(
                        PRINT_RUN_LETTER.RUN_ID.eq(runId),
                        PRINT_RUN_LETTER.STATE.eq(PrintState.CLAIMED.name()))
                .execute();
    }

    /** The run keeps a letter, though nobody prints it any more. */
    public void keep(PrintClaim claim, PrintState state) {
        write(claim, state, claim.letterId());
    }

    /** The run lets a letter go. */
    public void release(PrintClaim claim, PrintState state) {
        write(claim, state, null);
    }

    private void write(PrintClaim claim, PrintState state, @Nullable String kept) {
        sql.update(PRINT_RUN_LETTER)
                .set(PRINT_RUN_LETTER.STATE, state.name())
                .set(PRINT_RUN_LETTER.CLAIM, kept)
                .where(
                        PRINT_RUN_LETTER.RUN_ID.eq(claim.runId()),
                        PRINT_RUN_LETTER.CLAIM.eq(claim.letterId()))
                .execute();
    }

    private List<PrintClaim> read(Condition which) {
        return sql.select()
                .from(PRINT_RUN_LETTER)
                .join(PRINT_RUN)
                .on(PRINT_RUN.RUN_ID.eq(PRINT_RUN_LETTER.RUN_ID))
                .where(which)
                .orderBy(PRINT_RUN_LETTER.RUN_ID, PRINT_RUN_LETTER.PLACE)
                .fetch(row ->
                        new PrintClaim(
                                row.get(PRINT_RUN_LETTER.RUN_ID),
                                row.get(PRINT_RUN_LETTER.LETTER_ID),
                                PrintState.valueOf(row.get(PRINT_RUN_LETTER.STATE)),
                                new Person(row.get(PRINT_RUN.PERSON)),
                                row.get(PRINT_RUN.BEGUN_AT).toInstant()));
    }
}
