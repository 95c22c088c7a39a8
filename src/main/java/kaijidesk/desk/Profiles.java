package kaijidesk.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import kaijidesk.cases.Bar;
import kaijidesk.cases.Duty;
import kaijidesk.cases.Person;
import kaijidesk.regime.HolidayTable;
import kaijidesk.regime.Profile;
import kaijidesk.regime.ProfileCheck;
import kaijidesk.regime.ProfileDraft;
import kaijidesk.regime.Rule;
import kaijidesk.regime.Step;
import kaijidesk.store.ProfileTable.Adoption;
import kaijidesk.store.Transaction;
import org.jspecify.annotations.Nullable;

/** The profiles that ship with the program, and the editions an office works by (R6.06). */
public final class Profiles {
    /** The profile of the regime's source. */
    public static final String SOURCE = "anonymous-delivery-2016";

    /** A service that runs today: no end, the identity papers and the postage of now. */
    public static final String TODAY = "anonymous-delivery-today";

    /** The demo office's profile: the source's rules without a service end, in 2019. */
    public static final String DEMO = "demo";

    private final ConcurrentHashMap<String, Profile> read = new ConcurrentHashMap<>();
    private volatile @Nullable HolidayTable calendar;

    /** A profile that ships with the program, by the program's own calendar. */
    public static Profile shipped(String id) {
        return ProfileFile.read(ProfileFile.shipped(id)).with(Holidays.shipped());
    }

    /** The profiles of services that ship with the program and can't be changed. */
    public static List<Profile> shipped() {
        return List.of(shipped(SOURCE), shipped(TODAY));
    }

    /** An office that has no profile begins with the given one. */
    void begin(Transaction transaction, Profile profile, Instant now) {
        if (transaction.profiles().adopted().isEmpty()) {
            transaction.profiles().keep(profile.edition(), ProfileFile.write(profile));
            transaction.profiles().adopt(new Adoption(profile.edition(), now, null));
        }
    }

    /** The editions that the office works by, in the order in which they were adopted. */
    List<AdoptedProfile> adopted(Transaction transaction) {
        return transaction.profiles().adopted().stream()
                .map(each ->
                        new AdoptedProfile(
                                edition(transaction, each.edition()), each.at(), each.person()))
                .toList();
    }

    /**
     * The profile that a case received on that day is received under: of the editions in effect by
     * then the one with the youngest effective date, of two such the one adopted later; before all
     * of them, the oldest.
     */
    Profile on(Transaction transaction, LocalDate day) {
        return inForce(adopted(transaction), day);
    }

    static Profile inForce(List<AdoptedProfile> adopted, LocalDate day) {
        Profile found = null;
        Profile oldest = null;
        for (AdoptedProfile each : adopted) {
            Profile profile = each.profile();
            LocalDate from = profile.effectiveFrom();
            if (oldest == null || from.isBefore(oldest.effectiveFrom())) {
                oldest = profile;
            }
            if (!from.isAfter(day) && (found == null || !from.isBefore(found.effectiveFrom()))) {
                found = profile;
            }
        }
        return found == null ? Objects.requireNonNull(oldest) : found;
    }

    /** The profile of an edition that a case was received under; editions never change. */
    Profile edition(Transaction transaction, String edition) {
        return read.computeIfAbsent(
                edition,
                any ->
                        ProfileFile.read(transaction.profiles().find(edition).orElseThrow())
                                .with(calendar(transaction)));
    }

    /**
     * Makes values the next edition of their profile; cases received before keep theirs.
     *
     * @param values were found sound
     */
    Profile adopt(Transaction transaction, Profile values, Person person, Instant now) {
        Profile edition = new ProfileDraft(values).profile(next(transaction, values.id()));
        transaction.profiles().keep(edition.edition(), ProfileFile.write(edition));
        transaction.profiles().adopt(new Adoption(edition.edition(), now, person));
        OfficeEvent.PROFILE_ADOPTED.append(
                transaction, now, person, Map.of("edition", edition.edition()));
        return edition;
    }

    /**
     * Only who answers for the profile makes an edition (R6.06).
     *
     * @throws ActBarred when the person does not
     */
    void mayAdopt(Transaction transaction, Gate gate, Person person) throws ActBarred {
        if (!gate.role(transaction, person).may(Duty.REGULATE)) {
            throw new ActBarred(List.of(new Bar(Rule.R6_06, Step.of("bar.supervisor-only"))));
        }
    }

    /**
     * Pledges of one version have one text, by which a returned sheet is told from another (R2.12):
     * whoever words the pledge anew counts its version up.
     */
    List<ProfileCheck.Problem> reused(Transaction transaction, Profile values) {
        boolean reused =
                adopted(transaction).stream()
                        .map(AdoptedProfile::profile)
                        .filter(each -> each.id().equals(values.id()))
                        .filter(each -> each.pledgeVersion() == values.pledgeVersion())
                        .anyMatch(each -> !WordingDesk.samePledge(each, values));
        return reused ? List.of(ProfileCheck.PLEDGE_REUSED) : List.of();
    }

    private int next(Transaction transaction, String id) {
        return 1
                + adopted(transaction).stream()
                        .map(AdoptedProfile::profile)
                        .filter(profile -> profile.id().equals(id))
                        .mapToInt(Profile::version)
                        .max()
                        .orElse(0);
    }

    /** The office's calendar, or the program's where that reaches further. */
    HolidayTable calendar(Transaction transaction) {
        HolidayTable known = calendar;
        if (known == null) {
            HolidayTable shipped = Holidays.shipped();
            known =
                    transaction
                            .calendar()
                            .find()
                            .filter(own -> !own.verifiedUntil().isBefore(shipped.verifiedUntil()))
                            .orElse(shipped);
            calendar = known;
        }
        return known;
    }

    /** After the calendar changed, every edition is read anew in its light. */
    void forgetCalendar() {
        calendar = null;
        read.clear();
    }
}
