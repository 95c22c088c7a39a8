package kaijidesk.ui.masks;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kaijidesk.cases.CaseFile;
import kaijidesk.desk.CaseView;
import kaijidesk.regime.ApplicationItem;
import kaijidesk.regime.Member;
import kaijidesk.regime.RegisteredItem;
import kaijidesk.regime.RightsHolder;

/**
 * The personal data that is known in a case, to be masked wherever a text mentions it (R6.02).
 *
 * @param values the longest first, so that no part of one is left standing
 */
public record Personal(List<String> values) {
    /** Nobody is known. */
    public static final Personal NONE = new Personal(List.of());

    /** Of the application who somebody is; the rest is about the trade. */
    public static final Set<ApplicationItem> NAMES =
            Set.of(
                    ApplicationItem.NICKNAME,
                    ApplicationItem.NAME,
                    ApplicationItem.COUNTERPARTY_NICKNAME);

    /** Of the application what the applicant told in own words. */
    public static final Set<ApplicationItem> PROSE =
            Set.of(ApplicationItem.STATE_OF_TRADE, ApplicationItem.REASON);

    /** Fields of acts that hold who somebody is. */
    private static final Set<String> FIELDS =
            Set.of("value", "sender", "name", "address", "nickname", "counterparty-nickname");

    /** Fields that hold what a party told in own words. */
    private static final Set<String> TOLD = Set.of("state-of-trade", "reason");

    public Personal {
        values = List.copyOf(values);
    }

    /** What a case knows of its parties, at any time. */
    public static Personal of(CaseView view) {
        CaseFile file = view.file();
        RightsHolder holder = view.surroundings().rightsHolder();
        Stream<String> application =
                Stream.concat(
                        Stream.of(file.application().sender()),
                        NAMES.stream().map(file.application()::item));
        Stream<String> members =
                Stream.of(view.records().applicant(), view.records().counterparty())
                        .filter(Objects::nonNull)
                        .flatMap(Personal::of);
        Stream<String> papers =
                file.papers().values().stream()
                        .flatMap(paper ->
                                Stream.of(paper.address(), paper.name(), paper.otherName()))
                        .filter(Objects::nonNull);
        Stream<String> rights =
                holder == null ? Stream.of() : Stream.of(holder.name(), holder.address());
        return new Personal(
                Stream.of(application, members, papers, rights)
                        .flatMap(values -> values)
                        .filter(value -> value.codePointCount(0, value.length()) > 1)
                        .distinct()
                        .sorted(Comparator.comparing(String::length).reversed())
                        .toList());
    }

    private static Stream<String> of(Member member) {
        return Stream.concat(
                Stream.of(member.nickname()),
                member.snapshots().stream()
                        .flatMap(at ->
                                Stream.concat(
                                        Stream.of(at.address(), at.postalCode()),
                                        Stream.of(RegisteredItem.values())
                                                .map(item -> item.in(at)))));
    }

    /** What was entered in a field of an act, as the history keeps it, masked. */
    public String entered(String field, String value) {
        if (TOLD.contains(field)) {
            return Masks.prose(value);
        }
        return FIELDS.contains(field) ? Masks.of(value) : masked(value);
    }

    /** A text with all of it masked, and whatever else looks like an address to reach somebody. */
    public String masked(String text) {
        String masked = text;
        for (String value : values) {
            masked = masked.replace(value, Masks.of(value));
        }
        return Masks.contactsIn(masked);
    }

    /** Keeps the data out of logs and exception texts. */
    @Override
    public String toString() {
        return values.stream().map(value -> "●").collect(Collectors.joining("", "Personal[", "]"));
    }
}
