import java.nio.file.Files;
import java.nio.file.Path;
import kaijidesk.access.PasswordCost;
import kaijidesk.app.Offices;
import kaijidesk.desk.Desk;
import kaijidesk.desk.ImportChoice;
import kaijidesk.desk.Imported;
import kaijidesk.records.ReadProgress;

/**
 * Takes an export into an office, or only inserts the same rows into bare tables (the floor).
 * Arguments: what to do, a folder for the office, the export's folder, how many rows. Writes
 * seconds, and megabytes of the process at its fullest.
 */
final class RecordsFigures {
    private RecordsFigures() {}

    public static void main(String[] args) throws Exception {
        Path office = Path.of(args[1]);
        Path export = Path.of(args[2]);
        int rows = Integer.parseInt(args[3]);
        double seconds =
                switch (args[0]) {
                    case "export" -> {
                        RecordsExport.write(export, rows);
                        yield 0;
                    }
                    case "floor" -> BareTables.insert(office, rows);
                    case "import" -> {
                        HeapOffice.begin(office);
                        yield take(office, export, rows);
                    }
                    default -> take(office, export, rows);
                };
        System.out.println(seconds + "\t" + process());
    }

    private static double take(Path office, Path export, int rows) throws Exception {
        try (Desk desk =
                Offices.door(office, PasswordCost.USUAL)
                        .enter(HeapOffice.PERSON, HeapOffice.password())) {
            long begun = System.nanoTime();
            Imported imported =
                    desk.records()
                            .take(
                                    export,
                                    ImportChoice.ALL_OR_NOTHING,
                                    ReadProgress.UNSEEN,
                                    HeapOffice.PERSON);
            double seconds = (System.nanoTime() - begun) / 1e9;
            if (imported.members() + imported.trades() + imported.messages() != rows) {
                throw new IllegalStateException("not taken in: " + imported.complaints(null));
            }
            return seconds;
        }
    }

    /** As the system counts it, where it does. */
    private static double process() throws Exception {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(0);
    }
}
