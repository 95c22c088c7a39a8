package kaijidesk.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.HistoryRow;
import kaijidesk.cases.Look;
import kaijidesk.cases.Person;
import kaijidesk.cases.Role;
import kaijidesk.cases.Stage;
import kaijidesk.envelopes.Stationery;
import kaijidesk.ledgers.LedgerKind;
import kaijidesk.regime.RightsHolder;
import kaijidesk.store.Tables;
import kaijidesk.text.Texts;
import kaijidesk.trail.AnchorVerdict;
import kaijidesk.trail.Chain;
import kaijidesk.trail.TrailEntry;
import kaijidesk.trail.TrailFilter;
import kaijidesk.trail.TrailKeys;
import kaijidesk.trail.TrailKind;
import kaijidesk.trail.TrailRow;
import kaijidesk.trail.TrailVerdict;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("R6.05: the history of the whole office")
class TrailDeskTest {
    private static final String OTHER = "02-missing-items";
    private static final int WRITERS = 8;
    private static final Texts TEXTS = new Texts(Locale.JAPAN);

    @TempDir Path folder;

    private OfficeFixture office;

    @BeforeEach
    void begin() throws Exception {
        office = OfficeFixture.begin(folder);
    }

    @AfterEach
    void end() {
        office.close();
    }

    @Test
    @DisplayName("R6.02: every look is an entry with who, when, which case, and what kind of thing")
    void looks() throws Exception {
        CaseNumber number = office.receive(SampleFiles.COMPLETE);
        Instant begun = office.clock.instant();
        for (Look.Kind kind : Look.Kind.values()) {
            office.desk().looked(new Look(kind, number, "registered.address"), MainPath.SECOND);
            TrailEntry last = last();
            assertThat(last.kind()).isEqualTo(kind.name());
            assertThat(last.caseNumber()).isEqualTo(number.value());
            assertThat(last.about()).isEqualTo("registered.address");
            assertThat(last.person()).isEqualTo(MainPath.SECOND.name());
            assertThat(last.at()).isBetween(begun, office.clock.instant());
        }
        assertThat(office.open(number).history()).as("no acts").hasSize(1);
    }

    @Test
    @DisplayName("what is done to the office as a whole is an entry of who did it")
    void officeWide() throws Exception {
        Person person = MainPath.SECOND;
        Desk desk = office.desk();
        assertThat(last().about()).isEqualTo("records-import");
        desk.people().add(person, Role.SUPERVISOR, "a-long-password".toCharArray());
        entry(TrailKind.ACCOUNT, "person-add");
        desk.regime().adopt(desk.regime().shipped(Profiles.TODAY), person);
        entry(TrailKind.SETTING, "profile-adopt");
        desk.people().change(person, Role.APPROVER);
        entry(TrailKind.ACCOUNT, "person-role");
        desk.rightsHolders()
                .keep(
                        new RightsHolder(
                                "RH-001",
                                "見本商標権者団体",
                                RightsHolder.Basis.CONTRACT,
                                "契約第1号",
                                LocalDate.of(2016, 4, 1),
                                null,
                                "100-0004",
                                "東京都千代田区大手町9-9-9"),
                        person);
        entry(TrailKind.RECORDS, "rights-holder");
        desk.stationery().keep(Stationery.SHIPPED, person);
        entry(TrailKind.SETTING, "stationery");
        desk.papers().print(desk.papers().ledger(LedgerKind.EXPENSES, null, null), TEXTS, person);
        entry(TrailKind.PRINT, "ledger-expenses");
        CaseNumber number = office.receive(SampleFiles.COMPLETE);
        desk.papers().sheet(CaseSheet.REVIEW, number, person, TEXTS);
        entry(TrailKind.PRINT, "sheet-review");
        assertThat(last().caseNumber()).isEqualTo(number.value());
        office.walk(number, Stage.PAPERS);
        String letter = office.open(number).letters().getFirst().id();
        desk.mailroom().prints().copy(List.of(letter), person);
        entry(TrailKind.PRINT, letter);
        assertThat(sound()).isTrue();
    }

    @Test
    @DisplayName("entries are numbered without gaps while eight write and one looks through it all")
    void atOnce() throws Exception {
        List<Callable<Boolean>> writers = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++) {
            Look look = new Look(Look.Kind.REVEAL, null, "writer." + i);
            writers.add(() -> {
                for (int n = 0; n < 40; n++) {
                    office.desk().looked(look, MainPath.REVIEWER);
                }
                return true;
            });
        }
        writers.add(() -> {
            for (int n = 0; n < 20; n++) {
                if (!sound()) {
                    return false;
                }
            }
            return true;
        });
        try (ExecutorService threads = Executors.newFixedThreadPool(writers.size())) {
            for (Future<Boolean> done : threads.invokeAll(writers)) {
                assertThat(done.get()).isTrue();
            }
        }
        List<String> numbers = Tables.query(folder, "select entry from trail_entry order by entry");
        assertThat(numbers).hasSizeGreaterThan(WRITERS * 40);
        assertThat(numbers)
                .isEqualTo(
                        java.util.stream.LongStream.rangeClosed(1, numbers.size())
                                .mapToObj(Long::toString)
                                .toList());
        assertThat(sound()).isTrue();
    }

    @Test
    @DisplayName("a refused act leaves no entry, and its number is the next one's")
    void refused() throws Exception {
        CaseNumber number = office.receive(SampleFiles.COMPLETE);
        long before = last().number();
        assertThat(
                        org.assertj.core.api.Assertions.catchThrowable(() ->
                                office.perform(
                                        number,
                                        MainPath.of(number).getLast().act(),
                                        MainPath.REVIEWER)))
                .isInstanceOf(CannotDo.class);
        office.desk().looked(new Look(Look.Kind.COPY, number, "mail"), MainPath.REVIEWER);
        assertThat(last().number()).isEqualTo(before + 1);
    }

    @Test
    @DisplayName("histories of an earlier version move into the chain in the order of time")
    void moved() throws Exception {
        CaseNumber one = office.receive(SampleFiles.COMPLETE);
        CaseNumber other = office.receive(OTHER);
        office.walk(one, Stage.DISCLOSED);
        List<HistoryRow> before = office.open(one).history();
        List<HistoryRow> others = office.open(other).history();
        office.close();
        backToCases();
        // a clock that went back for a moment
        Tables.change(
                folder,
                "update history set happened_at = dateadd(hour, -9, happened_at) where entry = 3");
        Files.delete(folder.resolve("office.mark"));
        office = OfficeFixture.empty(folder);
        assertThat(office.open(one).history())
                .usingRecursiveComparison()
                .ignoringFieldsOfTypes(Instant.class)
                .isEqualTo(before);
        assertThat(office.open(other).history()).isEqualTo(others);
        assertThat(Tables.query(folder, "select count(*) from history")).containsExactly("0");
        assertThat(sound()).isTrue();
        assertThat(Tables.query(folder, "select case_number from trail_entry order by entry"))
                .startsWith(one.value(), other.value());
        office.reopen();
        assertThat(sound()).as("once only").isTrue();
        assertThat(office.open(other).history()).isEqualTo(others);
    }

    @Test
    @DisplayName("a fault found at the start locks nobody out, and is there to be shown")
    void atStart() throws Exception {
        CaseNumber number = office.receive(SampleFiles.COMPLETE);
        assertThat(office.desk().trail().atStart().sound()).isTrue();
        office.close();
        Tables.change(folder, "update trail_entry set person = 'somebody' where entry = 2");
        office = OfficeFixture.empty(folder);
        TrailVerdict verdict = office.desk().trail().atStart();
        assertThat(verdict.sound()).isFalse();
        assertThat(java.util.Objects.requireNonNull(verdict.fault()).entry()).isEqualTo(2);
        assertThat(office.open(number).history()).hasSize(1);
        assertThat(office.receive(OTHER)).isNotNull();
    }

    @Test
    @DisplayName("entries are found by person, kind, case and days in Tokyo, the latest first")
    void filtered() throws Exception {
        CaseNumber number = office.receive(SampleFiles.COMPLETE);
        office.desk().looked(new Look(Look.Kind.REVEAL, number, "a"), MainPath.SECOND);
        office.desk().looked(new Look(Look.Kind.SEARCH, null, "b"), MainPath.REVIEWER);
        LocalDate today = LocalDate.of(2016, 8, 25);
        assertThat(about(TrailDesk.filter(null, null, null, null, null))).startsWith("b", "a");
        assertThat(about(TrailDesk.filter(MainPath.SECOND.name(), null, null, null, null)))
                .containsExactly("a");
        assertThat(about(TrailDesk.filter(null, TrailKind.SEARCH, null, null, null)))
                .containsExactly("b");
        assertThat(about(TrailDesk.filter(null, null, number, null, null)))
                .containsExactly("a", "receive-application");
        assertThat(about(TrailDesk.filter(null, TrailKind.REVEAL, null, today, today)))
                .containsExactly("a");
        assertThat(about(TrailDesk.filter(null, null, null, today.plusDays(1), null))).isEmpty();
        assertThat(about(TrailDesk.filter(null, null, null, null, today.minusDays(1)))).isEmpty();
        assertThat(about(TrailDesk.filter("%", null, null, null, null))).isEmpty();
        assertThat(office.desk().trail().entries(TrailFilter.ALL, 3, 1))
                .singleElement()
                .extracting(row -> row.entry().number())
                .isEqualTo(2L);
    }

    @Test
    @DisplayName("an export holds all that the MACs are made of, and nothing that was entered")
    void export() throws Exception {
        CaseNumber number = office.receive(SampleFiles.COMPLETE);
        String lines = export(TrailFilter.ALL, TrailFormat.JSON);
        Chain chain = new TrailKeys(Tables.SECRETS.trailKey(), Tables.SECRETS.anchorSeed()).chain();
        byte[] previous = chain.genesis();
        for (String line : lines.lines().toList()) {
            JsonNode object = JsonMapper.shared().readTree(line);
            TrailEntry entry =
                    new TrailEntry(
                            object.get("entry").asLong(),
                            Instant.parse(object.get("happened_at").asString()),
                            object.get("person").asString(),
                            object.get("kind").asString(),
                            object.get("case_number").isNull()
                                    ? null
                                    : object.get("case_number").asString(),
                            object.get("about").asString(),
                            hex(object, "digest"));
            assertThat(hex(object, "previous")).isEqualTo(previous);
            previous = chain.next(previous, entry);
            assertThat(hex(object, "mac")).isEqualTo(previous);
        }
        assertThat(lines.lines()).hasSize(3).last().asString().contains("history-export");
        assertThat(lines).doesNotContain("@", "T-2016");
        String csv = export(TrailDesk.filter(null, null, number, null, null), TrailFormat.CSV);
        assertThat(csv.lines()).hasSize(2);
        assertThat(csv)
                .startsWith(
                        "\uFEFFentry,happened_at,person,kind,case_number,about,digest,previous,mac")
                .contains(number.value(), "receive-application");
        office.desk().looked(new Look(Look.Kind.COPY, null, "x"), new Person("=HYPERLINK(1)"));
        assertThat(export(TrailFilter.ALL, TrailFormat.CSV)).contains(",'=HYPERLINK(1),");
    }

    @Test
    @DisplayName("an anchor is an entry itself, which it covers, and is checked against the office")
    void anchor() throws Exception {
        byte[] file = office.desk().trail().anchor(MainPath.SECOND);
        entry(TrailKind.EXPORT, "history-anchor");
        assertThat(new String(file, StandardCharsets.UTF_8))
                .contains("entries " + last().number() + "\n");
        assertThat(office.desk().trail().check(file)).isEqualTo(AnchorVerdict.HOLDS);
        assertThat(office.desk().trail().check(new byte[] {1})).isEqualTo(AnchorVerdict.UNREADABLE);
    }

    /** As the version before kept it. */
    private void backToCases() {
        Tables.change(
                folder,
                "insert into history select case_number, row_number() over (partition by case_number order by entry),"
                        + " happened_at, person, about, entered from trail_entry where kind = 'ACT'");
        Tables.change(folder, "truncate table trail_entry");
        Tables.change(folder, "delete from trail_head");
    }

    private String export(TrailFilter filter, TrailFormat format) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        office.desk().trail().export(filter, format, out, MainPath.REVIEWER);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static byte[] hex(JsonNode object, String field) {
        return HexFormat.of().parseHex(object.get(field).asString());
    }

    private List<String> about(TrailFilter filter) {
        return office.desk().trail().entries(filter, Long.MAX_VALUE, 100).stream()
                .map(row -> row.entry().about())
                .toList();
    }

    private void entry(TrailKind kind, String about) {
        assertThat(last().kind()).isEqualTo(kind.name());
        assertThat(last().about()).isEqualTo(about);
        assertThat(last().person()).isEqualTo(MainPath.SECOND.name());
    }

    private TrailEntry last() {
        List<TrailRow> rows = office.desk().trail().entries(TrailFilter.ALL, Long.MAX_VALUE, 1);
        return rows.getFirst().entry();
    }

    private boolean sound() {
        return office.desk().trail().verify((done, all) -> true).sound();
    }
}
