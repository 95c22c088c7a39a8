package kaijidesk.printing;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import kaijidesk.printing.ipp.IppAttributes;
import kaijidesk.printing.ipp.IppMessage;
import kaijidesk.printing.ipp.IppTag;

/**
 * What a printer says of itself.
 *
 * @param name its name, or its make
 * @param ready whether it prints or could begin at once
 * @param trouble why it doesn't, as far as it says so
 * @param accepting whether it takes jobs
 * @param pdf whether it takes PDFs as they are
 * @param duplex whether it prints on both sides
 * @param trays its sources of paper, by its own keywords
 * @param createsJobs whether a job can be announced before its document goes out
 */
public record PrinterInfo(
        String name,
        boolean ready,
        Optional<PrintReason> trouble,
        boolean accepting,
        boolean pdf,
        boolean duplex,
        List<String> trays,
        boolean createsJobs) {
    private static final int STOPPED = 5;

    /** The most trays that are listed; a printer has a handful. */
    private static final int MOST_TRAYS = 50;

    static PrinterInfo of(IppMessage answer) {
        IppAttributes told = answer.first(IppTag.PRINTER).orElseGet(IppAttributes::new);
        boolean stopped = told.number("printer-state").orElse(0) == STOPPED;
        List<Integer> operations = told.numbers("operations-supported");
        return new PrinterInfo(
                Stream.of("printer-info", "printer-make-and-model", "printer-name")
                        .flatMap(each -> told.text(each).stream())
                        .filter(each -> !each.isBlank())
                        .findFirst()
                        .orElse(""),
                !stopped,
                stopped
                        ? Optional.of(Troubles.of(told.texts("printer-state-reasons")))
                        : Optional.empty(),
                told.truth("printer-is-accepting-jobs").orElse(true),
                told.texts("document-format-supported").contains("application/pdf"),
                told.texts("sides-supported").contains("two-sided-long-edge"),
                trays(told),
                operations.contains(IppRequests.CREATE_JOB)
                        && operations.contains(IppRequests.SEND_DOCUMENT));
    }

    private static List<String> trays(IppAttributes told) {
        return new TreeSet<>(told.texts("media-source-supported"))
                .stream().limit(MOST_TRAYS).toList();
    }

    /** Whether it can do that, as far as it says so. */
    boolean can(PrintSetup setup) {
        return (!setup.duplex() || duplex)
                && (setup.tray().isEmpty() || trays.isEmpty() || trays.contains(setup.tray()));
    }
}
