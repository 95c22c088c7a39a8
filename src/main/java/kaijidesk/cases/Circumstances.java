package kaijidesk.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kaijidesk.regime.PaperKind;
import kaijidesk.regime.PaperVerdict;
import kaijidesk.regime.Profile;
import kaijidesk.regime.Tokyo;
import org.jspecify.annotations.Nullable;

/**
 * What an act looks at beside the case file: records, rules, the moment, who acts, and what the
 * office knows besides. It remembers the last assessment, since every kind of act asks for the same
 * one.
 */
public final class Circumstances {
    private final CaseRecords records;
    private final Profile profile;
    private final Instant now;
    private final Person person;
    private final Surroundings surroundings;
    private final LocalDate today;
    private @Nullable CaseFile staged;
    private @Nullable Stage stage;
    private @Nullable CaseFile checked;
    private @Nullable Map<PaperKind, List<PaperVerdict>> papers;
    private @Nullable CaseFile assessed;
    private @Nullable Assessment assessment;

    /**
     * @param records what the operator's records say now
     * @param profile the edition the case was received under
     * @param now the moment of the act
     * @param person who acts
     * @param surroundings what the office knows beside the case
     */
    public Circumstances(
            CaseRecords records,
            Profile profile,
            Instant now,
            Person person,
            Surroundings surroundings) {
        this.records = records;
        this.profile = profile;
        this.now = now;
        this.person = person;
        this.surroundings = surroundings;
        this.today = Tokyo.dayOf(now);
    }

    /** When the office knows nothing beside the case. */
    public Circumstances(CaseRecords records, Profile profile, Instant now, Person person) {
        this(records, profile, now, person, Surroundings.NONE);
    }

    /** The same by another profile: what it would say is only shown (R6.06). */
    Circumstances by(Profile other) {
        return new Circumstances(records, other, now, person, surroundings);
    }

    /** What the operator's records say now. */
    public CaseRecords records() {
        return records;
    }

    /** The edition the case was received under. */
    public Profile profile() {
        return profile;
    }

    /** The moment of the act. */
    public Instant now() {
        return now;
    }

    /** Who acts. */
    public Person person() {
        return person;
    }

    /** What the office knows beside the case. */
    public Surroundings surroundings() {
        return surroundings;
    }

    /** Today in Tokyo. */
    public LocalDate today() {
        return today;
    }

    Decision decision(String note) {
        return new Decision(person, now, note);
    }

    /** Where the case stands, found once for the same file. */
    Stage stage(CaseFile file) {
        Stage known = stage;
        if (known == null || staged != file) {
            known = Stage.of(file);
            staged = file;
            stage = known;
        }
        return known;
    }

    /** The checklist of each required paper, made once for the same file; none before stage 2. */
    public Map<PaperKind, List<PaperVerdict>> papers(CaseFile file) {
        Map<PaperKind, List<PaperVerdict>> known = papers;
        if (known == null || checked != file) {
            known = checklist(file);
            checked = file;
            papers = known;
        }
        return known;
    }

    private Map<PaperKind, List<PaperVerdict>> checklist(CaseFile file) {
        Map<PaperKind, List<PaperVerdict>> all = new EnumMap<>(PaperKind.class);
        file.checklist(this)
                .ifPresent(papers -> {
                    for (PaperKind kind : file.requiredPapers(profile)) {
                        all.put(kind, papers.verdicts(kind, file.papers().get(kind)));
                    }
                });
        return all;
    }

    /** All verdicts about the case, computed once for the same file. */
    Assessment assessment(CaseFile file) {
        Assessment known = assessment;
        if (known == null || assessed != file) {
            known = Assessment.compute(file, this);
            assessed = file;
            assessment = known;
        }
        return known;
    }
}
