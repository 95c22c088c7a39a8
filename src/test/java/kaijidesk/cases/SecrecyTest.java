package kaijidesk.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("R3.06: no letter can hold the reason of a refusal")
class SecrecyTest {
    @Test
    @DisplayName(
            "R3.06: a refusal letter holds its recipient, its trade and the day of the application, nothing else")
    void refusalNotice() {
        assertThat(reachable(Letter.RefusalNotice.class))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.ofEntries(
                                Map.entry("RefusalNotice.to", Recipient.class),
                                Map.entry("Recipient.name", String.class),
                                Map.entry("Recipient.postalCode", String.class),
                                Map.entry("Recipient.address", String.class),
                                Map.entry("Recipient.organisation", boolean.class),
                                Map.entry("RefusalNotice.trade", TradeReference.class),
                                Map.entry("TradeReference.caseNumber", CaseNumber.class),
                                Map.entry("CaseNumber.value", String.class),
                                Map.entry("TradeReference.tradeNo", String.class),
                                Map.entry("TradeReference.itemNo", String.class),
                                Map.entry("TradeReference.itemName", String.class),
                                Map.entry("RefusalNotice.appliedOn", LocalDate.class)));
    }

    @Test
    @DisplayName(
            "R2.03, R2.04: a half of stage 1 holds the other's e-mail address, the trade and the day, nothing else")
    void contactMessage() {
        assertThat(reachable(ContactMessage.class).keySet())
                .containsExactlyInAnyOrder(
                        "ContactMessage.notice",
                        "ContactMessage.address",
                        "ContactMessage.trade",
                        "TradeReference.caseNumber",
                        "CaseNumber.value",
                        "TradeReference.tradeNo",
                        "TradeReference.itemNo",
                        "TradeReference.itemName",
                        "ContactMessage.disclosedOn");
    }

    @Test
    @DisplayName(
            "R2.15: the guidance to the counterparty holds the trade and the papers, nothing else")
    void counterGuidance() {
        assertThat(reachable(Letter.CounterGuidance.class).keySet())
                .filteredOn(name -> name.startsWith("CounterGuidance"))
                .containsExactlyInAnyOrder(
                        "CounterGuidance.to", "CounterGuidance.trade", "CounterGuidance.papers");
    }

    @ParameterizedTest(
            name = "R3.06: {0} can't reach a ground, a refusal, a decision or the application")
    @MethodSource("letters")
    void everyLetter(Class<?> letter) {
        assertThat(reachable(letter).values())
                .isNotEmpty()
                .doesNotContain(
                        Ground.class,
                        Refusal.class,
                        Decision.class,
                        Application.class,
                        CaseFile.class,
                        Object.class);
    }

    @ParameterizedTest(name = "R3.06: refused for {0}, the letter says the same")
    @EnumSource
    void everyGroundGivesTheSameLetter(Ground ground) {
        CaseFile prepared =
                Samples.perform(
                        Samples.at(Stage.UNDER_REVIEW),
                        new PrepareRefusal(ground, Samples.SECRET),
                        Samples.REVIEWER);
        Outcome outcome = new ReleaseRefusal().outcome(prepared, Samples.by(Samples.SUPERVISOR));

        Outcome usual =
                new ReleaseRefusal()
                        .outcome(
                                Samples.at(Stage.REFUSAL_RELEASE_PENDING),
                                Samples.by(Samples.SUPERVISOR));
        assertThat(outcome.effects()).hasSize(1).isEqualTo(usual.effects());
        assertThat(outcome.file().refusal()).isNotNull();
        assertThat(outcome.file().refusal().ground()).isEqualTo(ground);
    }

    /** All letters, and the rows of lists and ledgers. */
    static List<Class<?>> letters() {
        List<Class<?>> all = new ArrayList<>(List.of(Letter.class.getPermittedSubclasses()));
        all.addAll(
                List.of(
                        CaseRow.class,
                        LetterRow.class,
                        ProvisionRow.class,
                        ContactMessage.class,
                        MailText.class));
        return all;
    }

    /** Every component that is reachable through records, by record and component name. */
    private static Map<String, Class<?>> reachable(Class<?> type) {
        Map<String, Class<?>> found = new LinkedHashMap<>();
        collect(type, found);
        return found;
    }

    private static void collect(Class<?> type, Map<String, Class<?>> found) {
        if (!type.isRecord()) {
            return;
        }
        for (RecordComponent component : type.getRecordComponents()) {
            List<Class<?>> types = types(component.getGenericType());
            for (Class<?> each : types) {
                String name = type.getSimpleName() + "." + component.getName();
                if (found.put(name, each) == null) {
                    collect(each, found);
                }
            }
        }
    }

    private static List<Class<?>> types(Type type) {
        return type instanceof ParameterizedType several
                ? Arrays.stream(several.getActualTypeArguments())
                        .flatMap(each -> types(each).stream())
                        .toList()
                : List.of((Class<?>) type);
    }
}
