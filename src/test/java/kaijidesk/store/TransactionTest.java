package kaijidesk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import kaijidesk.cases.Application;
import kaijidesk.cases.CaseFile;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All of a piece of work is written, or nothing. */
class TransactionTest {
    private static final CaseNumber NUMBER = CaseNumber.of(2016, 1);
    private static final CaseFile BARE = CaseFiles.bare(NUMBER, Application.Arrival.ACCEPTED);

    @TempDir Path folder;

    private Store store;

    @BeforeEach
    void begin() throws Exception {
        store = Store.open(folder, Tables.SECRETS);
        store.transaction(office -> {
            office.profiles().keep(CaseFiles.PROFILE, "{}");
            office.cases().add(BARE, CaseFiles.SHOWN, new byte[] {1});
            return null;
        });
    }

    @AfterEach
    void end() {
        store.close();
    }

    private boolean update(CaseFile file, long seen) {
        return store.transaction(office -> office.cases().update(file, seen, CaseFiles.SHOWN));
    }

    private long next(String counter) {
        return store.transaction(office -> office.counters().next(counter));
    }

    /** Writes to every kind of table there is. */
    private static void work(Transaction office) {
        office.cases().update(CaseFiles.full(NUMBER), 1, CaseFiles.SHOWN);
        office.history().append(NUMBER, Instant.EPOCH, new Person("髙﨑"), "act", Map.of());
        office.counters().next("letters");
        office.profiles().adopt(new ProfileTable.Adoption(CaseFiles.PROFILE, Instant.EPOCH, null));
    }

    @Test
    @DisplayName("an exception in the middle of the work leaves nothing, counters included")
    void exception() {
        List<String> before = Tables.all(folder);

        assertThatThrownBy(() ->
                        store.transaction(office -> {
                            work(office);
                            throw new IllegalStateException("in the middle");
                        }))
                .hasMessage("in the middle");

        assertThat(Tables.all(folder)).isEqualTo(before);
        assertThat(next("letters")).isEqualTo(1);
    }

    @Test
    @DisplayName("undone work returns its answer and leaves nothing")
    void undone() {
        List<String> before = Tables.all(folder);

        String answer =
                store.transaction(office -> {
                    work(office);
                    office.undo();
                    return "answer";
                });

        assertThat(answer).isEqualTo("answer");
        assertThat(Tables.all(folder)).isEqualTo(before);
    }

    @Test
    @DisplayName("numbers have no gaps")
    void counters() {
        for (long expected = 1; expected <= 3; expected++) {
            assertThat(next("a")).isEqualTo(expected);
            store.transaction(office -> {
                office.counters().next("a");
                office.undo();
                return null;
            });
        }
        assertThat(next("b")).isEqualTo(1);
    }

    @Test
    @DisplayName("who writes on a version that has passed writes nothing")
    void passedVersion() {
        assertThat(update(CaseFiles.full(NUMBER), 1)).isTrue();
        List<String> before = Tables.all(folder);

        assertThat(update(BARE, 1)).isFalse();
        assertThat(update(BARE, 3)).isFalse();

        assertThat(Tables.all(folder)).isEqualTo(before);
    }

    @Test
    @DisplayName("a failure of the database tells its code and nothing of the data")
    void failureKeepsQuiet() {
        CaseFile full = CaseFiles.full(NUMBER);
        Throwable failure =
                catchThrowable(() ->
                        store.transaction(office -> {
                            office.cases().add(full, CaseFiles.SHOWN, new byte[0]);
                            return null;
                        }));

        assertThat(failure).isInstanceOf(StoreFailure.class);
        assertThat(failure).hasMessageMatching("the database failed with code [1-9]\\d+");
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        assertThat(trace.toString()).doesNotContain("K2016", "someone", "𠮷", "case_file");
    }

    @Test
    @DisplayName("when forcing to the disk fails after the commit, the failure says it is written")
    void writtenNotForced() throws Exception {
        store.close();
        SQLException full = new SQLException("disk full", "X", 90028);
        Store unforced =
                Store.open(
                        folder,
                        Tables.SECRETS,
                        connection -> {
                            // as after a full disk: not even undoing works any more
                            connection.close();
                            throw full;
                        });
        try {
            assertThatThrownBy(() -> unforced.transaction(office -> office.counters().next("a")))
                    .isInstanceOfSatisfying(
                            StoreFailure.class, e -> assertThat(e.written()).isTrue());
            assertThatThrownBy(() ->
                            unforced.transaction(office -> {
                                office.cases().add(BARE, CaseFiles.SHOWN, new byte[0]);
                                return null;
                            }))
                    .isInstanceOfSatisfying(
                            StoreFailure.class, e -> assertThat(e.written()).isFalse());
        } finally {
            unforced.close();
        }
        store = Store.open(folder, Tables.SECRETS);
        assertThat(next("a")).isEqualTo(2);
    }

    @Test
    @DisplayName("a failure in a commit's place leaves the store usable")
    void goesOnAfterFailure() {
        catchThrowable(() ->
                store.transaction(office -> {
                    office.cases().add(BARE, CaseFiles.SHOWN, new byte[0]);
                    return null;
                }));

        assertThat(update(BARE, 1)).isTrue();
    }
}
