package kaijidesk.app;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RehearsalTest {
    @Test
    @DisplayName(
            "What the window does unseen while the user chooses an office succeeds, every time")
    void rehearsesTwice() {
        assertThatCode(
                        () -> {
                            Offices.rehearse();
                            Offices.rehearse();
                        })
                .doesNotThrowAnyException();
    }
}
