package kaijidesk.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kaijidesk.access.PrivateFile;
import kaijidesk.cases.Bar;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.Decision;
import kaijidesk.cases.PurgeExtent;
import kaijidesk.desk.DueCase;
import kaijidesk.desk.NoSuchCase;
import kaijidesk.desk.RetentionDesk;
import kaijidesk.regime.Tokyo;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/**
 * {@code kaijidesk purge list|show|propose|withdraw|run}: the end of cases whose retention is over
 * (R6.03); who proposes can't run (R6.04).
 */
@Command(name = "purge")
@SuppressWarnings("NullAway.Init") // set by picocli before the command runs
final class PurgeCommand {
    @ParentCommand private KaijiDesk kaijidesk;

    @Command(name = "list")
    int list() {
        return kaijidesk.with(desk -> {
            desk.retention().due(Tokyo.dayOf(java.time.Instant.now())).forEach(this::say);
            if (desk.retention().pending()) {
                kaijidesk.err().println(kaijidesk.texts().get("cli.purge.pending"));
            }
            return KaijiDesk.DONE;
        });
    }

    /** Tab-separated: number, closed on, kept until, who proposed; then what holds it back. */
    private void say(DueCase due) {
        Decision proposed = due.proposed();
        List<String> words = new ArrayList<>();
        words.add(due.number().value());
        words.add(due.closedOn().toString());
        words.add(due.lastDay().toString());
        words.add(proposed == null ? "" : proposed.by().name());
        for (Bar bar : due.bars()) {
            words.add(bar.rule().id() + " " + Complaints.step(kaijidesk.texts(), bar.reason()));
        }
        kaijidesk.out().println(String.join("\t", words));
    }

    @Command(name = "show")
    int show(@Parameters(paramLabel = "CASE") String number) {
        return kaijidesk.with(desk -> {
            PurgeExtent extent = desk.retention().preview(KaijiDesk.number(number));
            kaijidesk
                    .out()
                    .println(
                            kaijidesk
                                    .texts()
                                    .get(
                                            "record.purge.extent",
                                            extent.letters(),
                                            extent.mails(),
                                            extent.messages(),
                                            extent.snapshots(),
                                            extent.papers(),
                                            extent.scans(),
                                            extent.addresses(),
                                            extent.entries()));
            return KaijiDesk.DONE;
        });
    }

    @Command(name = "propose")
    int propose(@Parameters(paramLabel = "CASE", arity = "1..*") List<String> cases) {
        return kaijidesk.with(desk -> {
            desk.retention().propose(numbers(cases), kaijidesk.person());
            return KaijiDesk.DONE;
        });
    }

    @Command(name = "withdraw")
    int withdraw(@Parameters(paramLabel = "CASE", arity = "1..*") List<String> cases) {
        return kaijidesk.with(desk -> {
            desk.retention().withdraw(numbers(cases), kaijidesk.person());
            return KaijiDesk.DONE;
        });
    }

    /** Without cases only what an earlier run left to do: the file is written anew. */
    @Command(name = "run")
    int run(
            @Parameters(paramLabel = "CASE", arity = "0..*") @Nullable List<String> cases,
            @Option(names = "--out", paramLabel = "FILE.pdf") @Nullable Path out) {
        return kaijidesk.with(desk -> {
            List<CaseNumber> numbers = numbers(cases == null ? List.of() : cases);
            RetentionDesk retention = desk.retention();
            retention.purge(numbers, kaijidesk.person(), (done, all) -> true);
            if (retention.pending()) {
                retention.compact(share -> true);
            }
            numbers.forEach(each -> kaijidesk.out().println(each.value()));
            if (out == null || numbers.isEmpty()) {
                return KaijiDesk.DONE;
            }
            try {
                PrivateFile.write(out, retention.certificate(numbers, kaijidesk.texts()));
                return KaijiDesk.DONE;
            } catch (IOException e) {
                return kaijidesk.unusable("no-writing", out);
            }
        });
    }

    private static List<CaseNumber> numbers(List<String> written) throws NoSuchCase {
        List<CaseNumber> numbers = new ArrayList<>();
        for (String each : written.stream().distinct().toList()) {
            numbers.add(KaijiDesk.number(each));
        }
        return numbers;
    }
}
