package kaijidesk.ui.detail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import kaijidesk.cases.CaseNumber;
import kaijidesk.cases.RelatedCase;
import kaijidesk.cases.Relation;
import kaijidesk.cases.Role;
import kaijidesk.cases.Samples;
import kaijidesk.cases.Side;
import kaijidesk.cases.Stage;
import kaijidesk.cases.Surroundings;
import kaijidesk.regime.Tokyo;
import kaijidesk.ui.base.FakeOffice;
import kaijidesk.ui.base.FxScreen;
import kaijidesk.ui.base.Languages;
import kaijidesk.ui.base.Stages;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Related cases on the screen of a case")
class RelatedCardTest {
    private static final CaseNumber OTHER = CaseNumber.of(2016, 7);

    private final List<CaseNumber> opened = new ArrayList<>();

    @Languages
    @DisplayName("R2.15, R2.16: relation, number, stage and day; a press or Enter opens the case")
    void opens(Locale language) {
        FxScreen screen = screen(language, Relation.CROSS_APPLICATION, Set.of());
        CaseDetailPane pane = open(screen);
        assertThat(screen.words())
                .contains(
                        screen.texts.of(Relation.CROSS_APPLICATION),
                        OTHER.value(),
                        screen.texts.of(Stage.PAPERS))
                .contains(
                        screen.text("ui.related.received", Tokyo.dayOf(Samples.RECEIVED)),
                        screen.text("ui.related.crossed"));
        Button row = (Button) pane.lookup(".related-case");
        assertThat(row.getAccessibleText()).contains(OTHER.value());
        screen.on(row::fire);
        screen.on(row::requestFocus);
        screen.type(KeyCode.ENTER);
        assertThat(opened).containsExactly(OTHER, OTHER);
    }

    @Languages
    @DisplayName("R4.05: misuse by a party in whatever case is said in the header and on the card")
    void misuse(Locale language) {
        FxScreen screen = screen(language, Relation.OTHER_SIDE, Set.of("M1002"));
        CaseDetailPane pane = open(screen);
        assertThat(pane.lookupAll(".warnings .chip")).hasSize(1);
        assertThat(screen.words())
                .contains(
                        screen.text("ui.related.misused", Side.COUNTERPARTY),
                        screen.text("ui.related.misuse", Side.COUNTERPARTY))
                .doesNotContain(screen.text("ui.related.crossed"));
    }

    @Test
    @DisplayName("a case without related ones has neither card nor warning")
    void none() {
        FxScreen screen = new FxScreen(Locale.JAPAN, Stages.office(Stage.UNDER_REVIEW), Stages.NOW);
        CaseDetailPane pane = open(screen);
        assertThat(pane.lookup(".related")).isNull();
        assertThat(pane.lookup(".warnings")).isNull();
    }

    private CaseDetailPane open(FxScreen screen) {
        return screen.show(ui -> new CaseDetailPane(Stages.NUMBER, ui, () -> {}, opened::add));
    }

    private static FxScreen screen(Locale language, Relation relation, Set<String> misusers) {
        FakeOffice office = Stages.office(Stage.UNDER_REVIEW);
        RelatedCase other = new RelatedCase(OTHER, relation, Stage.PAPERS, Samples.RECEIVED);
        office.around(
                Stages.NUMBER, new Surroundings(Role.APPROVER, List.of(other), misusers, null));
        return new FxScreen(language, office, Stages.NOW);
    }
}
