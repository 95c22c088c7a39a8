package kaijidesk.mailroom;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kaijidesk.cases.LetterKind;
import kaijidesk.regime.PostageRate.Service;
import kaijidesk.regime.Step;

/**
 * Which ways of mailing fit a letter. 本人限定受取 exists with 一般書留 only: there is no other combination
 * to choose.
 */
public final class MailService {
    private MailService() {}

    /** The services for a letter; one that discloses goes by registered mail. */
    public static List<Service> of(LetterKind kind) {
        return Arrays.stream(Service.values())
                .filter(service -> registered(service) || !discloses(kind))
                .toList();
    }

    /** Why a letter can't go that way; empty when it can. */
    public static Optional<Step> wrong(LetterKind kind, Service service) {
        return of(kind).contains(service)
                ? Optional.empty()
                : Optional.of(Step.of("post.registered-only", kind, service));
    }

    /** Whether the post office gives a number by which it can be traced. */
    public static boolean tracked(Service service) {
        return service != Service.ORDINARY;
    }

    /** That no rate is known for that day. */
    public static Step noRate(Service service, LocalDate on) {
        return Step.of("post.no-rate", service, on);
    }

    /** That nothing was handed over on a day that the post office would list. */
    public static Step nothingOn(LocalDate on) {
        return Step.of("post.slip-empty", on);
    }

    /** Whether the applicant bears its postage: that of the disclosure notice alone (R2.17). */
    public static boolean borneByApplicant(LetterKind kind) {
        return kind == LetterKind.DISCLOSURE;
    }

    private static boolean registered(Service service) {
        return switch (service) {
            case SIMPLE_REGISTERED, REGISTERED, REGISTERED_ADDRESSEE_ONLY -> true;
            case ORDINARY, RECORDED -> false;
        };
    }

    private static boolean discloses(LetterKind kind) {
        return kind == LetterKind.DISCLOSURE || kind == LetterKind.RIGHTS_DISCLOSURE;
    }
}
