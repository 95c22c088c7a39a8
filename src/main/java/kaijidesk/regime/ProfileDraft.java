package kaijidesk.regime;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A profile while its values are being edited; nothing holds before {@link #profile}. */
public final class ProfileDraft {
    public String name;
    public LocalDate effectiveFrom;
    public Operator operator;
    public @Nullable LocalDate serviceEnd;
    public boolean pendingGoOn;
    public int applicationMonths;
    public boolean article142;
    public int correctionDays;
    public int residenceCertificateMonths;
    public int sealCertificateMonths;
    public final Set<PaperKind> requiredPapers = EnumSet.noneOf(PaperKind.class);
    public List<IdentityRule> identityDocuments;
    public final Map<SensitiveMark, LocalDate> maskedFrom = new EnumMap<>(SensitiveMark.class);
    public final Set<RegisteredItem> disclosableItems = EnumSet.noneOf(RegisteredItem.class);
    public int pledgeVersion;
    public PaymentGate paymentGate;
    public int arrivalHours;
    public Retention retention;
    public List<PostageRate> postage;
    public final Set<LocalDate> companyDaysOff = new TreeSet<>();
    public boolean saturdaysOff;
    public boolean yearEndOff;
    public Map<String, String> wording;
    private final String id;
    HolidayTable national;

    /** Begins with the values of an edition. */
    public ProfileDraft(Profile profile) {
        id = profile.id();
        name = profile.name();
        effectiveFrom = profile.effectiveFrom();
        operator = profile.operator();
        serviceEnd = profile.serviceEnd();
        pendingGoOn = profile.pendingGoOn();
        applicationMonths = profile.applicationMonths();
        article142 = profile.article142();
        correctionDays = profile.correctionDays();
        residenceCertificateMonths = profile.residenceCertificateMonths();
        sealCertificateMonths = profile.sealCertificateMonths();
        requiredPapers.addAll(profile.requiredPapers());
        identityDocuments = new ArrayList<>(profile.identityDocuments());
        maskedFrom.putAll(profile.maskedFrom());
        disclosableItems.addAll(profile.disclosableItems());
        pledgeVersion = profile.pledgeVersion();
        paymentGate = profile.paymentGate();
        arrivalHours = profile.arrivalHours();
        retention = profile.retention();
        postage = new ArrayList<>(profile.postage());
        companyDaysOff.addAll(profile.daysOff().company());
        saturdaysOff = profile.daysOff().saturdays();
        yearEndOff = profile.daysOff().yearEnd();
        wording = profile.wording();
        national = profile.daysOff().national();
    }

    /** The values as an edition of that number. */
    public Profile profile(int version) {
        return new Profile(
                id,
                version,
                name,
                effectiveFrom,
                operator,
                serviceEnd,
                pendingGoOn,
                applicationMonths,
                article142,
                correctionDays,
                residenceCertificateMonths,
                sealCertificateMonths,
                requiredPapers,
                identityDocuments,
                maskedFrom,
                disclosableItems,
                pledgeVersion,
                paymentGate,
                arrivalHours,
                retention,
                postage,
                new DaysOff(companyDaysOff, saturdaysOff, yearEndOff, national),
                wording);
    }
}
