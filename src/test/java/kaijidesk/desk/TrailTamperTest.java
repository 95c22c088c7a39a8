package kaijidesk.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import kaijidesk.cases.CaseNumber;
import kaijidesk.trail.AnchorVerdict;
import kaijidesk.trail.FaultKind;
import kaijidesk.trail.TrailFault;
import kaijidesk.trail.TrailVerdict;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Somebody with the office's tables open, and without its keys. */
@DisplayName("R6.05: in a history of 10,000 entries")
class TrailTamperTest {
    private static final int ENTRIES = 10_000;
    private static final int PLACES = 5;
    private static final TrailVerdict SOUND = new TrailVerdict(ENTRIES, ENTRIES, 0, null, true);

    @TempDir static Path folder;

    private static TamperedOffice office;

    @BeforeAll
    static void begin() throws Exception {
        office = new TamperedOffice(folder, ENTRIES);
    }

    @AfterAll
    static void end() {
        office.close();
    }

    @AfterEach
    void restore() {
        if (!office.verify().equals(SOUND)) {
            office.restore();
            assertThat(office.verify()).isEqualTo(SOUND);
        }
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("a change of any column is found where it is")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "happened_at | dateadd(microsecond, 1, happened_at) | CHANGED",
                "happened_at | dateadd(year, -1, happened_at) | CHANGED",
                "person | '髙崎' | CHANGED",
                "person | concat(person, ' ') | CHANGED",
                "kind | 'COPY' | CHANGED",
                "case_number | 'K2016-000099' | CHANGED",
                "case_number | null | CHANGED",
                "about | 'add-notes' | CHANGED",
                "entered | '{}' | CONTENT_CHANGED",
                "salt | X'00' | CONTENT_CHANGED",
                "digest | X'00' | CHANGED",
                "mac | X'00' | CHANGED"
            })
    void changed(String column, String value, FaultKind kind) {
        for (long at : places()) {
            office.sql("update trail_entry set " + column + " = " + value + " where entry = " + at);
            found(kind, at);
            office.restore(at);
        }
    }

    @Test
    @DisplayName("both hashes put where they would fit another content don't")
    void rehashed() {
        for (long at : places()) {
            office.sql(
                    "update trail_entry t set (entered, salt, digest) = (select k.entered, k.salt, k.digest from kept k"
                            + " where k.entry = "
                            + (at + 7)
                            + ") where t.entry = "
                            + at);
            found(FaultKind.CHANGED, at);
            office.restore(at);
        }
    }

    @Test
    @DisplayName("what was entered can't go without a purge")
    void blanked() {
        for (long at : places()) {
            office.sql("update trail_entry set entered = null, salt = null where entry = " + at);
            found(FaultKind.CONTENT_GONE, at);
            office.restore(at);
        }
    }

    @Test
    @DisplayName("an entry taken out is found, also when the others close ranks")
    void removed() {
        for (long at : places().subList(0, 2)) {
            office.sql("delete from trail_entry where entry = " + at);
            found(FaultKind.MISSING, at);
            shift(at, -1);
            office.sql("update trail_head set entries = entries - 1");
            found(FaultKind.CHANGED, at);
            office.restore();
        }
    }

    @ParameterizedTest
    @DisplayName("two entries exchanged are found at the first of them")
    @MethodSource("distances")
    void swapped(int distance) {
        for (long at : places()) {
            long other = at + distance;
            renumber(at, -1);
            renumber(other, at);
            renumber(-1, other);
            found(FaultKind.CHANGED, at);
            office.restore(at);
            office.restore(other);
        }
    }

    @Test
    @DisplayName("an entry put in between is found, whether copied, forged or numbered as another")
    void inserted() {
        for (long at : places().subList(0, 2)) {
            shift(at, 1);
            copy(at + 1, at);
            office.sql("update trail_head set entries = entries + 1");
            found(FaultKind.CHANGED, at);
            office.restore();
            office.sql("alter table trail_entry drop primary key");
            copy(at, at);
            found(FaultKind.OUT_OF_ORDER, at);
            office.restore();
            office.sql("alter table trail_entry add primary key (entry)");
        }
        copy(1, 0);
        found(FaultKind.OUT_OF_ORDER, 0);
    }

    @Test
    @DisplayName("an entry with a forged MAC behind the end is found, with the head moved or not")
    void appended() {
        copy(ENTRIES, ENTRIES + 1);
        found(FaultKind.CHANGED, ENTRIES + 1);
        office.sql(
                "update trail_head set entries = entries + 1, mac = (select mac from kept where entry = "
                        + ENTRIES
                        + ")");
        found(FaultKind.CHANGED, ENTRIES + 1);
    }

    @Test
    @DisplayName(
            "an end cut off is found, also with the head set back and after the program went on")
    void cut() {
        for (long left : List.of(0L, 1L, 5_000L, ENTRIES - 1L)) {
            office.sql("delete from trail_entry where entry > " + left);
            found(FaultKind.CUT_OFF, left + 1);
            office.sql("update trail_head set entries = " + left);
            office.sql(
                    "update trail_head set mac = (select mac from kept where entry = entries) where entries > 0");
            found(FaultKind.HEAD, left);
            office.add(3);
            assertThat(office.verify().sound()).isFalse();
            office.restore();
        }
    }

    @Test
    @DisplayName("a head taken away never comes back whole")
    void headless() throws Exception {
        office.sql("delete from trail_entry where entry > 9000");
        office.sql("delete from trail_head");
        kaijidesk.store.Tables.begin(office.store());
        found(FaultKind.HEAD, 9000);
    }

    @Test
    @DisplayName("an older state with its own head is sound in itself: the anchor tells")
    void rolledBack() {
        byte[] early = office.trail.anchor(TamperedOffice.PERSON);
        office.sql("create table old as select * from trail_entry");
        office.sql("create table old_head as select * from trail_head");
        office.add(50);
        byte[] late = office.trail.anchor(TamperedOffice.PERSON);
        assertThat(office.trail.check(late)).isEqualTo(AnchorVerdict.HOLDS);
        office.sql("truncate table trail_entry");
        office.sql("insert into trail_entry select * from old");
        office.sql("truncate table trail_head");
        office.sql("insert into trail_head select * from old_head");
        assertThat(office.verify().sound()).isTrue();
        assertThat(office.trail.check(early)).isEqualTo(AnchorVerdict.HOLDS);
        assertThat(office.trail.check(late)).isEqualTo(AnchorVerdict.ROLLED_BACK);
        office.add(100);
        assertThat(office.verify().sound()).isTrue();
        assertThat(office.trail.check(late)).isEqualTo(AnchorVerdict.DIFFERS);
        office.sql("drop table old");
        office.sql("drop table old_head");
    }

    @Test
    @DisplayName("R6.03: a purge leaves hashes only, and the history stays sound")
    void purged() {
        CaseNumber number = CaseNumber.of(2016, 7);
        office.purge(number);
        assertThat(office.verify())
                .isEqualTo(new TrailVerdict(ENTRIES + 1, ENTRIES + 1, 214, null, true));
        office.sql("delete from trail_entry where kind = 'PURGE'");
        office.sql("update trail_head set entries = entries - 1");
        found(FaultKind.CONTENT_GONE, 7, FaultKind.HEAD, ENTRIES);
    }

    @Test
    @DisplayName("the look at the start covers the last 1,000 entries")
    void tail() {
        office.sql("update trail_entry set person = 'x' where entry = 9000");
        assertThat(office.trail.verifyTail())
                .isEqualTo(new TrailVerdict(1000, ENTRIES, 0, null, true));
        office.sql("update trail_entry set person = 'x' where entry = 9001");
        assertThat(office.trail.verifyTail().fault())
                .isEqualTo(new TrailFault(FaultKind.CHANGED, 9001));
        office.sql("delete from trail_entry where entry = 9000");
        assertThat(office.trail.verifyTail().fault())
                .isEqualTo(new TrailFault(FaultKind.MISSING, 9000));
    }

    @Test
    @DisplayName("whoever looks through it can end it, and no verdict is given")
    void ended() {
        TrailVerdict verdict = office.trail.verify((done, all) -> done < 4_000);
        assertThat(verdict.sound()).isFalse();
        assertThat(verdict.fault()).isNull();
        assertThat(verdict.checked()).isBetween(4_000L, 6_000L);
    }

    static Stream<Integer> distances() {
        return Stream.of(1, 2, 1_999, 4_000);
    }

    /** Anywhere in it, with something entered. */
    private static List<Long> places() {
        Random random = new Random();
        return LongStream.generate(() -> 1 + random.nextLong(ENTRIES / 2))
                .filter(at -> at % 7 != 0)
                .limit(PLACES)
                .boxed()
                .toList();
    }

    private static void found(FaultKind kind, long entry) {
        assertThat(office.verify().fault()).isEqualTo(new TrailFault(kind, entry));
    }

    private static void found(FaultKind one, long first, FaultKind other, long second) {
        assertThat(office.verify().fault())
                .isIn(new TrailFault(one, first), new TrailFault(other, second));
    }

    private static void renumber(long from, long to) {
        office.sql("update trail_entry set entry = " + to + " where entry = " + from);
    }

    /** By way of negative numbers: no two are ever the same. */
    private static void shift(long from, int by) {
        office.sql("update trail_entry set entry = -(entry + " + by + ") where entry >= " + from);
        office.sql("update trail_entry set entry = -entry where entry < 0");
    }

    private static void copy(long from, long to) {
        office.sql(
                "insert into trail_entry select "
                        + to
                        + ", happened_at, person, kind, case_number, about, entered, salt, digest, mac from kept where entry = "
                        + from);
    }
}
