package kaijidesk.cases;

import static kaijidesk.regime.SampleRecords.PROFILE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kaijidesk.regime.RegisteredItem;
import kaijidesk.regime.Rule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What a case provided to whom")
class ProvisionTest {
    @Test
    @DisplayName("R6.01: none before a disclosure")
    void none() {
        assertThat(Provision.of(Samples.at(Stage.CONTACT_RELEASE_PENDING))).isEmpty();
        assertThat(Provision.of(Samples.at(Stage.DISCLOSURE_RELEASE_PENDING))).hasSize(2);
    }

    @Test
    @DisplayName("R6.01: the same items on the same grounds as the acts recorded")
    void asRecorded() {
        CaseFile contact = Samples.at(Stage.CONTACT_RELEASE_PENDING);
        CaseFile litigation = Samples.at(Stage.DISCLOSURE_RELEASE_PENDING);
        List<Effect.RecordProvision> recorded =
                Stream.of(
                                new ReleaseContactDisclosure()
                                        .outcome(contact, Samples.by(Samples.SUPERVISOR)),
                                new ReleaseLitigationDisclosure()
                                        .outcome(litigation, Samples.by(Samples.SUPERVISOR)))
                        .flatMap(outcome -> outcome.effects().stream())
                        .filter(Effect.RecordProvision.class::isInstance)
                        .map(Effect.RecordProvision.class::cast)
                        .toList();
        List<Provision> provisions = Provision.of(Samples.at(Stage.DISCLOSED));
        assertThat(provisions)
                .extracting(Provision::items)
                .isEqualTo(recorded.stream().map(Effect.RecordProvision::items).toList());
        assertThat(provisions)
                .extracting(Provision::basis)
                .isEqualTo(recorded.stream().map(Effect.RecordProvision::basis).toList());
        assertThat(provisions)
                .extracting(Provision::to)
                .containsExactly(Side.APPLICANT, Side.COUNTERPARTY, Side.APPLICANT);
        assertThat(provisions).allMatch(each -> each.at().equals(Samples.NOW));
    }

    @Test
    @DisplayName("R4.04: a rights holder's case provides once, on its own ground")
    void rights() {
        CaseFile file = Samples.claimed();
        for (Samples.Done done : Samples.rightsPath()) {
            file = done.act().outcome(file, Samples.rightsBy(done.person())).file();
        }
        assertThat(Provision.of(file))
                .containsExactly(
                        new Provision(
                                Samples.NOW,
                                Side.APPLICANT,
                                Set.of(RegisteredItem.NAME, RegisteredItem.ADDRESS),
                                Rule.R4_04));
    }

    @Test
    @DisplayName("R6.01: its record is kept 36 months from the day of the provision")
    void kept() {
        assertThat(RetentionClock.ofProvision(Samples.NOW, PROFILE).lastDay())
                .isEqualTo(LocalDate.of(2019, 8, 20));
    }
}
