package kaijidesk.store;

import static kaijidesk.store.gen.Tables.RIGHTS_HOLDER;

import java.util.List;
import java.util.Optional;
import kaijidesk.regime.RightsHolder;
import kaijidesk.store.gen.tables.records.RightsHolderRecord;
import org.jooq.DSLContext;

/** The operator's list of rights holders (R4.04). */
public final class RightsHolderTable {
    private final DSLContext sql;

    RightsHolderTable(DSLContext sql) {
        this.sql = sql;
    }

    /** Puts a rights holder in, or what has become known of it since. */
    public void keep(RightsHolder holder) {
        RightsHolderRecord row =
                new RightsHolderRecord(
                        holder.id(),
                        holder.name(),
                        holder.basis().name(),
                        holder.reference(),
                        holder.validFrom(),
                        holder.validUntil(),
                        holder.postalCode(),
                        holder.address());
        sql.insertInto(RIGHTS_HOLDER)
                .set(row)
                .onConflict(RIGHTS_HOLDER.HOLDER_ID)
                .doUpdate()
                .set(row)
                .execute();
    }

    /** One of them by its number. */
    public Optional<RightsHolder> find(String id) {
        return sql.selectFrom(RIGHTS_HOLDER)
                .where(RIGHTS_HOLDER.HOLDER_ID.eq(id))
                .fetchOptional(RightsHolderTable::holder);
    }

    /** All of them, by their numbers. */
    public List<RightsHolder> all() {
        return sql.selectFrom(RIGHTS_HOLDER)
                .orderBy(RIGHTS_HOLDER.HOLDER_ID)
                .fetch(RightsHolderTable::holder);
    }

    private static RightsHolder holder(RightsHolderRecord row) {
        return new RightsHolder(
                row.getHolderId(),
                row.getName(),
                RightsHolder.Basis.valueOf(row.getBasis()),
                row.getReference(),
                row.getValidFrom(),
                row.getValidUntil(),
                row.getPostalCode(),
                row.getAddress());
    }
}
