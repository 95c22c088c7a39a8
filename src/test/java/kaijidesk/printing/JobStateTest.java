package kaijidesk.printing;

import static org.assertj.core.api.Assertions.assertThat;

import kaijidesk.printing.ipp.IppAttributes;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A job that ended early counts as not printed only when nothing can be on paper")
class JobStateTest {
    @ParameterizedTest(name = "state {0}, {1} documents, {2} sides, began {3}, {4}: {5}")
    @CsvSource({
        "7, 1, 0, never, none, Refused",
        "8, 0, 0, never, none, Refused",
        "7, 0, 12, '', none, Unknown",
        "7, 0, 0, '', none, Unknown",
        "7, 0, 0, yes, job-canceled-by-user, Unknown",
        "7, 1, 12, never, none, Unknown",
        "8, 1, 3, '', job-data-insufficient, Unknown",
        "8, 0, 0, '', job-data-insufficient, Refused",
        "7, 0, 12, yes, job-incoming, Unknown",
        "9, 0, 0, yes, job-completed-successfully, Printed",
        "9, 1, 4, yes, job-completed-with-errors, Unknown",
    })
    void ends(int state, int documents, int sides, String began, String reason, String end) {
        IppAttributes told =
                new IppAttributes()
                        .enumerated("job-state", state)
                        .number("number-of-documents", documents)
                        .number("job-impressions-completed", sides)
                        .keyword("job-state-reasons", reason);
        if (began.equals("never")) {
            told.nothing("time-at-processing");
        } else if (began.equals("yes")) {
            told.number("time-at-processing", 1);
        }

        assertThat(JobState.of(told).end().orElseThrow().getClass().getSimpleName()).isEqualTo(end);
    }
}
