package kaijidesk.letters.page;

import java.util.ArrayList;
import java.util.List;

/** Writes a stream, and notes which stretches of it many files have alike. */
final class Stretches {
    /** In characters: a shorter stretch isn't worth being kept. */
    private static final int WORTH_IT = 400;

    private final StringBuilder out = new StringBuilder(1 << 13);
    private final List<Stretch> done = new ArrayList<>();
    private boolean alike;
    private int begun;

    /** Where to write. */
    StringBuilder out() {
        return out;
    }

    /** Goes over to what is alike in many files, or to what is this one's own. */
    void turn(boolean same) {
        if (same != alike) {
            end();
            alike = same;
        }
    }

    private void end() {
        String text = out.substring(begun);
        boolean worth = alike && text.length() >= WORTH_IT;
        if (!worth && !done.isEmpty() && !done.getLast().alike()) {
            text = done.removeLast().text() + text;
        }
        done.add(new Stretch(text, worth));
        begun = out.length();
    }

    /** All stretches; there is nothing afterwards. */
    List<Stretch> take() {
        turn(false);
        end();
        List<Stretch> all = List.copyOf(done);
        done.clear();
        out.setLength(0);
        begun = 0;
        return all;
    }
}
