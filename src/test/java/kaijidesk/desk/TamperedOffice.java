package kaijidesk.desk;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.Person;
import kaijidesk.store.Store;
import kaijidesk.store.Tables;
import kaijidesk.trail.TrailKind;
import kaijidesk.trail.TrailVerdict;

/** An office with a long history, and somebody who writes into its tables past the program. */
final class TamperedOffice implements AutoCloseable {
    static final Person PERSON = new Person("髙﨑");

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2016-08-25T03:00:00Z"), ZoneOffset.UTC);

    private final Path folder;
    private final Store store;
    final TrailDesk trail;

    /** So many entries; every seventh without anything entered. */
    TamperedOffice(Path folder, int entries) throws Exception {
        this.folder = folder;
        this.store = Store.open(folder, Tables.SECRETS);
        add(entries);
        this.trail =
                new TrailDesk(
                        new Transactions(store::transaction, Gate.UNGUARDED),
                        store.trailKeys(),
                        CLOCK);
        sql("create table kept as select * from trail_entry");
        sql("create table kept_head as select * from trail_head");
    }

    void add(int entries) {
        store.transaction(office -> {
            for (int i = 0; i < entries; i++) {
                Instant at = CLOCK.instant().plusSeconds(i);
                CaseNumber number = CaseNumber.of(2016, 1 + i % 40);
                if (i % 7 == 6) {
                    office.trail().append(TrailKind.REVEAL, at, PERSON, number, "seen");
                } else {
                    office.history().append(number, at, PERSON, "add-note", Map.of("n", "" + i));
                }
            }
            return null;
        });
    }

    /** As a purge does. */
    void purge(CaseNumber number) {
        store.transaction(office -> {
            office.trail().destroy(number);
            office.trail().append(TrailKind.PURGE, CLOCK.instant(), PERSON, number, "purge");
            return null;
        });
    }

    /** Past the program. */
    void sql(String statement) {
        Tables.change(folder, statement);
    }

    /** Everything as it was. */
    void restore() {
        sql("truncate table trail_entry");
        sql("insert into trail_entry select * from kept");
        sql("truncate table trail_head");
        sql("insert into trail_head select * from kept_head");
    }

    /** One entry as it was. */
    void restore(long entry) {
        sql("delete from trail_entry where entry = " + entry);
        sql("insert into trail_entry select * from kept where entry = " + entry);
    }

    TrailVerdict verify() {
        return trail.verify((done, all) -> true);
    }

    Store store() {
        return store;
    }

    @Override
    public void close() {
        store.close();
    }
}
