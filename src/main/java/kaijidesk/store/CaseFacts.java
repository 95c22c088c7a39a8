package kaijidesk.store;

import static kaijidesk.store.gen.Tables.APPLICATION_ITEM;
import static kaijidesk.store.gen.Tables.CASE_PARTIES;
import static kaijidesk.store.gen.Tables.CONTACT_DISCLOSURE;
import static kaijidesk.store.gen.Tables.FINDING;
import static kaijidesk.store.gen.Tables.LITIGATION_REQUEST;
import static kaijidesk.store.gen.Tables.PREPARED_ITEM;
import static kaijidesk.store.gen.Tables.REFUSAL;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import kaijidesk.cases.Application;
import kaijidesk.cases.CaseFile;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.ContactDisclosure;
import kaijidesk.cases.Decision;
import kaijidesk.cases.Ground;
import kaijidesk.cases.LitigationRequest;
import kaijidesk.cases.Parties;
import kaijidesk.cases.PledgeForm;
import kaijidesk.cases.PreparedDisclosure;
import kaijidesk.cases.Refusal;
import kaijidesk.regime.Finding;
import kaijidesk.regime.RegisteredItem;
import kaijidesk.regime.Rule;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** The facts of one case in their tables. They are few, so a write replaces them all. */
final class CaseFacts {
    private final DSLContext sql;
    private final CaseNumber number;
    private final DecisionTable decisions;
    private final PaperTable papers;

    CaseFacts(DSLContext sql, CaseNumber number) {
        this.sql = sql;
        this.number = number;
        this.decisions = new DecisionTable(sql, number);
        this.papers = new PaperTable(sql, number);
    }

    CaseFile read(String profile, Application application) {
        Map<DecisionTable.Kind, Decision> decided = decisions.read();
        return new CaseFile(
                number,
                profile,
                application,
                parties(),
                findings(),
                decided.get(DecisionTable.Kind.ELIGIBLE),
                contact(decided.get(DecisionTable.Kind.CONTACT)),
                litigation(decided.get(DecisionTable.Kind.LITIGATION)),
                papers.read(),
                prepared(decided.get(DecisionTable.Kind.PREPARED)),
                decided.get(DecisionTable.Kind.DISCLOSED),
                refusal(
                        decided.get(DecisionTable.Kind.REFUSAL_PREPARED),
                        decided.get(DecisionTable.Kind.REFUSAL_RELEASED)),
                decided.get(DecisionTable.Kind.CLOSED));
    }

    void write(CaseFile file) {
        writeItems(file);
        writeParties(file.parties());
        writeFindings(file);
        decisions.write(file);
        writeContact(file.contact());
        writeLitigation(file.litigation());
        papers.write(file.papers().values());
        writePrepared(file.prepared());
        writeRefusal(file.refusal());
    }

    private void writeItems(CaseFile file) {
        sql.deleteFrom(APPLICATION_ITEM)
                .where(APPLICATION_ITEM.CASE_NUMBER.eq(number.value()))
                .execute();
        file.application()
                .items()
                .forEach((item, content) ->
                        sql.insertInto(APPLICATION_ITEM)
                                .set(APPLICATION_ITEM.CASE_NUMBER, number.value())
                                .set(APPLICATION_ITEM.ITEM, item.name())
                                .set(APPLICATION_ITEM.CONTENT, content)
                                .execute());
    }

    private @Nullable Parties parties() {
        return sql.selectFrom(CASE_PARTIES)
                .where(CASE_PARTIES.CASE_NUMBER.eq(number.value()))
                .fetchOptional(row ->
                        new Parties(
                                row.getTradeNo(), row.getApplicantId(), row.getCounterpartyId()))
                .orElse(null);
    }

    private void writeParties(@Nullable Parties parties) {
        sql.deleteFrom(CASE_PARTIES).where(CASE_PARTIES.CASE_NUMBER.eq(number.value())).execute();
        if (parties != null) {
            sql.insertInto(CASE_PARTIES)
                    .set(CASE_PARTIES.CASE_NUMBER, number.value())
                    .set(CASE_PARTIES.TRADE_NO, parties.tradeNo())
                    .set(CASE_PARTIES.APPLICANT_ID, parties.applicantId())
                    .set(CASE_PARTIES.COUNTERPARTY_ID, parties.counterpartyId())
                    .execute();
        }
    }

    private Map<Rule, Finding> findings() {
        Map<Rule, Finding> findings = new HashMap<>();
        sql.selectFrom(FINDING)
                .where(FINDING.CASE_NUMBER.eq(number.value()))
                .forEach(row ->
                        findings.put(
                                Rule.of(row.getRuleId()),
                                new Finding(row.getHolds(), row.getNote())));
        return findings;
    }

    private void writeFindings(CaseFile file) {
        sql.deleteFrom(FINDING).where(FINDING.CASE_NUMBER.eq(number.value())).execute();
        file.findings()
                .forEach((rule, finding) ->
                        sql.insertInto(FINDING)
                                .set(FINDING.CASE_NUMBER, number.value())
                                .set(FINDING.RULE_ID, rule.id())
                                .set(FINDING.HOLDS, finding.holds())
                                .set(FINDING.NOTE, finding.note())
                                .execute());
    }

    private @Nullable ContactDisclosure contact(@Nullable Decision released) {
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

    private void writeContact(@Nullable ContactDisclosure contact) {
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

    private @Nullable LitigationRequest litigation(@Nullable Decision accepted) {
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

    private void writeLitigation(@Nullable LitigationRequest request) {
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

    private @Nullable PreparedDisclosure prepared(@Nullable Decision prepared) {
        if (prepared == null) {
            return null;
        }
        Set<RegisteredItem> items = new HashSet<>();
        sql.selectFrom(PREPARED_ITEM)
                .where(PREPARED_ITEM.CASE_NUMBER.eq(number.value()))
                .forEach(row -> items.add(RegisteredItem.valueOf(row.getItem())));
        return new PreparedDisclosure(prepared, items);
    }

    private void writePrepared(@Nullable PreparedDisclosure prepared) {
        sql.deleteFrom(PREPARED_ITEM).where(PREPARED_ITEM.CASE_NUMBER.eq(number.value())).execute();
        if (prepared != null) {
            prepared.items()
                    .forEach(item ->
                            sql.insertInto(PREPARED_ITEM)
                                    .set(PREPARED_ITEM.CASE_NUMBER, number.value())
                                    .set(PREPARED_ITEM.ITEM, item.name())
                                    .execute());
        }
    }

    private @Nullable Refusal refusal(@Nullable Decision prepared, @Nullable Decision released) {
        return prepared == null
                ? null
                : sql.selectFrom(REFUSAL)
                        .where(REFUSAL.CASE_NUMBER.eq(number.value()))
                        .fetchSingle(row ->
                                new Refusal(Ground.valueOf(row.getGround()), prepared, released));
    }

    private void writeRefusal(@Nullable Refusal refusal) {
        sql.deleteFrom(REFUSAL).where(REFUSAL.CASE_NUMBER.eq(number.value())).execute();
        if (refusal != null) {
            sql.insertInto(REFUSAL)
                    .set(REFUSAL.CASE_NUMBER, number.value())
                    .set(REFUSAL.GROUND, refusal.ground().name())
                    .execute();
        }
    }
}
