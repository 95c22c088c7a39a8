package kaijidesk.printing.ipp;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Writes messages as RFC 8010 has them, version 2.0. */
public final class IppWriter {
    private static final byte[] NOTHING = new byte[0];
    private static final int LONGEST = 0x7FFF;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);

    private IppWriter() {}

    /**
     * The message's bytes, to which the document is appended.
     *
     * @throws IllegalArgumentException if a name or value is too long for the protocol
     */
    public static byte[] write(IppMessage message) {
        IppWriter writer = new IppWriter();
        try {
            writer.message(message);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return writer.bytes.toByteArray();
    }

    private void message(IppMessage message) throws IOException {
        out.writeByte(2);
        out.writeByte(0);
        out.writeShort(message.code());
        out.writeInt(message.requestId());
        for (IppMessage.Group group : message.groups()) {
            out.writeByte(group.tag());
            for (Map.Entry<String, List<IppValue>> each : group.attributes().all().entrySet()) {
                String name = each.getKey();
                for (IppValue value : each.getValue()) {
                    value(name, value);
                    // a further value of the same attribute has no name
                    name = "";
                }
            }
        }
        out.writeByte(IppTag.END);
    }

    private void value(String name, IppValue value) throws IOException {
        switch (value) {
            case IppValue.Number number ->
                    field(
                            number.tag(),
                            name,
                            ByteBuffer.allocate(4).putInt(number.value()).array());
            case IppValue.Truth truth ->
                    field(IppTag.BOOLEAN, name, new byte[] {(byte) (truth.value() ? 1 : 0)});
            case IppValue.Range range ->
                    field(
                            IppTag.RANGE,
                            name,
                            ByteBuffer.allocate(8)
                                    .putInt(range.lower())
                                    .putInt(range.upper())
                                    .array());
            case IppValue.Text text ->
                    field(text.tag(), name, text.value().getBytes(StandardCharsets.UTF_8));
            case IppValue.Collection collection -> {
                field(IppTag.COLLECTION, name, NOTHING);
                members(collection.members());
                field(IppTag.END_COLLECTION, "", NOTHING);
            }
            case IppValue.Other other -> field(other.tag(), name, new byte[other.length()]);
        }
    }

    private void members(IppAttributes members) throws IOException {
        for (Map.Entry<String, List<IppValue>> each : members.all().entrySet()) {
            field(IppTag.MEMBER, "", each.getKey().getBytes(StandardCharsets.UTF_8));
            for (IppValue value : each.getValue()) {
                value("", value);
            }
        }
    }

    private void field(int tag, String name, byte[] value) throws IOException {
        byte[] named = name.getBytes(StandardCharsets.UTF_8);
        if (named.length > LONGEST || value.length > LONGEST) {
            throw new IllegalArgumentException("too long for IPP");
        }
        out.writeByte(tag);
        out.writeShort(named.length);
        out.write(named);
        out.writeShort(value.length);
        out.write(value);
    }
}
