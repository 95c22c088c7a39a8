package kaijidesk.store;

import static kaijidesk.store.gen.Tables.ORIGINAL;
import static kaijidesk.store.gen.Tables.ORIGINAL_MOVE;
import static kaijidesk.store.gen.Tables.SCAN_MARK;

import java.util.List;
import java.util.Map;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.Decision;
import kaijidesk.cases.Original;
import kaijidesk.cases.Person;
import kaijidesk.cases.ScanMark;
import kaijidesk.cases.Whereabouts;
import kaijidesk.regime.MarkFound;
import kaijidesk.regime.MaskKind;
import kaijidesk.regime.PaperKind;
import kaijidesk.store.gen.tables.records.OriginalMoveRecord;
import kaijidesk.store.gen.tables.records.OriginalRecord;
import org.jooq.DSLContext;

/** The originals of one case with their places (R2.08), and the marks on its scans (R2.11). */
final class OriginalTable {
    private final DSLContext sql;
    private final CaseNumber number;

    OriginalTable(DSLContext sql, CaseNumber number) {
        this.sql = sql;
        this.number = number;
    }

    List<Original> read() {
        Map<Integer, List<Original.Move>> moves =
                sql.selectFrom(ORIGINAL_MOVE)
                        .where(ORIGINAL_MOVE.CASE_NUMBER.eq(number.value()))
                        .orderBy(ORIGINAL_MOVE.MOVE)
                        .fetchGroups(OriginalMoveRecord::getEntry, OriginalTable::move);
        return sql.selectFrom(ORIGINAL)
                .where(ORIGINAL.CASE_NUMBER.eq(number.value()))
                .orderBy(ORIGINAL.ENTRY)
                .fetch(row -> original(row, moves.getOrDefault(row.getEntry(), List.of())));
    }

    static Original original(OriginalRecord row, List<Original.Move> moves) {
        String paper = row.getPaper();
        return new Original(
                row.getEntry(),
                paper == null ? null : PaperKind.valueOf(paper),
                row.getDocumentNumber(),
                row.getArrivedOn(),
                moves);
    }

    static Original.Move move(OriginalMoveRecord row) {
        return new Original.Move(
                Whereabouts.valueOf(row.getPlace()),
                row.getBox(),
                new Decision(new Person(row.getPerson()), row.getMovedAt().toInstant(), ""));
    }

    void write(List<Original> originals) {
        sql.deleteFrom(ORIGINAL).where(ORIGINAL.CASE_NUMBER.eq(number.value())).execute();
        sql.deleteFrom(ORIGINAL_MOVE).where(ORIGINAL_MOVE.CASE_NUMBER.eq(number.value())).execute();
        originals.forEach(this::write);
    }

    private void write(Original original) {
        PaperKind paper = original.paper();
        sql.insertInto(ORIGINAL)
                .set(ORIGINAL.CASE_NUMBER, number.value())
                .set(ORIGINAL.ENTRY, original.number())
                .set(ORIGINAL.PAPER, paper == null ? null : paper.name())
                .set(ORIGINAL.DOCUMENT_NUMBER, original.document())
                .set(ORIGINAL.ARRIVED_ON, original.arrivedOn())
                .execute();
        int count = 0;
        for (Original.Move move : original.moves()) {
            count++;
            sql.insertInto(ORIGINAL_MOVE)
                    .set(ORIGINAL_MOVE.CASE_NUMBER, number.value())
                    .set(ORIGINAL_MOVE.ENTRY, original.number())
                    .set(ORIGINAL_MOVE.MOVE, count)
                    .set(ORIGINAL_MOVE.PLACE, move.place().name())
                    .set(ORIGINAL_MOVE.BOX, move.box())
                    .set(ORIGINAL_MOVE.PERSON, move.by().by().name())
                    .set(ORIGINAL_MOVE.MOVED_AT, Moments.stored(move.by().at()))
                    .execute();
        }
    }

    List<ScanMark> marks() {
        return sql.selectFrom(SCAN_MARK)
                .where(SCAN_MARK.CASE_NUMBER.eq(number.value()))
                .orderBy(SCAN_MARK.SCAN_ID, SCAN_MARK.KIND)
                .fetch(row ->
                        new ScanMark(
                                row.getScanId(),
                                MaskKind.valueOf(row.getKind()),
                                MarkFound.valueOf(row.getFound()),
                                new Decision(
                                        new Person(row.getPerson()),
                                        row.getFoundAt().toInstant(),
                                        "")));
    }

    void writeMarks(List<ScanMark> marks) {
        sql.deleteFrom(SCAN_MARK).where(SCAN_MARK.CASE_NUMBER.eq(number.value())).execute();
        for (ScanMark mark : marks) {
            sql.insertInto(SCAN_MARK)
                    .set(SCAN_MARK.CASE_NUMBER, number.value())
                    .set(SCAN_MARK.SCAN_ID, mark.scan())
                    .set(SCAN_MARK.KIND, mark.kind().name())
                    .set(SCAN_MARK.FOUND, mark.found().name())
                    .set(SCAN_MARK.PERSON, mark.by().by().name())
                    .set(SCAN_MARK.FOUND_AT, Moments.stored(mark.by().at()))
                    .execute();
        }
    }
}
