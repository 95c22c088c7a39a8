package kaijidesk.printing;

import java.util.Optional;
import java.util.OptionalInt;
import kaijidesk.printing.ipp.IppMessage;
import kaijidesk.printing.ipp.IppTag;

/**
 * One order on its way to one printer. The document goes out at most once: after a broken
 * connection the printer is asked, and where it can't tell, a person decides.
 */
final class IppJob {
    private final IppDialogue printer;
    private final JobFollower follower;
    private final PrintOrder order;
    private final PrintSetup setup;
    private final Patience patience;
    private final PrintWatch watch;

    IppJob(
            IppDialogue printer,
            JobFollower follower,
            PrintOrder order,
            PrintSetup setup,
            Patience patience,
            PrintWatch watch) {
        this.printer = printer;
        this.follower = follower;
        this.order = order;
        this.setup = setup;
        this.patience = patience;
        this.watch = watch;
    }

    PrintResult print() {
        try {
            PrinterInfo info = printer.printer();
            Optional<PrintReason> objection = objection(info);
            if (objection.isPresent()) {
                return new PrintResult.Refused(objection.get());
            }
            return info.createsJobs() ? announced() : atOnce();
        } catch (NoAnswer e) {
            // an announced job without its document prints nothing
            return new PrintResult.Refused(e.reason());
        }
    }

    private Optional<PrintReason> objection(PrinterInfo info) throws NoAnswer {
        if (!info.pdf()) {
            return Optional.of(PrintReason.NO_PDF);
        }
        if (!info.accepting()) {
            return Optional.of(PrintReason.NOT_ACCEPTING);
        }
        return info.can(setup)
                ? printer.objection(order, setup)
                : Optional.of(PrintReason.NOT_SUPPORTED);
    }

    /** The printer gives the job a number first: by it the job is found again. */
    private PrintResult announced() throws NoAnswer {
        IppMessage made = patiently(() -> printer.create(order, setup));
        OptionalInt job = number(made);
        if (!IppStatus.good(made.code())) {
            return new PrintResult.Refused(IppStatus.reason(made.code()));
        }
        if (job.isEmpty()) {
            return new PrintResult.Refused(PrintReason.GARBLED);
        }
        int id = job.getAsInt();
        try {
            IppMessage answer = patiently(() -> printer.document(id, order));
            return IppStatus.good(answer.code())
                    ? follower.follow(id)
                    : follower.end(id, IppStatus.reason(answer.code()), true);
        } catch (NoAnswer e) {
            return settle(id, e);
        }
    }

    private PrintResult atOnce() {
        try {
            IppMessage answer = patiently(() -> printer.both(order, setup));
            if (!IppStatus.good(answer.code())) {
                return new PrintResult.Refused(IppStatus.reason(answer.code()));
            }
            OptionalInt job = number(answer);
            return job.isPresent() ? follower.follow(job.getAsInt()) : new PrintResult.Unknown();
        } catch (NoAnswer e) {
            OptionalInt job = search(e.whole());
            if (job.isPresent()) {
                return settle(job.getAsInt(), e);
            }
            // a printer may forget finished jobs at once: that it knows none proves nothing
            return e.whole() ? new PrintResult.Unknown() : new PrintResult.Refused(e.reason());
        }
    }

    private PrintResult settle(int job, NoAnswer why) {
        if (why.reason() == PrintReason.CANCELLED || !why.whole()) {
            return follower.end(job, why.reason(), !why.whole());
        }
        return follower.find(job);
    }

    /** A job that can't be whole is looked for once; it prints nothing, and is only tidied away. */
    private OptionalInt search(boolean whole) {
        Limit settle = new Limit(patience.settle());
        do {
            try {
                OptionalInt job = printer.find(order.name());
                if (job.isPresent()) {
                    return job;
                }
            } catch (NoAnswer e) {
                // asked again until the time is over
            }
            PrintWatch.nobody().pause(patience.pause());
        } while (whole && !settle.over());
        return OptionalInt.empty();
    }

    /** Repeats what the printer was too busy for: it said so itself, nothing of it was taken. */
    private IppMessage patiently(Step step) throws NoAnswer {
        Limit settle = new Limit(patience.settle());
        while (true) {
            IppMessage answer = step.take();
            boolean busy = IppStatus.reason(answer.code()) == PrintReason.BUSY;
            if (!busy || settle.over()) {
                return answer;
            }
            watch.say(PrintReason.BUSY);
            watch.pause(patience.pause());
        }
    }

    private static OptionalInt number(IppMessage answer) {
        return answer.first(IppTag.JOB)
                .map(job -> job.number("job-id"))
                .orElse(OptionalInt.empty());
    }

    private interface Step {
        IppMessage take() throws NoAnswer;
    }
}
