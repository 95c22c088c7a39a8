package kaijidesk.cases;

import static kaijidesk.cases.Samples.REVIEWER;
import static kaijidesk.cases.Samples.SUPERVISOR;
import static kaijidesk.cases.Samples.by;
import static kaijidesk.cases.Samples.perform;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import kaijidesk.regime.Finding;
import kaijidesk.regime.Rule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("R2.07: further documents that the operator asks for")
class DocumentsTest {
    private static final LocalDate TODAY = LocalDate.of(2016, 8, 20);
    private static final CaseFile PAPERS = Samples.at(Stage.PAPERS);
    private static final CaseFile ASKED =
            perform(
                    perform(PAPERS, new RequestDocument(" 見積書 "), REVIEWER),
                    new RequestDocument("メールの写し"),
                    REVIEWER);

    @Test
    @DisplayName("R2.07: they are numbered, and what arrives takes its place")
    void numbered() {
        assertThat(ASKED.documents())
                .containsExactly(
                        new ExtraDocument(1, "見積書", by(REVIEWER).decision(""), null, null),
                        new ExtraDocument(2, "メールの写し", by(REVIEWER).decision(""), null, null));
        CaseFile arrived = perform(ASKED, new RecordDocument(1, TODAY, false, "署名がない"), REVIEWER);
        assertThat(arrived.documents())
                .containsExactly(
                        new ExtraDocument(
                                1,
                                "見積書",
                                by(REVIEWER).decision(""),
                                TODAY,
                                new Finding(false, "署名がない")),
                        ASKED.documents().getLast());
        assertThat(arrived.documents().getFirst().accepted()).isFalse();
        CaseFile better = perform(arrived, new RecordDocument(1, TODAY, true, ""), REVIEWER);
        assertThat(better.documents()).hasSize(2);
        assertThat(better.documents().getFirst().accepted()).isTrue();
    }

    @Test
    @DisplayName("R2.07: as long as one is open nothing is disclosed, unless a supervisor says so")
    void bars() {
        CaseFile ready = Samples.at(Stage.DISCLOSURE_RELEASE_PENDING).withPrepared(null);
        CaseFile asked = perform(ready, new RequestDocument("見積書"), REVIEWER);
        assertThat(prepare(asked)).containsExactly("bar.document-open");
        assertThat(prepare(perform(asked, new RecordDocument(1, TODAY, false, "x"), REVIEWER)))
                .containsExactly("bar.document-open");
        assertThat(prepare(perform(asked, new RecordDocument(1, TODAY, true, ""), REVIEWER)))
                .isEmpty();
        assertThat(prepare(perform(asked, new Overrule(Rule.R2_07, true, "不要"), SUPERVISOR)))
                .isEmpty();
    }

    @Test
    @DisplayName("R2.07: the correction request names what hasn't come or isn't right")
    void asked() {
        assertThat(RequestCorrection.missing(ASKED, by(REVIEWER)).documents())
                .containsExactly("見積書", "メールの写し");
        CaseFile one = perform(ASKED, new RecordDocument(1, TODAY, true, ""), REVIEWER);
        assertThat(RequestCorrection.missing(one, by(REVIEWER)).documents())
                .containsExactly("メールの写し");
        CaseFile bad = perform(ASKED, new RecordDocument(1, TODAY, false, "x"), REVIEWER);
        assertThat(RequestCorrection.missing(bad, by(REVIEWER)).documents()).hasSize(2);
        CaseFile onTheDesk =
                ASKED.withDocument(
                        new ExtraDocument(1, "見積書", by(REVIEWER).decision(""), TODAY, null));
        assertThat(RequestCorrection.missing(onTheDesk, by(REVIEWER)).documents())
                .containsExactly("メールの写し");
    }

    @ParameterizedTest(name = "R2.07: document {0} on {1}, {2}: {3}")
    @CsvSource({
        "1, 2016-08-20, true, ''",
        "3, 2016-08-20, true, bar.no-such-document",
        "1, 2016-08-21, true, bar.in-future",
        "1, 2016-08-19, true, bar.arrived-before-request",
        "1, 2016-08-20, false, bar.note-needed",
    })
    void entered(int number, LocalDate on, boolean accepted, String bar) {
        assertThat(keys(new RecordDocument(number, on, accepted, ""), ASKED))
                .isEqualTo(bar.isEmpty() ? List.of() : List.of(bar));
    }

    @Test
    @DisplayName("R2.07: a document has a name of at most 200 characters")
    void names() {
        assertThat(keys(new RequestDocument(" "), PAPERS)).containsExactly("bar.document-needed");
        assertThat(keys(new RequestDocument("あ".repeat(200)), PAPERS)).isEmpty();
        assertThat(keys(new RequestDocument("あ".repeat(201)), PAPERS))
                .containsExactly("bar.document-too-long");
        assertThat(keys(new RecordDocument(1, TODAY, true, ""), PAPERS))
                .contains("bar.no-document-requested");
    }

    private static List<String> prepare(CaseFile file) {
        return ActKind.PREPARE_LITIGATION_DISCLOSURE.bars(file, by(REVIEWER)).stream()
                .map(bar -> bar.reason().key())
                .toList();
    }

    private static List<String> keys(Act act, CaseFile file) {
        return act.bars(file, by(REVIEWER)).stream().map(bar -> bar.reason().key()).toList();
    }
}
