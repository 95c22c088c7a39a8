package kaijidesk.printing;

import java.util.Optional;
import kaijidesk.printing.ipp.IppAttributes;
import kaijidesk.printing.ipp.IppMessage;
import kaijidesk.printing.ipp.IppTag;

/** Asks a printer again and again what became of a job, or makes it end. */
final class JobFollower {
    private final IppConnection connection;
    private final IppRequests requests;
    private final Patience patience;
    private final PrintWatch watch;

    JobFollower(
            IppConnection connection, IppRequests requests, Patience patience, PrintWatch watch) {
        this.connection = connection;
        this.requests = requests;
        this.patience = patience;
        this.watch = watch;
    }

    /** Follows a job whose document the printer has. */
    PrintResult follow(int job) {
        return follow(job, false);
    }

    /** Follows a job whose document the printer may have, or not. */
    PrintResult find(int job) {
        return follow(job, true);
    }

    private PrintResult follow(int job, boolean doubtful) {
        Limit whole = new Limit(patience.follow());
        Limit arrival = new Limit(patience.settle());
        PrintResult last = new PrintResult.Unknown();
        while (true) {
            if (watch.cancelled()) {
                return end(job, PrintReason.CANCELLED, false);
            }
            try {
                Optional<JobState> told = state(job, watch);
                if (told.isEmpty()) {
                    return new PrintResult.Unknown();
                }
                JobState state = told.get();
                Optional<PrintResult> end = state.end();
                if (end.isPresent()) {
                    return end.get();
                }
                if (doubtful && state.incoming() && arrival.over()) {
                    return end(job, PrintReason.DROPPED, false);
                }
                PrintResult.Waiting waiting = new PrintResult.Waiting(reason(state), state.pages());
                watch.say(waiting);
                last = waiting;
            } catch (NoAnswer e) {
                last = new PrintResult.Unknown();
            }
            if (whole.over()) {
                return last;
            }
            watch.pause(patience.pause());
        }
    }

    /**
     * Makes a job end, and makes sure of it.
     *
     * @param why it ends
     * @param incomplete whether the printer can't have its whole document
     */
    PrintResult end(int job, PrintReason why, boolean incomplete) {
        Limit settle = new Limit(patience.settle());
        boolean told = false;
        do {
            try {
                if (!told) {
                    connection.ask(requests.cancel(job), PrintWatch.nobody());
                    told = true;
                }
                Optional<JobState> state = state(job, PrintWatch.nobody());
                if (state.isEmpty()) {
                    break;
                }
                if (state.get().given()) {
                    return incomplete && state.get().pages() == 0
                            ? new PrintResult.Refused(why)
                            : state.get().unfinished(why);
                }
                Optional<PrintResult> end = state.get().end();
                if (end.isPresent()) {
                    return end.get();
                }
            } catch (NoAnswer e) {
                // asked again until the time is over
            }
            PrintWatch.nobody().pause(patience.pause());
        } while (!settle.over());
        return incomplete ? new PrintResult.Refused(why) : new PrintResult.Unknown();
    }

    /** What the printer says of a job; empty when it doesn't know it. */
    private Optional<JobState> state(int job, PrintWatch asking) throws NoAnswer {
        IppMessage answer = connection.ask(requests.state(job), asking);
        if (IppStatus.unknownJob(answer.code())) {
            return Optional.empty();
        }
        Optional<JobState> state =
                answer.first(IppTag.JOB).map(JobState::of).filter(each -> each.state() > 0);
        if (!IppStatus.good(answer.code()) || state.isEmpty()) {
            throw new NoAnswer(PrintReason.GARBLED, false);
        }
        return state;
    }

    /** Why it waits; a printer that stands still is asked itself. */
    private PrintReason reason(JobState state) throws NoAnswer {
        PrintReason reason = state.waitsFor();
        if (!state.halted() || reason != PrintReason.STOPPED) {
            return reason;
        }
        IppMessage printer = connection.ask(requests.printer(), watch);
        return Troubles.of(
                printer.first(IppTag.PRINTER)
                        .orElseGet(IppAttributes::new)
                        .texts("printer-state-reasons"));
    }
}
