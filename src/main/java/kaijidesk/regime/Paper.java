package kaijidesk.regime;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A paper that arrived, with what persons found on it. Papers are never returned (R2.08), so no
 * such state exists.
 *
 * @param kind which of the four
 * @param arrivedOn day of arrival, Asia/Tokyo
 * @param datedOn day of issue of a certificate, date written on a pledge; null where the paper
 *     bears none
 * @param identity which identity document, for {@link PaperKind#IDENTITY_DOCUMENT}
 * @param formNumber number of the issued form as read from the sheet, for {@link PaperKind#PLEDGE},
 *     else empty
 * @param address the address as written on a residence certificate or identity document, empty
 *     where none was entered
 * @param name the name as written on it, empty where none was entered
 * @param otherName a former family name (旧氏) or alias (通称) that it bears, else empty
 * @param results what persons found, by check
 */
public record Paper(
        PaperKind kind,
        LocalDate arrivedOn,
        @Nullable LocalDate datedOn,
        @Nullable IdentityDocument identity,
        String formNumber,
        String address,
        String name,
        String otherName,
        Map<PaperCheck, Finding> results) {
    public Paper {
        results = Map.copyOf(results);
    }

    /** A paper whose address and name aren't known. */
    public Paper(
            PaperKind kind,
            LocalDate arrivedOn,
            @Nullable LocalDate datedOn,
            @Nullable IdentityDocument identity,
            String formNumber,
            Map<PaperCheck, Finding> results) {
        this(kind, arrivedOn, datedOn, identity, formNumber, "", "", "", results);
    }

    /** The same paper with one more result, or a changed one. */
    public Paper with(PaperCheck check, Finding result) {
        Map<PaperCheck, Finding> more = new java.util.EnumMap<>(PaperCheck.class);
        more.putAll(results);
        more.put(check, result);
        return new Paper(
                kind, arrivedOn, datedOn, identity, formNumber, address, name, otherName, more);
    }

    /**
     * The same paper without what was found by comparing it with another paper that has been
     * replaced.
     */
    public Paper withoutComparisonsWith(PaperKind replaced) {
        Map<PaperCheck, Finding> fewer = new java.util.HashMap<>(results);
        fewer.keySet().removeIf(check -> check.comparedWith().filter(replaced::equals).isPresent());
        return new Paper(
                kind, arrivedOn, datedOn, identity, formNumber, address, name, otherName, fewer);
    }

    /** Keeps address and name out of logs and exception texts. */
    @Override
    public String toString() {
        return "Paper[" + kind + " " + arrivedOn + "]";
    }
}
