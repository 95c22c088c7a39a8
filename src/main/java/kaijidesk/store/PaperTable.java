package kaijidesk.store;

import static kaijidesk.store.gen.Tables.PAPER;
import static kaijidesk.store.gen.Tables.PAPER_RESULT;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import kaijidesk.cases.CaseNumber;
import kaijidesk.regime.Finding;
import kaijidesk.regime.IdentityDocument;
import kaijidesk.regime.Paper;
import kaijidesk.regime.PaperCheck;
import kaijidesk.regime.PaperKind;
import org.jooq.DSLContext;

/** The papers of one case and what persons found on them. */
final class PaperTable {
    private final DSLContext sql;
    private final CaseNumber number;

    PaperTable(DSLContext sql, CaseNumber number) {
        this.sql = sql;
        this.number = number;
    }

    Map<PaperKind, Paper> read() {
        Map<PaperCheck, Finding> results = results();
        Map<PaperKind, Paper> papers = new EnumMap<>(PaperKind.class);
        sql.selectFrom(PAPER)
                .where(PAPER.CASE_NUMBER.eq(number.value()))
                .forEach(row -> {
                    PaperKind kind = PaperKind.valueOf(row.getKind());
                    String identity = row.getIdentityDocument();
                    papers.put(
                            kind,
                            new Paper(
                                    kind,
                                    row.getArrivedOn(),
                                    row.getDatedOn(),
                                    identity == null ? null : IdentityDocument.valueOf(identity),
                                    row.getFormNumber(),
                                    row.getAddress(),
                                    row.getBearerName(),
                                    row.getOtherName(),
                                    of(kind, results)));
                });
        return papers;
    }

    private Map<PaperCheck, Finding> results() {
        Map<PaperCheck, Finding> results = new EnumMap<>(PaperCheck.class);
        sql.selectFrom(PAPER_RESULT)
                .where(PAPER_RESULT.CASE_NUMBER.eq(number.value()))
                .forEach(row ->
                        results.put(
                                PaperCheck.valueOf(row.getPaperCheck()),
                                new Finding(row.getPassed(), row.getNote())));
        return results;
    }

    private static Map<PaperCheck, Finding> of(PaperKind kind, Map<PaperCheck, Finding> results) {
        Map<PaperCheck, Finding> own = new EnumMap<>(results);
        own.keySet().removeIf(check -> check.paper() != kind);
        return own;
    }

    void write(Collection<Paper> papers) {
        sql.deleteFrom(PAPER).where(PAPER.CASE_NUMBER.eq(number.value())).execute();
        sql.deleteFrom(PAPER_RESULT).where(PAPER_RESULT.CASE_NUMBER.eq(number.value())).execute();
        papers.forEach(this::write);
    }

    private void write(Paper paper) {
        IdentityDocument identity = paper.identity();
        sql.insertInto(PAPER)
                .set(PAPER.CASE_NUMBER, number.value())
                .set(PAPER.KIND, paper.kind().name())
                .set(PAPER.ARRIVED_ON, paper.arrivedOn())
                .set(PAPER.DATED_ON, paper.datedOn())
                .set(PAPER.IDENTITY_DOCUMENT, identity == null ? null : identity.name())
                .set(PAPER.FORM_NUMBER, paper.formNumber())
                .set(PAPER.ADDRESS, paper.address())
                .set(PAPER.BEARER_NAME, paper.name())
                .set(PAPER.OTHER_NAME, paper.otherName())
                .execute();
        paper.results()
                .forEach((check, result) ->
                        sql.insertInto(PAPER_RESULT)
                                .set(PAPER_RESULT.CASE_NUMBER, number.value())
                                .set(PAPER_RESULT.PAPER_CHECK, check.name())
                                .set(PAPER_RESULT.PASSED, result.holds())
                                .set(PAPER_RESULT.NOTE, result.note())
                                .execute());
    }
}
