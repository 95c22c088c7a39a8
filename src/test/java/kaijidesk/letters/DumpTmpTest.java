package kaijidesk.letters;

import java.nio.file.*;
import java.util.*;
import kaijidesk.envelopes.*;
import org.junit.jupiter.api.Test;

class DumpTmpTest {
    @Test
    void dump() throws Exception {
        Path d = Path.of("target/dump");
        Files.createDirectories(d);
        var P = SampleOutsides.PRESS;
        var all = SampleOutsides.all();
        int i = 0;
        for (Envelope e : SampleOutsides.ENVELOPES)
            Files.write(d.resolve("env" + (i++) + ".pdf"), P.envelopes(e, all));
        Files.write(d.resolve("lab12.pdf"), P.labels(SampleOutsides.LABELS.get(0), 5, all));
        Files.write(d.resolve("lab24.pdf"), P.labels(SampleOutsides.LABELS.get(1), 4, all));
        Files.write(d.resolve("cover.pdf"), P.covers(SampleOutsides.WINDOW, all));
        Files.write(d.resolve("slip.pdf"), P.slip(SampleOutsides.slip(5)));
        Files.write(
                d.resolve("cal.pdf"), P.calibration(SampleOutsides.calibration(), Locale.JAPAN));
    }
}
