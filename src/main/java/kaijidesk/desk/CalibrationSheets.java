package kaijidesk.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
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
    private static final double INSIDE = 5;
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
                List.of(),
                window ? envelope.fold().lines() : List.of(),
                window ? below(envelope.fold()) : OutsidePress.address(envelope).inside(INSIDE),
                notes(
                        texts.get(window ? "calibration.window" : "calibration.envelope"),
                        envelope.offset()),
                envelope.offset());
    }

    Calibration of(LabelSheet sheet) {
        List<Box> labels = IntStream.range(0, sheet.count()).mapToObj(sheet::place).toList();
        return new Calibration(
                texts.get("calibration.title", sheet.name()),
                A4,
                List.of(),
                labels,
                List.of(),
                column(sheet),
                notes(texts.get("calibration.labels"), sheet.offset()),
                sheet.offset());
    }

    /** On the last panel, which is behind the others. */
    private static Box below(Fold fold) {
        double top = fold.lines().isEmpty() ? Fold.HEIGHT / 2 : fold.lines().getLast();
        return Box.between(40, top + 8, Fold.WIDTH - 40, Fold.HEIGHT - 34);
    }

    /** In the column of labels that is nearest to the middle, between the crosses at its edges. */
    private static Box column(LabelSheet sheet) {
        Box first = sheet.place((sheet.columns() - 1) / 2);
        Box last = sheet.place(sheet.count() - 1);
        return Box.between(
                first.left() + INSIDE, first.top() + 36, first.right() - INSIDE, last.bottom());
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
