package kaijidesk.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import kaijidesk.envelopes.Envelope;
import kaijidesk.envelopes.LabelSheet;
import kaijidesk.letters.page.VeraPdf;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What goes around letters is PDF/A-2a and PDF/UA-1 as they are. */
class OutsideArchiveTest {
    private static final OutsidePress PRESS = SampleOutsides.PRESS;

    @Test
    @DisplayName("veraPDF finds envelopes, labels and covers to be PDF/A-2a and PDF/UA-1")
    void outsides() throws Exception {
        List<Outside> letters = SampleOutsides.all();
        for (Envelope envelope : SampleOutsides.ENVELOPES) {
            assertThat(VeraPdf.faults(PRESS.envelopes(envelope, letters))).isEmpty();
        }
        for (LabelSheet sheet : SampleOutsides.LABELS) {
            assertThat(VeraPdf.faults(PRESS.labels(sheet, sheet.count() - 2, letters))).isEmpty();
        }
        assertThat(VeraPdf.faults(PRESS.covers(SampleOutsides.WINDOW, letters))).isEmpty();
    }

    @Test
    @DisplayName("and slips of any length, and calibration sheets in both languages")
    void office() throws Exception {
        assertThat(VeraPdf.faults(PRESS.slip(SampleOutsides.slip(1)))).isEmpty();
        assertThat(VeraPdf.faults(PRESS.slip(SampleOutsides.slip(90)))).isEmpty();
        for (Locale language : List.of(Locale.JAPAN, Locale.ENGLISH)) {
            assertThat(VeraPdf.faults(PRESS.calibration(SampleOutsides.calibration(), language)))
                    .isEmpty();
        }
    }
}
