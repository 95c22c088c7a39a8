package kaijidesk.regime;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The checklist of the four papers (R2.09–R2.13).
 *
 * @param profile validities and accepted documents
 * @param issuedForm number of the pledge form that was issued to this applicant in this case, in
 *     its current version
 * @param issuedOn day on which that form was issued; a pledge that claims to be older is looked at
 *     twice
 * @param bearer whose papers they must be
 * @param today the day of looking: a certificate that was fresh on arrival may be stale by now
 * @param scans the scanned pages of each paper (R2.11)
 */
public record Papers(
        Profile profile,
        String issuedForm,
        LocalDate issuedOn,
        PaperBearer bearer,
        LocalDate today,
        Map<PaperKind, ScannedPages> scans) {
    public Papers {
        scans = Map.copyOf(scans);
    }

    /** Where no paper is scanned. */
    public Papers(
            Profile profile,
            String issuedForm,
            LocalDate issuedOn,
            PaperBearer bearer,
            LocalDate today) {
        this(profile, issuedForm, issuedOn, bearer, today, Map.of());
    }

    /** The verdicts of all checks of a paper; all unknown while it hasn't arrived. */
    public List<PaperVerdict> verdicts(PaperKind kind, @Nullable Paper paper) {
        List<PaperVerdict> verdicts = new ArrayList<>();
        for (PaperCheck check : PaperCheck.of(kind)) {
            if (paper == null) {
                verdicts.add(verdict(check, Status.UNKNOWN, Step.of("paper.awaited")));
            } else if (applies(check, paper)) {
                verdicts.add(
                        check.by() == PaperCheck.By.PERSON
                                ? byPerson(check, paper)
                                : byProgram(check, paper));
            }
        }
        return verdicts;
    }

    /** Whether the paper has arrived and no check of it bars or is open. */
    public boolean accepted(PaperKind kind, @Nullable Paper paper) {
        return paper != null
                && verdicts(kind, paper).stream()
                        .allMatch(each -> each.verdict().status().passes());
    }

    /** Some points are looked at only where the paper or its bearer gives cause. */
    private boolean applies(PaperCheck check, Paper paper) {
        return switch (check) {
            case IDENTITY_NO_BETTER_PAPER ->
                    Optional.ofNullable(paper.identity())
                            .flatMap(profile::identity)
                            .filter(IdentityRule::substitute)
                            .isPresent();
            case RESIDENCE_NO_MY_NUMBER, IDENTITY_NUMBERS_MASKED ->
                    !SensitiveMark.on(paper, profile).isEmpty();
            case SHOP_REPRESENTATIVE -> bearer.shop();
            default -> true;
        };
    }

    private PaperVerdict byPerson(PaperCheck check, Paper paper) {
        List<Step> steps = new ArrayList<>(evidence(check, paper));
        Finding result = paper.results().get(check);
        ScannedPages scanned = scans.getOrDefault(paper.kind(), ScannedPages.NONE);
        if (masks(check) && !scanned.pages().isEmpty() && (result == null || result.holds())) {
            return onScans(check, paper, scanned, steps);
        }
        if (result == null) {
            steps.add(Step.of("paper.unchecked"));
            return new PaperVerdict(
                    check, new Verdict(check.paper().rule(), Status.UNKNOWN, steps));
        }
        steps.add(Step.of(result.holds() ? "paper.passed" : "paper.failed", result.note()));
        Status status = result.holds() ? Status.HOLDS : Status.BARRED;
        return new PaperVerdict(check, new Verdict(check.paper().rule(), status, steps));
    }

    private static boolean masks(PaperCheck check) {
        return check == PaperCheck.RESIDENCE_NO_MY_NUMBER
                || check == PaperCheck.IDENTITY_NUMBERS_MASKED;
    }

    /** What is scanned is looked at page by page, and kind by kind (R2.11). */
    private PaperVerdict onScans(
            PaperCheck check, Paper paper, ScannedPages scanned, List<Step> steps) {
        Verdict pages = scanned.verdict(paper, profile);
        steps.addAll(pages.steps());
        if (!pages.status().passes()) {
            steps.add(Step.of("marks.look", pages.steps().size()));
        }
        return new PaperVerdict(
                check,
                new Verdict(
                        check.paper().rule(),
                        pages.status().passes() ? Status.HOLDS : Status.UNKNOWN,
                        steps));
    }

    /** What the program can show the person who looks. */
    private List<Step> evidence(PaperCheck check, Paper paper) {
        return switch (check) {
            case IDENTITY_SAME_ADDRESS ->
                    compareAddress(paper).map(AddressComparison::steps).orElse(List.of());
            case RESIDENCE_NAME, IDENTITY_SAME_NAME, SEAL_SAME_NAME ->
                    compareName(check, paper).map(NameComparison::steps).orElse(List.of());
            case RESIDENCE_NO_MY_NUMBER, IDENTITY_NUMBERS_MASKED ->
                    SensitiveMark.on(paper, profile).stream()
                            .map(mark -> Step.of("paper.must-be-masked", mark))
                            .toList();
            default -> List.of();
        };
    }

    /**
     * Both addresses beside each other, where both were entered: evidence for the person who
     * confirms (R2.11).
     */
    public Optional<AddressComparison> compareAddress(@Nullable Paper identity) {
        String residence = bearer.residenceAddress();
        return identity == null || identity.address().isBlank() || residence.isBlank()
                ? Optional.empty()
                : Optional.of(AddressComparison.of(residence, identity.address()));
    }

    /**
     * Both names beside each other, where both are known: of the residence certificate and the
     * records, of another paper and the residence certificate (R2.10, R2.11, R2.13).
     */
    public Optional<NameComparison> compareName(PaperCheck check, @Nullable Paper paper) {
        String expected =
                check == PaperCheck.RESIDENCE_NAME
                        ? bearer.registeredName()
                        : bearer.residenceName();
        return paper == null || paper.name().isBlank() || expected.isBlank()
                ? Optional.empty()
                : Optional.of(NameComparison.of(expected, paper.name(), paper.otherName()));
    }

    private PaperVerdict byProgram(PaperCheck check, Paper paper) {
        return switch (check) {
            case RESIDENCE_WITHIN_VALIDITY ->
                    withinValidity(
                            check, paper, profile.residenceCertificateMonths(), Status.BARRED);
            case SEAL_WITHIN_VALIDITY ->
                    withinValidity(check, paper, profile.sealCertificateMonths(), Status.WARNS);
            case IDENTITY_KIND -> new PaperVerdict(check, IdentityPaper.verdict(paper, profile));
            case PLEDGE_ISSUED_FORM -> issuedForm(check, paper);
            default -> pledgeDated(check, paper);
        };
    }

    /**
     * Tested on the day of arrival by the period rules; stale by the day of decision is a warning
     * (R2.10).
     */
    private PaperVerdict withinValidity(
            PaperCheck check, Paper paper, int months, Status whenStale) {
        LocalDate issued = paper.datedOn();
        if (issued == null) {
            return verdict(check, Status.UNKNOWN, Step.of("paper.no-date"));
        }
        if (issued.isAfter(paper.arrivedOn())) {
            return verdict(
                    check,
                    Status.BARRED,
                    Step.of("paper.dated-after-arrival", issued, paper.arrivedOn()));
        }
        CivilPeriod validity = CivilPeriod.of(issued, months);
        boolean valid = !paper.arrivedOn().isAfter(validity.lastDay());
        boolean staleByNow = valid && today.isAfter(validity.lastDay());
        List<Step> steps = new ArrayList<>(validity.steps(profile.daysOff(), false));
        steps.add(Step.of("paper.arrived", paper.arrivedOn()));
        steps.add(Step.of(valid ? "paper.valid" : "paper.stale", validity.lastDay()));
        if (staleByNow) {
            steps.add(Step.of("paper.stale-by-now", validity.lastDay(), today));
        }
        Status fresh = staleByNow ? Status.WARNS : Status.HOLDS;
        return new PaperVerdict(
                check, new Verdict(check.paper().rule(), valid ? fresh : whenStale, steps));
    }

    /** The returned sheet is the issued one: this case, this person, this version (R2.12). */
    private PaperVerdict issuedForm(PaperCheck check, Paper paper) {
        if (paper.formNumber().isEmpty()) {
            return verdict(check, Status.UNKNOWN, Step.of("pledge.no-number"));
        }
        boolean same = paper.formNumber().equals(issuedForm);
        return verdict(
                check,
                same ? Status.HOLDS : Status.BARRED,
                Step.of(
                        same ? "pledge.issued" : "pledge.other-form",
                        paper.formNumber(),
                        issuedForm));
    }

    /** A pledge is dated no later than its arrival (R2.12). */
    private PaperVerdict pledgeDated(PaperCheck check, Paper paper) {
        LocalDate dated = paper.datedOn();
        if (dated == null) {
            return verdict(check, Status.UNKNOWN, Step.of("paper.no-date"));
        }
        if (dated.isBefore(issuedOn)) {
            return verdict(
                    check, Status.WARNS, Step.of("pledge.dated-before-issue", dated, issuedOn));
        }
        return dated.isAfter(paper.arrivedOn())
                ? verdict(
                        check,
                        Status.BARRED,
                        Step.of("paper.dated-after-arrival", dated, paper.arrivedOn()))
                : verdict(check, Status.HOLDS, Step.of("pledge.dated", dated));
    }

    private static PaperVerdict verdict(PaperCheck check, Status status, Step step) {
        return new PaperVerdict(check, Verdict.of(check.paper().rule(), status, step));
    }
}
