package kaijidesk.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import kaijidesk.cases.LetterKind;
import kaijidesk.letters.SampleLetters.Variation;
import kaijidesk.letters.page.VeraPdf;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ArchiveTest {
    static Stream<Arguments> all() {
        return Arrays.stream(LetterKind.values())
                .flatMap(kind ->
                        Arrays.stream(Variation.values())
                                .map(variation -> Arguments.of(kind, variation)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("all")
    @DisplayName("veraPDF finds every letter to be PDF/A-2a and PDF/UA-1")
    void letters(LetterKind kind, Variation variation) throws Exception {
        assertThat(VeraPdf.faults(SampleLetters.print(kind, variation).pdf())).isEmpty();
    }
}
