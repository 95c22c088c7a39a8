package kaijidesk.store;

import static kaijidesk.store.gen.Tables.PROVISION_RECORD;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.ProvisionRow;
import kaijidesk.regime.RegisteredItem;
import kaijidesk.regime.Rule;
import kaijidesk.store.gen.tables.records.ProvisionRecordRecord;
import org.jooq.DSLContext;

/** The third-party provision records (第三者提供記録, R6.01), written by the act of disclosing. */
public final class ProvisionTable {
    private final DSLContext sql;

    ProvisionTable(DSLContext sql) {
        this.sql = sql;
    }

    /** Records a provision. */
    public void add(ProvisionRow row) {
        String items =
                row.items().stream().sorted().map(Enum::name).collect(Collectors.joining(","));
        sql.insertInto(PROVISION_RECORD)
                .set(PROVISION_RECORD.CASE_NUMBER, row.caseNumber().value())
                .set(PROVISION_RECORD.PROVIDED_AT, Moments.stored(row.at()))
                .set(PROVISION_RECORD.RECIPIENT_ID, row.recipientId())
                .set(PROVISION_RECORD.SUBJECT_ID, row.subjectId())
                .set(PROVISION_RECORD.ITEMS, items)
                .set(PROVISION_RECORD.BASIS, row.basis().id())
                .execute();
    }

    /** A case's provisions, oldest first. */
    public List<ProvisionRow> of(CaseNumber number) {
        return sql.selectFrom(PROVISION_RECORD)
                .where(PROVISION_RECORD.CASE_NUMBER.eq(number.value()))
                .orderBy(PROVISION_RECORD.PROVISION_ID)
                .fetch(ProvisionTable::provision);
    }

    /** Deletes those of a case whose time is over (R6.01). Returns how many. */
    public int forget(CaseNumber number, Predicate<ProvisionRow> over) {
        return sql
                .selectFrom(PROVISION_RECORD)
                .where(PROVISION_RECORD.CASE_NUMBER.eq(number.value()))
                .fetch()
                .stream()
                .filter(row -> over.test(provision(row)))
                .mapToInt(row ->
                        sql.deleteFrom(PROVISION_RECORD)
                                .where(PROVISION_RECORD.PROVISION_ID.eq(row.getProvisionId()))
                                .execute())
                .sum();
    }

    static ProvisionRow provision(ProvisionRecordRecord row) {
        return new ProvisionRow(
                new CaseNumber(row.getCaseNumber()),
                row.getProvidedAt().toInstant(),
                row.getRecipientId(),
                row.getSubjectId(),
                Arrays.stream(row.getItems().split(","))
                        .map(RegisteredItem::valueOf)
                        .collect(Collectors.toUnmodifiableSet()),
                Rule.of(row.getBasis()));
    }
}
