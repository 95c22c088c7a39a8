package kaijidesk.scans;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import kaijidesk.cases.ScanPicture;

/**
 * How desk and decoding program speak over their pipe: a file goes in with its length before it,
 * pages come back one by one, each with its length, then an end or the reason why not.
 */
final class Frames {
    /** A page follows. */
    static final int PAGE = 1;

    /** That was the last page. */
    static final int END = 2;

    /** A reason and a page number follow. */
    static final int FAULT = 3;

    /** The program has begun. */
    static final int READY = 4;

    private static final String PNG = "image/png";
    private static final String JPEG = "image/jpeg";

    private Frames() {}

    static void write(DataOutputStream out, ScannedPage page) throws IOException {
        ScanPicture picture = page.picture();
        out.writeByte(PAGE);
        out.writeUTF(page.code());
        out.writeInt(picture.width());
        out.writeInt(picture.height());
        out.writeInt(picture.dpi());
        out.writeBoolean(picture.mediaType().equals(PNG));
        out.writeInt(picture.bytes().length);
        out.write(picture.bytes());
        out.flush();
    }

    static void write(DataOutputStream out, CannotRead fault) throws IOException {
        out.writeByte(FAULT);
        out.writeByte(fault.why().ordinal());
        out.writeInt(fault.page());
        out.flush();
    }

    static void end(DataOutputStream out) throws IOException {
        out.writeByte(END);
        out.flush();
    }

    /**
     * Reads a page whose mark was read already. The other side isn't trusted.
     *
     * @throws IOException when it isn't one
     */
    static ScannedPage page(DataInputStream in) throws IOException {
        String code = in.readUTF();
        int width = in.readInt();
        int height = in.readInt();
        int dpi = in.readInt();
        boolean png = in.readBoolean();
        int length = in.readInt();
        if (length < 1 || length > ScanPicture.MOST_BYTES || width < 1 || height < 1 || dpi < 1) {
            throw new IOException("not a page");
        }
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new IOException("half a page");
        }
        return new ScannedPage(new ScanPicture(bytes, width, height, dpi, png ? PNG : JPEG), code);
    }

    static CannotRead fault(DataInputStream in) throws IOException {
        int why = in.readUnsignedByte();
        int page = in.readInt();
        ScanFault[] faults = ScanFault.values();
        if (why >= faults.length || page < 0) {
            throw new IOException("not a fault");
        }
        return new CannotRead(faults[why], page);
    }
}
