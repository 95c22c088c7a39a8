package kaijidesk.store;

import static kaijidesk.store.OfficeFileTest.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that somebody with the key made to harm whoever opens them. */
class HostileFileTest {
    @TempDir Path folder;

    @BeforeEach
    void begin() throws Exception {
        Store.open(folder, Tables.SECRETS).close();
    }

    @Test
    @DisplayName(
            "a trigger of source code runs when a database opens the file; ours never opens it")
    void trigger() throws Exception {
        Path harm = folder.resolve("harm");
        Tables.change(
                folder,
                "create trigger evil before insert on counter as $$ org.h2.api.Trigger create() "
                        + "throws Exception { java.nio.file.Files.writeString(java.nio.file.Path.of(\""
                        + harm
                        + "\"), \"x\"); return (c, a, b) -> {}; } $$");
        Files.deleteIfExists(harm);

        assertThat(refused(folder)).isEqualTo(OfficeUnavailable.Reason.HOSTILE);
        assertThat(harm).doesNotExist();

        Tables.query(folder, "select name from counter");
        assertThat(harm).as("what a database would have done").exists();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create alias evil as $$ String f() { return \"\"; } $$",
                "create linked table far('', 'jdbc:h2:mem:far', 'sa', '', 'x')",
                "create table odd (a java_object)",
                "create table calls (a varchar default file_read('/etc/passwd'))",
                "create table reads as select * from information_schema.users",
                "create view seen as select * from counter",
                "create schema other",
                "create user another password 'x'",
                "create domain d as varchar check (value <> database_path())",
                "create constant c value 1",
                "create sequence s start with (select count(*) from history)",
                "alter table history add column x varchar generated always as (lower(person))",
                "alter table counter add check (last_number < char_length(user()))"
            })
    @DisplayName("what a program of ours never writes is refused, or was never kept")
    void other(String sql) {
        List<String> before = schema();
        try {
            Tables.change(folder, sql);
        } catch (IllegalStateException e) {
            assertThat(schema()).as("not even H2 takes it").isEqualTo(before);
            return;
        }
        if (sql.contains("as select") || sql.contains("sequence")) {
            assertThat(schema()).as("only its result is kept").isNotEqualTo(before);
            return;
        }
        assertThat(refused(folder)).isEqualTo(OfficeUnavailable.Reason.HOSTILE);
    }

    private List<String> schema() {
        try {
            return Inside.of(folder.resolve(OfficeFile.NAME), Tables.SECRETS).schema();
        } catch (OfficeUnavailable e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    @DisplayName("an office that analysed itself, and one that was compacted, are as good")
    void ownWords() throws Exception {
        Tables.change(folder, "analyze");
        Store.open(folder, Tables.SECRETS).close();
        Tables.change(folder, "shutdown compact");
        Store.open(folder, Tables.SECRETS).close();
    }

    @Test
    @DisplayName("a quotation mark or comment hides nothing")
    void hidden() {
        assertThat(SchemaWords.known(List.of("CREATE USER IF NOT EXISTS \"DESK\" ADMIN"))).isTrue();
        for (String trick :
                new String[] {
                    "CREATE TABLE /*\"*/ TRIGGER /*\"*/",
                    "CREATE TABLE --\"\n TRIGGER --\"",
                    "CREATE TABLE \"a\"\"\" TRIGGER \"b\"",
                    "CREATE TABLE $$\"$$ TRIGGER $$\"$$",
                    "CREATE USER IF NOT EXISTS \"DESK2\" ADMIN",
                    "SET ALLOW_LITERALS 0",
                    "ＴＲＩＧＧＥＲ"
                }) {
            assertThat(
                            SchemaWords.known(
                                    List.of("CREATE USER IF NOT EXISTS \"DESK\" ADMIN", trick)))
                    .as(trick)
                    .isFalse();
        }
    }
}
