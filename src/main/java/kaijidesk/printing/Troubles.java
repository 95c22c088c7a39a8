package kaijidesk.printing;

import java.util.List;
import java.util.Map;

/** Reads the reasons that printers give for standing still (RFC 8011, 5.4.12). */
final class Troubles {
    /** Beginnings of keywords; what a person can mend stands first. */
    private static final List<Map.Entry<String, PrintReason>> KNOWN =
            List.of(
                    Map.entry("media-empty", PrintReason.PAPER_OUT),
                    Map.entry("media-needed", PrintReason.PAPER_OUT),
                    Map.entry("input-tray-missing", PrintReason.PAPER_OUT),
                    Map.entry("media-jam", PrintReason.JAM),
                    Map.entry("toner-empty", PrintReason.TONER),
                    Map.entry("marker-supply-empty", PrintReason.TONER),
                    Map.entry("cover-open", PrintReason.COVER_OPEN),
                    Map.entry("door-open", PrintReason.COVER_OPEN),
                    Map.entry("interlock-open", PrintReason.COVER_OPEN));

    private Troubles() {}

    /** The first that is known. */
    static PrintReason of(List<String> keywords) {
        return KNOWN.stream()
                .filter(known ->
                        keywords.stream().anyMatch(each -> each.startsWith(known.getKey())))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(PrintReason.STOPPED);
    }
}
