package kaijidesk.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kaijidesk.cases.Assessment;
import kaijidesk.cases.CaseFile;
import kaijidesk.cases.CaseMails;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.CaseRecords;
import kaijidesk.cases.Circumstances;
import kaijidesk.cases.Deadline;
import kaijidesk.cases.Headline;
import kaijidesk.cases.LetterRow;
import kaijidesk.cases.NextActs;
import kaijidesk.cases.Parties;
import kaijidesk.cases.Person;
import kaijidesk.cases.RelatedCase;
import kaijidesk.cases.RightsClaim;
import kaijidesk.cases.ScanPage;
import kaijidesk.cases.ScanState;
import kaijidesk.cases.Seen;
import kaijidesk.cases.Stage;
import kaijidesk.cases.Subject;
import kaijidesk.cases.Surroundings;
import kaijidesk.mailroom.Posting;
import kaijidesk.regime.ApplicationItem;
import kaijidesk.regime.PaperKind;
import kaijidesk.store.Shown;
import kaijidesk.store.StoredCase;
import kaijidesk.store.Transaction;

/** Puts together what is known of a case with what the rules say about it. */
final class CaseViews {
    private final Profiles profiles;
    private final Gate gate;

    CaseViews(Profiles profiles, Gate gate) {
        this.profiles = profiles;
        this.gate = gate;
    }

    Circumstances circumstances(
            Transaction transaction, CaseFile file, Person person, Instant now) {
        CaseRecords records = records(transaction, file);
        return new Circumstances(
                records,
                profiles.edition(transaction, file.profile()),
                now,
                person,
                surroundings(transaction, file, records, person));
    }

    static CaseRecords records(Transaction transaction, CaseFile file) {
        Parties parties = file.parties();
        String tradeNo = file.application().item(ApplicationItem.TRADE_NUMBER);
        if (file.claim() != null) {
            return transaction.records().findSeller(tradeNo);
        }
        return parties == null
                ? transaction
                        .records()
                        .find(tradeNo, file.application().item(ApplicationItem.NICKNAME))
                : transaction.records().find(parties);
    }

    /** What the office knows beside the case. */
    private Surroundings surroundings(
            Transaction transaction, CaseFile file, CaseRecords records, Person person) {
        Subject subject = Subject.of(file, records);
        RightsClaim claim = file.claim();
        return new Surroundings(
                gate.role(transaction, person),
                transaction.subjects().related(file.number(), subject),
                transaction.subjects().misusers(subject),
                claim == null
                        ? null
                        : transaction.rightsHolders().find(claim.holderId()).orElse(null),
                new CaseMails(
                        transaction.mailServer().any(), transaction.outbox().of(file.number())),
                scans(transaction, file.number()));
    }

    /** The scanned pages of each paper that can still be read (R2.11). */
    private static Map<PaperKind, List<String>> scans(Transaction transaction, CaseNumber number) {
        Map<PaperKind, List<String>> scans = new EnumMap<>(PaperKind.class);
        for (ScanPage page : transaction.scans().of(number)) {
            PaperKind paper = page.paper();
            if (paper != null && page.state() != ScanState.DESTROYED) {
                scans.computeIfAbsent(paper, any -> new ArrayList<>()).add(page.id());
            }
        }
        return scans;
    }

    /** Other cases that have to do with this one (R2.15). */
    static List<RelatedCase> related(Transaction transaction, CaseFile file) {
        Subject subject = Subject.of(file, records(transaction, file));
        return transaction.subjects().related(file.number(), subject);
    }

    CaseView of(Transaction transaction, StoredCase stored, Person person, Instant now) {
        CaseFile file = stored.file();
        Circumstances circumstances = circumstances(transaction, file, person, now);
        Assessment assessment = Assessment.of(file, circumstances);
        List<LetterRow> letters = transaction.letters().of(file.number());
        return new CaseView(
                file,
                stored.version(),
                circumstances.records(),
                circumstances.profile(),
                circumstances.surroundings(),
                Stage.of(file),
                assessment,
                Headline.of(file, assessment),
                NextActs.of(file, circumstances),
                circumstances.papers(file),
                letters,
                transaction.postings().of(file.number()).stream().filter(Posting::open).toList(),
                Seen.of(file, circumstances, letters)
                        .with(transaction.mailTexts().of(file.number())),
                transaction.history().of(file.number()));
    }

    /** What the list shows, derived from the file. */
    static Shown shown(CaseFile file, Circumstances circumstances) {
        Headline headline = Headline.of(file, Assessment.of(file, circumstances));
        return new Shown(Stage.of(file), headline, Deadline.of(file, circumstances.profile()));
    }

    /** A case by its number; one that was purged is told apart. */
    static StoredCase find(Transaction transaction, CaseNumber number) throws CannotDo {
        Optional<StoredCase> found = transaction.cases().find(number);
        if (found.isEmpty() && transaction.purges().find(number).isPresent()) {
            throw new CasePurged(number);
        }
        return found.orElseThrow(() -> new NoSuchCase(number.value()));
    }

    /** Writes a case as an act left it, unless somebody changed it meanwhile. */
    void write(Transaction transaction, CaseFile file, long seenVersion, Person person, Instant now)
            throws CaseChanged {
        Circumstances circumstances = circumstances(transaction, file, person, now);
        if (!transaction.cases().update(file, seenVersion, shown(file, circumstances))) {
            throw new CaseChanged(file.number());
        }
        transaction.subjects().keep(file.number(), Subject.of(file, circumstances.records()));
    }
}
