package kaijidesk.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kaijidesk.regime.PaperCheck;
import kaijidesk.regime.PaperKind;
import kaijidesk.regime.Profile;
import kaijidesk.regime.ProfileDraft;
import kaijidesk.regime.Rule;
import kaijidesk.regime.SampleRecords;
import kaijidesk.regime.Status;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R6.06: what another profile would say otherwise")
class ProfileEffectTest {
    @Test
    @DisplayName("R6.06: the case's own values differ in nothing, at any stage")
    void nothing() {
        for (Stage stage :
                List.of(Stage.UNDER_REVIEW, Stage.PAPERS, Stage.DISCLOSED, Stage.REFUSED)) {
            assertThat(effects(Samples.at(stage), SampleRecords.PROFILE)).isEmpty();
        }
    }

    @Test
    @DisplayName("R6.06: another conclusion counts even where the answer stays, with both verdicts")
    void conclusion() {
        ProfileDraft draft = new ProfileDraft(SampleRecords.PROFILE);
        draft.applicationMonths = 4;
        List<ProfileEffect> effects = effects(Samples.at(Stage.UNDER_REVIEW), draft.profile(2));

        assertThat(effects).hasSize(1);
        ProfileEffect effect = effects.getFirst();
        assertThat(effect.rule()).isEqualTo(Rule.R1_03);
        assertThat(effect.check()).isNull();
        assertThat(effect.own().status()).isEqualTo(Status.HOLDS);
        assertThat(effect.other().status()).isEqualTo(Status.HOLDS);
        assertThat(effect.own().steps().getLast()).isNotEqualTo(effect.other().steps().getLast());
    }

    @Test
    @DisplayName("R6.06: papers that one of the two doesn't ask for stand on one side only")
    void papers() {
        ProfileDraft draft = new ProfileDraft(SampleRecords.PROFILE);
        draft.requiredPapers.remove(PaperKind.PLEDGE);
        Profile fewer = draft.profile(2);

        assertThat(effects(Samples.at(Stage.PAPERS), fewer))
                .extracting(ProfileEffect::check)
                .containsExactlyElementsOf(PaperCheck.of(PaperKind.PLEDGE));
        assertThat(effects(Samples.at(Stage.PAPERS), fewer))
                .allMatch(effect -> effect.other() == null && effect.own() != null);
    }

    private static List<ProfileEffect> effects(CaseFile file, Profile other) {
        return ProfileEffect.of(file, Samples.by(Samples.REVIEWER), other);
    }
}
