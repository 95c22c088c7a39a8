package kaijidesk.desk;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kaijidesk.cases.CaseFile;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.CaseRow;
import kaijidesk.cases.Duty;
import kaijidesk.cases.Person;
import kaijidesk.cases.ProfileEffect;
import kaijidesk.records.HolidayList;
import kaijidesk.records.RowProblem;
import kaijidesk.records.UnreadableRecords;
import kaijidesk.regime.HolidayTable;
import kaijidesk.regime.Profile;
import kaijidesk.regime.ProfileCheck;
import kaijidesk.regime.Tokyo;
import kaijidesk.store.Transaction;

/** What the office works by: editions of the profile, and the calendar (R6.06). */
public final class RegimeDesk {
    /** How many cases are looked at in one transaction, so that nobody waits for long. */
    private static final int CASES_AT_ONCE = 50;

    private final Transactions transactions;
    private final Profiles profiles;
    private final CaseViews views;
    private final Intake intake;
    private final WordingDesk wording;
    private final Clock clock;

    /** Is told how far something long has come, and may end it. */
    public interface Progress {
        /** Whether to go on, after that many of all. */
        boolean goOn(int done, int all);
    }

    RegimeDesk(
            Transactions transactions,
            Profiles profiles,
            CaseViews views,
            Intake intake,
            WordingDesk wording,
            Clock clock) {
        this.transactions = transactions;
        this.profiles = profiles;
        this.views = views;
        this.intake = intake;
        this.wording = wording;
        this.clock = clock;
    }

    /** The editions that the office works by, in the order in which they were adopted. */
    public List<AdoptedProfile> adopted() {
        return transactions.run(profiles::adopted);
    }

    /** The profile that a case received now is received under. */
    public Profile inForce() {
        return transactions.run(transaction -> profiles.on(transaction, Tokyo.dayOf(now())));
    }

    /** The wording of the letters. */
    public WordingDesk wording() {
        return wording;
    }

    /**
     * All that bars values from becoming an edition, in the order of the values; empty when nothing
     * does. Letters are set for it, so it takes a moment.
     */
    public List<ProfileCheck.Problem> problems(Profile values) {
        List<ProfileCheck.Problem> problems = alone(values);
        problems.addAll(transactions.run(transaction -> profiles.reused(transaction, values)));
        return problems;
    }

    /** What is wrong whatever other editions say. */
    private List<ProfileCheck.Problem> alone(Profile values) {
        List<ProfileCheck.Problem> problems = new ArrayList<>(ProfileCheck.problems(values));
        problems.addAll(wording.problems(values));
        return problems;
    }

    /**
     * Makes values the next edition of their profile, from their own effective date on. Cases that
     * were received before keep the edition they have.
     *
     * @throws ActBarred when the person is no supervisor
     * @throws ProfileFaulty when nobody can work by these values
     */
    public Profile adopt(Profile values, Person person) throws CannotDo {
        List<ProfileCheck.Problem> problems = alone(values);
        return transactions.<Profile, CannotDo>run(transaction -> {
            profiles.mayAdopt(transaction, transactions.gate(), person);
            problems.addAll(profiles.reused(transaction, values));
            if (!problems.isEmpty()) {
                throw new ProfileFaulty(problems);
            }
            return profiles.adopt(transaction, values, person, now());
        });
    }

    /**
     * The open cases about which a profile would say something else than the edition they keep.
     * Nothing is changed. May take long.
     *
     * @param progress ends it early when it says so; what was found until then is returned
     */
    public List<CaseEffect> effects(Profile other, Person person, Progress progress) {
        List<CaseNumber> open =
                transactions.named(
                        person,
                        transaction ->
                                transaction.cases().all().stream()
                                        .filter(row -> !row.stage().ended())
                                        .map(CaseRow::number)
                                        .toList());
        List<CaseEffect> found = new ArrayList<>();
        for (int i = 0; i < open.size() && progress.goOn(i, open.size()); i += CASES_AT_ONCE) {
            List<CaseNumber> some = open.subList(i, Math.min(i + CASES_AT_ONCE, open.size()));
            found.addAll(
                    transactions.run(transaction -> effects(transaction, some, other, person)));
        }
        return found;
    }

    private List<CaseEffect> effects(
            Transaction transaction, List<CaseNumber> numbers, Profile other, Person person) {
        List<CaseEffect> found = new ArrayList<>();
        for (CaseNumber number : numbers) {
            CaseFile file = transaction.cases().find(number).orElseThrow().file();
            List<ProfileEffect> effects =
                    ProfileEffect.of(
                            file, views.circumstances(transaction, file, person, now()), other);
            if (!effects.isEmpty()) {
                found.add(new CaseEffect(number, file.profile(), effects));
            }
        }
        return found;
    }

    /** A profile as a file that another office can take in. */
    public static byte[] export(Profile profile) {
        return ProfileFile.write(profile).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * A profile from such a file, by the office's calendar. Nothing is adopted yet.
     *
     * @throws UnreadableProfile naming what can't be read
     */
    public Profile read(byte[] file) throws UnreadableProfile {
        Profile read = ProfileFile.readStrictly(file);
        return transactions.run(transaction -> read.with(profiles.calendar(transaction)));
    }

    /** A profile that ships with the program, by the office's calendar. */
    public Profile shipped(String id) {
        Profile shipped = Profiles.shipped(id);
        return transactions.run(transaction -> shipped.with(profiles.calendar(transaction)));
    }

    /** The national holidays that the office knows. */
    public HolidayTable calendar() {
        return transactions.run(profiles::calendar);
    }

    /**
     * Takes in the list of holidays that the Cabinet Office publishes, in the place of the one
     * before, and shows open cases in its light; with problems, or when it covers less than the one
     * before, nothing.
     *
     * @throws UnreadableRecords when the file is no such list
     */
    public TakenCalendar takeCalendar(Path file, Person person) throws UnreadableRecords {
        List<RowProblem> problems = new ArrayList<>();
        HolidayTable list = HolidayList.read(file, problems);
        HolidayTable known = calendar();
        boolean shorter = !list.covers(known.verifiedFrom()) || !list.covers(known.verifiedUntil());
        if (problems.isEmpty() && !shorter) {
            try {
                transactions.as(
                        Duty.RECORDS,
                        person,
                        transaction -> {
                            transaction.calendar().replace(list);
                            profiles.forgetCalendar();
                            intake.refresh(transaction, now(), person);
                            OfficeEvent.HOLIDAYS_TAKEN.append(
                                    transaction,
                                    now(),
                                    person,
                                    Map.of("until", list.verifiedUntil().toString()));
                            return list;
                        });
            } finally {
                // whatever became of it, the next look reads what is written
                profiles.forgetCalendar();
            }
        }
        return new TakenCalendar(list, problems, shorter);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
