package kaijidesk.store;

import static kaijidesk.store.gen.Tables.TRAIL_ENTRY;
import static kaijidesk.store.gen.Tables.TRAIL_HEAD;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import kaijidesk.store.gen.tables.records.TrailEntryRecord;
import kaijidesk.trail.Chain;
import kaijidesk.trail.TrailEntry;
import kaijidesk.trail.TrailHead;
import org.jooq.DSLContext;

/** Numbers and chains entries at the end of a transaction. */
final class TrailWriter {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SALT = 16;

    private final DSLContext sql;
    private final Chain chain;

    TrailWriter(DSLContext sql, Chain chain) {
        this.sql = sql;
        this.chain = chain;
    }

    /** Whoever else ends a transaction with entries waits from here on until this one has ended. */
    void write(List<TrailPending> entries) {
        TrailHead head = TrailRows.head(sql.selectFrom(TRAIL_HEAD).forUpdate().fetchSingle());
        List<TrailEntryRecord> rows = new ArrayList<>();
        for (TrailPending each : entries) {
            TrailEntryRecord row = row(head, each);
            head = head.after(chain, row.getMac());
            rows.add(row);
        }
        if (rows.size() == 1) {
            sql.executeInsert(rows.getFirst());
        } else {
            sql.batchInsert(rows).execute();
        }
        sql.update(TRAIL_HEAD)
                .set(TRAIL_HEAD.ENTRIES, head.entries())
                .set(TRAIL_HEAD.MAC, head.mac())
                .set(TRAIL_HEAD.SEAL, head.seal())
                .execute();
    }

    private TrailEntryRecord row(TrailHead head, TrailPending pending) {
        TrailEntryRecord row = sql.newRecord(TRAIL_ENTRY);
        byte[] digest = chain.nothing();
        String entered = pending.entered();
        if (entered != null) {
            byte[] salt = new byte[SALT];
            RANDOM.nextBytes(salt);
            digest = chain.digest(salt, entered);
            row.setEntered(entered);
            row.setSalt(salt);
        }
        TrailEntry entry =
                new TrailEntry(
                        head.entries() + 1,
                        pending.at(),
                        pending.person(),
                        pending.kind().name(),
                        pending.caseNumber(),
                        pending.about(),
                        digest);
        row.setEntry(entry.number());
        row.setHappenedAt(Moments.stored(entry.at()));
        row.setPerson(entry.person());
        row.setKind(entry.kind());
        row.setCaseNumber(entry.caseNumber());
        row.setAbout(entry.about());
        row.setDigest(digest);
        row.setMac(chain.next(head.mac(), entry));
        return row;
    }
}
