package kaijidesk.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import kaijidesk.cases.Role;
import kaijidesk.ui.base.FxScreen;
import kaijidesk.ui.base.Languages;
import org.junit.jupiter.api.DisplayName;

@DisplayName("How the operator's database is asked, in the window")
class DatabaseCardTest {
    private FxScreen screen;
    private DatabaseCard card;
    private int kept;

    @Languages
    @DisplayName("R6.04 nobody but administrators sees it")
    void reviewer(Locale language) {
        begin(language, Role.REVIEWER);

        assertThat(card.isVisible()).isFalse();
    }

    @Languages
    @DisplayName("R6.02 a test shows the first rows masked and what is missing; saved, it is kept")
    void test(Locale language) throws Exception {
        try (Connection market =
                        DriverManager.getConnection("jdbc:h2:mem:card", "market", "secret");
                Statement statement = market.createStatement()) {
            statement.execute("create table m (member_id varchar(9), name varchar(9))");
            statement.execute("insert into m values ('M1001', '髙橋 さくら')");
            begin(language, Role.ADMINISTRATOR);
            assertThat(card.isVisible()).isTrue();
            enter("#database-address", "jdbc:h2:mem:card");
            enter("#database-user", "market");
            enter("#database-password", "secret");
            enter("#database-members", "select member_id, name from m");
            enter("#database-trades", "select 1 as x from m where 1 = 0");
            enter("#database-messages", "select 1 as x from m where 1 = 0");
            press("#test-database");

            assertThat(screen.words())
                    .contains("髙●●", "M●●", screen.text("ui.database.no-rows"), "nickname")
                    .doesNotContain("さくら", "M1001");
            press("#keep-database");
            assertThat(kept).isOne();
            assertThat(((TextInputControl) card.lookup("#database-password")).getText()).isEmpty();
            assertThat(screen.notices.getLast()).contains(screen.text("ui.database.kept"));
        }
    }

    @Languages
    @DisplayName("an address that asks for more than a connection is refused in words")
    void hostile(Locale language) {
        begin(language, Role.ADMINISTRATOR);
        enter("#database-address", "jdbc:h2:mem:card;INIT=select 1");
        press("#keep-database");

        assertThat(screen.notices.getLast())
                .contains(screen.text("cli.records.DATABASE_ADDRESS", "", "INIT"));
        assertThat(kept).isZero();
    }

    private void begin(Locale language, Role role) {
        screen = new FxScreen(language);
        screen.office.let(screen.person, role);
        card = screen.show(ui -> new DatabaseCard(ui, () -> kept++));
    }

    private void enter(String field, String text) {
        screen.on(() -> ((TextInputControl) card.lookup(field)).setText(text));
    }

    private void press(String button) {
        screen.on(() -> ((Button) card.lookup(button)).fire());
    }
}
