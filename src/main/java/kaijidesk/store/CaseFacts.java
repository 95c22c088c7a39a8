package kaijidesk.store;

import static kaijidesk.store.gen.Tables.APPLICATION_ITEM;

import java.util.Map;
import kaijidesk.cases.Application;
import kaijidesk.cases.CaseFile;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.Decision;
import org.jooq.DSLContext;

/** The facts of one case in their tables. They are few, so a write replaces them all. */
final class CaseFacts {
    private final DSLContext sql;
    private final CaseNumber number;
    private final DecisionTable decisions;
    private final ReviewFacts review;
    private final DisclosureFacts disclosure;
    private final PaperTable papers;
    private final DocumentTable documents;
    private final ExpenseTable expenses;
    private final IncidentTable incidents;
    private final OriginalTable originals;

    CaseFacts(DSLContext sql, CaseNumber number) {
        this.sql = sql;
        this.number = number;
        this.decisions = new DecisionTable(sql, number);
        this.review = new ReviewFacts(sql, number);
        this.disclosure = new DisclosureFacts(sql, number);
        this.papers = new PaperTable(sql, number);
        this.documents = new DocumentTable(sql, number);
        this.expenses = new ExpenseTable(sql, number);
        this.incidents = new IncidentTable(sql, number);
        this.originals = new OriginalTable(sql, number);
    }

    CaseFile read(String profile, Application application) {
        Map<DecisionTable.Kind, Decision> decided = decisions.read();
        return new CaseFile(
                number,
                profile,
                application,
                review.claim(),
                review.parties(),
                review.findings(),
                review.overrules(),
                review.correction(decided.get(DecisionTable.Kind.CORRECTION)),
                decided.get(DecisionTable.Kind.ELIGIBLE),
                disclosure.contact(decided.get(DecisionTable.Kind.CONTACT)),
                disclosure.litigation(decided.get(DecisionTable.Kind.LITIGATION)),
                decided.get(DecisionTable.Kind.COUNTERPARTY_GUIDED),
                papers.read(),
                documents.read(),
                disclosure.prepared(decided.get(DecisionTable.Kind.PREPARED)),
                decided.get(DecisionTable.Kind.DISCLOSED),
                disclosure.refusal(
                        decided.get(DecisionTable.Kind.REFUSAL_PREPARED),
                        decided.get(DecisionTable.Kind.REFUSAL_RELEASED)),
                expenses.read(),
                incidents.danger(
                        decided.get(DecisionTable.Kind.DANGER),
                        decided.get(DecisionTable.Kind.DANGER_REVIEW)),
                incidents.misuses(),
                incidents.bounces(),
                decided.get(DecisionTable.Kind.CLOSED),
                incidents.destruction(decided.get(DecisionTable.Kind.DESTRUCTION)),
                originals.read(),
                originals.marks());
    }

    void write(CaseFile file) {
        writeItems(file);
        decisions.write(file);
        review.writeParties(file.parties());
        review.writeFindings(file);
        review.writeOverrules(file);
        review.writeCorrection(file.correction());
        review.writeClaim(file.claim());
        disclosure.writeContact(file.contact());
        disclosure.writeLitigation(file.litigation());
        disclosure.writePrepared(file.prepared());
        disclosure.writeRefusal(file.refusal());
        papers.write(file.papers().values());
        documents.write(file.documents());
        expenses.write(file.expenses());
        incidents.writeDanger(file.danger());
        incidents.writeMisuses(file.misuses());
        incidents.writeBounces(file.bounces());
        incidents.writeDestruction(file.destroyed());
        originals.write(file.originals());
        originals.writeMarks(file.marks());
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
}
