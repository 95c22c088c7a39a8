package kaijidesk.letters.page;

import java.util.List;
import kaijidesk.envelopes.Box;
import kaijidesk.envelopes.Offset;

/**
 * A page of a size of its own on which each thing has its place: an envelope, a sheet of labels.
 * Lengths in mm from its top left corner, unless it says points.
 *
 * @param width its width
 * @param height its height
 * @param items what stands on it, in reading order
 */
public record Board(double width, double height, List<Item> items) {
    public Board {
        items = List.copyOf(items);
    }

    /** The same with everything on it moved, in mm. */
    public Board moved(Offset by) {
        return by.equals(Offset.NONE)
                ? this
                : new Board(width, height, items.stream().map(item -> item.moved(by)).toList());
    }

    /** Something on a board. */
    public sealed interface Item {
        /** The same elsewhere. */
        Item moved(Offset by);
    }

    /**
     * The addressee; set smaller, step by step, until it fits its room.
     *
     * @param address who
     * @param room all that it may take
     * @param scale its size where there is room, 1 for that of letters
     * @param centred whether it stands in the middle of the room's height rather than at its top
     */
    public record Addressee(AddressBlock address, Box room, double scale, boolean centred)
            implements Item {
        @Override
        public Item moved(Offset by) {
            return new Addressee(address, room.moved(by.right(), by.down()), scale, centred);
        }
    }

    /**
     * Lines one below the other, all set smaller where one would be wider than the room.
     *
     * @param lines what they say
     * @param style how they are set where there is room
     * @param room where
     * @param align how they stand in it
     */
    public record Lines(List<String> lines, TextStyle style, Box room, Align align)
            implements Item {
        public Lines {
            lines = List.copyOf(lines);
        }

        @Override
        public Item moved(Offset by) {
            return new Lines(lines, style, room.moved(by.right(), by.down()), align);
        }
    }

    /**
     * Running text that wraps; the room's height is not looked at.
     *
     * @param text what it says
     * @param style how it is set
     * @param room where
     */
    public record Note(String text, TextStyle style, Box room) implements Item {
        @Override
        public Item moved(Offset by) {
            return new Note(text, style, room.moved(by.right(), by.down()));
        }
    }

    /**
     * A code with its label below.
     *
     * @param code what it says
     * @param left of its symbol
     * @param top of its symbol
     * @param side of its symbol
     */
    public record Code(QrCode code, double left, double top, double side) implements Item {
        @Override
        public Item moved(Offset by) {
            return new Code(code, left + by.right(), top + by.down(), side);
        }
    }

    /**
     * A line; nothing to be read.
     *
     * @param x1 where it begins
     * @param y1 where it begins
     * @param x2 where it ends
     * @param y2 where it ends
     * @param width how thick, in points
     */
    public record Line(double x1, double y1, double x2, double y2, double width) implements Item {
        @Override
        public Item moved(Offset by) {
            return new Line(
                    x1 + by.right(), y1 + by.down(), x2 + by.right(), y2 + by.down(), width);
        }
    }
}
