package kaijidesk.cases;

import static kaijidesk.cases.Samples.RECORDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kaijidesk.regime.ApplicationItem;
import kaijidesk.regime.IdentityDocument;
import kaijidesk.regime.ItemAt;
import kaijidesk.regime.PaperCheck;
import kaijidesk.regime.PaperKind;
import kaijidesk.regime.RegisteredItem;
import kaijidesk.regime.Rule;
import kaijidesk.regime.SampleRecords;

/** A case on which three persons try this and that, each attempt an hour after the one before. */
final class CaseWalk {
    private static final List<Person> PERSONS =
            List.of(Samples.REVIEWER, Samples.SUPERVISOR, new Person("tanaka"));

    /** Mostly the full records; now and then the operator's data has a gap. */
    private static final List<CaseRecords> GAPS =
            List.of(
                    CaseRecords.NONE,
                    new CaseRecords(null, RECORDS.applicant(), RECORDS.counterparty(), List.of()),
                    new CaseRecords(RECORDS.trade(), RECORDS.applicant(), null, List.of()),
                    new CaseRecords(
                            RECORDS.trade(),
                            RecordsBarsTest.bare(SampleRecords.SAKURA),
                            RECORDS.counterparty(),
                            List.of()),
                    new CaseRecords(
                            RECORDS.trade(),
                            RECORDS.applicant(),
                            RecordsBarsTest.bare(SampleRecords.YAMAZAKI),
                            List.of()));

    private static final List<Act> ATTEMPTS = attempts();

    private final List<Performed> performed = new ArrayList<>();
    private Instant now = Samples.NOW;
    private final CaseFile opened;
    private CaseFile file;
    private int attempted;

    /**
     * An act that was done.
     *
     * @param before the case before it
     * @param act what
     * @param circumstances who, when, on which records
     * @param outcome what it changed
     */
    record Performed(CaseFile before, Act act, Circumstances circumstances, Outcome outcome) {}

    CaseWalk(Stage start) {
        file =
                switch (start) {
                    case INCOMPLETE, RIGHTS_REVIEW -> Samples.at(start);
                    default -> Samples.at(Stage.UNDER_REVIEW);
                };
        opened = file;
        for (Samples.Done done : Samples.path(start)) {
            perform(done.act(), Samples.by(done.person()));
        }
        if (start == Stage.RIGHTS_REVIEW) {
            Samples.rightsPath().subList(0, 2).stream()
                    .forEach(done -> perform(done.act(), Samples.rightsBy(done.person())));
        }
    }

    /** Tries one act and, where it is barred, up to five others. */
    void attempt(int choice) {
        now = now.plus(Duration.ofHours(1));
        Person person = PERSONS.get(choice % 3);
        Circumstances circumstances = circumstances(choice, person);
        for (int probe = 0; probe < 6; probe++) {
            Act act = ATTEMPTS.get((choice / 3 + probe * 17) % ATTEMPTS.size());
            // always allowed and always the end: tried seldom, so that walks get far
            boolean seldom =
                    (act instanceof WithdrawApplication || act instanceof FlagDanger)
                            && choice % 16 != 0;
            if (!seldom && act.bars(file, circumstances).isEmpty()) {
                assertThat(act.kind().bars(file, circumstances)).isEmpty();
                perform(act, circumstances);
                attempted++;
                return;
            }
        }
    }

    /** Now and then the records have a gap, or the applicant is known for misuse. */
    private Circumstances circumstances(int choice, Person person) {
        boolean rights = file.claim() != null;
        CaseRecords usual = rights ? Samples.RIGHTS_RECORDS : RECORDS;
        CaseRecords records = choice % 20 == 0 ? GAPS.get(choice / 20 % GAPS.size()) : usual;
        Surroundings around =
                new Surroundings(
                        person.equals(Samples.SUPERVISOR) ? Role.SUPERVISOR : Role.APPROVER,
                        List.of(),
                        choice % 50 == 7 ? Set.of("M1001") : Set.of(),
                        rights ? Samples.HOLDER : null,
                        CaseMails.NONE,
                        scans(choice));
        return new Circumstances(records, SampleRecords.PROFILE, now, person, around);
    }

    /** Now and then a page of the certificate is scanned. */
    private static Map<PaperKind, List<String>> scans(int choice) {
        return choice % 10 == 3
                ? Map.of(PaperKind.RESIDENCE_CERTIFICATE, List.of("page-1"))
                : Map.of();
    }

    /** What the case was before anything was done, and after the receipt. */
    CaseFile opened() {
        return opened;
    }

    CaseFile file() {
        return file;
    }

    /** Every act that was done, the way to the start included. */
    List<Performed> performed() {
        return performed;
    }

    /** How many attempts succeeded. */
    int attempted() {
        return attempted;
    }

    private void perform(Act act, Circumstances circumstances) {
        Outcome outcome = act.outcome(file, circumstances);
        performed.add(new Performed(file, act, circumstances, outcome));
        file = outcome.file();
    }

    /** Sensible acts and foolish ones; refusing and closing are rare, since they end the case. */
    private static List<Act> attempts() {
        List<Act> acts =
                new ArrayList<>(
                        Samples.path(Stage.DISCLOSED).stream().map(Samples.Done::act).toList());
        for (PaperCheck check : PaperCheck.values()) {
            acts.add(new CheckPaper(check, true, ""));
        }
        acts.add(new CheckPaper(PaperCheck.SEAL_MATCHES_PLEDGE, false, "別の印影"));
        acts.add(new CheckPaper(PaperCheck.RESIDENCE_ORIGINAL, false, "複写"));
        acts.add(
                new ReceivePaper(
                        PaperKind.RESIDENCE_CERTIFICATE,
                        Samples.ARRIVED,
                        LocalDate.of(2016, 1, 1),
                        null,
                        null));
        acts.add(
                new ReceivePaper(
                        PaperKind.PLEDGE,
                        Samples.ARRIVED,
                        Samples.ARRIVED,
                        null,
                        "K2016-000002-P1"));
        acts.add(
                new ReceivePaper(
                        PaperKind.IDENTITY_DOCUMENT,
                        Samples.ARRIVED,
                        null,
                        IdentityDocument.PENSION_BOOK,
                        null));
        acts.add(
                new ReceivePaper(
                        PaperKind.SEAL_CERTIFICATE,
                        LocalDate.of(2030, 1, 1),
                        Samples.ARRIVED,
                        null,
                        null));
        acts.add(new SupplementApplication(ApplicationItem.ITEM_NAME, "ノートパソコン"));
        acts.add(new SupplementApplication(ApplicationItem.WINNING_DATE, "2016-06-12"));
        acts.add(new RecordFinding(Rule.R1_04, false, "解決済み"));
        acts.add(new RecordFinding(Rule.R1_00, false, "転売"));
        acts.add(new RecordFinding(Rule.R1_00, true, "誤り"));
        acts.add(new FindEligible(false, "x"));
        acts.add(new PrepareLitigationDisclosure(Set.of(RegisteredItem.values()), "全部"));
        acts.add(new PrepareLitigationDisclosure(Set.of(RegisteredItem.TELEPHONE), "連絡のため"));
        acts.add(new SendBack("見直す"));
        acts.add(new PrepareRefusal(Ground.TRADE_OUTSIDE_REGIME, Samples.SECRET));
        acts.add(new ReleaseRefusal());
        acts.add(new CloseCase("終了"));
        acts.add(new WithdrawApplication("取下げの連絡"));
        acts.add(new AddNote("電話を断った"));
        Samples.rightsPath().forEach(done -> acts.add(done.act()));
        Samples.besides().forEach(acts::add);
        acts.add(new Overrule(Rule.R2_10, true, "事情"));
        acts.add(new Overrule(Rule.R1_03, false, "取消し"));
        acts.add(new ReviewDanger(true, "開示してよい"));
        acts.add(new RecordDocument(1, Samples.ARRIVED, true, ""));
        acts.add(new DecideMisuse(Side.APPLICANT, false, "事実でない"));
        acts.add(
                new PrepareLitigationDisclosure(
                        Set.of(RegisteredItem.NAME, RegisteredItem.ADDRESS),
                        Set.of(ItemAt.ADDRESS_AT_REGISTRATION, ItemAt.ADDRESS_AT_TRADE),
                        "現住所だけ"));
        return acts;
    }
}
