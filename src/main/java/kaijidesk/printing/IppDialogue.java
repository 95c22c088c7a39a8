package kaijidesk.printing;

import java.util.Optional;
import java.util.OptionalInt;
import kaijidesk.printing.ipp.IppAttributes;
import kaijidesk.printing.ipp.IppMessage;
import kaijidesk.printing.ipp.IppTag;

/**
 * The questions and orders of one job.
 *
 * @param connection leads to the printer
 * @param requests words them
 * @param watch ends them early
 */
record IppDialogue(IppConnection connection, IppRequests requests, PrintWatch watch) {

    /** What the printer is and can. */
    PrinterInfo printer() throws NoAnswer {
        IppMessage answer = connection.ask(requests.printer(), watch);
        if (IppStatus.unknownJob(answer.code())) {
            // there is a server, but no printer under that path
            throw new NoAnswer(PrintReason.GARBLED, false);
        }
        if (!IppStatus.good(answer.code())) {
            throw new NoAnswer(IppStatus.reason(answer.code()), false);
        }
        return PrinterInfo.of(answer);
    }

    /** Whether it would take such a job; if not, why. */
    Optional<PrintReason> objection(PrintOrder order, PrintSetup setup) throws NoAnswer {
        IppMessage answer =
                connection.ask(requests.job(IppRequests.VALIDATE_JOB, order, setup), watch);
        int status = answer.code();
        if (IppStatus.good(status)) {
            // what it ignores or replaces it names; only what the user asked for counts
            boolean ignored =
                    answer.all(IppTag.UNSUPPORTED).stream()
                            .anyMatch(each ->
                                    (setup.duplex() && each.has("sides"))
                                            || (!setup.tray().isEmpty() && each.has("media-col"))
                                            || (setup.copies() > 1 && each.has("copies")));
            return ignored ? Optional.of(PrintReason.NOT_SUPPORTED) : Optional.empty();
        }
        PrintReason reason = IppStatus.reason(status);
        boolean later = status == IppStatus.NO_SUCH_OPERATION || reason == PrintReason.BUSY;
        return later ? Optional.empty() : Optional.of(reason);
    }

    /** Announces a job without its document. */
    IppMessage create(PrintOrder order, PrintSetup setup) throws NoAnswer {
        return connection.ask(requests.job(IppRequests.CREATE_JOB, order, setup), watch);
    }

    /** Hands over the document of a job that was announced. */
    IppMessage document(int job, PrintOrder order) throws NoAnswer {
        return connection.hand(requests.document(job), order.pdf(), watch);
    }

    /** Hands over job and document at once. */
    IppMessage both(PrintOrder order, PrintSetup setup) throws NoAnswer {
        return connection.hand(
                requests.job(IppRequests.PRINT_JOB, order, setup), order.pdf(), watch);
    }

    /** The job of that name, if the printer knows one; asked even after a cancellation. */
    OptionalInt find(String name) throws NoAnswer {
        for (String which : new String[] {"not-completed", "completed"}) {
            IppMessage answer = connection.ask(requests.jobs(which), PrintWatch.nobody());
            for (IppAttributes job : answer.all(IppTag.JOB)) {
                OptionalInt id = job.number("job-id");
                if (id.isPresent() && job.text("job-name").filter(name::equals).isPresent()) {
                    return id;
                }
            }
        }
        return OptionalInt.empty();
    }
}
