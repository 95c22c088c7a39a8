package kaijidesk.store;

import static kaijidesk.store.gen.Tables.CASE_PARTIES;
import static kaijidesk.store.gen.Tables.CORRECTION;
import static kaijidesk.store.gen.Tables.FINDING;
import static kaijidesk.store.gen.Tables.OVERRULE;
import static kaijidesk.store.gen.Tables.RIGHTS_CLAIM;
import static kaijidesk.store.gen.Tables.RIGHTS_FINDING;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import kaijidesk.cases.CaseFile;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.Correction;
import kaijidesk.cases.Decision;
import kaijidesk.cases.Parties;
import kaijidesk.cases.Person;
import kaijidesk.cases.RightsClaim;
import kaijidesk.regime.Finding;
import kaijidesk.regime.RightsPoint;
import kaijidesk.regime.Rule;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** What reviewers and supervisors found about one case. */
final class ReviewFacts {
    private final DSLContext sql;
    private final CaseNumber number;

    ReviewFacts(DSLContext sql, CaseNumber number) {
        this.sql = sql;
        this.number = number;
    }

    @Nullable Parties parties() {
        return sql.selectFrom(CASE_PARTIES)
                .where(CASE_PARTIES.CASE_NUMBER.eq(number.value()))
                .fetchOptional(row ->
                        new Parties(
                                row.getTradeNo(), row.getApplicantId(), row.getCounterpartyId()))
                .orElse(null);
    }

    void writeParties(@Nullable Parties parties) {
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

    Map<Rule, Finding> findings() {
        Map<Rule, Finding> findings = new HashMap<>();
        sql.selectFrom(FINDING)
                .where(FINDING.CASE_NUMBER.eq(number.value()))
                .forEach(row ->
                        findings.put(
                                Rule.of(row.getRuleId()),
                                new Finding(row.getHolds(), row.getNote())));
        return findings;
    }

    void writeFindings(CaseFile file) {
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

    Map<Rule, Decision> overrules() {
        Map<Rule, Decision> overrules = new EnumMap<>(Rule.class);
        sql.selectFrom(OVERRULE)
                .where(OVERRULE.CASE_NUMBER.eq(number.value()))
                .forEach(row ->
                        overrules.put(
                                Rule.of(row.getRuleId()),
                                new Decision(
                                        new Person(row.getPerson()),
                                        row.getDecidedAt().toInstant(),
                                        row.getNote())));
        return overrules;
    }

    void writeOverrules(CaseFile file) {
        sql.deleteFrom(OVERRULE).where(OVERRULE.CASE_NUMBER.eq(number.value())).execute();
        file.overrules()
                .forEach((rule, decision) ->
                        sql.insertInto(OVERRULE)
                                .set(OVERRULE.CASE_NUMBER, number.value())
                                .set(OVERRULE.RULE_ID, rule.id())
                                .set(OVERRULE.PERSON, decision.by().name())
                                .set(OVERRULE.DECIDED_AT, Moments.stored(decision.at()))
                                .set(OVERRULE.NOTE, decision.note())
                                .execute());
    }

    @Nullable Correction correction(@Nullable Decision asked) {
        return asked == null
                ? null
                : sql.selectFrom(CORRECTION)
                        .where(CORRECTION.CASE_NUMBER.eq(number.value()))
                        .fetchSingle(row -> new Correction(asked, row.getDue(), row.getAnswered()));
    }

    void writeCorrection(@Nullable Correction correction) {
        sql.deleteFrom(CORRECTION).where(CORRECTION.CASE_NUMBER.eq(number.value())).execute();
        if (correction != null) {
            sql.insertInto(CORRECTION)
                    .set(CORRECTION.CASE_NUMBER, number.value())
                    .set(CORRECTION.DUE, correction.due())
                    .set(CORRECTION.ANSWERED, correction.answered())
                    .execute();
        }
    }

    @Nullable RightsClaim claim() {
        Map<RightsPoint, Finding> findings = new EnumMap<>(RightsPoint.class);
        sql.selectFrom(RIGHTS_FINDING)
                .where(RIGHTS_FINDING.CASE_NUMBER.eq(number.value()))
                .forEach(row ->
                        findings.put(
                                RightsPoint.valueOf(row.getPoint()),
                                new Finding(row.getHolds(), row.getEvidence())));
        return sql.selectFrom(RIGHTS_CLAIM)
                .where(RIGHTS_CLAIM.CASE_NUMBER.eq(number.value()))
                .fetchOptional(row -> new RightsClaim(row.getHolderId(), findings))
                .orElse(null);
    }

    void writeClaim(@Nullable RightsClaim claim) {
        sql.deleteFrom(RIGHTS_FINDING)
                .where(RIGHTS_FINDING.CASE_NUMBER.eq(number.value()))
                .execute();
        sql.deleteFrom(RIGHTS_CLAIM).where(RIGHTS_CLAIM.CASE_NUMBER.eq(number.value())).execute();
        if (claim == null) {
            return;
        }
        sql.insertInto(RIGHTS_CLAIM)
                .set(RIGHTS_CLAIM.CASE_NUMBER, number.value())
                .set(RIGHTS_CLAIM.HOLDER_ID, claim.holderId())
                .execute();
        claim.findings()
                .forEach((point, finding) ->
                        sql.insertInto(RIGHTS_FINDING)
                                .set(RIGHTS_FINDING.CASE_NUMBER, number.value())
                                .set(RIGHTS_FINDING.POINT, point.name())
                                .set(RIGHTS_FINDING.HOLDS, finding.holds())
                                .set(RIGHTS_FINDING.EVIDENCE, finding.note())
                                .execute());
    }
}
