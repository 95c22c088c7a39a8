package kaijidesk.regime;

import java.time.Instant;
import java.time.LocalDate;

/** R1.05: from the service's end on, that day included, applications are not accepted. */
public final class ServiceEnd {
    private ServiceEnd() {}

    /** Whether an application received at that moment is still in time for the service. */
    public static Verdict verdict(Instant receivedAt, Profile profile) {
        LocalDate received = Tokyo.dayOf(receivedAt);
        LocalDate end = profile.serviceEnd();
        if (end == null) {
            return Verdict.of(Rule.R1_05, Status.HOLDS, Step.of("service.no-end"));
        }
        boolean running = received.isBefore(end);
        return Verdict.when(
                running,
                Rule.R1_05,
                Step.of("service.end", end.minusDays(1)),
                Step.of("received", received),
                Step.of(running ? "service.running" : "service.ended"));
    }
}
