package kaijidesk.regime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A verdict's last step says what its lamp shows")
class ConclusionsTest {
    @ParameterizedTest(name = "R5.01: from {0} where {1} is registered: {2}")
    @CsvSource({
        "a@mail.example, a@mail.example, sender.same",
        "A@Mail.Example, a@mail.example, sender.same",
        "' a@mail.example ', a@mail.example, sender.same",
        "b@mail.example, a@mail.example, sender.other",
        "a@mail.example.evil, a@mail.example, sender.other",
        "adm\u0131n@mail.example, admin@mail.example, sender.other",
        "\u212Aen@mail.example, ken@mail.example, sender.other",
        "a@mail.example, '', sender.member-unknown",
    })
    void sender(String sender, String registered, String step) {
        Verdict verdict = Admission.sender(sender, registered);

        assertThat(verdict.steps().getLast().key()).isEqualTo(step);
        assertThat(verdict.status())
                .isEqualTo(
                        switch (step) {
                            case "sender.same" -> Status.HOLDS;
                            case "sender.other" -> Status.BARRED;
                            default -> Status.UNKNOWN;
                        });
    }

    @Test
    @DisplayName("R5.04: the terms were ticked, or not")
    void agreed() {
        assertThat(Admission.agreed(true))
                .isEqualTo(Verdict.of(Rule.R5_04, Status.HOLDS, Step.of("terms.agreed")));
        assertThat(Admission.agreed(false))
                .isEqualTo(Verdict.of(Rule.R5_04, Status.BARRED, Step.of("terms.not-agreed")));
    }

    @ParameterizedTest(name = "R1.01, R1.05: received on {0}: {1}, {2}")
    @CsvSource({
        "2016-07-12, messaging.open, service.running",
        "2016-07-13, messaging.ended, service.running",
        "2016-10-30, messaging.ended, service.running",
        "2016-10-31, messaging.ended, service.ended",
    })
    void windows(LocalDate received, String messaging, String service) {
        EligibilityFacts facts = facts(received, Map.of());
        List<Verdict> lamps = Eligibility.lamps(facts, SampleRecords.PROFILE);

        assertThat(lamps.get(1).steps().getLast().key()).isEqualTo(messaging);
        assertThat(lamps.get(5).steps().getLast().key()).isEqualTo(service);
    }

    @ParameterizedTest(name = "R1.04: found {0}: {1}")
    @CsvSource({"true, found", "false, found-not"})
    void found(boolean holds, String step) {
        EligibilityFacts facts =
                facts(LocalDate.of(2016, 7, 25), Map.of(Rule.R1_04, new Finding(holds, "所見")));
        assertThat(Eligibility.lamps(facts, SampleRecords.PROFILE).get(4).steps())
                .containsExactly(Step.of("dispute.open"), Step.of(step, "所見"));
    }

    @ParameterizedTest(name = "R2.10: issued on {0}, looked at on {1}: {2}")
    @CsvSource({
        "2016-05-10, 2016-08-10, paper.valid",
        "2016-05-09, 2016-08-10, paper.stale",
        "2016-05-10, 2016-08-11, paper.stale-by-now",
        "2016-05-09, 2016-08-11, paper.stale",
    })
    void validity(LocalDate issued, LocalDate today, String step) {
        LocalDate arrived = LocalDate.of(2016, 8, 10);
        Paper paper =
                new Paper(PaperKind.RESIDENCE_CERTIFICATE, arrived, issued, null, "", Map.of());
        assertThat(last(PaperCheck.RESIDENCE_WITHIN_VALIDITY, paper, today)).isEqualTo(step);
    }

    @ParameterizedTest(name = "R2.12: form {0}: {1}")
    @CsvSource({"K2016-000001-P1, pledge.issued", "K2016-000002-P1, pledge.other-form"})
    void form(String form, String step) {
        LocalDate day = LocalDate.of(2016, 8, 10);
        Paper paper = new Paper(PaperKind.PLEDGE, day, day, null, form, Map.of());
        assertThat(last(PaperCheck.PLEDGE_ISSUED_FORM, paper, day)).isEqualTo(step);
    }

    @ParameterizedTest(name = "R2.12: found {0}: {1}")
    @CsvSource({"true, paper.passed", "false, paper.failed"})
    void byPerson(boolean holds, String step) {
        LocalDate day = LocalDate.of(2016, 8, 10);
        Paper paper =
                new Paper(PaperKind.PLEDGE, day, day, null, "", Map.of())
                        .with(PaperCheck.PLEDGE_TEXT_UNALTERED, new Finding(holds, "x"));
        assertThat(last(PaperCheck.PLEDGE_TEXT_UNALTERED, paper, day)).isEqualTo(step);
    }

    @ParameterizedTest(name = "R1.03: the holidays are known on {0}: {1}")
    @CsvSource({"2015-12-31, false", "2016-01-01, true", "2016-12-31, true", "2017-01-01, false"})
    void covered(LocalDate day, boolean covered) {
        assertThat(SampleRecords.DAYS_OFF_2016.covers(day)).isEqualTo(covered);
    }

    private static String last(PaperCheck check, Paper paper, LocalDate today) {
        Papers papers =
                new Papers(
                        SampleRecords.PROFILE,
                        "K2016-000001-P1",
                        LocalDate.of(2016, 8, 1),
                        PaperBearer.UNKNOWN,
                        today);
        return papers.verdicts(paper.kind(), paper).stream()
                .filter(each -> each.check() == check)
                .findFirst()
                .orElseThrow()
                .verdict()
                .steps()
                .getLast()
                .key();
    }

    private static EligibilityFacts facts(LocalDate received, Map<Rule, Finding> findings) {
        java.time.Instant moment = SampleRecords.tokyo(received + "T12:00:00");
        return new EligibilityFacts(
                moment,
                moment,
                SampleRecords.LAPTOP,
                "M1001",
                SampleRecords.LAPTOP_MESSAGES,
                findings,
                false);
    }
}
