package kaijidesk.regime;

import java.time.LocalDate;

/** Whether an identity document counts on the day it arrived (R2.11), by the profile's dates. */
final class IdentityPaper {
    private IdentityPaper() {}

    static Verdict verdict(Paper paper, Profile profile) {
        IdentityDocument document = paper.identity();
        if (document == null) {
            return verdict(Status.UNKNOWN, Step.of("identity.unnamed"));
        }
        return profile.identity(document)
                .map(rule -> verdict(paper, rule))
                .orElseGet(
                        () -> verdict(Status.BARRED, Step.of("identity.not-accepted", document)));
    }

    private static Verdict verdict(Paper paper, IdentityRule rule) {
        IdentityDocument document = rule.document();
        LocalDate accepted = rule.acceptedUntil();
        if (accepted != null && paper.arrivedOn().isAfter(accepted)) {
            return verdict(Status.BARRED, Step.of("identity.expired", document, accepted));
        }
        LocalDate dated = paper.datedOn();
        if (dated == null) {
            return undated(paper, rule);
        }
        if (dated.isAfter(paper.arrivedOn())) {
            return verdict(
                    Status.BARRED, Step.of("paper.dated-after-arrival", dated, paper.arrivedOn()));
        }
        LocalDate issued = rule.issuedUntil();
        if (issued != null && dated.isAfter(issued)) {
            return verdict(Status.BARRED, Step.of("identity.not-issued", document, issued, dated));
        }
        LocalDate address = rule.addressUntil();
        if (address != null && dated.isAfter(address)) {
            return verdict(Status.BARRED, Step.of("identity.no-address", document, address, dated));
        }
        return verdict(Status.HOLDS, Step.of("identity.accepted", document));
    }

    /** Without its day of issue nobody can say whether a newer paper bears an address at all. */
    private static Verdict undated(Paper paper, IdentityRule rule) {
        LocalDate address = rule.addressUntil();
        return address != null && paper.arrivedOn().isAfter(address)
                ? verdict(Status.UNKNOWN, Step.of("identity.date-needed", rule.document(), address))
                : verdict(Status.HOLDS, Step.of("identity.accepted", rule.document()));
    }

    private static Verdict verdict(Status status, Step step) {
        return Verdict.of(Rule.R2_11, status, step);
    }
}
