package kaijidesk.store;

import static kaijidesk.store.gen.Tables.LETTER;
import static kaijidesk.store.gen.Tables.POSTING;
import static kaijidesk.store.gen.Tables.POSTING_STEP;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.Decision;
import kaijidesk.cases.LetterKind;
import kaijidesk.cases.Person;
import kaijidesk.cases.Recipient;
import kaijidesk.mailroom.Dispatch;
import kaijidesk.mailroom.Posting;
import kaijidesk.mailroom.PostingState;
import kaijidesk.mailroom.PostingStep;
import kaijidesk.regime.PostageRate;
import kaijidesk.store.gen.tables.records.PostingRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * Letters on their way by post. A write names the version it was decided on, so that no step is
 * done twice.
 */
public final class PostingTable {
    private final DSLContext sql;

    PostingTable(DSLContext sql) {
        this.sql = sql;
    }

    /** Puts a letter into the queue. */
    public void add(Posting posting) {
        sql.insertInto(POSTING).set(row(posting)).execute();
    }

    /**
     * Writes a letter after a step.
     *
     * @return whether it still had the version before; if not, nothing was written
     */
    public boolean update(Posting posting, PostingStep step) {
        int updated =
                sql.update(POSTING)
                        .set(row(posting))
                        .where(
                                POSTING.LETTER_ID.eq(posting.letterId()),
                                POSTING.VERSION.eq(posting.version() - 1))
                        .execute();
        Decision decision = posting.done().get(step);
        if (updated != 1 || decision == null) {
            return false;
        }
        sql.insertInto(POSTING_STEP)
                .set(POSTING_STEP.LETTER_ID, posting.letterId())
                .set(POSTING_STEP.STEP, step.name())
                .set(POSTING_STEP.PERSON, decision.by().name())
                .set(POSTING_STEP.DONE_AT, Moments.stored(decision.at()))
                .set(POSTING_STEP.NOTE, decision.note())
                .execute();
        return true;
    }

    /** A letter's way by its number. */
    public Optional<Posting> find(String letterId) {
        return read(POSTING.LETTER_ID.eq(letterId)).stream().findFirst();
    }

    /** All that are so far, oldest first. */
    public List<Posting> in(PostingState state) {
        return read(POSTING.STATE.eq(state.name()));
    }

    /** All of a case, oldest first. */
    public List<Posting> of(CaseNumber number) {
        return read(LETTER.CASE_NUMBER.eq(number.value()));
    }

    /** All that were handed over to the post office, oldest first. */
    public List<Posting> handedOver() {
        return read(POSTING.HANDED_OVER_ON.isNotNull());
    }

    /** How many letters are how far. */
    public Map<PostingState, Integer> counts() {
        Map<PostingState, Integer> counts = new EnumMap<>(PostingState.class);
        sql.select(POSTING.STATE, DSL.count())
                .from(POSTING)
                .groupBy(POSTING.STATE)
                .forEach(row -> counts.put(PostingState.valueOf(row.value1()), row.value2()));
        return counts;
    }

    private List<Posting> read(Condition which) {
        Map<String, Map<PostingStep, Decision>> steps = steps(which);
        return sql.select(POSTING.asterisk())
                .select(LETTER.CASE_NUMBER, LETTER.KIND, LETTER.DOCUMENT_NUMBER, LETTER.ISSUED_ON)
                .from(POSTING)
                .join(LETTER)
                .on(LETTER.LETTER_ID.eq(POSTING.LETTER_ID))
                .where(which)
                .orderBy(LETTER.ISSUED_ON, LETTER.LETTER_ID)
                .fetch(row ->
                        posting(row, steps.getOrDefault(row.get(POSTING.LETTER_ID), Map.of())));
    }

    private Map<String, Map<PostingStep, Decision>> steps(Condition which) {
        Map<String, Map<PostingStep, Decision>> steps = new java.util.HashMap<>();
        sql.select(POSTING_STEP.asterisk())
                .from(POSTING_STEP)
                .join(POSTING)
                .on(POSTING.LETTER_ID.eq(POSTING_STEP.LETTER_ID))
                .join(LETTER)
                .on(LETTER.LETTER_ID.eq(POSTING.LETTER_ID))
                .where(which)
                .fetchInto(POSTING_STEP)
                .forEach(row ->
                        steps.computeIfAbsent(
                                        row.getLetterId(), any -> new EnumMap<>(PostingStep.class))
                                .put(
                                        PostingStep.valueOf(row.getStep()),
                                        new Decision(
                                                new Person(row.getPerson()),
                                                row.getDoneAt().toInstant(),
                                                row.getNote())));
        return steps;
    }

    private static Posting posting(Record all, Map<PostingStep, Decision> done) {
        PostingRecord row = all.into(POSTING);
        return new Posting(
                row.getLetterId(),
                new CaseNumber(all.get(LETTER.CASE_NUMBER)),
                LetterKind.valueOf(all.get(LETTER.KIND)),
                all.get(LETTER.DOCUMENT_NUMBER),
                all.get(LETTER.ISSUED_ON),
                recipient(row),
                PostingState.valueOf(row.getState()),
                row.getVersion(),
                dispatch(row),
                done);
    }

    private static @Nullable Recipient recipient(PostingRecord row) {
        return row.getAddressee() == null
                ? null
                : new Recipient(
                        row.getAddressee(),
                        row.getPostalCode(),
                        row.getAddress(),
                        row.getOrganisation());
    }

    private static @Nullable Dispatch dispatch(PostingRecord row) {
        return row.getHandedOverOn() == null
                ? null
                : new Dispatch(
                        PostageRate.Service.valueOf(row.getService()),
                        row.getYen(),
                        row.getTracking(),
                        row.getHandedOverOn());
    }

    private static PostingRecord row(Posting posting) {
        PostingRecord row = new PostingRecord();
        row.setLetterId(posting.letterId());
        row.setVersion(posting.version());
        row.setState(posting.state().name());
        Recipient to = posting.to();
        if (to != null) {
            row.setAddressee(to.name());
            row.setPostalCode(to.postalCode());
            row.setAddress(to.address());
            row.setOrganisation(to.organisation());
        }
        Dispatch dispatch = posting.dispatch();
        if (dispatch != null) {
            row.setService(dispatch.service().name());
            row.setYen(dispatch.yen());
            row.setTracking(dispatch.tracking());
            row.setHandedOverOn(dispatch.on());
        }
        return row;
    }
}
