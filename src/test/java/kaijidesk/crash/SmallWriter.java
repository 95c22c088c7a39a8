package kaijidesk.crash;

import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The same small load for any database on the class path: two threads write a row and its three
 * parts in one transaction, and note its number in a forced file once it was committed. Needs
 * nothing of the program, so that other versions can be compared.
 */
final class SmallWriter {
    /** H2's codes for it begin with that: nothing at all had reached the disk. */
    private static final int NO_SUCH_TABLE = 421;

    private SmallWriter() {}

    /**
     * With {@code write|look}, the JDBC address, its password, what forces a commit, and the file.
     */
    public static void main(String[] arguments) throws Exception {
        Path done = Path.of(arguments[4]);
        try {
            if (arguments[0].equals("write")) {
                write(arguments[1], arguments[2], arguments[3], done);
            } else {
                System.out.println(look(arguments[1], arguments[2], done));
            }
        } catch (SQLException e) {
            System.out.println("failed " + e.getErrorCode());
            System.exit(1);
        }
    }

    private static Connection open(String address, String password) throws SQLException {
        return DriverManager.getConnection(address, "desk", password);
    }

    private static void write(String address, String password, String force, Path done)
            throws Exception {
        FileChannel said =
                FileChannel.open(done, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        Connection first = open(address, password);
        try (Statement statement = first.createStatement()) {
            statement.execute(
                    "create table if not exists whole (id bigint primary key, a varchar)");
            statement.execute(
                    "create table if not exists part (id bigint, n int, a varchar,"
                            + " primary key (id, n))");
        }
        AtomicLong numbers = new AtomicLong();
        boolean one = address.startsWith("jdbc:sqlite");
        for (int i = 0; i < 2; i++) {
            Connection own = one ? first : open(address, password);
            Thread.ofPlatform().start(() -> write(own, force, numbers, said));
        }
    }

    private static void write(
            Connection connection, String force, AtomicLong numbers, FileChannel said) {
        try {
            while (true) {
                long id;
                synchronized (connection) {
                    id = numbers.incrementAndGet();
                    transaction(connection, force, id);
                }
                said.write(ByteBuffer.wrap((id + "\n").getBytes(StandardCharsets.US_ASCII)));
                said.force(false);
            }
        } catch (Exception e) {
            e.printStackTrace();
            Runtime.getRuntime().halt(9);
        }
    }

    private static void transaction(Connection connection, String force, long id)
            throws SQLException {
        connection.setAutoCommit(false);
        try (PreparedStatement whole =
                        connection.prepareStatement("insert into whole values (?, ?)");
                PreparedStatement part =
                        connection.prepareStatement("insert into part values (?, ?, ?)")) {
            whole.setLong(1, id);
            whole.setString(2, "w".repeat(200));
            whole.execute();
            for (int n = 0; n < 3; n++) {
                part.setLong(1, id);
                part.setInt(2, n);
                part.setString(3, "p".repeat(200));
                part.execute();
            }
        }
        connection.commit();
        if (!force.isEmpty()) {
            try (Statement statement = connection.createStatement()) {
                statement.execute(force);
            }
        }
    }

    /** How many were said, are lost, and are half there. */
    private static String look(String address, String password, Path done) throws Exception {
        List<String> said = Files.exists(done) ? Files.readAllLines(done) : List.of();
        try (Connection connection = open(address, password);
                Statement statement = connection.createStatement()) {
            int lost = 0;
            for (String id : said) {
                lost += count(statement, "whole where id = " + id) == 1 ? 0 : 1;
            }
            long half =
                    count(
                                    statement,
                                    "whole w where (select count(*) from part p"
                                            + " where p.id = w.id) <> 3")
                            + count(statement, "part where id not in (select id from whole)");
            return said.size() + "\t" + lost + "\t" + half;
        } catch (SQLException e) {
            if (e.getErrorCode() / 100 == NO_SUCH_TABLE) {
                return said.size() + "\t" + said.size() + "\t0";
            }
            throw e;
        }
    }

    private static long count(Statement statement, String of) throws SQLException {
        try (ResultSet row = statement.executeQuery("select count(*) from " + of)) {
            row.next();
            return row.getLong(1);
        }
    }
}
