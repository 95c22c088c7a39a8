package kaijidesk.app.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kaijidesk.access.SampleSecrets;
import kaijidesk.cases.Act;
import kaijidesk.cases.ActFields;
import kaijidesk.desk.MainPath;
import kaijidesk.desk.SampleFiles;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Runs commands on an office, as a script would. */
record Cli(Path office) {

    /**
     * What a command left.
     *
     * @param status its exit status
     * @param out standard output
     * @param err standard error
     */
    record Result(int status, String out, String err) {
        JsonNode json() {
            return JsonMapper.shared().readTree(out);
        }

        List<String> lines() {
            return out.lines().toList();
        }
    }

    /** An office with the samples' records. */
    static Cli withRecords(Path office) {
        Cli cli = new Cli(office);
        cli.done("records", "import", SampleFiles.records().toString());
        return cli;
    }

    Result run(String... arguments) {
        List<String> given = new ArrayList<>(List.of(arguments));
        if (!given.contains("init")) {
            CliOffice.begin(of(given));
        }
        if (given.stream().noneMatch(each -> each.startsWith("--user"))) {
            given.addFirst(MainPath.REVIEWER.name());
            given.addFirst("--user");
        }
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status =
                Commands.of(office, CliOffice.PASSWORDS, CliOffice.PASSWORDS, SampleSecrets.CHEAP)
                        .setOut(new PrintWriter(out, true))
                        .setErr(new PrintWriter(err, true))
                        .execute(given.toArray(String[]::new));
        return new Result(status, out.toString(), err.toString());
    }

    private Path of(List<String> given) {
        int data = given.indexOf("--data");
        return data < 0 ? office : Path.of(given.get(data + 1));
    }

    /** Runs a command that must succeed. */
    Result done(String... arguments) {
        Result result = run(arguments);
        if (result.status() != 0 || !result.err().isEmpty()) {
            throw new AssertionError(result.status() + ": " + result.err());
        }
        return result;
    }

    /** Takes in a sample and returns its case's number. */
    String receive(String sample) {
        Result result = run("receive", "--again", SampleFiles.mail(sample).toString());
        if (result.status() != 0) {
            throw new AssertionError(result.status() + ": " + result.err());
        }
        return result.out().split("\t")[0];
    }

    /** Performs an act that is written out as {@code key=value}. */
    Result perform(String number, MainPath.Step step) {
        return perform(number, step.person().name(), step.act());
    }

    Result perform(String number, String person, Act act) {
        List<String> arguments = new ArrayList<>(List.of("--user", person, "do", number));
        arguments.add(act.kind().id());
        ActFields.write(act).forEach((key, value) -> arguments.add(key + "=" + value));
        return run(arguments.toArray(String[]::new));
    }
}
