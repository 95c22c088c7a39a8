package kaijidesk.regime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kaijidesk.regime.NameComparison.NameLikeness;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("R2.10, R2.11, R2.13: whether two written names are one")
class NameComparisonTest {
    @ParameterizedTest(name = "{0} and {1}: {2} by {3}")
    @CsvSource({
        "山田 太郎, 山田　太郎, SAME_AFTER_STEPS, SPACES",
        "山田太郎, 山田 太郎, SAME_AFTER_STEPS, SPACES",
        "ﾔﾏﾀﾞ, ヤマダ, SAME_AFTER_STEPS, WIDTH",
        "Ｓｍｉｔｈ, Smith, SAME_AFTER_STEPS, WIDTH",
        "髙橋, 高橋, SAME_AFTER_STEPS, VARIANTS",
        "山﨑, 山崎, SAME_AFTER_STEPS, VARIANTS",
        "山嵜, 山﨑, SAME_AFTER_STEPS, VARIANTS",
        "\uD842\uDFB7野, 吉野, SAME_AFTER_STEPS, VARIANTS",
        "渡邉, 渡邊, SAME_AFTER_STEPS, VARIANTS",
        "濵田, 濱田, SAME_AFTER_STEPS, VARIANTS",
        "大\uFA10, 大塚, SAME_AFTER_STEPS, COMPATIBILITY",
        "\uFA19谷, 神谷, SAME_AFTER_STEPS, COMPATIBILITY",
        "辻\uDB40\uDD00, 辻, SAME_AFTER_STEPS, SELECTORS",
        "辻\uDB40\uDD00, 辻\uDB40\uDD01, SAME_AFTER_STEPS, SELECTORS",
    })
    void afterSteps(String one, String other, NameLikeness likeness, NameFold last) {
        NameComparison compared = NameComparison.of(one, other, "");

        assertThat(compared.likeness()).isEqualTo(likeness);
        assertThat(compared.needsNote()).isFalse();
        List<Step> steps = compared.steps();
        assertThat(steps.getFirst()).isEqualTo(Step.of("name.both", one, other));
        assertThat(steps.get(steps.size() - 2).key()).isEqualTo("name.fold");
        assertThat(steps.get(steps.size() - 2).arguments().getFirst()).isEqualTo(last);
        assertThat(steps.getLast()).isEqualTo(Step.of("name.likeness", likeness));
    }

    @ParameterizedTest(name = "{0} and {1} stay different")
    @CsvSource({"斉藤, 斎藤", "太田, 大田", "はやし, ばやし", "やまもと, やまもとっ", "ゆう, ゅう", "山田, 山口", "伊藤, 伊東"})
    void different(String one, String other) {
        NameComparison compared = NameComparison.of(one, other, "");

        assertThat(compared.likeness()).isEqualTo(NameLikeness.DIFFERENT);
        assertThat(compared.needsNote()).isTrue();
    }

    @Test
    @DisplayName("R2.10: only names written alike are the same without a step")
    void same() {
        assertThat(NameComparison.of("髙﨑", "髙﨑", "").steps())
                .extracting(Step::key)
                .containsExactly("name.both", "name.likeness");
        assertThat(NameComparison.of("髙﨑", "髙﨑", "").likeness()).isEqualTo(NameLikeness.SAME);
    }

    @Test
    @DisplayName("R2.10: a former name or an alias is another name, never silently the same")
    void otherName() {
        NameComparison former = NameComparison.of("旧姓 花子", "新姓 花子", "旧姓　花子");

        assertThat(former.likeness()).isEqualTo(NameLikeness.OTHER_NAME);
        assertThat(former.needsNote()).isTrue();
        assertThat(former.steps()).contains(Step.of("name.other", "旧姓　花子"));
        assertThat(NameComparison.of("旧姓 花子", "新姓 花子", "別姓 花子").likeness())
                .isEqualTo(NameLikeness.DIFFERENT);
        assertThat(NameComparison.of("新姓 花子", "新姓 花子", "旧姓 花子").likeness())
                .isEqualTo(NameLikeness.SAME);
    }

    @Test
    @DisplayName("R2.10: folding twice changes nothing more, and no variant folds two ways")
    void idempotent() {
        for (NameFold fold : NameFold.values()) {
            String folded = fold.apply("ﾔ 髙﨑\uD842\uDFB7\uFA10辻\uDB40\uDD00邊 濵");
            assertThat(fold.apply(folded)).isEqualTo(folded);
        }
    }
}
