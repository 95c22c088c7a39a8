package kaijidesk.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What a password costs")
class PasswordCostTest {
    /** From the reference implementation's own test table (phc-winner-argon2, version 0x13). */
    @Test
    @DisplayName("the key is Argon2id's of version 1.3, as the reference gives it")
    void reference() {
        byte[] key =
                new PasswordCost(65_536, 2, 1)
                        .key(
                                "password".toCharArray(),
                                "somesalt".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        assertThat(HexFormat.of().formatHex(key))
                .isEqualTo("09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7");
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 1", "64, 0, 1", "64, 1, 0", "7, 1, 1", "2147483647, 1, 1", "64, 1000, 1"})
    @DisplayName("a ring that asks for what no desk can do is refused")
    void bounds(int memory, int passes, int lanes) {
        assertThatThrownBy(() -> new PasswordCost(memory, passes, lanes))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
