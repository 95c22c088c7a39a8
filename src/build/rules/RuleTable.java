import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Makes the table "rule, code, tests" of every numbered rule from the sources and from the tests
 * that ran, and fails when a rule has no code or no test that passed. Arguments: the project's
 * folder, then what narrows the tests, such as {@code test=X}; what Maven doesn't know stays in
 * braces.
 */
final class RuleTable {
    private static final Pattern CONSTANT = Pattern.compile("^    R(\\d)_(\\d\\d)[,;]$");
    private static final Pattern CITED =
            Pattern.compile("R(\\d\\.\\d\\d)(?:\\s*[-–〜]\\s*R?(\\d\\.\\d\\d))?");

    private record Rule(String id, String title, TreeSet<String> code, TreeSet<String> tests) {}

    private final Path base;
    private final Map<String, Rule> rules = new LinkedHashMap<>();

    private RuleTable(Path base) {
        this.base = base;
    }

    public static void main(String... arguments) throws IOException {
        boolean partial =
                Stream.of(arguments)
                        .skip(1)
                        .anyMatch(argument ->
                                !argument.endsWith("}")
                                        && !argument.endsWith("=")
                                        && !argument.endsWith("=false"));
        if (partial) {
            System.out.println("No table of rules: not all tests ran.");
            return;
        }
        System.exit(new RuleTable(Path.of(arguments[0])).make() ? 0 : 1);
    }

    private boolean make() throws IOException {
        readRules();
        readCode();
        readTests();
        Path reports = Files.createDirectories(base.resolve("target/reports"));
        Files.writeString(reports.resolve("rules.md"), table());
        List<String> gaps = gaps();
        gaps.forEach(gap -> System.err.println("[ERROR] " + gap));
        if (!gaps.isEmpty()) {
            System.err.println("[ERROR] See target/reports/rules.md");
        }
        return gaps.isEmpty();
    }

    private void readRules() throws IOException {
        Properties titles = new Properties();
        try (var in =
                Files.newBufferedReader(
                        base.resolve("src/main/resources/kaijidesk/text/rules_ja.properties"))) {
            titles.load(in);
        }
        for (String line :
                Files.readAllLines(base.resolve("src/main/java/kaijidesk/regime/Rule.java"))) {
            Matcher constant = CONSTANT.matcher(line);
            if (constant.matches()) {
                String id = "R" + constant.group(1) + "." + constant.group(2);
                rules.put(
                        id,
                        new Rule(
                                id,
                                titles.getProperty("rule." + id, ""),
                                new TreeSet<>(),
                                new TreeSet<>()));
            }
        }
    }

    /** Code names a rule by its constant, or cites its id in the words that explain a type. */
    private void readCode() throws IOException {
        try (Stream<Path> files = Files.walk(base.resolve("src/main"))) {
            for (Path file : files.filter(RuleTable::isCode).toList()) {
                String text = Files.readString(file);
                String name = file.getFileName().toString().replaceAll("\\.java$", "");
                cited(text).forEach(id -> rules.get(id).code().add(name));
                rules.values().stream()
                        .filter(rule -> text.contains("Rule." + rule.id().replace('.', '_')))
                        .forEach(rule -> rule.code().add(name));
            }
        }
    }

    private static boolean isCode(Path file) {
        String name = file.getFileName().toString();
        return (name.endsWith(".java") && !name.equals("Rule.java"))
                || name.equals("letters_ja.properties");
    }

    private void readTests() throws IOException {
        Path notes = base.resolve("target/tests-run.tsv");
        if (!Files.exists(notes)) {
            return;
        }
        for (String line : Files.readAllLines(notes)) {
            String[] cells = line.split("\t", 3);
            String name = cells[1].substring(cells[1].lastIndexOf('.') + 1);
            // the test of the list itself cites every rule and proves none of them
            if (cells[0].equals("SUCCESSFUL") && !name.equals("RuleTest")) {
                cited(cells[2]).forEach(id -> rules.get(id).tests().add(name));
            }
        }
    }

    /** The ids that a text cites, singly or as a range. */
    private List<String> cited(String text) {
        List<String> all = List.copyOf(rules.keySet());
        List<String> cited = new ArrayList<>();
        Matcher matcher = CITED.matcher(text);
        while (matcher.find()) {
            int first = all.indexOf("R" + matcher.group(1));
            int last = matcher.group(2) == null ? first : all.indexOf("R" + matcher.group(2));
            if (first >= 0 && last >= first) {
                cited.addAll(all.subList(first, last + 1));
            }
        }
        return cited;
    }

    private List<String> gaps() {
        List<String> gaps = new ArrayList<>();
        for (Rule rule : rules.values()) {
            if (rule.code().isEmpty()) {
                gaps.add("No code names rule " + rule.id() + " " + rule.title());
            }
            if (rule.tests().isEmpty()) {
                gaps.add("No test that passed cites rule " + rule.id() + " " + rule.title());
            }
        }
        if (rules.isEmpty()) {
            gaps.add("No rules were found");
        }
        return gaps;
    }

    private String table() {
        StringBuilder table =
                new StringBuilder(
                        "# Rules, code, tests\n\n| Rule | | Code | Tests |\n|---|---|---|---|\n");
        rules.values()
                .forEach(rule ->
                        table.append(
                                "| %s | %s | %s | %s |\n"
                                        .formatted(
                                                rule.id(),
                                                rule.title(),
                                                String.join(", ", rule.code()),
                                                String.join(", ", rule.tests()))));
        return table.toString();
    }
}
