package kaijidesk.letters;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kaijidesk.envelopes.Envelope;
import kaijidesk.envelopes.Fold;
import kaijidesk.envelopes.Offset;
import kaijidesk.envelopes.Window;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes around letters looks as the stored pictures do; see {@link GoldenLettersTest}. */
class OutsideGoldenTest {
    private static final Envelope WINDOW =
            new Envelope(
                    "窓付き", 120, 235, true, Fold.THIRDS, new Window(45, 90, 12, 20), Offset.NONE);

    private final OutsidePress press = SampleOutsides.PRESS;
    private final List<Outside> letters = SampleOutsides.all();

    private final Map<String, byte[]> made =
            Map.of(
                    "envelope", press.envelopes(SampleOutsides.LONG, letters),
                    "large-envelope", press.envelopes(SampleOutsides.ENVELOPES.get(2), letters),
                    "cover", press.covers(WINDOW, letters),
                    "labels", press.labels(SampleOutsides.TWELVE, 5, letters),
                    "small-labels", press.labels(SampleOutsides.LABELS.get(1), 4, letters),
                    "slip", press.slip(SampleOutsides.slip(5)),
                    "calibration", press.calibration(SampleOutsides.calibration(), Locale.JAPAN));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "envelope",
                "large-envelope",
                "cover",
                "labels",
                "small-labels",
                "slip",
                "calibration"
            })
    @DisplayName("the page looks as it did")
    void looks(String name) throws IOException {
        GoldenPicture.assertLooks(made.get(name), 0, name);
    }
}
