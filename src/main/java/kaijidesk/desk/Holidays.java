package kaijidesk.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import kaijidesk.regime.HolidayTable;

/** The national holidays that ship with the program. */
final class Holidays {
    private Holidays() {}

    /** The program's own table: by the Act, and compared with it day by day in the tests. */
    static HolidayTable shipped() {
        Map<LocalDate, String> names = new TreeMap<>();
        LocalDate[] span = new LocalDate[2];
        for (String line : resource().lines().toList()) {
            if (line.startsWith("# verified ")) {
                String[] words = line.split(" ");
                span[0] = LocalDate.parse(words[2]);
                span[1] = LocalDate.parse(words[3]);
            } else if (!line.startsWith("#")) {
                int comma = line.indexOf(',');
                names.put(LocalDate.parse(line.substring(0, comma)), line.substring(comma + 1));
            }
        }
        return new HolidayTable(names, span[0], span[1]);
    }

    private static String resource() {
        try (InputStream in =
                Objects.requireNonNull(
                        Holidays.class.getResourceAsStream("/kaijidesk/calendar/holidays.csv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the program's holidays can't be read", e);
        }
    }
}
