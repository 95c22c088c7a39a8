import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.IntFunction;

/**
 * The floor: the same rows by plain JDBC, 2,000 a batch, into equal tables of an equal file, all in
 * one transaction. Nothing is read, checked or looked up.
 */
final class BareTables {
    private static final int BATCH = 2_000;

    private BareTables() {}

    static double insert(Path folder, int rows) throws Exception {
        Files.createDirectories(folder);
        String address =
                "jdbc:h2:async:"
                        + folder.toAbsolutePath().resolve("office")
                        + ";WRITE_DELAY=0;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE"
                        + ";CACHE_SIZE=131072;MAX_LENGTH_INPLACE_LOB=4096;CIPHER=AES";
        try (Connection connection = DriverManager.getConnection(address, "desk", "見本 ");
                Statement statement = connection.createStatement()) {
            tables(statement);
            connection.setAutoCommit(false);
            long begun = System.nanoTime();
            insert(connection, "member values (?, ?, ?)", rows * 2 / 10, i -> first(i));
            insert(
                    connection,
                    "member_snapshot values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    rows * 4 / 10,
                    i -> snapshot(RecordsExport.member(i)));
            insert(
                    connection,
                    "trade values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    rows * 3 / 10,
                    RecordsExport::trade);
            insert(
                    connection,
                    "trade_message values (?, ?, ?, ?, ?)",
                    rows * 3 / 10,
                    i -> message(i));
            connection.commit();
            statement.execute("checkpoint sync");
            return (System.nanoTime() - begun) / 1e9;
        }
    }

    private static void tables(Statement statement) throws SQLException {
        statement.execute(
                "create table member (member_id varchar(100) primary key, nickname varchar(1000) not null, kind varchar(20) not null)");
        statement.execute("create index member_nickname on member (nickname)");
        statement.execute(
                "create table member_snapshot (member_id varchar(100) not null, point varchar(20) not null, trade_no varchar(100) not null,"
                        + " as_of date not null, name varchar(1000) not null, name_kana varchar(1000) not null, postal_code varchar(20) not null,"
                        + " address varchar(2000) not null, phone varchar(100) not null, email varchar(1000) not null,"
                        + " primary key (member_id, point, trade_no, as_of), foreign key (member_id) references member (member_id))");
        statement.execute(
                "create table trade (trade_no varchar(100) primary key, item_no varchar(100) not null, item_name varchar(2000) not null,"
                        + " seller_id varchar(100) not null, buyer_id varchar(100) not null, won_on date, completed_on date,"
                        + " delivery varchar(20) not null, payment varchar(20) not null, messaging_closes_on date)");
        statement.execute(
                "create table trade_message (trade_no varchar(100) not null, sent_at timestamp with time zone not null, from_member_id varchar(100) not null,"
                        + " body_sha256 varchar(64) not null, body text not null, primary key (trade_no, sent_at, from_member_id, body_sha256))");
    }

    private static String[] first(int i) {
        String[] row = RecordsExport.member(2 * i);
        return new String[] {row[0], row[1], row[2]};
    }

    private static String[] snapshot(String[] row) {
        return new String[] {
            row[0], row[3], row[4], row[5], row[6], row[7], row[8], row[9], row[10], row[11]
        };
    }

    /** A number of the same length stands for the digest. */
    private static String[] message(int i) {
        String[] row = RecordsExport.message(i);
        return new String[] {row[0], row[1], row[2], "%064x".formatted(i * 2_654_435_761L), row[3]};
    }

    private static void insert(
            Connection connection, String into, int rows, IntFunction<String[]> row)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("insert into " + into)) {
            for (int i = 0; i < rows; i++) {
                String[] values = row.apply(i);
                for (int column = 0; column < values.length; column++) {
                    insert.setString(column + 1, values[column]);
                }
                insert.addBatch();
                if (i % BATCH == BATCH - 1 || i == rows - 1) {
                    insert.executeBatch();
                }
            }
        }
    }
}
