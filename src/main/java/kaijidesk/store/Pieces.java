package kaijidesk.store;

import static kaijidesk.store.gen.Tables.INBOX_PIECE;
import static kaijidesk.store.gen.Tables.LETTER_PIECE;
import static kaijidesk.store.gen.Tables.SCAN_CHUNK;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.TableField;

/**
 * What is stored in pieces: neither the database nor a copy of it ever holds a large one whole, and
 * what lies beside it in the file isn't written again with all of it.
 *
 * @param owner whose bytes they are
 * @param place which piece it is, from 0
 * @param size how many bytes a piece has at most
 */
record Pieces<R extends Record, K>(
        Table<R> table,
        TableField<R, K> owner,
        TableField<R, Integer> place,
        TableField<R, byte[]> content,
        int size) {
    /** Of less than a page of the file, where most have some pieces only. */
    static final Pieces<?, String> LETTERS =
            new Pieces<>(
                    LETTER_PIECE,
                    LETTER_PIECE.LETTER_ID,
                    LETTER_PIECE.PIECE,
                    LETTER_PIECE.CONTENT,
                    12_000);

    /** H2 takes a mebibyte in a row at most. */
    static final Pieces<?, Long> MAILS =
            new Pieces<>(
                    INBOX_PIECE,
                    INBOX_PIECE.MAIL_NO,
                    INBOX_PIECE.PIECE,
                    INBOX_PIECE.CONTENT,
                    1 << 19);

    /** Each scan comes as a whole, so its pieces needn't be small. */
    static final Pieces<?, String> SCANS =
            new Pieces<>(
                    SCAN_CHUNK, SCAN_CHUNK.SCAN_ID, SCAN_CHUNK.PART, SCAN_CHUNK.CONTENT, 64 << 10);

    static final List<Pieces<?, ?>> ALL = List.of(LETTERS, MAILS, SCANS);

    /** Keeps somebody's bytes. */
    void keep(DSLContext sql, K key, byte[] all) {
        for (int from = 0; from < all.length; from += size) {
            sql.insertInto(table)
                    .set(owner, key)
                    .set(place, from / size)
                    .set(content, Arrays.copyOfRange(all, from, Math.min(all.length, from + size)))
                    .execute();
        }
    }

    /** Somebody's bytes; empty where there are none. */
    byte[] of(DSLContext sql, K key) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try (var pieces =
                sql.select(content)
                        .from(table)
                        .where(owner.eq(key))
                        .orderBy(place)
                        .fetchSize(8)
                        .fetchLazy()) {
            pieces.forEach(piece -> all.writeBytes(piece.value1()));
        }
        return all.toByteArray();
    }

    /** Destroys the bytes of some. */
    void delete(DSLContext sql, Select<Record1<K>> whose) {
        sql.deleteFrom(table).where(owner.in(whose)).execute();
    }

    /** Reads somebody's pieces in their order by plain SQL, with the owner as its one value. */
    String query() {
        return "select "
                + content.getName()
                + " from "
                + table.getName()
                + " where "
                + owner.getName()
                + " = ? order by "
                + place.getName();
    }
}
