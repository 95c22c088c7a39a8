package kaijidesk.regime;

import static kaijidesk.regime.SampleRecords.LAPTOP;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("R2.02, R5: how an application must arrive")
class AdmissionTest {
    @ParameterizedTest(name = "R5.01: from {0}, registered {1} -> {2}")
    @CsvSource({
        "sakura.t@mail.example, sakura.t@mail.example, HOLDS",
        "Sakura.T@Mail.Example, sakura.t@mail.example, HOLDS",
        "' sakura.t@mail.example ', sakura.t@mail.example, HOLDS",
        "sakura.t@mail.example, SAKURA.T@MAIL.EXAMPLE, HOLDS",
        "az@mail.example, AZ@mail.example, HOLDS",
        "sakura@mail.example, sakura.t@mail.example, BARRED",
        "sakura.t@mail.example.org, sakura.t@mail.example, BARRED",
        "sakura.t+x@mail.example, sakura.t@mail.example, BARRED",
        "sakura.t@mail.example, , UNKNOWN",
        "sakura.t@mail.example, '', UNKNOWN",
    })
    void sender(String sender, @Nullable String registered, Status expected) {
        Verdict verdict = Admission.sender(sender, registered);

        assertThat(verdict.rule()).isEqualTo(Rule.R5_01);
        assertThat(verdict.status()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "R2.02: member {0} -> {1} ({2})")
    @CsvSource({
        "M1001, HOLDS, party.buyer",
        "M1002, HOLDS, party.seller",
        "M1003, BARRED, party.none",
        ", UNKNOWN, party.member-unknown",
    })
    void party(@Nullable String member, Status expected, String step) {
        assertThat(Admission.party(LAPTOP, member, null))
                .isEqualTo(Verdict.of(Rule.R2_02, expected, Step.of(step)));
    }

    @Test
    @DisplayName("R2.02: a trade that the records don't know is amber")
    void unknownTrade() {
        assertThat(Admission.party(null, "M1001", null).status()).isEqualTo(Status.UNKNOWN);
    }

    @Test
    @DisplayName("R5.03: nine items are required, and no more")
    void requiredItems() {
        assertThat(Admission.missing(Map.of()))
                .containsExactly(ApplicationItem.values())
                .hasSize(9);
        assertThat(Admission.missing(complete())).isEmpty();
        assertThat(Admission.complete(complete()).status()).isEqualTo(Status.HOLDS);
    }

    @ParameterizedTest(name = "R5.03: {0} alone is missing")
    @EnumSource
    void eachItem(ApplicationItem item) {
        Map<ApplicationItem, String> items = complete();
        items.remove(item);

        assertThat(Admission.missing(items)).containsExactly(item);
        assertThat(Admission.complete(items))
                .isEqualTo(Verdict.of(Rule.R5_03, Status.BARRED, Step.of("items.missing", item)));
    }

    @ParameterizedTest(name = "R5.03: an item that says \"{0}\" is missing")
    @ValueSource(strings = {"", " ", "\u3000", "\u3000 \t\r\n"})
    void blanks(String blank) {
        Map<ApplicationItem, String> items = complete();
        items.put(ApplicationItem.ITEM_NAME, blank);
        items.put(ApplicationItem.WINNING_DATE, blank);

        assertThat(Admission.missing(items))
                .containsExactly(ApplicationItem.ITEM_NAME, ApplicationItem.WINNING_DATE);
    }

    @Test
    @DisplayName("R5.04: without agreement the application is barred")
    void agreed() {
        assertThat(Admission.agreed(true).status()).isEqualTo(Status.HOLDS);
        assertThat(Admission.agreed(false).status()).isEqualTo(Status.BARRED);
    }

    private static Map<ApplicationItem, String> complete() {
        Map<ApplicationItem, String> items = new EnumMap<>(ApplicationItem.class);
        Arrays.stream(ApplicationItem.values()).forEach(item -> items.put(item, "記入あり"));
        return items;
    }
}
