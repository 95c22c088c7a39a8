package kaijidesk.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import kaijidesk.regime.RightsHolder;
import kaijidesk.ui.base.Samples;
import kaijidesk.ui.intake.HolderEntry.Field;
import kaijidesk.ui.intake.HolderEntry.Wrong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("R4.04: what is typed about a rights holder")
class HolderEntryTest {
    private static final RightsHolder HOLDER = Samples.HOLDER;

    @Test
    @DisplayName("comes back as it was typed, with or without an end")
    void forthAndBack() {
        HolderEntry entry = new HolderEntry(HolderEntry.of(HOLDER), Set.of("RH-002"));
        assertThat(entry.problems()).isEmpty();
        assertThat(entry.holder()).isEqualTo(HOLDER);
        assertThat(with(Field.UNTIL, "").holder().validUntil()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "ID, '', MISSING",
        "ID, RH-002, TAKEN",
        "ID, 12345678901234567890123456789012345678901, TOO_LONG",
        "NAME, '  ', MISSING",
        "BASIS, '', MISSING",
        "REFERENCE, '', MISSING",
        "FROM, '', MISSING",
        "FROM, tomorrow, NO_DAY",
        "UNTIL, never, NO_DAY",
        "UNTIL, 2015-03-31, ENDS_BEFORE_BEGINNING",
        "UNTIL, 2015-04-01,",
        "POSTAL_CODE, 100-000, NO_POSTAL_CODE",
        "POSTAL_CODE, １００－０００４,",
        "POSTAL_CODE, 1000004,",
        "ADDRESS, '', MISSING"
    })
    @DisplayName("is told what is wrong with it, field by field")
    void wrong(Field field, String typed, @Nullable Wrong wrong) {
        HolderEntry entry = with(field, typed);
        if (wrong == null) {
            assertThat(entry.problems()).isEmpty();
            assertThat(entry.holder().postalCode()).isEqualTo("100-0004");
        } else {
            assertThat(entry.problems()).containsOnly(Map.entry(field, wrong));
        }
    }

    @Test
    @DisplayName("R6.02: its text for logs holds nothing of what was typed")
    void logs() {
        assertThat(new HolderEntry(HolderEntry.of(HOLDER), Set.of("RH-002")).toString())
                .doesNotContain(HOLDER.name(), HOLDER.address(), HOLDER.reference(), "RH-");
    }

    @ParameterizedTest
    @CsvSource({
        "2015-03-31, NOT_YET",
        "2015-04-01, VALID",
        "2016-02-29, VALID",
        "2016-03-01, ENDS_SOON",
        "2016-03-31, ENDS_SOON",
        "2016-04-01, ENDED"
    })
    @DisplayName("a certification or contract holds on its first and its last day")
    void validity(LocalDate today, Validity validity) {
        assertThat(Validity.of(HOLDER, today)).isEqualTo(validity);
    }

    private static HolderEntry with(Field field, String text) {
        Map<Field, String> typed = new EnumMap<>(HolderEntry.of(HOLDER));
        typed.put(field, text);
        return new HolderEntry(typed, Set.of("RH-002"));
    }
}
