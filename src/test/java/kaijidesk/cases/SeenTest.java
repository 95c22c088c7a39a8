package kaijidesk.cases;

import static kaijidesk.cases.Samples.REVIEWER;
import static kaijidesk.cases.Samples.SUPERVISOR;
import static kaijidesk.cases.Samples.at;
import static kaijidesk.cases.Samples.by;
import static kaijidesk.regime.SampleRecords.SAKURA;
import static kaijidesk.regime.SampleRecords.YAMAZAKI;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kaijidesk.regime.DisclosedItem;
import kaijidesk.regime.Member;
import kaijidesk.regime.MemberSnapshot;
import kaijidesk.regime.PointInTime;
import kaijidesk.regime.RegisteredItem;
import kaijidesk.regime.Rule;
import kaijidesk.regime.SampleRecords;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("What applicant and counterparty see of each other, and would see")
class SeenTest {
    @ParameterizedTest(name = "{0} at {1} the {2} has received: {3}; would receive: {4}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "R5.03 | INCOMPLETE | APPLICANT | - | CORRECTION_REQUEST",
                "R2.14 | INCOMPLETE | COUNTERPARTY | - | -",
                "R2.03 | UNDER_REVIEW | APPLICANT | - | -",
                "R2.03 | CONTACT_RELEASE_PENDING | APPLICANT | - | CONTACT_TO_APPLICANT EMAIL",
                "R2.04 | CONTACT_RELEASE_PENDING | COUNTERPARTY | - | CONTACT_TO_COUNTERPARTY EMAIL",
                "R2.12 | CONTACT_DISCLOSED | APPLICANT | CONTACT_TO_APPLICANT EMAIL | GUIDANCE",
                "R2.14 | CONTACT_DISCLOSED | COUNTERPARTY | CONTACT_TO_COUNTERPARTY EMAIL | COUNTERPARTY_NOTICE",
                "R2.07 | PAPERS | APPLICANT | CONTACT_TO_APPLICANT EMAIL, GUIDANCE | CORRECTION_REQUEST",
                "R2.15 | PAPERS | COUNTERPARTY | CONTACT_TO_COUNTERPARTY EMAIL, COUNTERPARTY_NOTICE | COUNTER_GUIDANCE",
                "R2.06 | DISCLOSURE_RELEASE_PENDING | APPLICANT | CONTACT_TO_APPLICANT EMAIL, GUIDANCE | DISCLOSURE NAME ADDRESS ADDRESS ADDRESS",
                "R2.15 | DISCLOSURE_RELEASE_PENDING | COUNTERPARTY | CONTACT_TO_COUNTERPARTY EMAIL, COUNTERPARTY_NOTICE | COUNTER_GUIDANCE",
                "R2.19 | DISCLOSED | APPLICANT | CONTACT_TO_APPLICANT EMAIL, GUIDANCE, DISCLOSURE NAME ADDRESS ADDRESS ADDRESS | -",
                "R2.14 | CLOSED | COUNTERPARTY | CONTACT_TO_COUNTERPARTY EMAIL, COUNTERPARTY_NOTICE | -",
                "R3.06 | REFUSAL_RELEASE_PENDING | APPLICANT | - | REFUSAL_NOTICE",
                "R3.06 | REFUSED | APPLICANT | REFUSAL_NOTICE | -",
                "R3.06 | REFUSED | COUNTERPARTY | - | -",
                "R5.01 | NOT_ACCEPTED | APPLICANT | - | -",
                "R1.05 | SERVICE_ENDED | APPLICANT | - | -",
                "R4.04 | RIGHTS_REVIEW | APPLICANT | - | -",
                "R4.04 | RIGHTS_REVIEW | COUNTERPARTY | - | -",
            })
    void table(String rule, Stage stage, Side side, String received, String coming) {
        Seen seen = Seen.of(at(stage), Samples.at(stage, REVIEWER), letters(stage));

        assertThat(words(seen.received(side))).isEqualTo(received == null ? "" : received);
        assertThat(words(seen.coming(side))).isEqualTo(coming == null ? "" : coming);
    }

    @ParameterizedTest
    @EnumSource(names = {"SERVICE_ENDED", "UNDER_REVIEW"})
    @DisplayName("R1.05: after the service's end the applicant has the public rule, and only then")
    void notAcceptable(Stage stage) {
        LetterRow row = row(1, LetterKind.NOT_ACCEPTABLE);
        Seen seen = Seen.of(at(stage), by(REVIEWER), List.of(row));

        assertThat(words(seen.received(Side.APPLICANT))).isEqualTo("NOT_ACCEPTABLE");
    }

    @Test
    @DisplayName("R2.03, R2.04, R4.03: each side learns the other's address, sent and arrived when")
    void contact() {
        CaseFile file = at(Stage.CONTACT_DISCLOSED);
        Seen seen = Seen.of(file, arrivingAfter(24), List.of());

        Sight applicant = seen.received(Side.APPLICANT).getFirst();
        Sight counterparty = seen.received(Side.COUNTERPARTY).getFirst();
        assertThat(applicant.tells())
                .containsExactly(email(Samples.address(YAMAZAKI)))
                .isEqualTo(coming(Stage.CONTACT_RELEASE_PENDING, Side.APPLICANT).tells());
        assertThat(counterparty.tells())
                .containsExactly(email(Samples.address(SAKURA)))
                .isEqualTo(coming(Stage.CONTACT_RELEASE_PENDING, Side.COUNTERPARTY).tells());
        Sight.Sent sent = (Sight.Sent) counterparty.dispatch();
        assertThat(sent.on()).isEqualTo(LocalDate.of(2016, 8, 20));
        assertThat(sent.mail().sentAt()).isEqualTo(Samples.NOW);
        assertThat(sent.mail().deemedArrivedAt()).isEqualTo(Samples.NOW.plus(Duration.ofDays(1)));
    }

    @Test
    @DisplayName("R4.03: a bounce stands beside its notice, on its side only")
    void bounce() {
        CaseFile file =
                Samples.perform(
                        at(Stage.PAPERS),
                        new RecordBounce(
                                Notice.ACCEPTANCE_TO_COUNTERPARTY, Samples.ARRIVED, "電話はしない"),
                        REVIEWER);
        Seen seen = Seen.of(file, by(REVIEWER), letters(Stage.PAPERS));

        assertThat(seen.received())
                .filteredOn(sight ->
                        sight.dispatch() instanceof Sight.Sent sent
                                && sent.mail() != null
                                && sent.mail().bounce() != null)
                .extracting(Sight::what)
                .containsExactly(LetterKind.COUNTERPARTY_NOTICE);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R2.14: the counterparty never sees name, address or telephone of the applicant")
    void counterpartyNeverSees(Stage stage) {
        Seen seen = Seen.of(at(stage), Samples.at(stage, REVIEWER), letters(stage));

        assertThat(Stream.concat(seen.received().stream(), seen.coming().stream()))
                .filteredOn(sight -> sight.to() == Side.COUNTERPARTY)
                .flatExtracting(Sight::tells)
                .extracting(DisclosedItem::item)
                .doesNotContain(
                        RegisteredItem.NAME, RegisteredItem.ADDRESS, RegisteredItem.TELEPHONE);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R3.06: whatever the ground, the refused applicant sees the same")
    void refused(Ground ground) {
        CaseFile prepared =
                Samples.perform(
                        at(Stage.UNDER_REVIEW),
                        new PrepareRefusal(ground, Samples.SECRET),
                        REVIEWER);

        Seen seen = Seen.of(prepared, by(REVIEWER), List.of());
        assertThat(seen)
                .isEqualTo(Seen.of(at(Stage.REFUSAL_RELEASE_PENDING), by(REVIEWER), List.of()));
        assertThat(seen.toString()).doesNotContain(Samples.SECRET, ground.name());
    }

    @Test
    @DisplayName("R4.04: a seller is told nothing, before, at and after the disclosure")
    void rightsHolder() {
        CaseFile file = at(Stage.RIGHTS_REVIEW);
        List<LetterRow> letters = new ArrayList<>();
        for (Samples.Done done : Samples.rightsPath()) {
            Circumstances circumstances = Samples.rightsBy(done.person());
            Outcome outcome = done.act().outcome(file, circumstances);
            Seen before = Seen.of(file, circumstances, letters);
            assertThat(before.withoutNotice()).isTrue();
            assertThat(before.coming(Side.APPLICANT))
                    .hasSize(done.act() instanceof ReleaseRightsDisclosure ? 1 : 0);
            file = outcome.file();
            outcome.effects().forEach(effect -> issue(effect, letters));
            Seen after = Seen.of(file, circumstances, letters);
            assertThat(after.received(Side.COUNTERPARTY)).isEmpty();
            assertThat(after.coming(Side.COUNTERPARTY)).isEmpty();
        }
        Seen seen = Seen.of(file, Samples.rightsBy(REVIEWER), letters);
        assertThat(words(seen.received(Side.APPLICANT)))
                .isEqualTo("RIGHTS_DISCLOSURE NAME ADDRESS ADDRESS ADDRESS");
        assertThat(Seen.of(at(Stage.PAPERS), by(REVIEWER), List.of()).withoutNotice()).isFalse();
    }

    @Test
    @DisplayName("R4.05: what discloses binds its reader to the dispute, what doesn't has no need")
    void purpose() {
        Seen seen = Seen.of(at(Stage.DISCLOSED), by(REVIEWER), letters(Stage.DISCLOSED));

        assertThat(seen.received())
                .filteredOn(Sight::discloses)
                .extracting(Sight::what)
                .containsExactly(
                        Notice.CONTACT_TO_APPLICANT,
                        Notice.CONTACT_TO_COUNTERPARTY,
                        LetterKind.DISCLOSURE);
        assertThat(seen.knows(Side.APPLICANT))
                .containsExactly(RegisteredItem.NAME, RegisteredItem.ADDRESS, RegisteredItem.EMAIL);
        assertThat(seen.knows(Side.COUNTERPARTY)).containsExactly(RegisteredItem.EMAIL);
    }

    @ParameterizedTest(name = "R6.04: {0} prepared it, {1} looks")
    @CsvSource({"sato, sato", "sato, suzuki", "1, 2", "2, 1"})
    void whoeverLooks(String prepares, String looks) {
        CaseFile file =
                Samples.perform(
                        at(Stage.UNDER_REVIEW),
                        new PrepareRefusal(Ground.OTHERWISE_IMPROPER, "x"),
                        new Person(prepares));

        assertThat(Seen.of(file, by(new Person(looks)), List.of()).coming())
                .containsExactly(
                        new Sight(
                                LetterKind.REFUSAL_NOTICE,
                                List.of(),
                                new Sight.Coming(ActKind.RELEASE_REFUSAL, true, List.of())));
    }

    @Test
    @DisplayName("R3.05, R2.17, R4.05: a prepared release that waits for something says for what")
    void patience() {
        CaseFile dangerous =
                Samples.perform(
                        at(Stage.CONTACT_RELEASE_PENDING),
                        new FlagDanger(Set.of(DangerKind.STALKING), "相談あり"),
                        REVIEWER);
        CaseFile unpaid =
                Samples.perform(
                        at(Stage.DISCLOSURE_RELEASE_PENDING),
                        new ChargeExpense(ExpenseKind.POSTAGE, 392, Samples.ARRIVED, ""),
                        REVIEWER);
        CaseFile reviewed = Samples.perform(dangerous, new ReviewDanger(true, "可"), SUPERVISOR);

        assertThat(bars(dangerous, by(SUPERVISOR))).containsExactly(Rule.R3_05, Rule.R3_05);
        assertThat(bars(reviewed, by(SUPERVISOR))).isEmpty();
        assertThat(Seen.of(reviewed, by(SUPERVISOR), List.of()).coming()).hasSize(2);
        assertThat(bars(unpaid, under(SampleRecords.paidFirst()))).containsExactly(Rule.R2_17);
        assertThat(bars(unpaid, by(SUPERVISOR))).isEmpty();
        Circumstances misused =
                new Circumstances(
                        Samples.RECORDS,
                        SampleRecords.PROFILE,
                        Samples.NOW,
                        SUPERVISOR,
                        new Surroundings(Role.APPROVER, List.of(), Set.of("M1001"), null));
        assertThat(bars(at(Stage.CONTACT_RELEASE_PENDING), misused))
                .containsExactly(Rule.R4_05, Rule.R4_05);
    }

    @Test
    @DisplayName(
            "R2.03: what can't be sent isn't announced, and no gap in the records stops the view")
    void gaps() {
        for (Stage stage : Stage.values()) {
            Seen seen =
                    Seen.of(at(stage), Samples.with(CaseRecords.NONE, SUPERVISOR), letters(stage));
            assertThat(seen.coming()).as(stage.name()).isEmpty();
        }
        Seen lost =
                Seen.of(
                        at(Stage.DISCLOSED),
                        Samples.with(CaseRecords.NONE, SUPERVISOR),
                        letters(Stage.DISCLOSED));
        assertThat(lost.received(Side.APPLICANT).getLast().tells())
                .containsExactly(
                        new DisclosedItem(RegisteredItem.NAME, "", List.of()),
                        new DisclosedItem(RegisteredItem.ADDRESS, "", List.of()));
    }

    @Test
    @DisplayName("R2.19: a later export changes nothing of what a letter told")
    void laterExport() {
        List<MemberSnapshot> more = new ArrayList<>(YAMAZAKI.snapshots());
        MemberSnapshot now = more.getLast();
        more.add(
                new MemberSnapshot(
                        PointInTime.CURRENT,
                        "",
                        LocalDate.of(2017, 4, 1),
                        "山崎 剛",
                        "みほん",
                        "999-0000",
                        "沖縄県那覇市泉崎九丁目9番9号",
                        now.phone(),
                        "new@mail.example"));
        Member moved = new Member(YAMAZAKI.id(), YAMAZAKI.nickname(), YAMAZAKI.kind(), more);
        CaseRecords later =
                new CaseRecords(SampleRecords.LAPTOP, SAKURA, moved, SampleRecords.LAPTOP_MESSAGES);

        assertThat(
                        Seen.of(at(Stage.DISCLOSED), Samples.with(later, REVIEWER), letters())
                                .received())
                .isEqualTo(Seen.of(at(Stage.DISCLOSED), by(REVIEWER), letters()).received());
        Seen waiting =
                Seen.of(
                        at(Stage.DISCLOSURE_RELEASE_PENDING),
                        Samples.with(later, REVIEWER),
                        letters(Stage.PAPERS));
        assertThat(waiting.coming(Side.APPLICANT).getFirst().tells())
                .extracting(DisclosedItem::value)
                .contains("山崎 剛");
    }

    @Test
    @DisplayName("R2.04: each side's half shows the text it was told, the other side's never")
    void texts() {
        MailPair pair =
                new MailPair(
                        new MailText(Notice.CONTACT_TO_APPLICANT, "a", "to the applicant"),
                        new MailText(Notice.CONTACT_TO_COUNTERPARTY, "b", "to the counterparty"));
        Seen seen =
                Seen.of(at(Stage.PAPERS), by(REVIEWER), letters(Stage.PAPERS))
                        .with(Optional.of(pair));

        for (Side side : Side.values()) {
            assertThat(seen.received(side))
                    .extracting(sight -> ((Sight.Sent) sight.dispatch()).text())
                    .containsExactly(pair.to(side), null);
        }
        assertThat(seen.with(Optional.empty()).texts()).isEmpty();
    }

    @Test
    @DisplayName("R2.17: the statement shows the applicant sums, and nothing of the other side")
    void statement() {
        CaseFile file =
                Samples.perform(
                        at(Stage.PAPERS),
                        new ChargeExpense(ExpenseKind.POSTAGE, 392, Samples.ARRIVED, ""),
                        REVIEWER);

        assertThat(words(Seen.of(file, by(REVIEWER), List.of()).coming(Side.APPLICANT)))
                .isEqualTo("CORRECTION_REQUEST, FEE_STATEMENT");
    }

    @ParameterizedTest(name = "stage 1 of {0} stands at {1} among letters of 8-20")
    @CsvSource({"2016-08-19, 0", "2016-08-20, 1", "2016-08-21, 4"})
    @DisplayName("R2.05: stage 1 stands before stage 2, after what was asked for that day")
    void order(LocalDate day, int place) {
        CaseFile file = at(Stage.PAPERS);
        ContactDisclosure pair = file.contact();
        CaseFile moved =
                file.withContact(
                        new ContactDisclosure(
                                new Decision(
                                        SUPERVISOR,
                                        day.atTime(12, 0)
                                                .toInstant(java.time.ZoneOffset.ofHours(9)),
                                        ""),
                                pair.applicantAddress(),
                                pair.counterpartyAddress()));
        List<LetterRow> letters =
                List.of(
                        row(1, LetterKind.CORRECTION_REQUEST),
                        row(2, LetterKind.COUNTERPARTY_NOTICE),
                        row(3, LetterKind.GUIDANCE),
                        row(4, LetterKind.CORRECTION_REQUEST));

        assertThat(Seen.of(moved, by(REVIEWER), letters).received())
                .extracting(Sight::what)
                .element(place)
                .isEqualTo(Notice.CONTACT_TO_APPLICANT);
    }

    private static List<Rule> bars(CaseFile file, Circumstances circumstances) {
        List<Sight> coming =
                Seen.of(file, circumstances, List.of()).coming().stream()
                        .filter(sight -> ((Sight.Coming) sight.dispatch()).prepared())
                        .toList();
        assertThat(coming).isNotEmpty();
        return coming.stream()
                .flatMap(sight -> ((Sight.Coming) sight.dispatch()).bars().stream())
                .map(Bar::rule)
                .toList();
    }

    private static Sight coming(Stage stage, Side side) {
        return Seen.of(at(stage), by(REVIEWER), List.of()).coming(side).getFirst();
    }

    private static DisclosedItem email(String address) {
        return new DisclosedItem(
                RegisteredItem.EMAIL,
                address,
                List.of(new DisclosedItem.At(PointInTime.CURRENT, LocalDate.of(2016, 8, 20))));
    }

    private static Circumstances arrivingAfter(int hours) {
        return under(SampleRecords.arrivingAfter(hours));
    }

    private static Circumstances under(kaijidesk.regime.Profile profile) {
        return new Circumstances(Samples.RECORDS, profile, Samples.NOW, SUPERVISOR);
    }

    /** The letters that were issued on the way to a stage. */
    private static List<LetterRow> letters(Stage stage) {
        List<LetterRow> letters = new ArrayList<>();
        CaseFile file = at(Stage.UNDER_REVIEW);
        for (Samples.Done done : Samples.path(stage)) {
            Outcome outcome = done.act().outcome(file, by(done.person()));
            outcome.effects().forEach(effect -> issue(effect, letters));
            file = outcome.file();
        }
        return letters;
    }

    private static List<LetterRow> letters() {
        return letters(Stage.DISCLOSED);
    }

    private static void issue(Effect effect, List<LetterRow> letters) {
        if (effect instanceof Effect.IssueLetter issue) {
            letters.add(row(letters.size() + 1, LetterKind.of(issue.letter())));
        }
    }

    static LetterRow row(int count, LetterKind kind) {
        return row(count, kind, Samples.ARRIVED);
    }

    static LetterRow row(int count, LetterKind kind, LocalDate on) {
        return new LetterRow(
                "L" + count, Samples.NUMBER, kind, "開示第" + count + "号", on, 1, "00", null);
    }

    private static String words(List<Sight> sights) {
        return sights.stream().map(SeenTest::words).collect(Collectors.joining(", "));
    }

    private static String words(Sight sight) {
        return Stream.concat(
                        Stream.of(sight.what().name()),
                        sight.tells().stream().map(told -> told.item().name()))
                .collect(Collectors.joining(" "));
    }
}
