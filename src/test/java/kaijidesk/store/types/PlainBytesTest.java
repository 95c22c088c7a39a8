package kaijidesk.store.types;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.util.Arrays;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Bytes in statements")
class PlainBytesTest {
    private static final Table<?> TABLE = DSL.table(DSL.name("scratch"));
    private static final Field<Integer> ID =
            DSL.field(DSL.name("scratch", "id"), SQLDataType.INTEGER);
    private static final Field<byte[]> CONTENT =
            DSL.field(
                    DSL.name("scratch", "content"),
                    SQLDataType.BLOB.asConvertedDataType(new PlainBytes()));

    private Connection connection;
    private DSLContext sql;

    @BeforeEach
    void open() throws Exception {
        connection = DriverManager.getConnection("jdbc:h2:mem:;DATABASE_TO_LOWER=TRUE");
        sql = DSL.using(connection, SQLDialect.H2);
        sql.execute("create table scratch (id integer primary key, content bytea)");
        insert(1, new byte[] {1, 2, 3});
        insert(2, null);
        insert(3, new byte[0]);
    }

    @AfterEach
    void close() throws Exception {
        connection.close();
    }

    private void insert(int id, byte[] content) {
        sql.insertInto(TABLE).set(ID, id).set(CONTENT, content).execute();
    }

    private byte[] read(int id) {
        return sql.select(CONTENT).from(TABLE).where(ID.eq(id)).fetchOne(CONTENT);
    }

    @Test
    @DisplayName("come back as they went in: some, none, and nothing at all; and are found")
    void roundTrip() {
        byte[] large = new byte[300_000];
        Arrays.fill(large, (byte) 9);
        insert(4, large);

        assertThat(read(1)).containsExactly(1, 2, 3);
        assertThat(read(2)).isNull();
        assertThat(read(3)).isEmpty();
        assertThat(read(4)).isEqualTo(large);
        assertThat(sql.fetchCount(TABLE, CONTENT.eq(new byte[] {1, 2, 3}))).isOne();
    }

    @Test
    @DisplayName(
            "written into the text of a statement, as in a batch of several, they are the same")
    void inline() {
        sql.batch(
                        sql.update(TABLE).set(CONTENT, new byte[] {7, 7}).where(ID.eq(1)),
                        sql.update(TABLE).set(CONTENT, (byte[]) null).where(ID.eq(3)))
                .execute();

        assertThat(read(1)).containsExactly(7, 7);
        assertThat(read(3)).isNull();
        assertThat(DSL.using(SQLDialect.POSTGRES).renderInlined(DSL.val(new byte[] {1}, CONTENT)))
                .isEqualTo("cast(E'\\\\001' as bytea)");
    }

    @Test
    @DisplayName("are bytes too where only they themselves can say so")
    void unsaid() {
        sql.insertInto(TABLE, ID, CONTENT)
                .values(1, new byte[] {4})
                .onConflict(ID)
                .doUpdate()
                .set(CONTENT, new byte[] {5, 5})
                .execute();

        assertThat(read(1)).containsExactly(5, 5);
        assertThat(
                        sql.select(
                                        DSL.coalesce(
                                                DSL.val((byte[]) null, CONTENT),
                                                DSL.val(new byte[] {6}, CONTENT)))
                                .fetchOne(0, byte[].class))
                .containsExactly(6);
    }
}
