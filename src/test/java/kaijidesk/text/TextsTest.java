package kaijidesk.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.MissingResourceException;
import kaijidesk.regime.ApplicationItem;
import kaijidesk.regime.PaperKind;
import kaijidesk.regime.Rule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Texts in both languages")
class TextsTest {
    private static final LocalDate DAY = LocalDate.of(2016, 7, 25);
    private static final Texts JA = new Texts(Locale.JAPAN);
    private static final Texts EN = new Texts(Locale.ENGLISH);

    @Test
    @DisplayName("A day has era and weekday in Japanese, the weekday in English")
    void days() {
        assertThat(JA.get("step.received", DAY)).isEqualTo("受付日：平成28年7月25日(月)");
        assertThat(EN.get("step.received", DAY)).isEqualTo("Received: Mon 25 Jul 2016");
    }

    @Test
    @DisplayName("A moment is shown in Tokyo time")
    void moments() {
        Instant lastMoment = Instant.parse("2016-10-30T14:59:59Z");

        assertThat(JA.moment(lastMoment)).isEqualTo("平成28年10月30日(日) 23:59");
        assertThat(EN.moment(lastMoment.plusSeconds(1))).isEqualTo("Mon 31 Oct 2016 0:00");
        assertThat(JA.get("step.received", lastMoment)).isEqualTo("受付日：平成28年10月30日(日) 23:59");
    }

    @Test
    @DisplayName("Numbers stay plain, and text is put in as it is")
    void plain() {
        assertThat(EN.get("step.negotiation.count", 1234)).contains("1234");
        assertThat(JA.get("step.found", "{0} と '引用' と 辻\uDB40\uDD00"))
                .endsWith("{0} と '引用' と 辻\uDB40\uDD00");
    }

    @Test
    @DisplayName("Enums are shown by their own text, others by their name, rules by their id")
    void enums() {
        assertThat(JA.get("step.items.missing", ApplicationItem.WINNING_DATE)).startsWith("「落札日」");
        assertThat(EN.get("step.bar.paper-not-arrived", PaperKind.PLEDGE)).contains("Pledge");
        assertThat(EN.get("step.bar.no-finding", Rule.R1_05)).startsWith("R1.05 ");
        assertThat(EN.get("step.received", DayOfWeek.MONDAY)).isEqualTo("Received: MONDAY");
    }

    @Test
    @DisplayName("R5.03: the form's labels are those that applicants see")
    void formLabels() {
        assertThat(JA.of(ApplicationItem.ITEM_NAME)).isEqualTo("商品名");
        assertThat(JA.of(ApplicationItem.WINNING_DATE)).isEqualTo("落札日");
    }

    @Test
    @DisplayName("Japanese for ja, English for every other language, whatever the machine speaks")
    void languages() {
        assertThat(new Texts(Locale.forLanguageTag("ja-JP-u-ca-japanese")).japanese()).isTrue();
        assertThat(new Texts(Locale.JAPANESE).of(PaperKind.PLEDGE)).isEqualTo("誓約書");
        assertThat(new Texts(Locale.FRANCE).of(PaperKind.PLEDGE)).isEqualTo("Pledge");
        assertThat(new Texts(Locale.FRANCE).locale()).isEqualTo(Locale.ENGLISH);
    }

    @Test
    @DisplayName("A missing key is an error that names it")
    void missingKey() {
        assertThat(JA.has("step.received")).isTrue();
        assertThat(JA.has("step.no-such-step")).isFalse();
        assertThatThrownBy(() -> JA.get("step.no-such-step"))
                .isInstanceOf(MissingResourceException.class)
                .hasMessageContaining("step.no-such-step");
    }
}
