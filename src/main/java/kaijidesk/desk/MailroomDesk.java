package kaijidesk.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kaijidesk.cases.Decision;
import kaijidesk.cases.Duty;
import kaijidesk.cases.Person;
import kaijidesk.letters.CodePayload;
import kaijidesk.letters.LetterPress;
import kaijidesk.mailroom.Enclosing;
import kaijidesk.mailroom.MailService;
import kaijidesk.mailroom.Posting;
import kaijidesk.mailroom.PostingState;
import kaijidesk.mailroom.PostingStep;
import kaijidesk.mailroom.PrintClaim;
import kaijidesk.mailroom.PrintState;
import kaijidesk.mailroom.TrackingNumber;
import kaijidesk.regime.PostageRate.Service;
import kaijidesk.regime.Step;

/**
 * The mail room (発送): letters on their way, one transaction a step with its entry in the case's
 * history. A step names the letter as the person saw it: {@link CaseChanged} when somebody did
 * something to it since.
 */
public final class MailroomDesk {
    private final Transactions transactions;
    private final HandingOver handing;
    private final PrintDesk prints;
    private final Clock clock;

    MailroomDesk(Transactions transactions, HandingOver handing, LetterPress press, Clock clock) {
        this.transactions = transactions;
        this.handing = handing;
        this.prints = new PrintDesk(transactions, press, clock);
        this.clock = clock;
    }

    /** Printing: which letters are on their way to a printer. */
    public PrintDesk prints() {
        return prints;
    }

    /** How many letters are how far; states without letters are missing. */
    public Map<PostingState, Integer> counts() {
        return transactions.run(transaction -> transaction.postings().counts());
    }

    /** The letters that are so far, oldest first. */
    public List<Posting> in(PostingState state) {
        return transactions.run(transaction -> transaction.postings().in(state));
    }

    /**
     * A letter on its way.
     *
     * @throws NoSuchCase when no such letter goes by post
     */
    public Posting find(String letterId) throws NoSuchCase {
        return transactions.<Posting, NoSuchCase>run(
                transaction -> new PostingSteps(transaction).find(letterId));
    }

    /**
     * Letters were printed: all of them, or nothing is recorded. Where nobody knew whether a run
     * had printed one, this decides it.
     *
     * @throws CannotPost when one of them isn't waiting for it, or is being printed
     */
    public List<Posting> printed(List<Posting> seen, Person person) throws CannotDo {
        return transactions.<List<Posting>, CannotDo>as(
                Duty.POST,
                person,
                transaction -> {
                    PostingSteps steps = new PostingSteps(transaction);
                    List<Posting> printed = new ArrayList<>();
                    for (Posting each : seen) {
                        Posting ready = steps.ready(each, PostingStep.PRINT);
                        Optional<PrintClaim> claim = transaction.prints().claim(each.letterId());
                        if (claim.isPresent()) {
                            PostingSteps.stop(
                                    claim.filter(one -> !one.undecided()).map(PrintClaim::wrong));
                            transaction.prints().release(claim.get(), PrintState.PRINTED);
                        }
                        printed.add(steps.done(ready, PostingStep.PRINT, decision(person, "")));
                    }
                    return printed;
                });
    }

    /**
     * A letter was put into its envelope, if both codes are that letter's. A wrong pair is recorded
     * in the case's history; the letter stays as it is.
     *
     * @param letterCode from the letter, scanned or typed
     * @param envelopeCode from the envelope or its label, scanned or typed
     * @throws CannotPost when the codes are wrong, or it isn't waiting for it
     */
    public Posting enclosed(Posting seen, String letterCode, String envelopeCode, Person person)
            throws CannotDo {
        Enclosing pair =
                new Enclosing(
                        CodePayload.letter(letterCode).orElse(null),
                        CodePayload.letter(envelopeCode).orElse(null));
        Optional<Step> wrong = pair.wrong(seen);
        if (wrong.isEmpty()) {
            return step(seen, PostingStep.ENCLOSE, "", person);
        }
        transactions.<Posting, CannotDo>as(
                Duty.POST,
                person,
                transaction -> {
                    PostingSteps steps = new PostingSteps(transaction);
                    Posting ready = steps.ready(seen, PostingStep.ENCLOSE);
                    steps.wrongPair(ready, pair, decision(person, ""));
                    return ready;
                });
        throw new CannotPost(wrong.get());
    }

    /**
     * A letter was handed over to the post office today. The postage of the disclosure notice, as
     * far as it wasn't charged before, is charged to the applicant in the same transaction where
     * the rules allow it (R2.17).
     *
     * @param tracking the tracking number as typed; empty for ordinary mail
     * @param sure whether the person looked again at a number that looks odd
     * @throws CannotPost when the letter can't go that way, the number is wrong, or looks odd and
     *     nobody looked again
     */
    public HandedOver handedOver(
            Posting seen, Service service, String tracking, boolean sure, Person person)
            throws CannotDo {
        TrackingNumber number = TrackingNumber.typed(tracking);
        PostingSteps.stop(seen.wrong(PostingStep.HAND_OVER));
        PostingSteps.stop(MailService.wrong(seen.kind(), service));
        PostingSteps.stop(number.wrong(service));
        if (!sure) {
            PostingSteps.stop(number.odd());
        }
        return transactions.<HandedOver, CannotDo>as(
                Duty.POST,
                person,
                transaction -> handing.handOver(transaction, seen, service, number, person, now()));
    }

    /**
     * A letter reached its addressee.
     *
     * @throws CannotPost when it isn't on its way
     */
    public Posting delivered(Posting seen, Person person) throws CannotDo {
        return step(seen, PostingStep.DELIVER, "", person);
    }

    /**
     * A letter came back, such as for an unknown address (宛所不明). Its case has an open point until
     * somebody settles it.
     *
     * @param note why, if the envelope says so
     * @throws CannotPost when it isn't on its way
     */
    public Posting returned(Posting seen, String note, Person person) throws CannotDo {
        return step(seen, PostingStep.RETURN, note, person);
    }

    /**
     * Somebody dealt with a letter that came back; nothing is sent again by itself.
     *
     * @param note what was done about the address
     * @throws CannotPost when nothing is said, or it didn't come back
     */
    public Posting settled(Posting seen, String note, Person person) throws CannotDo {
        PostingSteps.stop(Posting.wrongNote(note));
        return step(seen, PostingStep.SETTLE, note, person);
    }

    /**
     * A letter must not go out: wrong, or superseded. Its number and pages stay, marked as void
     * (欠番); nothing takes its number over.
     *
     * @param note why
     * @throws CannotPost when no reason is given, it was handed over, or a printer may have it
     */
    public Posting voided(Posting seen, String note, Person person) throws CannotDo {
        PostingSteps.stop(Posting.wrongReason(note));
        return transactions.<Posting, CannotDo>as(
                Duty.POST,
                person,
                transaction -> {
                    PostingSteps steps = new PostingSteps(transaction);
                    Posting ready = steps.ready(seen, PostingStep.VOID);
                    PostingSteps.stop(
                            transaction.prints().claim(seen.letterId()).map(PrintClaim::wrong));
                    return steps.done(ready, PostingStep.VOID, decision(person, note));
                });
    }

    private Posting step(Posting seen, PostingStep step, String note, Person person)
            throws CannotDo {
        return transactions.<Posting, CannotDo>as(
                Duty.POST,
                person,
                transaction -> {
                    PostingSteps steps = new PostingSteps(transaction);
                    return steps.done(steps.ready(seen, step), step, decision(person, note));
                });
    }

    private Decision decision(Person person, String note) {
        return new Decision(person, now(), note.strip());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
