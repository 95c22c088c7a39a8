package kaijidesk.trail;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * A signed note of how far an office's history had come, as a small text file that is kept
 * elsewhere: whoever puts an older file in the office's place can't put it there too.
 *
 * @param office {@link Chain#officeId}
 * @param entries how many entries there were
 * @param mac the last one's
 * @param at when it was written
 * @param key the office's public Ed25519 key (X.509), by which anybody can check the signature
 * @param signature of the lines before it
 */
public record Anchor(
        String office, long entries, byte[] mac, Instant at, byte[] key, byte[] signature) {
    private static final String TITLE = "kaijidesk history anchor 1";
    private static final List<String> NAMES = List.of("office", "entries", "mac", "at", "key");
    private static final String SIGNATURE = "signature";

    /** The file. */
    public byte[] file() {
        String signed = SIGNATURE + " " + HexFormat.of().formatHex(signature) + "\n";
        return (text() + signed).getBytes(StandardCharsets.UTF_8);
    }

    /** What is signed: the file's lines before the signature. */
    String text() {
        return String.join(
                "\n",
                TITLE,
                "office " + office,
                "entries " + entries,
                "mac " + HexFormat.of().formatHex(mac),
                "at " + at,
                "key " + HexFormat.of().formatHex(key),
                "");
    }

    /** An anchor from its file; empty when it is none. Lines may end as on any system. */
    public static Optional<Anchor> read(byte[] file) {
        List<String> lines = new String(file, StandardCharsets.UTF_8).lines().toList();
        if (lines.size() != NAMES.size() + 2 || !lines.getFirst().equals(TITLE)) {
            return Optional.empty();
        }
        List<String> values = new ArrayList<>();
        for (int i = 0; i < NAMES.size(); i++) {
            values.add(value(lines.get(i + 1), NAMES.get(i)));
        }
        try {
            return Optional.of(
                    new Anchor(
                            values.get(0),
                            Long.parseLong(values.get(1)),
                            HexFormat.of().parseHex(values.get(2)),
                            Instant.parse(values.get(3)),
                            HexFormat.of().parseHex(values.get(4)),
                            HexFormat.of().parseHex(value(lines.getLast(), SIGNATURE))));
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String value(String line, String name) {
        return line.startsWith(name + " ") ? line.substring(name.length() + 1).strip() : "";
    }
}
