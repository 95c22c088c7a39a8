package kaijidesk.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import kaijidesk.cases.Decision;
import kaijidesk.cases.Duty;
import kaijidesk.cases.Person;
import kaijidesk.envelopes.Envelope;
import kaijidesk.envelopes.LabelSheet;
import kaijidesk.envelopes.Stationery;
import kaijidesk.envelopes.WindowVerdict;
import kaijidesk.letters.LetterPress;
import kaijidesk.letters.OutsidePress;
import kaijidesk.letters.Slip;
import kaijidesk.letters.page.LetterPlaces;
import kaijidesk.mailroom.MailService;
import kaijidesk.regime.Step;
import kaijidesk.regime.Tokyo;
import kaijidesk.text.Texts;

/**
 * Paper around letters: the office's envelopes and label sheets, and what is printed on them. Only
 * letters that still wait to be handed over get any, addressed as they were issued.
 */
public final class StationeryDesk {
    private static final String KEPT = "stationery";

    private final Transactions transactions;
    private final Profiles profiles;
    private final LetterPress press;
    private final Clock clock;

    private record ReadySlip(OutsidePress press, Slip slip) {}

    StationeryDesk(Transactions transactions, Profiles profiles, LetterPress press, Clock clock) {
        this.transactions = transactions;
        this.profiles = profiles;
        this.press = press;
        this.clock = clock;
    }

    /** What bears an addressee. */
    public enum Paper {
        /** A printed envelope, or a cover behind a window. */
        ENVELOPE,
        /** A label. */
        LABEL
    }

    /** Whether our letters can go in an envelope, and how. */
    public static WindowVerdict verdict(Envelope envelope) {
        return WindowVerdict.of(envelope, LetterPlaces.LAYOUT);
    }

    /**
     * The office's envelopes and label sheets; as they ship while it has none of its own.
     *
     * @throws CannotPost when what it keeps can't be read
     */
    public Stationery all() throws CannotPost {
        List<String> kept = transactions.run(transaction -> transaction.settings().all(KEPT));
        return kept.isEmpty() ? Stationery.SHIPPED : StationeryFile.read(kept);
    }

    /**
     * Keeps envelopes and label sheets in the place of those before.
     *
     * @throws CannotPost when nobody could use one of them; nothing is changed
     */
    public Stationery keep(Stationery stationery, Person person) throws CannotPost {
        List<Step> wrong = stationery.wrong();
        if (!wrong.isEmpty()) {
            throw new CannotPost(wrong.getFirst());
        }
        return transactions.as(
                Duty.POST,
                person,
                transaction -> {
                    transaction.settings().replace(KEPT, StationeryFile.write(stationery));
                    OfficeEvent.STATIONERY_KEPT.append(transaction, now(), person, Map.of());
                    return stationery;
                });
    }

    /**
     * Printed envelopes, or for an envelope with a window the covers that show the address there; a
     * page for each letter, as PDF.
     *
     * @param letters how the desk names them
     * @throws CannotPost when a letter may get no envelope, or the envelope can't be used
     * @throws CannotPrint when a name holds characters that no font has
     */
    public byte[] envelopes(List<String> letters, String envelope) throws CannotDo {
        Envelope chosen =
                all().envelope(envelope)
                        .orElseThrow(() -> new CannotPost(Stationery.unknown(envelope)));
        WindowVerdict verdict = verdict(chosen);
        if (verdict.use() == WindowVerdict.Use.NOT) {
            throw new CannotPost(verdict.faults().getFirst());
        }
        Outsides ready = outsides(letters);
        return verdict.use() == WindowVerdict.Use.PRINTED
                ? ready.press().envelopes(chosen, ready.letters())
                : ready.press().covers(chosen, ready.letters());
    }

    /**
     * Sheets of labels, as PDF.
     *
     * @param letters how the desk names them
     * @param first the first free label, from 0
     * @throws CannotPost when a letter may get no label, or they can't begin there
     * @throws CannotPrint when a name holds characters that no font has
     */
    public byte[] labels(List<String> letters, String sheet, int first) throws CannotDo {
        LabelSheet chosen = sheet(sheet);
        PostingSteps.stop(chosen.wrongFirst(first));
        Outsides ready = outsides(letters);
        return ready.press().labels(chosen, first, ready.letters());
    }

    /**
     * Keeps in each case's history that somebody printed or saved such paper (R6.02).
     *
     * @param letters how the desk names them
     */
    public void taken(List<String> letters, Paper paper, Person person) throws CannotDo {
        Decision decision = new Decision(person, now(), "");
        transactions.<Paper, CannotDo>as(
                Duty.POST,
                person,
                transaction -> {
                    PostingSteps steps = new PostingSteps(transaction);
                    for (String letter : letters) {
                        steps.addressed(steps.find(letter), paper, decision);
                    }
                    return paper;
                });
    }

    /** A sheet to measure how far a printer is off with that envelope or label sheet, as PDF. */
    public byte[] calibration(String name, Texts texts) throws CannotPost {
        CalibrationSheets sheets = new CalibrationSheets(texts);
        var envelope = all().envelope(name);
        return press.outside()
                .calibration(
                        envelope.isPresent() ? sheets.of(envelope.get()) : sheets.of(sheet(name)),
                        texts.locale());
    }

    /**
     * The slip of what was handed over on a day by registered or recorded mail, as PDF. It names
     * addressees: whoever shows, prints or saves it logs that first (R6.02).
     *
     * @throws CannotPost when nothing was
     * @throws CannotPrint when a name holds characters that no font has
     */
    public byte[] slip(LocalDate day, Person person) throws CannotDo {
        ReadySlip ready =
                transactions.as(
                        Duty.POST,
                        person,
                        transaction -> {
                            Slips slips =
                                    new Slips(
                                            transaction.postings().handedOver(),
                                            profiles.on(transaction, day).operator(),
                                            day);
                            return new ReadySlip(
                                    press.outside()
                                            .instead(
                                                    transaction
                                                            .substitutes()
                                                            .of(slips.letterIds())),
                                    slips.of(day));
                        });
        if (ready.slip().rows().isEmpty()) {
            throw new CannotPost(MailService.nothingOn(day));
        }
        Outsides.stop(ready.press().unprintable(ready.slip()));
        return ready.press().slip(ready.slip());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private LabelSheet sheet(String name) throws CannotPost {
        return all().labels(name).orElseThrow(() -> new CannotPost(Stationery.unknown(name)));
    }

    private Outsides outsides(List<String> letters) throws CannotDo {
        Outsides outsides =
                transactions.<Outsides, CannotDo>as(
                        Duty.POST,
                        transaction ->
                                Outsides.read(
                                        transaction,
                                        profiles.on(transaction, Tokyo.dayOf(clock.instant())),
                                        press,
                                        letters));
        Outsides.stop(outsides.press().unprintable(outsides.letters()));
        return outsides;
    }
}
