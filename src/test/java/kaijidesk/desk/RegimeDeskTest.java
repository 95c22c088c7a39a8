package kaijidesk.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.Stage;
import kaijidesk.regime.IdentityDocument;
import kaijidesk.regime.Profile;
import kaijidesk.regime.ProfileCheck;
import kaijidesk.regime.ProfileDraft;
import kaijidesk.regime.ProfileField;
import kaijidesk.regime.Rule;
import kaijidesk.regime.Status;
import kaijidesk.text.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("R6.06: profiles are edited in the office; a case keeps its edition")
class RegimeDeskTest {
    private static final Texts JA = new Texts(Locale.JAPAN);

    @TempDir Path folder;

    private OfficeFixture office;

    @BeforeEach
    void begin() throws Exception {
        office = OfficeFixture.begin(folder.resolve("office"));
        office.desk().changeSupervisor(MainPath.SECOND, true, MainPath.SECOND);
    }

    @AfterEach
    void end() {
        office.close();
    }

    @Test
    @DisplayName(
            "R6.06: only a supervisor adopts an edition, and a faulty one is named and kept out")
    void whoAndWhat() {
        List<String> before = office.rows();
        assertThatThrownBy(() -> regime().adopt(edited(6, "2016-01-01"), MainPath.REVIEWER))
                .isInstanceOfSatisfying(
                        ActBarred.class,
                        e -> assertThat(e.bars().getFirst().rule()).isEqualTo(Rule.R6_06));
        assertThatThrownBy(() -> regime().adopt(edited(0, "2016-01-01"), MainPath.SECOND))
                .isInstanceOfSatisfying(
                        ProfileFaulty.class,
                        e ->
                                assertThat(e.problems())
                                        .extracting(ProfileCheck.Problem::field)
                                        .containsExactly(ProfileField.APPLICATION_MONTHS));
        assertThat(office.rows()).isEqualTo(before);
    }

    @Test
    @DisplayName("R6.06: a changed profile changes no verdict of a case received before")
    void recordedVerdicts() throws Exception {
        CaseNumber older = office.receive(SampleFiles.TOO_LATE);
        CaseView before = office.open(older);
        Profile six = regime().adopt(edited(6, "2016-01-01"), MainPath.SECOND);

        assertThat(six.edition()).isEqualTo("anonymous-delivery-2016/2");
        assertThat(office.open(older)).isEqualTo(before);
        office.reopen();
        assertThat(office.open(older)).isEqualTo(before);
        CaseNumber younger = office.receive(SampleFiles.TOO_LATE);
        assertThat(office.open(younger).profile()).isEqualTo(six);
        assertThat(office.open(younger).assessment().of(Rule.R1_03).status())
                .isEqualTo(Status.HOLDS);
    }

    @ParameterizedTest(name = "R6.06: received on {0}: edition {1}")
    @CsvSource({
        "2014-01-01, 1", // before all of them: the oldest
        "2016-06-30, 1",
        "2016-07-01, 2",
        "2016-08-19, 2",
        "2016-08-20, 4", // of two with the same date the one adopted later
        "2017-01-01, 4",
    })
    void effectiveDates(LocalDate day, int version) throws Exception {
        regime().adopt(edited(4, "2016-07-01"), MainPath.SECOND);
        regime().adopt(edited(5, "2016-08-20"), MainPath.SECOND);
        regime().adopt(edited(6, "2016-08-20"), MainPath.SECOND);

        Instant at = day.atTime(12, 0).atOffset(java.time.ZoneOffset.ofHours(9)).toInstant();
        byte[] mail = Files.readAllBytes(SampleFiles.mail(SampleFiles.COMPLETE));
        CaseNumber number = office.desk().receive(mail, at, MainPath.REVIEWER).number();

        assertThat(office.open(number).profile().version()).isEqualTo(version);
    }

    @Test
    @DisplayName("R6.06: it is shown what would differ, of open cases only, and nothing changes")
    void whatWouldDiffer() throws Exception {
        CaseNumber late = office.receive(SampleFiles.TOO_LATE);
        CaseNumber complete = office.receive(SampleFiles.COMPLETE);
        office.walk(office.receive(SampleFiles.COMPLETE), Stage.CLOSED);
        List<String> before = office.rows();

        List<CaseEffect> effects = effects(edited(4, "2016-01-01"));

        assertThat(effects).extracting(CaseEffect::number).containsExactly(late, complete);
        CaseEffect first = effects.getFirst();
        assertThat(first.edition()).isEqualTo("anonymous-delivery-2016/1");
        assertThat(first.effects()).hasSize(1);
        assertThat(first.effects().getFirst().rule()).isEqualTo(Rule.R1_03);
        assertThat(first.effects().getFirst().own().status()).isEqualTo(Status.BARRED);
        assertThat(first.effects().getFirst().other().status()).isEqualTo(Status.HOLDS);
        assertThat(effects(regime().inForce())).isEmpty();
        assertThat(office.rows()).isEqualTo(before);
    }

    @Test
    @DisplayName("R6.06: checks of papers that another profile doesn't ask are shown too")
    void papersDiffer() throws Exception {
        CaseNumber number = office.receive(SampleFiles.COMPLETE);
        office.walk(number, Stage.PAPERS);
        ProfileDraft draft = new ProfileDraft(regime().inForce());
        draft.requiredPapers.remove(kaijidesk.regime.PaperKind.SEAL_CERTIFICATE);

        List<CaseEffect> effects = effects(draft.profile(2));

        assertThat(effects).hasSize(1);
        assertThat(effects.getFirst().effects())
                .isNotEmpty()
                .allMatch(each -> each.rule() == Rule.R2_13 && each.other() == null);
    }

    @Test
    @DisplayName("R6.06: looking for what would differ tells how far it is and can be ended")
    void progress() throws Exception {
        office.receive(SampleFiles.TOO_LATE);
        List<Integer> told = new ArrayList<>();
        List<CaseEffect> found =
                regime().effects(
                                edited(6, "2016-01-01"),
                                MainPath.REVIEWER,
                                (done, all) -> {
                                    told.add(all);
                                    return false;
                                });
        assertThat(told).containsExactly(1);
        assertThat(found).isEmpty();
    }

    @Test
    @DisplayName("R6.06: a profile travels as a file and comes back equal")
    void file() throws Exception {
        Profile edited = edited(6, "2016-01-01");
        assertThat(regime().read(RegimeDesk.export(edited))).isEqualTo(edited);
    }

    @ParameterizedTest(name = "R6.06: {2} {3} is named")
    @CsvSource(
            delimiter = '|',
            value = {
                "\"serviceEnd\" | \"serviceEnds\" | MISSING | serviceEnd",
                "\"saturdays\" | \"saturday\" | MISSING | daysOff.saturdays",
                "\"version\" : | \"extra\" : 1, \"version\" : | UNKNOWN | extra",
                "\"applicationMonths\" : 3 | \"applicationMonths\" : \"drei\" | BAD_VALUE | applicationMonths",
                "\"2016-10-31\" | \"2016-10-32\" | BAD_VALUE | serviceEnd",
                "\"WARN\" | \"ASK\" | BAD_VALUE | paymentGate",
                "\"id\" : | \"id\" | NOT_JSON | 2",
                "\"version\" : | \"id\" : \"other\", \"version\" : | NOT_JSON | 3",
                "\"applicationMonths\" : 3 | \"applicationMonths\" : 3.5 | BAD_VALUE | applicationMonths",
                "\"applicationMonths\" : 3 | \"applicationMonths\" : null | BAD_VALUE | applicationMonths",
                "\"applicationMonths\" : 3 | \"applicationMonths\" : 99999999999 | BAD_VALUE | applicationMonths",
                "\"WARN\" | null | BAD_VALUE | paymentGate",
                "\"100-0004\" | null | BAD_VALUE | operator.postalCode",
                "\"DRIVING_LICENCE\" | null | BAD_VALUE | identityDocuments.document",
                "\"document\" : \"DRIVING_LICENCE\", | '' | BAD_VALUE | identityDocuments",
                "\"service\" : \"ORDINARY\", | '' | BAD_VALUE | postage",
                "\"RESIDENCE_CERTIFICATE\" | null | BAD_VALUE | requiredPapers",
            })
    void badFiles(String found, String replacement, UnreadableProfile.Why why, String where) {
        String good = new String(RegimeDesk.export(regime().inForce()), StandardCharsets.UTF_8);
        assertThat(good).contains(found);
        byte[] bad = good.replace(found, replacement).getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> regime().read(bad))
                .isInstanceOfSatisfying(
                        UnreadableProfile.class,
                        e -> {
                            assertThat(e.why()).isEqualTo(why);
                            assertThat(e.where()).isEqualTo(where);
                        });
    }

    @ParameterizedTest(name = "R6.06: no profile: {0}")
    @CsvSource({"'[]'", "'3'", "''", "'{}'", "'null'"})
    void noProfile(String text) {
        assertThatThrownBy(() -> regime().read(text.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(UnreadableProfile.class);
    }

    @Test
    @DisplayName(
            "R6.06: both shipped profiles can be worked by; the one of today has today's papers")
    void shipped() {
        assertThat(Profiles.shipped())
                .allMatch(profile -> ProfileCheck.problems(profile).isEmpty());
        Profile today = Profiles.shipped(Profiles.TODAY);
        LocalDate day = LocalDate.of(2026, 11, 25);
        assertThat(today.serviceEnd()).isNull();
        assertThat(today.identity(IdentityDocument.MY_NUMBER_CARD)).isPresent();
        assertThat(today.identity(IdentityDocument.INSURANCE_CARD)).isEmpty();
        assertThat(today.postage(kaijidesk.regime.PostageRate.Service.SIMPLE_REGISTERED, day))
                .hasValue(460);
    }

    @Test
    @DisplayName(
            "R1.03: a newer list of holidays holds for every edition at once, an older one is refused")
    void calendar() throws Exception {
        assertThat(regime().takeCalendar(list(2000, 2028), MainPath.REVIEWER).done()).isTrue();
        assertThat(regime().calendar().verifiedUntil()).isEqualTo("2028-12-31");
        assertThat(regime().inForce().daysOff().covers(LocalDate.of(2028, 5, 1))).isTrue();
        office.reopen();
        assertThat(regime().calendar().verifiedUntil()).isEqualTo("2028-12-31");
        List<String> before = office.rows();

        for (Path less : List.of(list(2000, 2026), list(2001, 2029))) {
            TakenCalendar taken = regime().takeCalendar(less, MainPath.REVIEWER);
            assertThat(taken.shorter()).isTrue();
            assertThat(taken.done()).isFalse();
        }
        assertThat(office.rows()).isEqualTo(before);
    }

    @Test
    @DisplayName("R1.03: the list of cases follows a new calendar at once")
    void calendarInTheList() throws Exception {
        ProfileDraft draft = new ProfileDraft(regime().inForce());
        draft.article142 = true;
        draft.companyDaysOff.clear();
        regime().adopt(draft.profile(1), MainPath.SECOND);
        CaseNumber number = office.receive(SampleFiles.TOO_LATE);
        LocalDate last = LocalDate.of(2016, 6, 1);
        assertThat(office.open(number).assessment().of(Rule.R1_03).status())
                .isEqualTo(Status.BARRED);
        StringBuilder days = new StringBuilder(Files.readString(list(2000, 2027)));
        for (LocalDate day = last.plusDays(1); day.getYear() == 2016; day = day.plusDays(1)) {
            days.append(day.toString().replace("-", "/")).append(",休日\n");
        }
        Path file = Files.writeString(folder.resolve("syukujitsu.csv"), days);

        assertThat(regime().takeCalendar(file, MainPath.REVIEWER).complaints(JA)).isEmpty();

        assertThat(office.open(number).assessment().of(Rule.R1_03).status())
                .isEqualTo(Status.HOLDS);
        assertThat(office.desk().cases().getFirst().headline())
                .isEqualTo(office.open(number).headline());
    }

    /** What the Cabinet Office publishes, from 2000 until that year. */
    private Path list(int from, int until) throws Exception {
        StringBuilder list = new StringBuilder("国民の祝日・休日月日,国民の祝日・休日名称\r\n");
        for (int year = from; year <= until; year++) {
            for (int month = 1; month <= 12; month++) {
                list.append(year).append('/').append(month).append("/1,休日\r\n");
            }
        }
        return Files.writeString(folder.resolve(from + "-" + until + ".csv"), list);
    }

    private List<CaseEffect> effects(Profile other) {
        return regime().effects(other, MainPath.REVIEWER, (done, all) -> true);
    }

    private RegimeDesk regime() {
        return office.desk().regime();
    }

    /** The profile in force with other months to apply. */
    private Profile edited(int months, String from) {
        ProfileDraft draft = new ProfileDraft(regime().inForce());
        draft.applicationMonths = months;
        draft.effectiveFrom = LocalDate.parse(from);
        return draft.profile(99);
    }
}
