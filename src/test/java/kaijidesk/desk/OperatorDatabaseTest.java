package kaijidesk.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import kaijidesk.records.ReadProgress;
import kaijidesk.records.RecordsFile;
import kaijidesk.records.RowProblem;
import kaijidesk.records.RowProblem.Why;
import kaijidesk.records.UnreadableRecords;
import kaijidesk.records.database.OperatorDatabase;
import kaijidesk.records.database.Probe;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The operator's own database: an H2 database in its place. */
class OperatorDatabaseTest {
    private static final String PASSWORD = "p4ssw0rd-of-the-market";
    private static final String MEMBERS =
            "select member_id, nickname, kind, snapshot, trade_no, as_of, name, name_kana,"
                    + " postal_code, address, phone, email from members";

    @TempDir Path folder;

    private OfficeFixture office;
    private Connection market;

    @BeforeEach
    void begin() throws Exception {
        office = OfficeFixture.empty(folder.resolve("office"));
        market = DriverManager.getConnection("jdbc:h2:mem:market", "market", PASSWORD);
        Path samples = SampleFiles.records();
        try (Statement statement = market.createStatement()) {
            for (String table : List.of("members", "trades", "messages")) {
                statement.execute(
                        "create table %s as select * from csvread('%s', null, 'charset=UTF-8 null=')"
                                .formatted(table, samples.resolve(table + ".csv")));
            }
            statement.execute("alter table members alter column as_of date");
        }
    }

    @AfterEach
    void end() throws Exception {
        market.close();
        office.close();
    }

    @Test
    @DisplayName("answers the same rows as the CSV, and the office is the same afterwards")
    void same() throws Exception {
        keep(database(MEMBERS));
        Imported imported = take();
        assertThat(imported.problems()).isEmpty();
        assertThat(List.of(imported.members(), imported.trades(), imported.messages()))
                .containsExactly(18, 5, 7);

        List<String> records = recordRows(office);
        try (OfficeFixture other = OfficeFixture.begin(folder.resolve("other"))) {
            assertThat(records).isEqualTo(recordRows(other)).isNotEmpty();
        }
    }

    @Test
    @DisplayName("bad rows are named by their number; a moment without its offset is one")
    void badRows() throws Exception {
        keep(
                new OperatorDatabase(
                        "jdbc:h2:mem:market",
                        "market",
                        PASSWORD,
                        MEMBERS,
                        "select * from trades",
                        "select trade_no, timestamp '2016-01-01 00:00:00' as sent_at, from_member_id, body from messages"));

        Imported imported = take();

        assertThat(imported.end()).isEqualTo(Imported.End.REFUSED);
        assertThat(imported.bad()).isEqualTo(7);
        assertThat(imported.problems().getFirst())
                .isEqualTo(new RowProblem("messages", 1, Why.BAD_TIME, "sent_at"));
    }

    @Test
    @DisplayName("R6.02 a test shows the first rows masked, and which columns are missing")
    void probe() throws Exception {
        OperatorDatabase database = database("select nickname, name, email, as_of from members");

        List<Probe> probes =
                office.desk().records().probe(database, ReadProgress.UNSEEN, MainPath.REVIEWER);

        assertThat(probes).hasSize(3);
        Probe members = probes.getFirst();
        assertThat(members.table()).isEqualTo(RecordsFile.MEMBERS);
        assertThat(members.columns()).containsExactly("nickname", "as_of", "name", "email");
        assertThat(members.missing()).contains("member_id", "phone").doesNotContain("name");
        assertThat(members.rows()).hasSize(3);
        assertThat(members.rows().getFirst()).containsExactly("さ●●", "2011-04-02", "髙●●", "s●●");
        assertThat(recordRows(office)).isEmpty();
    }

    @Test
    @DisplayName("the password stays in the office's file: never shown, never taken out")
    void password() throws Exception {
        keep(database(MEMBERS));
        assertThat(office.desk().records().database(MainPath.REVIEWER).orElseThrow())
                .isEqualTo(database(MEMBERS).with(""));
        assertThat(database(MEMBERS).toString()).doesNotContain(PASSWORD);

        keep(database(MEMBERS).with(""));
        assertThat(take().done()).as("kept for the same place").isTrue();
        keep(
                new OperatorDatabase(
                        "jdbc:h2:mem:other", "market", "", MEMBERS, "select 1", "select 1"));
        keep(database(MEMBERS).with(""));
        failsWith(UnreadableRecords.Why.DATABASE_LOGIN, "28000");

        keep(database(MEMBERS));
        Path all = folder.resolve("all.zip");
        office.desk().backups().everything(all, MainPath.REVIEWER, share -> true);
        try (ZipFile zip = new ZipFile(all.toFile())) {
            for (ZipEntry each : zip.stream().toList()) {
                String text =
                        new String(zip.getInputStream(each).readAllBytes(), StandardCharsets.UTF_8);
                assertThat(text).as(each.getName()).doesNotContain(PASSWORD);
            }
        }
    }

    @Test
    @DisplayName("what fails is told by its kind and code, nothing is taken in")
    void failures() throws Exception {
        failsWith(UnreadableRecords.Why.NO_DATABASE, "");
        keep(database(MEMBERS).with("wrong"));
        failsWith(UnreadableRecords.Why.DATABASE_LOGIN, "28000");
        keep(database("select nothing from members"));
        failsWith(UnreadableRecords.Why.DATABASE_ANSWER, "42S22");
        keep(database("select member_id from members"));
        failsWith(UnreadableRecords.Why.NO_COLUMN, "nickname");
        keep(database(MEMBERS.replace("as_of", "1 / (18 - rownum()) as as_of")));
        failsWith(UnreadableRecords.Why.DATABASE_ANSWER, "22012");
        keep(
                new OperatorDatabase(
                        "jdbc:h2:mem:nowhere",
                        "market",
                        PASSWORD,
                        MEMBERS,
                        "select 1",
                        "select 1"));
        failsWith(UnreadableRecords.Why.DATABASE_AWAY, "90146");
        keep(
                new OperatorDatabase(
                        "jdbc:postgresql://127.0.0.1:1/x",
                        "a",
                        "b",
                        MEMBERS,
                        "select 1",
                        "select 1"));
        failsWith(UnreadableRecords.Why.DATABASE_DRIVER, "");
        assertThatThrownBy(() -> keep(database("delete from members")))
                .isInstanceOf(UnreadableRecords.class)
                .hasMessage("DATABASE_QUERY: members");
        assertThat(recordRows(office)).isEmpty();
    }

    @Test
    @DisplayName("a query that takes for ever is ended at once when somebody thinks better of it")
    void stopped() throws Exception {
        keep(
                database(
                        MEMBERS
                                + " where exists (select 1 from system_range(1, 1000000000) a"
                                + " where cast(a.x as varchar) || member_id = 'x')"));
        AtomicInteger asked = new AtomicInteger();
        long begun = System.nanoTime();

        Imported imported =
                office.desk()
                        .records()
                        .takeDatabase(
                                ImportChoice.GOOD_ROWS,
                                (rows, share) -> asked.incrementAndGet() < 6,
                                MainPath.REVIEWER);

        assertThat(imported.end()).isEqualTo(Imported.End.STOPPED);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(30));
        assertThat(recordRows(office)).isEmpty();
    }

    @Test
    @DisplayName("a file of H2 is opened for reading only, and nothing is written beside it")
    void file() throws Exception {
        Path place = folder.resolve("market").resolve("market");
        try (Connection made =
                        DriverManager.getConnection("jdbc:h2:file:" + place, "market", PASSWORD);
                Statement statement = made.createStatement()) {
            statement.execute("create table members (member_id varchar(10), name varchar(10))");
            statement.execute("insert into members values ('M1', 'x')");
        }
        byte[] before = Files.readAllBytes(Path.of(place + ".mv.db"));
        OperatorDatabase database =
                new OperatorDatabase(
                        "jdbc:h2:file:" + place,
                        "market",
                        PASSWORD,
                        "select * from members",
                        "select 1 as x",
                        "select 1 as x");

        List<Probe> probes =
                office.desk().records().probe(database, ReadProgress.UNSEEN, MainPath.REVIEWER);

        assertThat(probes.getFirst().rows()).containsExactly(List.of("M●●", "x●●"));
        assertThat(Files.readAllBytes(Path.of(place + ".mv.db"))).isEqualTo(before);
        try (var files = Files.list(place.getParent())) {
            assertThat(files).hasSize(1);
        }
    }

    private void failsWith(UnreadableRecords.Why why, String detail) {
        assertThatThrownBy(this::take)
                .isInstanceOfSatisfying(
                        UnreadableRecords.class,
                        e -> {
                            assertThat(e.why()).isEqualTo(why);
                            assertThat(e.column()).isEqualTo(detail);
                            assertThat(e).hasNoCause();
                            assertThat(e.getMessage()).doesNotContain(PASSWORD, "wrong");
                        });
    }

    private Imported take() throws UnreadableRecords {
        return office.desk()
                .records()
                .takeDatabase(ImportChoice.ALL_OR_NOTHING, ReadProgress.UNSEEN, MainPath.REVIEWER);
    }

    private void keep(OperatorDatabase database) throws UnreadableRecords {
        office.desk().records().keep(database, MainPath.REVIEWER);
    }

    private static OperatorDatabase database(String members) {
        return new OperatorDatabase(
                "jdbc:h2:mem:market",
                "market",
                PASSWORD,
                members,
                "select * from trades",
                "select * from messages");
    }

    private static List<String> recordRows(OfficeFixture office) {
        return office.rows().stream()
                .filter(row ->
                        row.matches(
                                "(?s)INSERT INTO \"\\w+\"\\.\"(member|member_snapshot|trade|trade_message)\" .*"))
                .toList();
    }
}
