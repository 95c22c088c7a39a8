package kaijidesk.desk;

import java.util.ArrayList;
import java.util.List;
import kaijidesk.envelopes.Box;
import kaijidesk.envelopes.Envelope;
import kaijidesk.envelopes.Fold;
import kaijidesk.envelopes.LabelSheet;
import kaijidesk.envelopes.Length;
import kaijidesk.envelopes.Offset;
import kaijidesk.envelopes.Travel;
import kaijidesk.letters.Calibration;
import kaijidesk.letters.OutsidePress;
import kaijidesk.text.Texts;

/** Puts calibration sheets into words. */
record CalibrationSheets(Texts texts) {
    private static final Box A4 = new Box(0, 0, Fold.WIDTH, Fold.HEIGHT);

    /**
     * For a window: an A4 sheet with what it shows and the folds. For a printed envelope: the
     * envelope itself.
     */
    Calibration of(Envelope envelope) {
        List<Calibration.Frame> frames = new ArrayList<>();
        boolean window = envelope.window() != null;
        Travel.of(envelope)
                .ifPresent(travel -> {
                    frames.add(
                            new Calibration.Frame(
                                    texts.get("calibration.always"), travel.always()));
                    frames.add(new Calibration.Frame(texts.get("calibration.ever"), travel.ever()));
                });
        if (!window) {
            frames.add(
                    new Calibration.Frame(
                            texts.get("calibration.address"), OutsidePress.address(envelope)));
        }
        return new Calibration(
                texts.get("calibration.title", envelope.name()),
                window ? A4 : envelope.face(),
                frames,
                window ? envelope.fold().lines() : List.of(),
                notes(
                        texts.get(window ? "calibration.window" : "calibration.envelope"),
                        envelope.offset()),
                envelope.offset());
    }

    Calibration of(LabelSheet sheet) {
        List<Calibration.Frame> frames = new ArrayList<>();
        for (int label = 0; label < sheet.count(); label++) {
            frames.add(new Calibration.Frame("", sheet.place(label)));
        }
        return new Calibration(
                texts.get("calibration.title", sheet.name()),
                A4,
                frames,
                List.of(),
                notes(texts.get("calibration.labels"), sheet.offset()),
                sheet.offset());
    }

    private List<String> notes(String own, Offset offset) {
        return List.of(
                texts.get("calibration.size"),
                texts.get("calibration.measure"),
                texts.get(
                        "calibration.enter",
                        Length.text(offset.right()),
                        Length.text(offset.down())),
                own);
    }
}
