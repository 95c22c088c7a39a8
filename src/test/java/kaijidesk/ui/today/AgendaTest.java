package kaijidesk.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.CaseRow;
import kaijidesk.cases.Headline;
import kaijidesk.cases.Person;
import kaijidesk.cases.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What is due today and what waits for whom")
class AgendaTest {
    private static final LocalDate TODAY = LocalDate.of(2016, 7, 25);
    private static final Person ME = new Person("佐藤");
    private static final Person OTHER = new Person("鈴木");
    private static final String OLD = "2016-07-01T00:00:00Z";

    @ParameterizedTest
    @CsvSource({
        "2016-07-24, OVERDUE",
        "2016-07-25, DUE_TODAY",
        "2016-07-26, DUE_SOON",
        "2016-08-01, DUE_SOON",
        "2016-08-02,"
    })
    @DisplayName("R5.03, R2.10: a day is due until its end; seven days ahead are soon")
    void due(LocalDate deadline, @Nullable Matter matter) {
        assertThat(Matter.of(row(1, Stage.PAPERS, OLD, deadline, List.of()), TODAY, ME))
                .isEqualTo(java.util.Optional.ofNullable(matter));
    }

    @Test
    @DisplayName("R6.04: what I prepared waits for another, what another prepared waits for me")
    void release() {
        assertThat(matter(Stage.CONTACT_RELEASE_PENDING, OLD, null, OTHER))
                .isEqualTo(Matter.RELEASE);
        assertThat(matter(Stage.CONTACT_RELEASE_PENDING, OLD, null, ME))
                .isEqualTo(Matter.RELEASE_BY_ANOTHER);
        assertThat(matter(Stage.REFUSAL_RELEASE_PENDING, OLD, null, new Person(" 佐 藤 ")))
                .isEqualTo(Matter.RELEASE_BY_ANOTHER);
        assertThat(matter(Stage.DISCLOSURE_RELEASE_PENDING, OLD, null, OTHER, ME))
                .isEqualTo(Matter.RELEASE_BY_ANOTHER);
    }

    @Test
    @DisplayName("R6.03: a closed case is due for destruction after its last day, never before")
    void retention() {
        assertThat(Matter.of(row(1, Stage.CLOSED, OLD, TODAY, List.of()), TODAY, ME)).isEmpty();
        assertThat(matter(Stage.CLOSED, OLD, TODAY.minusDays(1))).isEqualTo(Matter.RETENTION_OVER);
        assertThat(Matter.of(row(1, Stage.CLOSED, OLD, null, List.of()), TODAY, ME)).isEmpty();
    }

    @Test
    @DisplayName(
            "received within seven days is new; older cases wait for a reviewer or for closing")
    void fresh() {
        assertThat(matter(Stage.UNDER_REVIEW, "2016-07-18T15:00:00Z", null)).isEqualTo(Matter.NEW);
        assertThat(matter(Stage.UNDER_REVIEW, "2016-07-18T14:59:59Z", null))
                .isEqualTo(Matter.REVIEW);
        assertThat(matter(Stage.NOT_ACCEPTED, "2016-07-24T00:00:00Z", null)).isEqualTo(Matter.NEW);
        assertThat(matter(Stage.NOT_ACCEPTED, OLD, null)).isEqualTo(Matter.TO_CLOSE);
        assertThat(matter(Stage.DISCLOSED, "2016-07-24T00:00:00Z", null))
                .isEqualTo(Matter.TO_CLOSE);
        assertThat(Matter.of(row(1, Stage.CONTACT_DISCLOSED, OLD, null, List.of()), TODAY, ME))
                .isEmpty();
    }

    @Test
    @DisplayName("the most pressing matter first, within it the earliest deadline")
    void order() {
        Agenda agenda =
                Agenda.of(
                        List.of(
                                row(1, Stage.UNDER_REVIEW, OLD, null, List.of()),
                                row(2, Stage.PAPERS, OLD, TODAY.minusDays(1), List.of()),
                                row(3, Stage.INCOMPLETE, OLD, TODAY.minusDays(9), List.of()),
                                row(4, Stage.CONTACT_DISCLOSED, OLD, null, List.of())),
                        TODAY,
                        ME);
        assertThat(agenda.cases().keySet()).containsExactly(Matter.OVERDUE, Matter.REVIEW);
        assertThat(agenda.cases().get(Matter.OVERDUE))
                .extracting(CaseRow::number)
                .containsExactly(CaseNumber.of(2016, 3), CaseNumber.of(2016, 2));
        assertThat(agenda.size()).isEqualTo(3);
    }

    @Test
    @DisplayName("R2.04 a held mail stands before everything else, whatever the case is at")
    void heldMail() {
        Agenda agenda =
                Agenda.of(
                        List.of(
                                row(1, Stage.CONTACT_DISCLOSED, OLD, null, List.of()),
                                row(2, Stage.PAPERS, OLD, TODAY.minusDays(1), List.of())),
                        TODAY,
                        ME,
                        java.util.Set.of(CaseNumber.of(2016, 1)));
        assertThat(agenda.cases().keySet()).containsExactly(Matter.MAIL_HELD, Matter.OVERDUE);
        assertThat(agenda.size()).isEqualTo(2);
    }

    private static Matter matter(
            Stage stage, String receivedAt, @Nullable LocalDate deadline, Person... notBy) {
        return Matter.of(row(1, stage, receivedAt, deadline, List.of(notBy)), TODAY, ME)
                .orElseThrow();
    }

    private static CaseRow row(
            int serial,
            Stage stage,
            String receivedAt,
            @Nullable LocalDate deadline,
            List<Person> notBy) {
        return new CaseRow(
                CaseNumber.of(2016, serial),
                stage,
                new Headline(Headline.Word.REVIEW, List.of()),
                "t1",
                "茶碗",
                "mint_leaf",
                "blue_owl",
                Instant.parse(receivedAt),
                deadline,
                notBy,
                false);
    }
}
