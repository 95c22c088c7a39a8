import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kaijidesk.letters.page.JoinedPages;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.multipdf.PDFMergerUtility;

/**
 * Joins stored letters into one file for the printer. Arguments: {@code make FOLDER COUNT} writes
 * letters, {@code ours FOLDER} and {@code merger FOLDER} join them, by the desk or by PDFBox, and
 * print milliseconds, megabytes of memory at the most, and kilobytes of the file.
 */
final class BatchFigures {
    private BatchFigures() {}

    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[1]);
        if (args[0].equals("make")) {
            Files.createDirectories(folder);
            for (int n = 0; n < Integer.parseInt(args[2]); n++) {
                byte[] pdf = LetterMix.print(LetterMix.disclosure(n), n).pdf();
                Files.write(folder.resolve("%06d.pdf".formatted(n)), pdf);
            }
            return;
        }
        List<Path> letters = new ArrayList<>();
        try (var files = Files.list(folder)) {
            files.sorted().forEach(letters::add);
        }
        long begun = System.nanoTime();
        byte[] joined = args[0].equals("ours") ? ours(letters) : merged(letters);
        double time = (System.nanoTime() - begun) / 1e6;
        System.out.println(time + "\t" + peak() + "\t" + joined.length / 1e3);
    }

    private static byte[] ours(List<Path> letters) throws IOException {
        try (JoinedPages joined = LetterMix.PRESS.join("P-000001", true)) {
            for (Path letter : letters) {
                joined.add(Files.readAllBytes(letter));
            }
            return joined.finish();
        }
    }

    private static byte[] merged(List<Path> letters) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PDFMergerUtility merger = new PDFMergerUtility();
        for (Path letter : letters) {
            merger.addSource(new RandomAccessReadBuffer(Files.readAllBytes(letter)));
        }
        merger.setDestinationStream(out);
        merger.mergeDocuments(null);
        return out.toByteArray();
    }

    /** Where the system tells it, of the whole process. */
    private static double peak() throws IOException {
        Path status = Path.of("/proc/self/status");
        return Files.exists(status)
                ? Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("VmHWM:"))
                        .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                        .findFirst()
                        .orElse(0)
                : 0;
    }
}
