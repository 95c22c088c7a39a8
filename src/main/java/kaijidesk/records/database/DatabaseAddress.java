package kaijidesk.records.database;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import kaijidesk.records.UnreadableRecords;
import kaijidesk.records.UnreadableRecords.Why;

/**
 * A JDBC address that asks for a connection and for nothing else. Drivers take settings in it that
 * run statements, load classes, write files or open servers, so only known ones pass: those of H2
 * and PostgreSQL. What is missing for reading only, and for leaving no trace, is added.
 */
final class DatabaseAddress {
    private static final String H2 = "jdbc:h2:";
    private static final String POSTGRES = "jdbc:postgresql:";

    /** A file by its path, a server, or a database in this program's memory. */
    private static final Pattern H2_PLACE =
            Pattern.compile(
                    "file:(?:[A-Za-z]:[/\\\\]|[/~.])[^;?:*\"<>|]*"
                            + "|(?:tcp|ssl)://[\\w.\\-]+(?::\\d{1,5})?/[\\w.~/\\-]+"
                            + "|mem:[\\w\\-]+");

    private static final Set<String> H2_SETTINGS =
            Set.of(
                    "ACCESS_MODE_DATA",
                    "CASE_INSENSITIVE_IDENTIFIERS",
                    "CIPHER",
                    "DATABASE_TO_LOWER",
                    "DATABASE_TO_UPPER",
                    "DEFAULT_NULL_ORDERING",
                    "IFEXISTS",
                    "MODE",
                    "SCHEMA");

    private static final Pattern POSTGRES_PLACE =
            Pattern.compile("//[\\w.\\-:,\\[\\]]+/[\\w\\-]+(?:\\?.*)?");

    private static final Set<String> POSTGRES_SETTINGS =
            Set.of(
                    "connecttimeout",
                    "currentschema",
                    "logintimeout",
                    "sockettimeout",
                    "ssl",
                    "sslmode",
                    "sslrootcert",
                    "targetservertype",
                    "tcpkeepalive");

    private static final Pattern VALUE = Pattern.compile("[\\w.,~:/\\-]*");

    private DatabaseAddress() {}

    /**
     * The address as it is given to the driver.
     *
     * @throws UnreadableRecords when it asks for more than a connection; names the setting
     */
    static String checked(String address) throws UnreadableRecords {
        String given = address.strip();
        if (given.startsWith(H2)) {
            return h2(given.substring(H2.length()));
        }
        if (given.startsWith(POSTGRES)) {
            return postgres(given.substring(POSTGRES.length()));
        }
        throw refused("");
    }

    /** What drivers are told beside the address. */
    static Properties properties(OperatorDatabase database, int seconds) {
        Properties properties = new Properties();
        properties.setProperty("user", database.user());
        properties.setProperty("password", database.password());
        if (database.address().strip().startsWith(POSTGRES)) {
            properties.setProperty("readOnly", "true");
            properties.setProperty("connectTimeout", Integer.toString(seconds));
            properties.setProperty("loginTimeout", Integer.toString(seconds));
            properties.setProperty("ApplicationName", "Kaiji Desk");
        }
        return properties;
    }

    private static String h2(String rest) throws UnreadableRecords {
        // a backslash before a semicolon makes it part of the value for H2, and not for us
        List<String> parts = Arrays.asList(rest.split(";", -1));
        String place = parts.getFirst();
        if (!H2_PLACE.matcher(place).matches() || rest.contains("\\;") || !fits(place)) {
            throw refused("");
        }
        for (String setting : parts.subList(1, parts.size())) {
            String name = setting.split("=", 2)[0].strip().toUpperCase(Locale.ROOT);
            check(H2_SETTINGS.contains(name), setting, name);
        }
        String only = place.startsWith("file:") && !rest.contains("ACCESS_MODE_DATA") ? "r" : "";
        return H2
                + rest
                + (only.isEmpty() ? "" : ";ACCESS_MODE_DATA=" + only)
                + (rest.contains("IFEXISTS") ? "" : ";IFEXISTS=TRUE")
                + ";LAZY_QUERY_EXECUTION=1";
    }

    private static String postgres(String rest) throws UnreadableRecords {
        if (!POSTGRES_PLACE.matcher(rest).matches()) {
            throw refused("");
        }
        int question = rest.indexOf('?');
        if (question >= 0) {
            for (String setting : rest.substring(question + 1).split("&", -1)) {
                String name = setting.split("=", 2)[0];
                check(POSTGRES_SETTINGS.contains(name.toLowerCase(Locale.ROOT)), setting, name);
            }
        }
        return POSTGRES + rest;
    }

    private static void check(boolean known, String setting, String name) throws UnreadableRecords {
        String[] halves = setting.split("=", 2);
        if (!known || halves.length < 2 || !VALUE.matcher(halves[1]).matches()) {
            throw refused(name.matches("\\w{1,40}") ? name : "");
        }
    }

    /** No control character, and nothing that leads out of what was matched. */
    private static boolean fits(String place) {
        return place.length() <= 1000 && place.chars().noneMatch(Character::isISOControl);
    }

    private static UnreadableRecords refused(String setting) {
        return new UnreadableRecords(Why.DATABASE_ADDRESS, "", setting);
    }
}
