package kaijidesk.ui.bench;

import java.awt.image.BufferedImage;
import kaijidesk.scans.Impression;
import kaijidesk.scans.Placement;
import kaijidesk.scans.SealSize;
import kaijidesk.scans.SealViews;

/**
 * Two impressions under the eye, and how they lie (R2.13): what there is to see, without a window
 * and without a verdict.
 *
 * @param pledge the impression on the pledge
 * @param certificate the one on the seal certificate; this one is moved
 * @param placement how the certificate's is laid
 * @param parted whether both are parted into ink and paper, so that their colours don't matter
 * @param darker by how much more ink a dot needs to be taken for the seal's
 */
record Sitting(
        Impression pledge,
        Impression certificate,
        Placement placement,
        boolean parted,
        int darker) {
    private static final int MARGIN_MM = 3;
    private static final int MOST_MM = 60;

    /** In which way they are compared. */
    enum Way {
        /** 並べる. */
        BESIDE,
        /** 重ねる. */
        OVERLAY,
        /** 残影照合: one after the other at one place. */
        BLINK,
        /** 差分. */
        DIFFERENCE
    }

    /** How fast one follows the other: a whole turn of both never takes less than 0.8 seconds. */
    enum Blink {
        OFF(0),
        SLOW(1000),
        FAST(400);

        private final int millis;

        Blink(int millis) {
            this.millis = millis;
        }

        /** How long each of them shows. */
        int millis() {
            return millis;
        }

        /** How often a second the picture turns to the same one: 3 or more could do harm. */
        double hertz() {
            return millis == 0 ? 0 : 1000.0 / (2 * millis);
        }
    }

    /** As they were cut out. */
    static Sitting of(Impression pledge, Impression certificate) {
        return new Sitting(pledge, certificate, Placement.NONE, true, 0);
    }

    Sitting placed(Placement changed) {
        return new Sitting(pledge, certificate, changed, parted, darker);
    }

    Sitting inked(boolean partedNow, int darkerNow) {
        return new Sitting(pledge, certificate, placement, partedNow, darkerNow);
    }

    /** How many dots the square needs to hold both at that scale. */
    int side(double dotsPerMm) {
        double longest =
                Math.max(
                        Math.max(pledge.width(), pledge.height()) / pledge.dotsPerMm(),
                        Math.max(certificate.width(), certificate.height())
                                / certificate.dotsPerMm());
        return (int) Math.ceil(Math.min(longest + MARGIN_MM, MOST_MM) * dotsPerMm);
    }

    private Impression first(double dotsPerMm) {
        return Placement.NONE.of(inked(pledge), dotsPerMm, side(dotsPerMm));
    }

    private Impression second(double dotsPerMm) {
        return placement.of(inked(certificate), dotsPerMm, side(dotsPerMm));
    }

    private Impression inked(Impression seal) {
        return parted ? seal.parted(Math.clamp(seal.threshold() + darker, 1, 255)) : seal;
    }

    /** The pledge's alone. */
    BufferedImage pledgeAt(double dotsPerMm) {
        return SealViews.single(first(dotsPerMm), SealViews.FIRST);
    }

    /** The certificate's alone, as it is laid. */
    BufferedImage certificateAt(double dotsPerMm) {
        return SealViews.single(second(dotsPerMm), SealViews.SECOND);
    }

    /** Both over each other. */
    BufferedImage overlayAt(double dotsPerMm, double share) {
        return SealViews.overlay(first(dotsPerMm), second(dotsPerMm), share);
    }

    /** What only one of them has. */
    BufferedImage differenceAt(double dotsPerMm) {
        return SealViews.difference(first(dotsPerMm), second(dotsPerMm));
    }

    /** How large the pledge's is: information only. */
    SealSize pledgeSize() {
        return SealSize.of(pledge, pledge.threshold());
    }

    /** How large the certificate's is: information only. */
    SealSize certificateSize() {
        return SealSize.of(certificate, certificate.threshold());
    }
}
