import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.concurrent.Callable;
import kaijidesk.access.CannotEnter;
import kaijidesk.access.KeyRingFile;
import kaijidesk.access.OfficeSecrets;
import kaijidesk.access.PasswordCost;
import kaijidesk.app.demo.DemoPeople;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.LetterKind;
import kaijidesk.cases.LetterRow;
import kaijidesk.cases.Recipient;
import kaijidesk.letters.PrintedLetter;
import kaijidesk.mailroom.Posting;
import kaijidesk.store.Store;

/**
 * Makes single letters and keeps each in an office, in a transaction of its own that is on the disk
 * when it ends; by turns the same letters are written as plain files, forced to the disk.
 * Arguments: an office's folder, a folder for the files, how many.
 */
final class StoreFigures {
    private StoreFigures() {}

    public static void main(String[] args) throws Exception {
        Path office = Path.of(args[0]);
        Path files = Files.createDirectories(Path.of(args[1]));
        int count = Integer.parseInt(args[2]);
        double[] ours = new double[count];
        double[] peer = new double[count];
        double bytes = 0;
        double before = Files.size(office.resolve("office.mv.db"));
        try (Store store = Store.open(office, secrets(office))) {
            CaseNumber number =
                    store.transaction(transaction -> transaction.cases().all().getFirst().number());
            for (int n = 0; n < count; n++) {
                int serial = n;
                ours[n] = time(() -> keep(store, number, serial));
                PrintedLetter letter = LetterMix.print(LetterMix.disclosure(n), n);
                bytes += letter.pdf().length;
                peer[n] = time(() -> write(files.resolve("letter.pdf"), serial));
            }
        }
        double grown = Files.size(office.resolve("office.mv.db")) - before;
        String name = "%,d letters into the office: ".formatted(count);
        Lines.print(name + "a letter's time, against a forced file", "ms", ours, peer);
        Lines.print(name + "time, against forced files", "s", sum(ours), sum(peer));
        Lines.print(
                name + "the file's growth, against their bytes", "MB", grown / 1e6, bytes / 1e6);
    }

    private static OfficeSecrets secrets(Path office) throws CannotEnter {
        return new KeyRingFile(office)
                .read()
                .unlock(
                        DemoPeople.REVIEWER.person(),
                        DemoPeople.REVIEWER.password().toCharArray(),
                        PasswordCost.USUAL)
                .secrets();
    }

    private static double time(Callable<?> work) throws Exception {
        long begun = System.nanoTime();
        work.call();
        return (System.nanoTime() - begun) / 1e6;
    }

    private static double sum(double[] milliseconds) {
        return java.util.Arrays.stream(milliseconds).sum() / 1e3;
    }

    private static LetterRow keep(Store store, CaseNumber number, int n) throws Exception {
        PrintedLetter letter = LetterMix.print(LetterMix.disclosure(n), n);
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(letter.pdf());
        return store.transaction(transaction -> {
            long serial = transaction.counters().next("letter-2099");
            LetterRow row =
                    new LetterRow(
                            "L2099-%06d".formatted(serial),
                            number,
                            LetterKind.DISCLOSURE,
                            "2099-" + serial,
                            LocalDate.of(2099, 4, 1),
                            letter.pages(),
                            HexFormat.of().formatHex(hash),
                            "anonymous-delivery-today/1");
            transaction.letters().add(row, letter.pdf());
            transaction
                    .postings()
                    .add(Posting.issued(row, new Recipient("見本 花子", "100-0001", "見本市1-1")));
            return row;
        });
    }

    private static Path write(Path file, int n) throws IOException {
        PrintedLetter letter = LetterMix.print(LetterMix.disclosure(n), n);
        try (FileOutputStream out = new FileOutputStream(file.toFile())) {
            out.write(letter.pdf());
            out.getFD().sync();
        }
        return file;
    }
}
