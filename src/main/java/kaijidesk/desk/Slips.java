package kaijidesk.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import kaijidesk.cases.Recipient;
import kaijidesk.letters.Slip;
import kaijidesk.mailroom.Dispatch;
import kaijidesk.mailroom.MailService;
import kaijidesk.mailroom.Posting;
import kaijidesk.mailroom.TrackingNumber;
import kaijidesk.regime.Operator;

/**
 * Puts the post office's slip together.
 *
 * @param letters those of the day that can be traced, in the order of their tracking numbers' issue
 * @param operator who sent them on that day
 */
record Slips(List<Posting> letters, Operator operator) {

    /** Of all that was ever handed over, what belongs on a day's slip. */
    Slips(List<Posting> all, Operator operator, LocalDate day) {
        this(all.stream().filter(each -> belongs(each, day)).toList(), operator);
    }

    private static boolean belongs(Posting posting, LocalDate day) {
        Dispatch dispatch = posting.dispatch();
        return dispatch != null
                && dispatch.on().equals(day)
                && MailService.tracked(dispatch.service());
    }

    List<String> letterIds() {
        return letters.stream().map(Posting::letterId).toList();
    }

    Slip of(LocalDate day) {
        return new Slip(
                day,
                operator.name(),
                operator.postalCode(),
                operator.address(),
                letters.stream().map(Slips::row).toList());
    }

    private static Slip.Row row(Posting posting) {
        Dispatch dispatch = Objects.requireNonNull(posting.dispatch());
        Recipient to = posting.to();
        return new Slip.Row(
                to == null ? "" : to.name(),
                to != null && to.organisation(),
                new TrackingNumber(dispatch.tracking()).text(),
                dispatch.yen(),
                dispatch.service());
    }
}
