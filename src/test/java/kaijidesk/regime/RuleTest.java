package kaijidesk.regime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Rule ids")
class RuleTest {
    @ParameterizedTest(name = "{0} reads back")
    @EnumSource
    void roundTrip(Rule rule) {
        assertThat(rule.id()).matches("R[1-6]\\.\\d\\d");
        assertThat(Rule.of(rule.id())).isEqualTo(rule);
    }

    @Test
    @DisplayName("An unknown id is refused")
    void unknown() {
        assertThatThrownBy(() -> Rule.of("R9.99")).isInstanceOf(IllegalArgumentException.class);
    }
}
