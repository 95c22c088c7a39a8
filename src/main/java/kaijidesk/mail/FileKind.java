package kaijidesk.mail;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a file is by its first bytes, whatever its name and declared type pretend. */
public enum FileKind {
    PDF,
    PICTURE,
    /** ZIP, and so also office documents and Java programs. */
    ARCHIVE,
    /** Older office documents; they may hold macros. */
    OFFICE,
    /** Something that a computer would run. */
    PROGRAM,
    HTML,
    /** An enclosed mail. */
    MAIL,
    TEXT,
    UNKNOWN;

    private static final int ENOUGH = 512;

    private static final Map<FileKind, List<String>> BEGINNINGS =
            Map.of(
                    PDF, List.of("%PDF-"),
                    PICTURE,
                            List.of(
                                    "\u0089PNG\r\n",
                                    "\u00ff\u00d8\u00ff",
                                    "GIF8",
                                    "II*\0",
                                    "MM\0*",
                                    "BM"),
                    ARCHIVE,
                            List.of(
                                    "PK\u0003\u0004",
                                    "PK\u0005\u0006",
                                    "Rar!",
                                    "7z\u00bc\u00af",
                                    "\u001f\u008b"),
                    OFFICE, List.of("\u00d0\u00cf\u0011\u00e0"),
                    PROGRAM, List.of("MZ", "\u007fELF", "#!", "\u00ca\u00fe\u00ba\u00be"));

    /** How many of the first bytes are asked for. */
    static int enough() {
        return ENOUGH;
    }

    /** What a file is that begins with these bytes. */
    static FileKind of(byte[] head) {
        String begin = new String(head, 0, Math.min(head.length, ENOUGH), ISO_8859_1);
        for (FileKind kind : List.of(PDF, PICTURE, ARCHIVE, OFFICE, PROGRAM)) {
            if (BEGINNINGS.getOrDefault(kind, List.of()).stream().anyMatch(begin::startsWith)) {
                return kind;
            }
        }
        String lower = begin.toLowerCase(Locale.ROOT);
        if (lower.contains("<html")
                || lower.contains("<!doctype html")
                || lower.contains("<script")) {
            return HTML;
        }
        return begin.chars().allMatch(c -> c >= 0x20 && c != 0x7f || "\r\n\t\u001b".indexOf(c) >= 0)
                ? TEXT
                : UNKNOWN;
    }
}
