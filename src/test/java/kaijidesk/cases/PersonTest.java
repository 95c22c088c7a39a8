package kaijidesk.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("R6.04: four eyes are two persons, not two spellings")
class PersonTest {
    @ParameterizedTest(name = "R6.04: \"{0}\" is suzuki")
    @ValueSource(
            strings = {
                "suzuki",
                " suzuki",
                "suzuki\u3000",
                "Suzuki",
                "SUZUKI",
                "ｓｕｚｕｋｉ",
                "su zuki"
            })
    void onePerson(String spelling) {
        CaseFile waits = Samples.at(Stage.REFUSAL_RELEASE_PENDING);
        Person preparer = waits.refusal().prepared().by();
        assertThat(new Person(spelling).sameAs(new Person("suzuki"))).isTrue();
        assertThat(
                        ActKind.RELEASE_REFUSAL.bars(
                                waits,
                                Samples.by(
                                        new Person(
                                                preparer.name()
                                                        .toUpperCase(java.util.Locale.ROOT)))))
                .extracting(bar -> bar.rule().id())
                .containsExactly("R6.04");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u3000", "tab\tname", "bell\u0007"})
    @DisplayName("A name is written, and holds no control characters")
    void noName(String name) {
        assertThatThrownBy(() -> new Person(name)).isInstanceOf(IllegalArgumentException.class);
    }
}
