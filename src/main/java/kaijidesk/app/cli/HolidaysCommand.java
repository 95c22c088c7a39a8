package kaijidesk.app.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import kaijidesk.desk.TakenCalendar;
import kaijidesk.records.UnreadableRecords;
import kaijidesk.regime.HolidayTable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code kaijidesk holidays list|import}: the national holidays for Civil Code art. 142. */
@Command(name = "holidays")
@SuppressWarnings("NullAway.Init") // set by picocli before the command runs
final class HolidaysCommand {
    @ParentCommand private KaijiDesk kaijidesk;

    @Command(name = "list")
    int list(@Option(names = "--year", paramLabel = "YEAR") @Nullable Integer year) {
        return kaijidesk.with(desk -> {
            HolidayTable known = desk.regime().calendar();
            kaijidesk.out().println(verified(known));
            new TreeMap<LocalDate, String>(known.names())
                    .forEach((day, name) -> {
                        if (year == null || day.getYear() == year) {
                            kaijidesk.out().println(day + "\t" + name);
                        }
                    });
            return KaijiDesk.DONE;
        });
    }

    @Command(name = "import")
    int take(@Parameters(paramLabel = "FILE") Path file) {
        return kaijidesk.with(desk -> {
            try {
                TakenCalendar taken = desk.regime().takeCalendar(file, kaijidesk.person());
                List<String> complaints = taken.complaints(kaijidesk.texts());
                complaints.forEach(kaijidesk.err()::println);
                if (taken.done()) {
                    kaijidesk.out().println(verified(taken.list()));
                }
                return taken.done() ? KaijiDesk.DONE : KaijiDesk.UNUSABLE;
            } catch (UnreadableRecords e) {
                return kaijidesk.unusable("records." + e.why(), e.file(), e.column());
            }
        });
    }

    private String verified(HolidayTable table) {
        return kaijidesk
                .texts()
                .get("cli.holidays.verified", table.verifiedFrom(), table.verifiedUntil());
    }
}
