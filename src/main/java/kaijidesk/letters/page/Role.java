package kaijidesk.letters.page;

/** The part a block plays in the document's structure, named after the PDF structure types. */
public enum Role {
    /** The title of a letter or form. */
    HEADING,
    /** Running text, and anything else that is read line by line. */
    PARAGRAPH,
    /** A numbered list. */
    LIST,
    /** A table with a head row. */
    TABLE,
    /** Fields with a label each, to be filled in by hand. */
    FORM,
    /** Several blocks together. */
    GROUP,
    /** Nothing to read: space and lines. */
    ARTIFACT
}
