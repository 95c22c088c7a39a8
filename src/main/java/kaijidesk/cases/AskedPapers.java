package kaijidesk.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kaijidesk.regime.IdentityDocument;
import kaijidesk.regime.IdentityRule;
import kaijidesk.regime.PaperKind;
import kaijidesk.regime.Profile;
import kaijidesk.regime.SensitiveMark;

/**
 * Which papers an applicant for stage 2 is asked for, by the profile and on the day (R2.09–R2.13).
 *
 * @param validityMonths how old a residence certificate may be on arrival (R2.10)
 * @param papers which papers, in their order
 * @param identity what proves identity (R2.11)
 * @param substitutes what proves it where somebody has none of those
 * @param masked what must not be readable on them (R2.11)
 */
public record AskedPapers(
        int validityMonths,
        List<PaperKind> papers,
        List<IdentityDocument> identity,
        List<IdentityDocument> substitutes,
        Set<SensitiveMark> masked) {
    public AskedPapers {
        papers = List.copyOf(papers);
        identity = List.copyOf(identity);
        substitutes = List.copyOf(substitutes);
        masked = Set.copyOf(masked);
    }

    static AskedPapers of(CaseFile file, Circumstances circumstances) {
        Profile profile = circumstances.profile();
        LocalDate today = circumstances.today();
        return new AskedPapers(
                profile.residenceCertificateMonths(),
                file.requiredPapers(profile),
                accepted(profile, today, false),
                accepted(profile, today, true),
                profile.maskedFrom().entrySet().stream()
                        .filter(entry -> !entry.getValue().isAfter(today))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet()));
    }

    private static List<IdentityDocument> accepted(
            Profile profile, LocalDate today, boolean substitute) {
        return profile.identityDocuments().stream()
                .filter(rule -> rule.substitute() == substitute && rule.acceptedOn(today))
                .map(IdentityRule::document)
                .toList();
    }
}
