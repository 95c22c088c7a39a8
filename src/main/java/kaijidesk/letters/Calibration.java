package kaijidesk.letters;

import java.util.List;
import kaijidesk.envelopes.Box;
import kaijidesk.envelopes.Offset;

/**
 * What a calibration sheet shows, in the words of the person who prints it.
 *
 * @param title what it is for; the file's title too
 * @param page the page, in mm
 * @param frames outlines with their names
 * @param corners things of which the corners are marked
 * @param folds where folds are, in mm from the top
 * @param room where the words stand
 * @param notes how to measure and where to enter it
 * @param offset by how much everything is moved already
 */
public record Calibration(
        String title,
        Box page,
        List<Frame> frames,
        List<Box> corners,
        List<Double> folds,
        Box room,
        List<String> notes,
        Offset offset) {
    /**
     * An outline.
     *
     * @param name what it is
     * @param box where
     */
    public record Frame(String name, Box box) {}

    public Calibration {
        frames = List.copyOf(frames);
        corners = List.copyOf(corners);
        folds = List.copyOf(folds);
        notes = List.copyOf(notes);
    }
}
