package kaijidesk.scans;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A short run of {@link ScanFuzz}; {@code -Dscans.fuzz=1200} goes on for twenty minutes. */
class ScanFuzzTest {
    private static final Duration TIME = Duration.ofSeconds(Integer.getInteger("scans.fuzz", 5));

    @Test
    @DisplayName("files with random damage are read or refused with a reason, nothing else")
    void damaged() throws Exception {
        List<String> known = Arrays.stream(ScanFault.values()).map(Enum::name).toList();
        try (Decoder decoder = new ChildDecoder(Limits.USUAL)) {
            ScanFuzz.Told told = new ScanFuzz(20261126).run(TIME, decoder);

            assertThat(told.files()).isPositive();
            assertThat(told.ends().keySet())
                    .allSatisfy(
                            end -> assertThat(end.equals("read") || known.contains(end)).isTrue());
        }
    }
}
