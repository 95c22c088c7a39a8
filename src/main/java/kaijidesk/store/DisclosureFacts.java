package kaijidesk.store;

import static kaijidesk.store.gen.Tables.CONTACT_DISCLOSURE;
import static kaijidesk.store.gen.Tables.LITIGATION_REQUEST;
import static kaijidesk.store.gen.Tables.PREPARED_ITEM;
import static kaijidesk.store.gen.Tables.PREPARED_WITHOUT;
import static kaijidesk.store.gen.Tables.REFUSAL;

import java.util.Set;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.ContactDisclosure;
import kaijidesk.cases.Decision;
import kaijidesk.cases.Ground;
import kaijidesk.cases.LitigationRequest;
import kaijidesk.cases.PledgeForm;
import kaijidesk.cases.PreparedDisclosure;
import kaijidesk.cases.Refusal;
import kaijidesk.regime.ItemAt;
import kaijidesk.regime.RegisteredItem;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** The two stages of one case, and its refusal. */
final class DisclosureFacts {
    private final DSLContext sql;
    private final CaseNumber number;

    DisclosureFacts(DSLContext sql, CaseNumber number) {
        this.sql = sql;
        this.number = number;
    }

    @Nullable ContactDisclosure contact(@Nullable Decision released) {
        return released == null
                ? null
                : sql.selectFrom(CONTACT_DISCLOSURE)
                        .where(CONTACT_DISCLOSURE.CASE_NUMBER.eq(number.value()))
                        .fetchSingle(row ->
                                new ContactDisclosure(
                                        released,
                                        row.getApplicantAddress(),
                                        row.getCounterpartyAddress()));
    }

    void writeContact(@Nullable ContactDisclosure contact) {
        sql.deleteFrom(CONTACT_DISCLOSURE)
                .where(CONTACT_DISCLOSURE.CASE_NUMBER.eq(number.value()))
                .execute();
        if (contact != null) {
            sql.insertInto(CONTACT_DISCLOSURE)
                    .set(CONTACT_DISCLOSURE.CASE_NUMBER, number.value())
                    .set(CONTACT_DISCLOSURE.APPLICANT_ADDRESS, contact.applicantAddress())
                    .set(CONTACT_DISCLOSURE.COUNTERPARTY_ADDRESS, contact.counterpartyAddress())
                    .execute();
        }
    }

    @Nullable LitigationRequest litigation(@Nullable Decision accepted) {
        return accepted == null
                ? null
                : sql.selectFrom(LITIGATION_REQUEST)
                        .where(LITIGATION_REQUEST.CASE_NUMBER.eq(number.value()))
                        .fetchSingle(row ->
                                new LitigationRequest(
                                        accepted,
                                        row.getEvidence(),
                                        new PledgeForm(
                                                row.getPledgeNumber(), row.getPledgeVersion())));
    }

    void writeLitigation(@Nullable LitigationRequest request) {
        sql.deleteFrom(LITIGATION_REQUEST)
                .where(LITIGATION_REQUEST.CASE_NUMBER.eq(number.value()))
                .execute();
        if (request != null) {
            sql.insertInto(LITIGATION_REQUEST)
                    .set(LITIGATION_REQUEST.CASE_NUMBER, number.value())
                    .set(LITIGATION_REQUEST.EVIDENCE, request.evidence())
                    .set(LITIGATION_REQUEST.PLEDGE_NUMBER, request.pledge().number())
                    .set(LITIGATION_REQUEST.PLEDGE_VERSION, request.pledge().version())
                    .execute();
        }
    }

    @Nullable PreparedDisclosure prepared(@Nullable Decision prepared) {
        if (prepared == null) {
            return null;
        }
        Set<RegisteredItem> items =
                sql.selectFrom(PREPARED_ITEM)
                        .where(PREPARED_ITEM.CASE_NUMBER.eq(number.value()))
                        .fetchSet(row -> RegisteredItem.valueOf(row.getItem()));
        Set<ItemAt> without =
                sql.selectFrom(PREPARED_WITHOUT)
                        .where(PREPARED_WITHOUT.CASE_NUMBER.eq(number.value()))
                        .fetchSet(row -> ItemAt.valueOf(row.getItemAt()));
        return new PreparedDisclosure(prepared, items, without);
    }

    void writePrepared(@Nullable PreparedDisclosure prepared) {
        sql.deleteFrom(PREPARED_ITEM).where(PREPARED_ITEM.CASE_NUMBER.eq(number.value())).execute();
        sql.deleteFrom(PREPARED_WITHOUT)
                .where(PREPARED_WITHOUT.CASE_NUMBER.eq(number.value()))
                .execute();
        if (prepared == null) {
            return;
        }
        for (RegisteredItem item : prepared.items()) {
            sql.insertInto(PREPARED_ITEM)
                    .set(PREPARED_ITEM.CASE_NUMBER, number.value())
                    .set(PREPARED_ITEM.ITEM, item.name())
                    .execute();
        }
        for (ItemAt value : prepared.without()) {
            sql.insertInto(PREPARED_WITHOUT)
                    .set(PREPARED_WITHOUT.CASE_NUMBER, number.value())
                    .set(PREPARED_WITHOUT.ITEM_AT, value.name())
                    .execute();
        }
    }

    @Nullable Refusal refusal(@Nullable Decision prepared, @Nullable Decision released) {
        return prepared == null
                ? null
                : sql.selectFrom(REFUSAL)
                        .where(REFUSAL.CASE_NUMBER.eq(number.value()))
                        .fetchSingle(row ->
                                new Refusal(Ground.valueOf(row.getGround()), prepared, released));
    }

    void writeRefusal(@Nullable Refusal refusal) {
        sql.deleteFrom(REFUSAL).where(REFUSAL.CASE_NUMBER.eq(number.value())).execute();
        if (refusal != null) {
            sql.insertInto(REFUSAL)
                    .set(REFUSAL.CASE_NUMBER, number.value())
                    .set(REFUSAL.GROUND, refusal.ground().name())
                    .execute();
        }
    }
}
