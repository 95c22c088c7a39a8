import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import kaijidesk.cases.Letter;
import kaijidesk.letters.page.Tags;
import kaijidesk.letters.page.Tags.Tag;

/**
 * The same letters by LibreOffice, all in one process, tagged and as PDF/A-2: what its start takes
 * is shared by them. Where it isn't installed, that is said.
 */
final class LibreOffice {
    private static final String HEAD =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
             xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
             office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text"><office:body><office:text>
            """;

    private static final String FILTER =
            "pdf:writer_pdf_Export:{\"SelectPdfVersion\":{\"type\":\"long\",\"value\":\"2\"},"
                    + "\"UseTaggedPDF\":{\"type\":\"boolean\",\"value\":\"true\"}}";

    private LibreOffice() {}

    static void measure(String name, int letters, IntFunction<Letter> kind) throws Exception {
        String line = name + ": time, against LibreOffice";
        double[] ours = new double[letters];
        Path folder = Files.createTempDirectory("letters");
        List<String> files = new ArrayList<>();
        for (int n = 0; n < letters; n++) {
            long begun = System.nanoTime();
            byte[] pdf = LetterMix.print(kind.apply(n), n).pdf();
            ours[n] = (System.nanoTime() - begun) / 1e6;
            Path file = folder.resolve(n + ".fodt");
            Files.writeString(file, text(pdf));
            files.add(file.toString());
        }
        Optional<Path> program = program();
        if (program.isEmpty()) {
            Lines.missing(line, "ms", Lines.median(ours), "not installed");
        } else {
            convert(program.get(), folder, files.subList(0, 1));
            long begun = System.nanoTime();
            convert(program.get(), folder, files);
            double each = (System.nanoTime() - begun) / 1e6 / letters;
            Lines.print(line, "ms", Lines.median(ours), each);
        }
        clear(folder);
    }

    private static Optional<Path> program() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, "soffice"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static void convert(Path program, Path folder, List<String> files)
            throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                program.toString(),
                                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                                "--headless",
                                "--convert-to",
                                FILTER,
                                "--outdir",
                                folder.resolve("out").toString()));
        command.addAll(files);
        Process process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("log").toFile())
                        .start();
        try (Stream<Path> made =
                process.waitFor() == 0 ? Files.list(folder.resolve("out")) : Stream.empty()) {
            if (made.count() < files.size()) {
                throw new IllegalStateException("LibreOffice made too few letters");
            }
        }
    }

    private static String text(byte[] pdf) throws IOException {
        StringBuilder out = new StringBuilder(HEAD);
        Tags.read(pdf).parts().forEach(part -> write(part, out));
        return out.append("</office:text></office:body></office:document>").toString();
    }

    private static void write(Tag tag, StringBuilder out) {
        String element =
                switch (tag.type()) {
                    case "H1", "H2", "P", "Lbl", "LBody" -> "text:p";
                    case "Table" -> "table:table";
                    case "TR" -> "table:table-row";
                    case "TH", "TD" -> "table:table-cell";
                    default -> "";
                };
        boolean cell = element.equals("table:table-cell");
        out.append(element.isEmpty() ? "" : "<" + element + ">").append(cell ? "<text:p>" : "");
        if (!element.isEmpty()) {
            out.append(tag.text().replace("null", "").replace("&", "&amp;").replace("<", "&lt;"));
        }
        out.append(cell ? "</text:p>" : "");
        tag.parts().forEach(part -> write(part, out));
        out.append(element.isEmpty() ? "" : "</" + element + ">");
    }

    private static void clear(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
