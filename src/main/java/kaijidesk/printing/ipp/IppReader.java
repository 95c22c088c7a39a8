package kaijidesk.printing.ipp;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Reads messages that a stranger may have written: depth and number of values are bounded, and with
 * them the memory; whatever doesn't fit is {@link MalformedIpp}.
 */
public final class IppReader {
    /** The most bytes of a message. */
    public static final int LARGEST = 1 << 20;

    private static final int MOST_VALUES = 20_000;
    private static final int DEEPEST = 8;

    private final ByteBuffer bytes;
    private int values;

    private IppReader(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes);
    }

    /**
     * The message at the beginning of the bytes; a document may follow it.
     *
     * @throws MalformedIpp if there is none
     */
    public static IppMessage read(byte[] bytes) throws MalformedIpp {
        return new IppReader(bytes).message();
    }

    /**
     * Where the message at the beginning of the bytes ends, and its document begins.
     *
     * @throws MalformedIpp if there is none
     */
    public static int end(byte[] bytes) throws MalformedIpp {
        IppReader reader = new IppReader(bytes);
        reader.message();
        return reader.bytes.position();
    }

    private IppMessage message() throws MalformedIpp {
        need(8);
        int major = bytes.get();
        bytes.get();
        if (major < 1 || major > 2) {
            throw new MalformedIpp("version");
        }
        IppMessage message = new IppMessage(bytes.getShort() & 0xFFFF, bytes.getInt());
        for (int tag = tag(); tag != IppTag.END; ) {
            if (tag == 0 || tag >= IppTag.FIRST_VALUE) {
                throw new MalformedIpp("a value outside of every group");
            }
            tag = group(message.add(tag));
        }
        return message;
    }

    /** Reads up to the next group, whose tag it returns. */
    private int group(IppAttributes group) throws MalformedIpp {
        String name = "";
        int tag = tag();
        while (tag >= IppTag.FIRST_VALUE) {
            String written = string();
            name = written.isEmpty() ? name : written;
            if (name.isEmpty()) {
                throw new MalformedIpp("a value without a name");
            }
            group.add(name, value(tag, 0));
            tag = tag();
        }
        return tag;
    }

    private IppValue value(int tag, int depth) throws MalformedIpp {
        values++;
        if (values > MOST_VALUES) {
            throw new MalformedIpp("too many values");
        }
        int length = length();
        if (tag == IppTag.COLLECTION) {
            skip(length);
            return new IppValue.Collection(members(depth + 1));
        }
        if (tag == IppTag.INTEGER || tag == IppTag.ENUM) {
            exactly(4, length);
            need(4);
            return new IppValue.Number(tag, bytes.getInt());
        }
        if (tag == IppTag.BOOLEAN) {
            exactly(1, length);
            need(1);
            return new IppValue.Truth(bytes.get() != 0);
        }
        if (tag == IppTag.RANGE) {
            exactly(8, length);
            need(8);
            return new IppValue.Range(bytes.getInt(), bytes.getInt());
        }
        if (tag >= IppTag.FIRST_TEXT && tag <= IppTag.LAST_TEXT) {
            return new IppValue.Text(tag, characters(length));
        }
        if (tag == IppTag.TEXT_WITH_LANGUAGE || tag == IppTag.NAME_WITH_LANGUAGE) {
            int language = length();
            skip(language);
            int text = length();
            exactly(length, language + text + 4);
            return new IppValue.Text(tag, characters(text));
        }
        skip(length);
        return new IppValue.Other(tag, length);
    }

    private IppAttributes members(int depth) throws MalformedIpp {
        if (depth > DEEPEST) {
            throw new MalformedIpp("too deep");
        }
        IppAttributes members = new IppAttributes();
        String name = "";
        for (int tag = tag(); tag != IppTag.END_COLLECTION; tag = tag()) {
            skip(length());
            if (tag == IppTag.MEMBER) {
                name = string();
            } else if (tag < IppTag.FIRST_VALUE || name.isEmpty()) {
                throw new MalformedIpp("a collection without its end");
            } else {
                members.add(name, value(tag, depth));
            }
        }
        skip(length());
        skip(length());
        return members;
    }

    private int tag() throws MalformedIpp {
        need(1);
        return bytes.get() & 0xFF;
    }

    private int length() throws MalformedIpp {
        need(2);
        return bytes.getShort() & 0xFFFF;
    }

    private String string() throws MalformedIpp {
        return characters(length());
    }

    private String characters(int length) throws MalformedIpp {
        need(length);
        String text = new String(bytes.array(), bytes.position(), length, StandardCharsets.UTF_8);
        bytes.position(bytes.position() + length);
        return text;
    }

    private void skip(int length) throws MalformedIpp {
        need(length);
        bytes.position(bytes.position() + length);
    }

    private void exactly(int wanted, int length) throws MalformedIpp {
        if (wanted != length) {
            throw new MalformedIpp("a value of the wrong length");
        }
    }

    private void need(int length) throws MalformedIpp {
        if (bytes.remaining() < length) {
            throw new MalformedIpp("ends too early");
        }
    }
}
