package kaijidesk.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kaijidesk.regime.DisclosedItem;
import kaijidesk.regime.Member;
import kaijidesk.regime.PointInTime;
import kaijidesk.regime.RegisteredItem;
import kaijidesk.regime.Tokyo;
import kaijidesk.regime.Trade;
import org.jspecify.annotations.Nullable;

/**
 * 相手に見えるもの: all that applicant and counterparty have received in a case, and what the acts that are
 * open now or prepared would send them.
 *
 * @param withoutNotice whether the counterparty is a seller who is told nothing, neither before nor
 *     after (R4.04)
 * @param received oldest first
 * @param coming in the order of a case's life
 * @param texts both texts of stage 1 as they were told; empty before, and where they weren't kept
 */
public record Seen(
        boolean withoutNotice, List<Sight> received, List<Sight> coming, Optional<MailPair> texts) {
    /** The letters that may go out on the day of a release, before it or after. */
    private static final Set<LetterKind> AT_ANY_TIME =
            EnumSet.of(LetterKind.CORRECTION_REQUEST, LetterKind.FEE_STATEMENT);

    public Seen {
        received = List.copyOf(received);
        coming = List.copyOf(coming);
    }

    /**
     * What both sides see. A letter that was voided before it went out isn't among it.
     *
     * @param issued the letters that were issued, oldest first
     */
    public static Seen of(CaseFile file, Circumstances circumstances, List<LetterRow> issued) {
        CaseMails mails = circumstances.surroundings().mails();
        List<LetterRow> letters =
                issued.stream()
                        .filter(letter -> !letter.voided())
                        .filter(letter -> gone(letter.kind(), file, circumstances))
                        .toList();
        List<Sight> received = new ArrayList<>();
        for (LetterRow letter : letters) {
            received.add(
                    new Sight(
                            letter.kind(),
                            told(letter, file, circumstances),
                            new Sight.Sent(
                                    letter.issuedOn(),
                                    mail(letter.kind(), file, circumstances),
                                    null)));
        }
        ContactDisclosure pair = file.contact();
        if (pair != null) {
            LocalDate day = Tokyo.dayOf(pair.released().at());
            List<Sight> both =
                    SentNotice.of(file, circumstances.profile(), mails).stream()
                            .filter(sent -> sent.notice().letter() == null)
                            .map(sent ->
                                    new Sight(
                                            sent.notice(),
                                            told(sent.notice(), file),
                                            new Sight.Sent(day, sent, null)))
                            .toList();
            received.addAll(place(day, letters), both);
        }
        return new Seen(
                file.claim() != null,
                received,
                Prospects.of(file, circumstances),
                Optional.empty());
    }

    /** The same with the texts of stage 1 as they were kept, if they were. */
    public Seen with(Optional<MailPair> kept) {
        return new Seen(
                withoutNotice,
                received.stream().map(sight -> kept.map(sight::with).orElse(sight)).toList(),
                coming,
                kept);
    }

    /** What a side has received, oldest first. */
    public List<Sight> received(Side side) {
        return received.stream().filter(sight -> sight.to() == side).toList();
    }

    /** What a side would receive. */
    public List<Sight> coming(Side side) {
        return coming.stream().filter(sight -> sight.to() == side).toList();
    }

    /** Which items about the other side a side has been told. */
    public Set<RegisteredItem> knows(Side side) {
        Set<RegisteredItem> items = EnumSet.noneOf(RegisteredItem.class);
        received(side).forEach(sight -> sight.tells().forEach(told -> items.add(told.item())));
        return items;
    }

    /** What stage 1 tells a side: the address that was registered for the other (R2.03, R2.04). */
    static List<DisclosedItem> told(Notice notice, CaseFile file) {
        ContactDisclosure pair = file.contact();
        if (pair == null || notice.letter() != null) {
            return List.of();
        }
        String address =
                switch (notice.to()) {
                    case APPLICANT -> pair.counterpartyAddress();
                    case COUNTERPARTY -> pair.applicantAddress();
                };
        LocalDate day = Tokyo.dayOf(pair.released().at());
        return List.of(
                new DisclosedItem(
                        RegisteredItem.EMAIL,
                        address,
                        List.of(new DisclosedItem.At(PointInTime.CURRENT, day))));
    }

    /** What an issued letter told: registered points are never overwritten, so they still say. */
    private static List<DisclosedItem> told(
            LetterRow letter, CaseFile file, Circumstances circumstances) {
        PreparedDisclosure prepared = file.prepared();
        Trade trade = circumstances.records().trade();
        Member subject = circumstances.records().counterparty();
        boolean discloses =
                letter.kind() == LetterKind.DISCLOSURE
                        || letter.kind() == LetterKind.RIGHTS_DISCLOSURE;
        if (!discloses || prepared == null) {
            return List.of();
        }
        return trade == null || subject == null
                ? lost(prepared)
                : prepared.disclosed(subject.toldOn(letter.issuedOn()), trade);
    }

    /** Where the records don't know the trade any more: the items, without their values. */
    private static List<DisclosedItem> lost(PreparedDisclosure prepared) {
        return Stream.of(RegisteredItem.values())
                .filter(prepared.items()::contains)
                .map(item -> new DisclosedItem(item, "", List.of()))
                .toList();
    }

    /** What goes by e-mail only isn't received before it is sent. */
    private static boolean gone(LetterKind letter, CaseFile file, Circumstances circumstances) {
        boolean notice = MailKind.of(letter).filter(kind -> kind.notice() != null).isPresent();
        return !notice || mail(letter, file, circumstances) != null;
    }

    private static @Nullable SentNotice mail(
            LetterKind letter, CaseFile file, Circumstances circumstances) {
        return SentNotice.of(file, circumstances.profile(), circumstances.surroundings().mails())
                .stream()
                .filter(sent -> sent.notice().letter() == letter)
                .findFirst()
                .orElse(null);
    }

    /** Where among the letters something of that day stands: stage 1 comes before stage 2. */
    private static int place(LocalDate day, List<LetterRow> letters) {
        int place = 0;
        for (LetterRow letter : letters) {
            boolean later =
                    letter.issuedOn().isAfter(day)
                            || (letter.issuedOn().equals(day)
                                    && !AT_ANY_TIME.contains(letter.kind()));
            if (later) {
                return place;
            }
            place++;
        }
        return place;
    }
}
