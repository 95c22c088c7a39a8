package kaijidesk.desk;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import kaijidesk.cases.CaseFile;
import kaijidesk.regime.ApplicationItem;
import kaijidesk.regime.Member;
import kaijidesk.regime.MemberSnapshot;
import kaijidesk.regime.RightsHolder;

/**
 * What tells who the parties of a case are: names and their parts, addresses, numbers, nicknames. A
 * freely written note is looked through before it goes onto a sheet that others see.
 */
record PartyWords(List<String> words) {
    /** A single character stands in too many words. */
    private static final int SHORTEST = 2;

    static PartyWords of(CaseView view) {
        CaseFile file = view.file();
        RightsHolder holder = view.surroundings().rightsHolder();
        Stream<String> applied =
                Stream.of(
                                ApplicationItem.NAME,
                                ApplicationItem.NICKNAME,
                                ApplicationItem.COUNTERPARTY_NICKNAME)
                        .map(file.application()::item);
        Stream<String> registered =
                Stream.of(view.records().applicant(), view.records().counterparty())
                        .flatMap(Stream::ofNullable)
                        .flatMap(PartyWords::registered);
        Stream<String> listed =
                holder == null ? Stream.of() : Stream.of(holder.name(), holder.address());
        return new PartyWords(
                Stream.of(applied, Stream.of(file.application().sender()), registered, listed)
                        .flatMap(each -> each)
                        .flatMap(text -> Stream.concat(Stream.of(text), parts(text)))
                        .map(PartyWords::squeezed)
                        .filter(word -> word.codePointCount(0, word.length()) >= SHORTEST)
                        .distinct()
                        .toList());
    }

    /** Whether a text holds any of them. */
    boolean in(String text) {
        String all = squeezed(text);
        return words.stream().anyMatch(all::contains);
    }

    private static Stream<String> registered(Member member) {
        return Stream.concat(
                Stream.of(member.nickname()),
                member.snapshots().stream().flatMap(PartyWords::registered));
    }

    private static Stream<String> registered(MemberSnapshot snapshot) {
        return Stream.of(
                snapshot.name(),
                snapshot.nameKana(),
                snapshot.address(),
                snapshot.postalCode(),
                snapshot.phone(),
                snapshot.email());
    }

    private static Stream<String> parts(String text) {
        return Stream.of(text.split("[\\s\\u3000]+"));
    }

    private static String squeezed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\u3000-]+", "")
                .toLowerCase(Locale.ROOT);
    }

    /** Keeps personal data out of logs and exception texts. */
    @Override
    public String toString() {
        return "PartyWords";
    }
}
