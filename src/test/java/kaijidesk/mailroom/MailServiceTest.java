package kaijidesk.mailroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import kaijidesk.cases.LetterKind;
import kaijidesk.regime.PostageRate.Service;
import kaijidesk.regime.Step;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Services of the post office and tracking numbers")
class MailServiceTest {
    private static final List<Service> REGISTERED =
            List.of(
                    Service.SIMPLE_REGISTERED,
                    Service.REGISTERED,
                    Service.REGISTERED_ADDRESSEE_ONLY);

    static Stream<Arguments> everyServiceForEveryLetter() {
        return Arrays.stream(LetterKind.values())
                .flatMap(kind ->
                        Arrays.stream(Service.values())
                                .map(service -> Arguments.of(kind, service)));
    }

    @ParameterizedTest(name = "{0} by {1}")
    @MethodSource("everyServiceForEveryLetter")
    @DisplayName("what discloses goes by registered mail, anything else as one likes")
    void services(LetterKind kind, Service service) {
        boolean discloses = kind == LetterKind.DISCLOSURE || kind == LetterKind.RIGHTS_DISCLOSURE;
        boolean fits = !discloses || REGISTERED.contains(service);

        assertThat(MailService.of(kind).contains(service)).isEqualTo(fits);
        assertThat(MailService.wrong(kind, service).isEmpty()).isEqualTo(fits);
    }

    @Test
    @DisplayName("本人限定受取 exists with 一般書留 only; R2.17: one letter's postage is the applicant's")
    void combinations() {
        assertThat(Arrays.stream(Service.values()).filter(each -> each.name().contains("ONLY")))
                .containsExactly(Service.REGISTERED_ADDRESSEE_ONLY);
        assertThat(Arrays.stream(LetterKind.values()).filter(MailService::borneByApplicant))
                .containsExactly(LetterKind.DISCLOSURE);
    }

    @ParameterizedTest(name = "“{0}” by {1}: {2}")
    @CsvSource({
        "131-12-38385-2, RECORDED, ",
        "13112383852, REGISTERED, ",
        "１３１－１２－３８３８５－２, SIMPLE_REGISTERED, ",
        "131-12-38385-3, REGISTERED, post.number-check-digit",
        "131-21-38385-2, REGISTERED, post.number-check-digit",
        "1311-2383-8520, REGISTERED, post.number-long",
        "1311238385, REGISTERED, post.number-malformed",
        "1311238385212, REGISTERED, post.number-malformed",
        "131-12-3838A-2, REGISTERED, post.number-malformed",
        "'', REGISTERED, post.number-needed",
        "' ', RECORDED, post.number-needed",
        "'', ORDINARY, ",
        "131-12-38385-2, ORDINARY, post.no-number-expected"
    })
    @DisplayName("a number is wrong, odd, or as it should be")
    void numbers(String typed, Service service, String key) {
        TrackingNumber number = TrackingNumber.typed(typed);

        assertThat(number.wrong(service).or(number::odd).map(Step::key).orElse(null))
                .isEqualTo(key);
        boolean odd = key != null && (key.endsWith("digit") || key.endsWith("long"));
        assertThat(number.odd().isPresent()).isEqualTo(odd);
    }

    @Test
    @DisplayName("a number is kept as digits and shown in its groups")
    void groups() {
        assertThat(TrackingNumber.typed(" 131 12 38385 2 ").text()).isEqualTo("131-12-38385-2");
        assertThat(TrackingNumber.typed("131−12ー38385-2").digits()).isEqualTo("13112383852");
        assertThat(TrackingNumber.typed("131123838521").text()).isEqualTo("131123838521");
        assertThat(TrackingNumber.typed("").text()).isEmpty();
    }
}
