package kaijidesk.store;

import static kaijidesk.store.gen.Tables.CASE_FILE;
import static kaijidesk.store.gen.Tables.PROVISION_RECORD;
import static kaijidesk.store.gen.Tables.PURGED_CASE;
import static kaijidesk.store.gen.Tables.PURGE_PROPOSAL;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.Decision;
import kaijidesk.cases.Ending;
import kaijidesk.cases.Headline;
import kaijidesk.cases.Person;
import kaijidesk.cases.PurgeExtent;
import kaijidesk.cases.PurgedCase;
import kaijidesk.cases.Stage;
import kaijidesk.store.gen.tables.records.PurgedCaseRecord;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** Which cases somebody proposed to purge, and what is left of those that were purged (R6.03). */
public final class PurgeTable {
    private final DSLContext sql;

    PurgeTable(DSLContext sql) {
        this.sql = sql;
    }

    /**
     * Closed cases whose period may be over on a day, by their numbers: those which the list shows
     * to be kept longer are left out.
     */
    public List<CaseNumber> candidates(LocalDate today) {
        return sql.select(CASE_FILE.CASE_NUMBER)
                .from(CASE_FILE)
                .leftAntiJoin(PURGED_CASE)
                .on(PURGED_CASE.CASE_NUMBER.eq(CASE_FILE.CASE_NUMBER))
                .where(
                        CASE_FILE.SHOWN_STAGE.eq(Stage.CLOSED.name()),
                        CASE_FILE.DEADLINE.isNull().or(CASE_FILE.DEADLINE.lt(today)))
                .orderBy(CASE_FILE.CASE_NUMBER)
                .fetch(row -> new CaseNumber(row.value1()));
    }

    /** Purged cases of which provision records are still kept (R6.01), by their numbers. */
    public List<PurgedCase> withProvisions() {
        return all().stream().filter(each -> hasProvisions(each.number())).toList();
    }

    private boolean hasProvisions(CaseNumber number) {
        return sql.fetchExists(PROVISION_RECORD, PROVISION_RECORD.CASE_NUMBER.eq(number.value()));
    }

    /** The profile edition under which a case was received. */
    public String edition(CaseNumber number) {
        return sql.select(CASE_FILE.PROFILE_EDITION)
                .from(CASE_FILE)
                .where(CASE_FILE.CASE_NUMBER.eq(number.value()))
                .fetchSingle(row -> row.value1());
    }

    /** The verdict that the list shows of a case. */
    public Headline headline(CaseNumber number) {
        return sql.selectFrom(CASE_FILE)
                .where(CASE_FILE.CASE_NUMBER.eq(number.value()))
                .fetchSingle(CaseListing::headline);
    }

    /** Who proposed to purge a case. */
    public Optional<Decision> proposed(CaseNumber number) {
        return sql.selectFrom(PURGE_PROPOSAL)
                .where(PURGE_PROPOSAL.CASE_NUMBER.eq(number.value()))
                .fetchOptional(row -> decision(row.getPerson(), row.getProposedAt().toInstant()));
    }

    /** Keeps a proposal. */
    public void propose(CaseNumber number, Decision decision) {
        sql.insertInto(PURGE_PROPOSAL)
                .set(PURGE_PROPOSAL.CASE_NUMBER, number.value())
                .set(PURGE_PROPOSAL.PERSON, decision.by().name())
                .set(PURGE_PROPOSAL.PROPOSED_AT, Moments.stored(decision.at()))
                .execute();
    }

    /** Takes a proposal back, if there is one. */
    public void withdraw(CaseNumber number) {
        sql.deleteFrom(PURGE_PROPOSAL)
                .where(PURGE_PROPOSAL.CASE_NUMBER.eq(number.value()))
                .execute();
    }

    /** Keeps what is left of a case. */
    public void keep(PurgedCase left) {
        PurgeExtent extent = left.extent();
        sql.insertInto(PURGED_CASE)
                .set(
                        new PurgedCaseRecord(
                                left.number().value(),
                                Moments.stored(left.closedAt()),
                                left.keptUntil(),
                                left.ending().name(),
                                left.proposed().by().name(),
                                Moments.stored(left.proposed().at()),
                                left.purged().by().name(),
                                Moments.stored(left.purged().at()),
                                extent.letters(),
                                extent.mails(),
                                extent.messages(),
                                extent.snapshots(),
                                extent.papers(),
                                extent.addresses(),
                                extent.entries(),
                                null,
                                extent.scans()))
                .execute();
    }

    /** What is left of a purged case. */
    public Optional<PurgedCase> find(CaseNumber number) {
        return read(number).stream().findFirst();
    }

    /** What is left of every purged case, by their numbers. */
    public List<PurgedCase> all() {
        return read(null);
    }

    /** Whether traces of purged cases may still be in the office's file. */
    public boolean pending() {
        return sql.fetchExists(PURGED_CASE, PURGED_CASE.COMPACTED_AT.isNull());
    }

    /** From now on the file holds no trace of what was purged before. */
    public void compacted(Instant at) {
        sql.update(PURGED_CASE)
                .set(PURGED_CASE.COMPACTED_AT, Moments.stored(at))
                .where(PURGED_CASE.COMPACTED_AT.isNull())
                .execute();
    }

    /** Provision records of a purged case went as well, and with them traces into the file. */
    public void uncompacted(CaseNumber number) {
        sql.update(PURGED_CASE)
                .setNull(PURGED_CASE.COMPACTED_AT)
                .where(PURGED_CASE.CASE_NUMBER.eq(number.value()))
                .execute();
    }

    private List<PurgedCase> read(@Nullable CaseNumber number) {
        return sql.select(PURGED_CASE.asterisk(), CASE_FILE.asterisk())
                .from(PURGED_CASE)
                .join(CASE_FILE)
                .on(CASE_FILE.CASE_NUMBER.eq(PURGED_CASE.CASE_NUMBER))
                .where(
                        number == null
                                ? org.jooq.impl.DSL.noCondition()
                                : PURGED_CASE.CASE_NUMBER.eq(number.value()))
                .orderBy(PURGED_CASE.CASE_NUMBER)
                .fetch(PurgeTable::purged);
    }

    private static PurgedCase purged(Record all) {
        PurgedCaseRecord row = all.into(PURGED_CASE);
        var of = all.into(CASE_FILE);
        return new PurgedCase(
                new CaseNumber(row.getCaseNumber()),
                of.getReceivedAt().toInstant(),
                row.getClosedAt().toInstant(),
                row.getKeptUntil(),
                Ending.valueOf(row.getEnding()),
                CaseListing.headline(of),
                decision(row.getProposedBy(), row.getProposedAt().toInstant()),
                decision(row.getPurgedBy(), row.getPurgedAt().toInstant()),
                new PurgeExtent(
                        row.getLetters(),
                        row.getMails(),
                        row.getMessages(),
                        row.getSnapshots(),
                        row.getPapers(),
                        row.getScans(),
                        row.getAddresses(),
                        row.getEntries()),
                row.getCompactedAt() == null ? null : row.getCompactedAt().toInstant());
    }

    private static Decision decision(String person, Instant at) {
        return new Decision(new Person(person), at, "");
    }
}
