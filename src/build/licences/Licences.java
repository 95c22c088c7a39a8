import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Fails the build when a shipped library has a licence that nobody has looked at, or when the bill
 * of materials and the program's class path name different libraries. Arguments: the bill of
 * materials and the program's jar.
 */
final class Licences {
    /** Looked at and fit to be shipped with this program, as the bill of materials names them. */
    private static final Set<String> KNOWN =
            Set.of(
                    "Apache-2.0",
                    "MIT",
                    "BSD-3-Clause",
                    "The 3-Clause BSD License",
                    // MIT in other words
                    "Bouncy Castle Licence",
                    "CC0-1.0",
                    "Unicode-3.0",
                    "MPL-2.0",
                    "EPL 1.0",
                    "EPL-2.0",
                    // without the exception it would reach this program
                    "GPL-2.0-with-classpath-exception");

    private Licences() {}

    public static void main(String[] args) throws IOException {
        JsonNode bill = JsonMapper.shared().readTree(Path.of(args[0]).toFile());
        List<String> faults = new ArrayList<>();
        Set<String> named = new TreeSet<>();
        for (JsonNode library : bill.path("components")) {
            named.add(jar(library));
            List<String> licences = licences(library);
            if (licences.isEmpty() || !KNOWN.containsAll(licences)) {
                faults.add(jar(library) + " has the licences " + licences);
            }
        }
        Set<String> shipped = shipped(Path.of(args[1]));
        if (!named.equals(shipped)) {
            faults.add("the bill of materials names " + named + ", the program " + shipped);
        }
        if (!faults.isEmpty()) {
            faults.forEach(System.err::println);
            System.err.println(
                    "Look at each licence; one that may be shipped goes into"
                            + " src/build/licences/Licences.java and README.md.");
            System.exit(1);
        }
    }

    /** All that a library may be had under; of several, each must be known. */
    private static List<String> licences(JsonNode library) {
        List<String> licences = new ArrayList<>();
        for (JsonNode choice : library.path("licenses")) {
            JsonNode licence = choice.path("license");
            licences.add(
                    licence.path("id")
                            .asString(
                                    licence.path("name")
                                            .asString(choice.path("expression").asString("?"))));
        }
        return licences;
    }

    private static String jar(JsonNode library) {
        String place = library.path("purl").asString();
        String classifier =
                place.contains("classifier=")
                        ? place.replaceFirst(".*classifier=([^&]*).*", "-$1")
                        : "";
        return library.path("name").asString()
                + "-"
                + library.path("version").asString()
                + classifier
                + ".jar";
    }

    private static Set<String> shipped(Path program) throws IOException {
        try (JarFile jar = new JarFile(program.toFile())) {
            String path = jar.getManifest().getMainAttributes().getValue("Class-Path");
            return new TreeSet<>(List.of(path.split(" ")));
        }
    }
}
