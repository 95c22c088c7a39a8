package kaijidesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kaijidesk.cases.Application;
import kaijidesk.cases.CaseFile;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.CaseRow;
import kaijidesk.cases.HistoryRow;
import kaijidesk.cases.LetterKind;
import kaijidesk.cases.LetterRow;
import kaijidesk.cases.Person;
import kaijidesk.cases.ProvisionRow;
import kaijidesk.regime.ApplicationItem;
import kaijidesk.regime.RegisteredItem;
import kaijidesk.regime.Rule;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is written comes back equal, byte for byte. */
class RoundTripTest {
    private static final byte[] MAIL = "From: 髙橋\r\n\r\n\0".getBytes(StandardCharsets.UTF_8);

    @TempDir static Path folder;

    private static Store store;
    private static int serial;

    @BeforeAll
    static void begin() throws Exception {
        store = Store.open(folder, Tables.SECRETS);
        store.transaction(office -> {
            office.profiles().keep(CaseFiles.PROFILE, "{}");
            return null;
        });
    }

    @AfterAll
    static void end() {
        store.close();
    }

    private static CaseNumber next() {
        return CaseNumber.of(2016, ++serial);
    }

    private static void add(CaseFile file) {
        store.transaction(office -> {
            office.cases().add(file, CaseFiles.SHOWN, MAIL);
            return null;
        });
    }

    private static StoredCase find(CaseNumber number) {
        return store.transaction(office -> office.cases().find(number).orElseThrow());
    }

    @Test
    @DisplayName("a case with every field set, its mail, and its row in the list")
    void full() {
        CaseNumber number = next();
        CaseFile file = CaseFiles.full(number);
        add(file);

        assertThat(find(number)).isEqualTo(new StoredCase(file, 1));
        byte[] mail = store.transaction(office -> office.cases().mail(number).orElseThrow());
        assertThat(mail).isEqualTo(MAIL);
        List<CaseRow> rows = store.transaction(office -> office.cases().all());
        assertThat(rows)
                .contains(
                        new CaseRow(
                                number,
                                CaseFiles.SHOWN.stage(),
                                CaseFiles.SHOWN.headline(),
                                file.application().item(ApplicationItem.TRADE_NUMBER),
                                file.application().item(ApplicationItem.ITEM_NAME),
                                file.claim().holderId(),
                                file.application().item(ApplicationItem.COUNTERPARTY_NICKNAME),
                                file.application().receivedAt(),
                                CaseFiles.SHOWN.deadline(),
                                List.of(),
                                false));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("a case of which next to nothing is known")
    void bare(Application.Arrival arrival) {
        CaseNumber number = next();
        add(CaseFiles.bare(number, arrival));

        assertThat(find(number).file()).isEqualTo(CaseFiles.bare(number, arrival));
    }

    @Test
    @DisplayName("a change replaces everything, forth and back, and counts")
    void change() {
        CaseNumber number = next();
        CaseFile bare = CaseFiles.bare(number, Application.Arrival.ACCEPTED);
        add(bare);
        long version = 1;
        for (CaseFile file :
                List.of(CaseFiles.full(number), CaseFiles.refusalWaits(number), bare)) {
            long seen = version++;
            boolean written =
                    store.transaction(office -> office.cases().update(file, seen, CaseFiles.SHOWN));
            assertThat(written).isTrue();
            assertThat(find(number)).isEqualTo(new StoredCase(file, version));
        }
    }

    @Test
    @DisplayName("history, letters and provisions, in their order")
    void effects() {
        CaseNumber number = next();
        add(CaseFiles.bare(number, Application.Arrival.ACCEPTED));
        Map<String, String> fields = new LinkedHashMap<>(Map.of("note", CaseFiles.HARD));
        fields.put("empty", "");
        Instant at = Instant.parse("2016-08-01T00:00:00.999Z");
        LetterRow letter =
                new LetterRow(
                        "L2016-000001",
                        number,
                        LetterKind.GUIDANCE,
                        "情開2016第000001号",
                        LocalDate.of(2016, 8, 1),
                        2,
                        "cd".repeat(32),
                        "anonymous-delivery-2016/3");
        ProvisionRow provision =
                new ProvisionRow(
                        number, at, "M1", "M2", Set.of(RegisteredItem.values()), Rule.R2_05);
        store.transaction(office -> {
            office.history().append(number, at, new Person("髙﨑"), "add-note", fields);
            office.history().append(number, at, new Person("佐藤"), "add-note", Map.of());
            office.letters().add(letter, MAIL);
            office.provisions().add(provision);
            return null;
        });

        store.transaction(office -> {
            assertThat(office.history().of(number))
                    .containsExactly(
                            new HistoryRow(1, at, new Person("髙﨑"), "add-note", fields),
                            new HistoryRow(2, at, new Person("佐藤"), "add-note", Map.of()));
            assertThat(office.letters().of(number)).containsExactly(letter);
            assertThat(office.letters().pdf(letter.id()).orElseThrow()).isEqualTo(MAIL);
            assertThat(office.provisions().of(number)).containsExactly(provision);
            return null;
        });
    }
}
