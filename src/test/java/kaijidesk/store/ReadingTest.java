package kaijidesk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Random;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.LetterKind;
import kaijidesk.cases.LetterRow;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("What a copy of an office is found to hold")
class ReadingTest {
    private static final byte[] PDF = new byte[30_000];

    @TempDir Path folder;

    @BeforeEach
    void letter() throws Exception {
        CaseNumber number = CaseNumber.of(2016, 1);
        new Random(7).nextBytes(PDF);
        LetterRow letter =
                new LetterRow(
                        "L2016-000001",
                        number,
                        LetterKind.GUIDANCE,
                        "情開2016第000001号",
                        LocalDate.of(2016, 8, 1),
                        2,
                        Sha256.of(PDF),
                        "anonymous-delivery-2016/3");
        try (Store store = Store.open(folder, Tables.SECRETS)) {
            store.<Void, RuntimeException>transaction(office -> {
                office.profiles().keep(CaseFiles.PROFILE, "{}");
                office.cases().add(CaseFiles.full(number), CaseFiles.SHOWN, new byte[] {1});
                office.letters().add(letter, PDF);
                return null;
            });
        }
        Tables.change(folder, "update case_file set mail_sha256 = ''"); // it has no real mail
    }

    private Reading read() throws SQLException {
        JdbcConnectionPool pool = Database.beside(folder, Tables.SECRETS);
        try (Connection connection = pool.getConnection()) {
            return Reading.of(connection);
        } finally {
            Database.shutdown(pool);
        }
    }

    @Test
    @DisplayName("a letter is put together from its pieces and must be what was issued")
    void pieces() throws Exception {
        assertThat(read().rows()).containsEntry("letter_piece", 3L);

        Tables.change(folder, "update letter_piece set piece = 7 where piece = 0");
        assertThatThrownBy(this::read).isInstanceOf(SQLException.class);
    }

    @Test
    @DisplayName("a copy from before letters lay in pieces is read as well, and as closely")
    void older() throws Exception {
        Tables.change(folder, "alter table letter add column pdf bytea");
        Tables.change(folder, "update letter set pdf = X'" + HexFormat.of().formatHex(PDF) + "'");
        Tables.change(folder, "drop table letter_piece");
        assertThat(read().rows()).doesNotContainKey("letter_piece");

        Tables.change(folder, "update letter set pdf = X'00'");
        assertThatThrownBy(this::read).isInstanceOf(SQLException.class);
    }
}
