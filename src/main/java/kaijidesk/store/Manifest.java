package kaijidesk.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import kaijidesk.access.OfficeSecrets;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a backup says of itself. It names no person and no case; its mark shows that it was written
 * by whoever had the office open.
 *
 * @param office the office's own name for itself; empty when it had no key ring
 * @param at its moment, in milliseconds since 1970
 * @param version the last migration that had run
 * @param rows how many each table has; none in a copy made before a migration
 * @param head the last entry's mark in the history's chain; empty when there is none
 * @param sha256 of the encrypted file
 * @param mark over all of that
 */
public record Manifest(
        String office,
        long at,
        String version,
        Map<String, Long> rows,
        String head,
        String sha256,
        byte[] mark) {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String PURPOSE = "backup";

    /** Rows in the order of their tables' names: the mark depends on it. */
    public Manifest {
        rows = java.util.Collections.unmodifiableMap(new TreeMap<>(rows));
        mark = mark.clone();
    }

    /** Its moment. */
    public Instant moment() {
        return Instant.ofEpochMilli(at);
    }

    Manifest marked(OfficeSecrets secrets) {
        return with(secrets.mark(PURPOSE, with(new byte[0]).written()));
    }

    boolean markedBy(OfficeSecrets secrets) {
        return MessageDigest.isEqual(mark, marked(secrets).mark);
    }

    private Manifest with(byte[] other) {
        return new Manifest(office, at, version, rows, head, sha256, other);
    }

    byte[] written() {
        return JSON.writeValueAsString(this).getBytes(StandardCharsets.UTF_8);
    }

    /** The manifest in those bytes; null when they hold none. */
    static @Nullable Manifest read(byte[] written) {
        try {
            return JSON.readValue(written, Manifest.class);
        } catch (JacksonException | NullPointerException e) {
            return null;
        }
    }

    @Override
    public byte[] mark() {
        return mark.clone();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Manifest that && java.util.Arrays.equals(written(), that.written());
    }

    @Override
    public int hashCode() {
        return sha256.hashCode();
    }
}
