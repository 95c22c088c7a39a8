package kaijidesk.store;

import java.util.Collection;
import java.util.function.Function;
import org.jooq.BatchBindStep;
import org.jooq.DSLContext;
import org.jooq.Query;

/** One prepared statement for many rows. */
final class Batches {
    private Batches() {}

    /** Runs a statement once for each row, with the row's values for its parameters. */
    static <T> void run(
            DSLContext sql, Query statement, Collection<T> rows, Function<T, Object[]> values) {
        if (rows.isEmpty()) {
            return;
        }
        BatchBindStep batch = sql.batch(statement);
        for (T row : rows) {
            batch = batch.bind(values.apply(row));
        }
        batch.execute();
    }
}
