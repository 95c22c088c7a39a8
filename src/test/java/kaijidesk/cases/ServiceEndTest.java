package kaijidesk.cases;

import static kaijidesk.cases.Samples.REVIEWER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kaijidesk.regime.Profile;
import kaijidesk.regime.SampleRecords;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("R1.05: the service's end, for new applications and for open cases")
class ServiceEndTest {
    private static final LocalDate TODAY = LocalDate.of(2016, 8, 20);

    @ParameterizedTest(name = "R1.05: {0} goes on after the end, unless the profile says otherwise")
    @EnumSource(
            names = {
                "UNDER_REVIEW",
                "CONTACT_RELEASE_PENDING",
                "CONTACT_DISCLOSED",
                "PAPERS",
                "DISCLOSURE_RELEASE_PENDING"
            })
    void pending(Stage stage) {
        CaseFile file = Samples.at(stage);
        Circumstances goesOn = at(SampleRecords.profile(false, TODAY));
        Circumstances dayBefore = at(SampleRecords.endingAll(TODAY.plusDays(1)));
        Circumstances ended = at(SampleRecords.endingAll(TODAY));

        assertThat(barred(file, goesOn)).isEmpty();
        assertThat(barred(file, dayBefore)).isEmpty();
        assertThat(barred(file, ended))
                .contains(
                        ActKind.FIND_ELIGIBLE,
                        ActKind.RELEASE_CONTACT_DISCLOSURE,
                        ActKind.ACCEPT_LITIGATION_REQUEST,
                        ActKind.PREPARE_LITIGATION_DISCLOSURE,
                        ActKind.RELEASE_LITIGATION_DISCLOSURE,
                        ActKind.RELEASE_RIGHTS_DISCLOSURE)
                .doesNotContain(ActKind.CLOSE_CASE, ActKind.WITHDRAW_APPLICATION, ActKind.ADD_NOTE);
        assertThat(ActKind.CLOSE_CASE.bars(file, ended)).isEmpty();
    }

    @Test
    @DisplayName("R1.05: who applies after the end is told, at the registered address")
    void told() {
        ReceiveApplication act =
                Samples.application(
                        Samples.address(SampleRecords.SAKURA),
                        SampleRecords.tokyo("2016-10-31T00:00:00"),
                        Map.of());
        CaseFile file = Samples.received(act);
        assertThat(act.effects(file, Samples.by(REVIEWER)))
                .containsExactly(
                        new Effect.IssueLetter(
                                new Letter.NotAcceptable(
                                        Recipient.byPost(
                                                Registered.applicant(Samples.by(REVIEWER))),
                                        TradeReference.of(file, SampleRecords.LAPTOP),
                                        LocalDate.of(2016, 10, 31),
                                        LocalDate.of(2016, 10, 30))));
        assertThat(act.effects(file, Samples.with(CaseRecords.NONE, REVIEWER))).isEmpty();
        ReceiveApplication other =
                Samples.application(
                        "other@mail.example", SampleRecords.tokyo("2016-10-31T00:00:00"), Map.of());
        assertThat(other.effects(Samples.received(other), Samples.by(REVIEWER))).isEmpty();
        ReceiveApplication inTime =
                Samples.application(
                        Samples.address(SampleRecords.SAKURA), Samples.RECEIVED, Map.of());
        assertThat(inTime.effects(Samples.received(inTime), Samples.by(REVIEWER)))
                .hasOnlyElementsOfType(Effect.Acknowledge.class);
    }

    private static List<ActKind> barred(CaseFile file, Circumstances circumstances) {
        return NextActs.of(file, circumstances).stream()
                .filter(next ->
                        next.bars().stream()
                                .anyMatch(bar ->
                                        bar.reason().key().equals("bar.service-ended-for-all")))
                .map(NextAct::kind)
                .toList();
    }

    private static Circumstances at(Profile profile) {
        return new Circumstances(Samples.RECORDS, profile, Samples.NOW, REVIEWER);
    }
}
