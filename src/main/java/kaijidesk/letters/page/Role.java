package kaijidesk.letters.page;

/** The part something plays in the document's structure, with its PDF structure type. */
public enum Role {
    /** The document itself. */
    DOCUMENT("Document", ""),
    /** A run of pages that belong together, where there are several. */
    SECTION("Sect", ""),
    /** The title of a letter or form. */
    HEADING("H1", ""),
    /** The title of a part of it. */
    SUBHEADING("H2", ""),
    /** Running text, and anything else that is read line by line. */
    PARAGRAPH("P", ""),
    /** A numbered list. */
    LIST("L", "/A<</O/List/ListNumbering/Decimal>>"),
    /** A clause of a list. */
    ITEM("LI", ""),
    /** The number of a clause. */
    NUMBER("Lbl", ""),
    /** The text of a clause. */
    BODY("LBody", ""),
    /** A table with a head row. */
    TABLE("Table", ""),
    /** Fields with a label each, to be filled in by hand: a table with a head column. */
    FORM("Table", ""),
    /** A row of a table or form. */
    ROW("TR", ""),
    /** The head of a column. */
    COLUMN_HEAD("TH", "/A<</O/Table/Scope/Column>>"),
    /** The label of a field. */
    ROW_HEAD("TH", "/A<</O/Table/Scope/Row>>"),
    /** A cell of a table; what belongs in a field. */
    CELL("TD", ""),
    /** Something to look at, told in words. */
    FIGURE("Figure", ""),
    /** Several blocks together; no element of its own. */
    GROUP("", ""),
    /** Nothing to read: space and lines. */
    ARTIFACT("Artifact", "");

    private final String type;
    private final String attributes;

    Role(String type, String attributes) {
        this.type = type;
        this.attributes = attributes;
    }

    /** The structure type. */
    String type() {
        return type;
    }

    /** What belongs into every element of this role, as PDF; may be empty. */
    String attributes() {
        return attributes;
    }
}
