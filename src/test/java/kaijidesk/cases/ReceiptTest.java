package kaijidesk.cases;

import static kaijidesk.cases.Samples.application;
import static kaijidesk.cases.Samples.by;
import static kaijidesk.cases.Samples.received;
import static kaijidesk.regime.SampleRecords.LAPTOP;
import static kaijidesk.regime.SampleRecords.SAKURA;
import static kaijidesk.regime.SampleRecords.YAMAZAKI;
import static kaijidesk.regime.SampleRecords.tokyo;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kaijidesk.regime.ApplicationItem;
import kaijidesk.regime.Rule;
import kaijidesk.regime.SampleRecords;
import kaijidesk.regime.Step;
import kaijidesk.text.Texts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("R5, R1.05: what receipt decides, and the case's headline")
class ReceiptTest {
    private static final String REGISTERED = Samples.address(SAKURA);

    @ParameterizedTest(name = "R1.05: received {0} -> {1}")
    @CsvSource({
        "2016-10-30T23:59:59, ACCEPTED",
        "2016-10-31T00:00:00, SERVICE_ENDED",
        "2016-10-31T12:00:00, SERVICE_ENDED",
    })
    void serviceEnd(String received, Application.Arrival expected) {
        CaseFile file = received(application(REGISTERED, tokyo(received), Map.of()));

        assertThat(file.application().arrival()).isEqualTo(expected);
        assertThat(file.application().items()).hasSize(9);
    }

    @Test
    @DisplayName("R5.01: another address isn't accepted; its case is kept under the same number")
    void otherAddress() {
        CaseFile file = received(application("other@mail.example", Samples.RECEIVED, Map.of()));

        assertThat(file.application().arrival()).isEqualTo(Application.Arrival.OTHER_ADDRESS);
        assertThat(file.number()).isEqualTo(Samples.NUMBER);
        assertThat(file.profile()).isEqualTo("anonymous-delivery-2016/1");
    }

    @Test
    @DisplayName("R5.01, R2.03: only the registered member is told the rule, whoever wrote")
    void toldAtTheRegisteredAddress() {
        ReceiveApplication act = application("other@mail.example", Samples.RECEIVED, Map.of());
        CaseFile file = received(act);

        assertThat(act.effects(file, by(Samples.REVIEWER)))
                .containsExactly(
                        new Effect.IssueLetter(
                                new Letter.OtherAddress(
                                        new Recipient("髙橋 さくら", "", ""),
                                        TradeReference.of(file, LAPTOP),
                                        LocalDate.of(2016, 7, 25))));
        assertThat(sender(file, by(Samples.REVIEWER)))
                .containsExactly(
                        "sender.from", "sender.registered", "sender.member-only", "sender.other");
    }

    @Test
    @DisplayName("R5.05, R2.03: only the registered member at the registered address is answered")
    void acknowledged() {
        ReceiveApplication act = application(Samples.address(SAKURA), Samples.RECEIVED, Map.of());
        CaseFile file = received(act);

        assertThat(act.effects(file, by(Samples.REVIEWER)))
                .containsExactly(new Effect.Acknowledge(TradeReference.of(file, LAPTOP)));
        for (CaseRecords records :
                List.of(
                        CaseRecords.NONE,
                        new CaseRecords(LAPTOP, SampleRecords.YOSHINO, null, List.of()),
                        new CaseRecords(null, SAKURA, null, List.of()),
                        new CaseRecords(LAPTOP, RecordsBarsTest.bare(SAKURA), null, List.of()))) {
            assertThat(act.effects(file, Samples.with(records, Samples.REVIEWER))).isEmpty();
        }
    }

    @Test
    @DisplayName("R5.01, R2.03: a stranger to the trade moves no letter, and the case says why")
    void nobodyIsTold() {
        ReceiveApplication act = application("other@mail.example", Samples.RECEIVED, Map.of());
        CaseFile file = received(act);
        CaseRecords noTrade = new CaseRecords(null, SAKURA, null, List.of());
        CaseRecords notHers = new CaseRecords(LAPTOP, SampleRecords.YOSHINO, null, List.of());
        CaseRecords noMember = new CaseRecords(LAPTOP, null, null, List.of());

        for (CaseRecords records : List.of(noTrade, notHers, noMember, CaseRecords.NONE)) {
            Circumstances circumstances = Samples.with(records, Samples.REVIEWER);
            assertThat(act.effects(file, circumstances)).isEmpty();
            assertThat(sender(file, circumstances)).contains("sender.nobody");
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"ja", "en"})
    @DisplayName("R5.01: the step says who may be told, not that a notice went: letters show that")
    void ruleNotFact(String language) {
        ReceiveApplication act = application("other@mail.example", Samples.RECEIVED, Map.of());
        CaseFile file = received(act);
        CaseRecords records =
                new CaseRecords(LAPTOP, RecordsBarsTest.bare(SAKURA), YAMAZAKI, List.of());
        Circumstances noAddress = Samples.with(records, Samples.REVIEWER);

        assertThat(act.effects(file, noAddress)).isEmpty();
        assertThat(sender(file, noAddress)).contains("sender.member-only");
        Texts texts = new Texts(Locale.of(language));
        assertThat(List.of("sender.member-only", "sender.nobody"))
                .allSatisfy(key ->
                        assertThat(texts.get("step." + key))
                                .containsAnyOf("送ってよい相手", "may go to")
                                .doesNotContain("送ります", "goes to"));
    }

    @Test
    @DisplayName("R5.01: the applicant's address counts, not the counterparty's")
    void counterpartysAddress() {
        String counterpartys = Samples.address(YAMAZAKI);

        assertThat(
                        received(application(counterpartys, Samples.RECEIVED, Map.of()))
                                .application()
                                .arrival())
                .isEqualTo(Application.Arrival.OTHER_ADDRESS);
    }

    @Test
    @DisplayName("R5.01: an unknown member's application is accepted for examination, amber")
    void unknownMember() {
        Circumstances unknown = Samples.with(CaseRecords.NONE, Samples.REVIEWER);
        CaseFile file =
                application(REGISTERED, Samples.RECEIVED, Map.of()).open(Samples.NUMBER, unknown);

        assertThat(file.application().arrival()).isEqualTo(Application.Arrival.ACCEPTED);
        assertThat(headline(file, unknown))
                .isEqualTo(
                        new Headline(
                                Headline.Word.REVIEW,
                                List.of(
                                        Rule.R5_01,
                                        Rule.R2_02,
                                        Rule.R1_00,
                                        Rule.R1_01,
                                        Rule.R1_02,
                                        Rule.R1_03,
                                        Rule.R1_04)));
    }

    @Test
    @DisplayName("Each headline in one word, with the rules behind it")
    void headlines() {
        assertThat(headline(Samples.at(Stage.SERVICE_ENDED)))
                .isEqualTo(new Headline(Headline.Word.SERVICE_ENDED, List.of(Rule.R1_05)));
        assertThat(headline(Samples.at(Stage.NOT_ACCEPTED)))
                .isEqualTo(new Headline(Headline.Word.NOT_ACCEPTED, List.of(Rule.R5_01)));
        assertThat(headline(Samples.at(Stage.INCOMPLETE)))
                .isEqualTo(new Headline(Headline.Word.INCOMPLETE, List.of(Rule.R5_03)));
        assertThat(headline(Samples.at(Stage.UNDER_REVIEW)))
                .isEqualTo(new Headline(Headline.Word.REVIEW, List.of(Rule.R1_04)));
        assertThat(headline(Samples.at(Stage.CONTACT_RELEASE_PENDING)))
                .isEqualTo(new Headline(Headline.Word.ELIGIBLE, List.of()));
    }

    @Test
    @DisplayName("R1.03: too late is barred, and stays so when an item is supplied later")
    void tooLate() {
        CaseFile file =
                received(
                        application(
                                REGISTERED,
                                tokyo("2016-09-29T00:00:00"),
                                Map.of(ApplicationItem.REASON, "")));
        assertThat(headline(file))
                .isEqualTo(new Headline(Headline.Word.INCOMPLETE, List.of(Rule.R5_03, Rule.R1_03)));

        CaseFile complete =
                Samples.perform(
                        file,
                        new SupplementApplication(ApplicationItem.REASON, "返金"),
                        Samples.REVIEWER);
        assertThat(headline(complete))
                .isEqualTo(new Headline(Headline.Word.BARRED, List.of(Rule.R1_03)));
    }

    @Test
    @DisplayName("R6.02: texts for logs hold no personal data")
    void logs() {
        ReceiveApplication act = application(REGISTERED, Samples.RECEIVED, Map.of());

        assertThat(
                        act
                                + " "
                                + received(act).application()
                                + Samples.at(Stage.CONTACT_DISCLOSED).contact())
                .doesNotContain("@", "髙橋", "さくら", "T-2016");
    }

    private static List<String> sender(CaseFile file, Circumstances circumstances) {
        return Assessment.of(file, circumstances).of(Rule.R5_01).steps().stream()
                .map(Step::key)
                .toList();
    }

    private static Headline headline(CaseFile file) {
        return headline(file, by(Samples.REVIEWER));
    }

    private static Headline headline(CaseFile file, Circumstances circumstances) {
        return Headline.of(file, Assessment.of(file, circumstances));
    }
}
