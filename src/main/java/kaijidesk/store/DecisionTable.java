package kaijidesk.store;

import static kaijidesk.store.gen.Tables.DECISION;

import java.util.EnumMap;
import java.util.Map;
import kaijidesk.cases.CaseFile;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.Danger;
import kaijidesk.cases.Decision;
import kaijidesk.cases.Person;
import kaijidesk.cases.Refusal;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Who decided what, when, about one case: one row a decision that stands. */
final class DecisionTable {
    /** What is decided about a case. */
    enum Kind {
        ELIGIBLE,
        CONTACT,
        LITIGATION,
        COUNTERPARTY_GUIDED,
        PREPARED,
        DISCLOSED,
        REFUSAL_PREPARED,
        REFUSAL_RELEASED,
        CORRECTION,
        DANGER,
        DANGER_REVIEW,
        CLOSED,
        DESTRUCTION
    }

    private final DSLContext sql;
    private final CaseNumber number;

    DecisionTable(DSLContext sql, CaseNumber number) {
        this.sql = sql;
        this.number = number;
    }

    Map<Kind, Decision> read() {
        Map<Kind, Decision> decisions = new EnumMap<>(Kind.class);
        sql.selectFrom(DECISION)
                .where(DECISION.CASE_NUMBER.eq(number.value()))
                .forEach(row ->
                        decisions.put(
                                Kind.valueOf(row.getKind()),
                                new Decision(
                                        new Person(row.getPerson()),
                                        row.getDecidedAt().toInstant(),
                                        row.getNote())));
        return decisions;
    }

    void write(CaseFile file) {
        sql.deleteFrom(DECISION).where(DECISION.CASE_NUMBER.eq(number.value())).execute();
        Refusal refusal = file.refusal();
        write(Kind.ELIGIBLE, file.eligible());
        write(Kind.CONTACT, file.contact() == null ? null : file.contact().released());
        write(Kind.LITIGATION, file.litigation() == null ? null : file.litigation().accepted());
        write(Kind.COUNTERPARTY_GUIDED, file.guided());
        write(Kind.PREPARED, file.prepared() == null ? null : file.prepared().prepared());
        write(Kind.DISCLOSED, file.disclosed());
        write(Kind.REFUSAL_PREPARED, refusal == null ? null : refusal.prepared());
        write(Kind.REFUSAL_RELEASED, refusal == null ? null : refusal.released());
        write(Kind.CORRECTION, file.correction() == null ? null : file.correction().asked());
        writeDanger(file.danger());
        write(Kind.CLOSED, file.closed());
        write(Kind.DESTRUCTION, file.destroyed() == null ? null : file.destroyed().recorded());
    }

    private void writeDanger(@Nullable Danger danger) {
        if (danger != null) {
            write(Kind.DANGER, danger.raised());
            write(Kind.DANGER_REVIEW, danger.review() == null ? null : danger.review().found());
        }
    }

    private void write(Kind kind, @Nullable Decision decision) {
        if (decision != null) {
            sql.insertInto(DECISION)
                    .set(DECISION.CASE_NUMBER, number.value())
                    .set(DECISION.KIND, kind.name())
                    .set(DECISION.PERSON, decision.by().name())
                    .set(DECISION.DECIDED_AT, Moments.stored(decision.at()))
                    .set(DECISION.NOTE, decision.note())
                    .execute();
        }
    }
}
