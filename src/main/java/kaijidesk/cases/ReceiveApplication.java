package kaijidesk.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kaijidesk.regime.ApplicationItem;
import kaijidesk.regime.Rule;
import kaijidesk.regime.ServiceEnd;
import kaijidesk.regime.Status;
import kaijidesk.regime.Tokyo;

/**
 * An application arrives (R5): the one act that opens a case. It is always taken in, so that
 * nothing is lost; the service's end (R1.05) and another sender's address (R5.01) close it at once.
 *
 * @param sender the address it came from
 * @param receivedAt when it was received
 * @param messageId the mail's own id, empty when it had none
 * @param mailSha256 hash of the mail as received, lower-case hex
 * @param items what the form said, as written
 * @param agreed whether the terms were ticked
 */
public record ReceiveApplication(
        String sender,
        java.time.Instant receivedAt,
        String messageId,
        String mailSha256,
        Map<ApplicationItem, String> items,
        boolean agreed) {
    /** The act's name in the history. */
    public static final String ID = "receive-application";

    public ReceiveApplication {
        items = Map.copyOf(items);
    }

    /** The new case under its number. */
    public CaseFile open(CaseNumber number, Circumstances circumstances) {
        Application arrived =
                new Application(
                        sender,
                        receivedAt,
                        receivedAt,
                        messageId,
                        mailSha256,
                        items,
                        agreed,
                        Application.Arrival.ACCEPTED);
        CaseFile file = CaseFile.received(number, circumstances.profile().edition(), arrived);
        return file.withApplication(arrived.with(arrival(file, circumstances)));
    }

    /**
     * What the receipt brings about: where it isn't accepted, the notice that tells the public rule
     * (L10). It goes to the registered member or to nobody: a stranger would learn from it that
     * member and trade exist (R2.03).
     */
    public List<Effect> effects(CaseFile file, Circumstances circumstances) {
        LocalDate end = circumstances.profile().serviceEnd();
        return switch (file.application().arrival()) {
            case ACCEPTED -> acknowledged(file, circumstances);
            case SERVICE_ENDED -> end == null ? List.of() : ended(end, file, circumstances);
            case OTHER_ADDRESS -> otherAddress(file, circumstances);
        };
    }

    /** Only the registered member who wrote from the registered address is answered (R5.05). */
    private static List<Effect> acknowledged(CaseFile file, Circumstances circumstances) {
        boolean theirs =
                circumstances.records().trade() != null
                        && Registered.hasEmail(circumstances.records().applicant(), circumstances)
                        && new Bars().unlessOfParties(file, circumstances).none();
        return theirs
                ? List.of(
                        new Effect.Acknowledge(
                                TradeReference.of(file, Registered.trade(circumstances))))
                : List.of();
    }

    /** Who applies too late is told so, as far as it was the registered member who wrote. */
    private List<Effect> ended(LocalDate end, CaseFile file, Circumstances circumstances) {
        boolean answerable =
                new Bars()
                        .unlessAnswerable(file, circumstances)
                        .unlessOfParties(file, circumstances)
                        .none();
        return answerable
                ? issue(
                        new Letter.NotAcceptable(
                                Recipient.byPost(Registered.applicant(circumstances)),
                                TradeReference.of(file, Registered.trade(circumstances)),
                                Tokyo.dayOf(receivedAt),
                                end.minusDays(1)))
                : List.of();
    }

    /** Whoever wrote, the member whom the application names is told at the registered address. */
    private List<Effect> otherAddress(CaseFile file, Circumstances circumstances) {
        boolean known =
                circumstances.assessment(file).of(Rule.R2_02).status().passes()
                        && Registered.hasEmail(circumstances.records().applicant(), circumstances);
        return known
                ? issue(
                        new Letter.OtherAddress(
                                Recipient.byMail(Registered.applicant(circumstances)),
                                TradeReference.of(file, Registered.trade(circumstances)),
                                Tokyo.dayOf(receivedAt)))
                : List.of();
    }

    private static List<Effect> issue(Letter letter) {
        return List.of(new Effect.IssueLetter(letter));
    }

    private Application.Arrival arrival(CaseFile file, Circumstances circumstances) {
        if (!ServiceEnd.verdict(receivedAt, circumstances.profile()).status().passes()) {
            return Application.Arrival.SERVICE_ENDED;
        }
        Status sender = circumstances.assessment(file).of(Rule.R5_01).status();
        return sender == Status.BARRED
                ? Application.Arrival.OTHER_ADDRESS
                : Application.Arrival.ACCEPTED;
    }

    /** Keeps personal data out of logs and exception texts. */
    @Override
    public String toString() {
        return "ReceiveApplication[" + receivedAt + "]";
    }
}
