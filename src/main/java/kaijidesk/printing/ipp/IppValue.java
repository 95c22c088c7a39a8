package kaijidesk.printing.ipp;

/** One value of an attribute. */
public sealed interface IppValue {
    /** A whole number: an integer or an enumeration. */
    record Number(int tag, int value) implements IppValue {}

    /** True or false. */
    record Truth(boolean value) implements IppValue {}

    /** Both bounds of a range, inclusive. */
    record Range(int lower, int upper) implements IppValue {}

    /** Characters: a keyword, a name, an address. */
    record Text(int tag, String value) implements IppValue {}

    /** A collection of attributes. */
    record Collection(IppAttributes members) implements IppValue {}

    /** A value that the desk doesn't read; it says how long it was. */
    record Other(int tag, int length) implements IppValue {}
}
