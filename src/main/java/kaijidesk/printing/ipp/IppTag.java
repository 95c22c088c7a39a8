package kaijidesk.printing.ipp;

/** The tags of RFC 8010, 3.5, that the desk uses itself. */
public final class IppTag {
    /** Attributes of the operation. */
    public static final int OPERATION = 0x01;

    /** Attributes of a job. */
    public static final int JOB = 0x02;

    /** No more attributes; the document follows. */
    public static final int END = 0x03;

    /** Attributes of the printer. */
    public static final int PRINTER = 0x04;

    /** What the printer ignored or replaced. */
    public static final int UNSUPPORTED = 0x05;

    /** The first tag of a value; those below begin a group. */
    public static final int FIRST_VALUE = 0x10;

    /** Says that there is no value. */
    public static final int NO_VALUE = 0x13;

    /** A signed integer of four bytes. */
    public static final int INTEGER = 0x21;

    /** A truth value of one byte. */
    public static final int BOOLEAN = 0x22;

    /** A named number of four bytes. */
    public static final int ENUM = 0x23;

    /** A lower and an upper bound. */
    public static final int RANGE = 0x33;

    /** A collection begins. */
    public static final int COLLECTION = 0x34;

    /** A text with a language of its own. */
    public static final int TEXT_WITH_LANGUAGE = 0x35;

    /** A name with a language of its own. */
    public static final int NAME_WITH_LANGUAGE = 0x36;

    /** A collection ends. */
    public static final int END_COLLECTION = 0x37;

    /** The first tag of a value made of characters. */
    public static final int FIRST_TEXT = 0x40;

    /** A name in the request's language. */
    public static final int NAME = 0x42;

    /** A word that the protocol defines. */
    public static final int KEYWORD = 0x44;

    /** An address. */
    public static final int URI = 0x45;

    /** A character set. */
    public static final int CHARSET = 0x47;

    /** A natural language. */
    public static final int LANGUAGE = 0x48;

    /** A document's format. */
    public static final int MIME_TYPE = 0x49;

    /** The name of a collection's member. */
    public static final int MEMBER = 0x4A;

    /** The last tag of a value made of characters. */
    public static final int LAST_TEXT = 0x5F;

    private IppTag() {}
}
